import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { OpenApiDocument } from '../openapi/types.ts'
import { bundle } from './bundle.ts'
import { readEntries } from './entries.ts'
import { publishedDescription } from './published-description.ts'

/**
 * Makes what is published in `dist/`: compiles first all that runs everywhere, then what needs Node, and bundles it. No
 * source maps: what Node runs has lines and keeps its names, so that a stack trace reads as it is.
 */
const COMPILED = 'dist/compiled'

await rm('dist', { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'tsconfig.build-node.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', project], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
const entries = await readEntries()
await bundle(COMPILED, 'dist', entries)
await rm(COMPILED, { recursive: true })
for (const command of entries.commands) await chmod(`dist/${command}.cjs`, 0o755)

// Bundlers load ES modules, whose declarations are those of the CommonJS ones.
await writeFile('dist/src/index.d.ts', "export * from './index.cjs'\n")

// What the command `mock` serves, without its white space.
await mkdir('dist/generated', { recursive: true })
const description: OpenApiDocument = JSON.parse(await readFile('generated/openapi.json', 'utf8'))
await writeFile('dist/generated/openapi.json', JSON.stringify(publishedDescription(description)))
