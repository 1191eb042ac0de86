import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a person would import, and what it weighs. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'the whole client': `export * from './src/index.ts'`,
  'one error class': `export { GlomoError } from './src/index.ts'`,
  'the client and its sandbox': `export * from './src/index.ts'; export * from './src/sandbox/index.ts'`,
}

console.log(`${'bundle'.padEnd(28)}${'min'.padStart(10)}${'min+gzip'.padStart(10)}`)
for (const [name, contents] of Object.entries(PROGRAMS)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2022',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  console.log(
    `${name.padEnd(28)}${String(code.byteLength).padStart(10)}${String(gzipSync(code).byteLength).padStart(10)}`,
  )
}
