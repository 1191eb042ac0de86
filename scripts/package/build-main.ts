import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { bundle } from './bundle.ts'
import { readEntries } from './entries.ts'

/**
 * Makes what is published in `dist/`: compiles first all that runs everywhere, then what needs Node, and bundles it. No
 * source maps: the code is not minified and keeps its comments, so that a stack trace reads as it is.
 */
const COMPILED = 'dist/compiled'

await rm('dist', { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'tsconfig.build-node.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
const entries = await readEntries()
await bundle(COMPILED, 'dist', entries)
await rm(COMPILED, { recursive: true })
for (const command of entries.commands) await chmod(`dist/${command}.js`, 0o755)

// What the command `mock` serves, without its white space.
await mkdir('dist/generated', { recursive: true })
await writeFile(
  'dist/generated/openapi.json',
  JSON.stringify(JSON.parse(await readFile('generated/openapi.json', 'utf8'))),
)
