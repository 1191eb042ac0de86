import { spawnSync } from 'node:child_process'
import { chmod, copyFile, rm } from 'node:fs/promises'

/** Compiles what is published into `dist/`: first all that runs everywhere, then what needs Node. */
await rm('dist', { recursive: true, force: true })
for (const project of ['tsconfig.build.json', 'tsconfig.build-node.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
// What the command `mock` serves.
await copyFile('generated/openapi.json', 'dist/generated/openapi.json')
await chmod('dist/src/cli/main.js', 0o755)
