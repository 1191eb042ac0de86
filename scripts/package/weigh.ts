import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** Bytes of a program as a browser would load it. */
export interface Weight {
  readonly minified: number
  readonly gzipped: number
}

/** What the smallest client would be made of; no entry exports the parts, so it is taken from the source. */
export const CORE_WITH_PAYOUTS = `export { Transport } from './src/transport/transport.ts'; export { Payouts } from './src/resources/payouts.ts'`

/** Bundles a program whose imports are resolved from a folder. */
export async function weigh(program: string, folder: string): Promise<Weight> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['node:*'],
    write: false,
    target: 'es2022',
    logLevel: 'error',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  return { minified: code.byteLength, gzipped: gzipSync(code).byteLength }
}
