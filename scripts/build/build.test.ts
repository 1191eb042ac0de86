import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const run = promisify(execFile)

test('an error is an instance of the same class for import and for require', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-build-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(dir, 'dist')]
  await run(process.execPath, tsc)
  await mkdir(join(dir, 'node_modules'))
  await symlink(resolve('node_modules/openapi-fetch'), join(dir, 'node_modules/openapi-fetch'))
  await writeFile(join(dir, 'package.json'), '{"type":"module"}')
  await writeFile(
    join(dir, 'program.cjs'),
    `const required = require('./dist/src/index.js')
    import('./dist/src/index.js').then((imported) => {
      try {
        new required.Glomo({ apiKey: '' })
      } catch (error) {
        console.log(error instanceof imported.ArgumentError, error instanceof required.GlomoError)
      }
    })`,
  )
  const { stdout } = await run(process.execPath, [join(dir, 'program.cjs')])
  expect(stdout).toBe('true true\n')
})
