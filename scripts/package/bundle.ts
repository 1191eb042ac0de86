import { join } from 'node:path'
import { type InputPluginOption, rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import type { Entries } from './entries.ts'

interface Kind {
  readonly extension: '.js' | '.d.ts'
  /** The folder of what several entries need. */
  readonly chunks: string
  readonly plugins: InputPluginOption
  /** The chunk a module belongs to; without one it goes with the modules that the same entries need. */
  readonly chunkOf?: (module: string) => string | undefined
  /** Bytes: what is smaller goes with something that is loaded anyway. */
  readonly minChunkSize?: number
}

const CODE: Kind = {
  extension: '.js',
  chunks: 'chunks',
  plugins: [],
  minChunkSize: 1_000,
}

const ROOMS = /\/src\/(resources|transport|errors)\//

/** By the folders of the source, where people look for them; the largest, which nobody reads, on its own. */
const DECLARATIONS: Kind = {
  extension: '.d.ts',
  chunks: 'types',
  plugins: dts(),
  chunkOf: (module) => (module.endsWith('/generated/openapi.d.ts') ? 'openapi' : ROOMS.exec(module)?.[1]),
}

/** Circles are watched over in the source; and declarations may name types that no entry exports, of which the plugin tells. */
const ACCEPTED: readonly unknown[] = ['CIRCULAR_DEPENDENCY', 'PLUGIN_WARNING']

/** Bundles what the compiler made: a file for each entry, and what several of them need in chunks beside them. */
export async function bundle(compiled: string, into: string, { modules, commands }: Entries): Promise<void> {
  await write(compiled, into, [...modules, ...commands], CODE)
  await write(compiled, into, modules, DECLARATIONS)
}

async function write(
  compiled: string,
  into: string,
  entries: readonly string[],
  { extension, chunks, plugins, chunkOf, minChunkSize }: Kind,
): Promise<void> {
  const bundled = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, join(compiled, `${entry}${extension}`)])),
    external: [/^node:/, 'openapi-fetch', '@opentelemetry/api'],
    plugins,
    // As `sideEffects` of package.json says.
    treeshake: { moduleSideEffects: false },
    onLog: (level, log) => {
      if (level === 'warn' && !ACCEPTED.includes(log.code)) throw new Error(log.message)
    },
  })
  await bundled.write({
    dir: into,
    format: 'es',
    entryFileNames: `[name]${extension}`,
    chunkFileNames: ({ name }) => `${chunks}/${name.replace(/\.d$/, '')}${extension}`,
    ...(chunkOf && { manualChunks: (module) => chunkOf(module.replaceAll('\\', '/')) }),
    // Names, not letters, where one file imports from another; and each file imports what it uses.
    minifyInternalExports: false,
    ...(minChunkSize && { experimentalMinChunkSize: minChunkSize }),
    hoistTransitiveImports: false,
  })
}
