import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a person would import, and the most it may weigh: bytes after minify and gzip. */
const PROGRAMS: Readonly<Record<string, { contents: string; budget: number }>> = {
  'the core with payouts alone': {
    contents: `export { Transport } from './src/transport/transport.ts'; export { Payouts } from './src/resources/payouts.ts'`,
    budget: 17_000,
  },
  'the whole client': {
    contents: `export { Glomo } from './src/index.ts'`,
    budget: 19_500,
  },
  'everything of the main entry': { contents: `export * from './src/index.ts'`, budget: 24_500 },
  'webhooks alone': { contents: `export * from './src/webhooks/index.ts'`, budget: 5_000 },
  'one signature': { contents: `export { verifySignature } from './src/webhooks/index.ts'`, budget: 1_500 },
  money: { contents: `export { toMinorUnits } from './src/index.ts'`, budget: 2_500 },
}

console.log(`${'bundle'.padEnd(30)}${'min'.padStart(9)}${'min+gzip'.padStart(10)}${'budget'.padStart(9)}`)
for (const [name, { contents, budget }] of Object.entries(PROGRAMS)) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    target: 'es2022',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  const size = gzipSync(code).byteLength
  console.log(
    `${name.padEnd(30)}${String(code.byteLength).padStart(9)}${String(size).padStart(10)}${String(budget).padStart(9)}`,
  )
  if (size > budget) {
    console.error(`size: ${name} weighs ${size} bytes, ${size - budget} over its budget`)
    process.exitCode = 1
  }
}
