import { existsSync, globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Made by a command, and not in the repository. */
const MADE = /^(reports|dist)\/|^openapi\/(overlays\/90-proposed\.yaml|consumers\/)$/

test.each(['README.md', 'CONTRIBUTING.md', 'openapi/README.md', ...globSync('docs/*.md')])(
  'every file of this project that %s names is there',
  (page) => {
    const paths = [...readFileSync(page, 'utf8').matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g)].map(([, path = '']) => path)
    const own = paths.filter((path) => existsSync(path.split('/')[0] ?? '') && !MADE.test(path))
    expect(own.filter((path) => !existsSync(path))).toEqual([])
  },
)
