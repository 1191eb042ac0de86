import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type TransformOptions, transform } from 'esbuild'
import { type InputPluginOption, type Plugin, type RenderedChunk, rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import type { Entries } from './entries.ts'
import { writtenOnce } from './written-once.ts'

interface Kind {
  readonly from: '.js' | '.d.ts'
  readonly to: '.js' | '.cjs' | '.d.cts'
  readonly format: 'es' | 'cjs'
  /** The folder of what several entries need. */
  readonly chunks: string
  readonly plugins: InputPluginOption
  /** The chunk a module belongs to; without one it goes with the modules that the same entries need. */
  readonly chunkOf: (module: string) => string | undefined
  /** Whether a chunk is what `chunkOf` names alone, without what this imports. */
  readonly isExplicit: boolean
}

/** Large data, which is loaded by those that need it, and read by nobody. */
const DATA = /\/generated\/(shapes|request-shapes|operation-facts)\.js$/
const dataOf = (module: string) => DATA.exec(module.replaceAll('\\', '/'))?.[1]

/** Rooms of the source, in few files: what an app does not use of them is left out by whatever bundles it. */
const ROOMS_OF_CODE: readonly (readonly [room: string, modules: RegExp])[] = [
  ['commands', /\/src\/cli\/(?!main|emulator|mock|state-file)|\/node_modules\//],
  // Commands that go on until they are interrupted: the others start without what these need.
  ['servers', /\/src\/cli\/(emulator|mock|state-file)/],
  ['purpose-codes', /\/src\/reference\/(payin-|payout-)?purpose-codes/],
  // Small ones, each of which several entries need.
  [
    'shared',
    /\/src\/((redis|postgres)-client|reference\/(currencies|rails)|batch\/(ledger-error|memory-ledger)|testing\/canonical-json|validation\/check|webhooks\/(catalogue|raw-body|signature|store|webhook-error))\.js/,
  ],
  [
    'client',
    /\/src\/(transport|resources|errors|crypto|streams|lifecycle|flows)\/|\/src\/(client|checkout|money|upload|version|schemas|reference\/iso-\d+)\.js|\/generated\//,
  ],
]

function roomOf(module: string): string | undefined {
  return dataOf(module) ?? ROOMS_OF_CODE.find(([, modules]) => modules.test(module))?.[0]
}

/** What the command alone needs travels with it, so that whoever installs the package installs nothing else. */
const BUNDLED: ReadonlySet<string> = new Set(['csv-parse/sync'])

const DEPENDENCY = /[\\/]node_modules[\\/]([^\\/]+)[\\/]/

const bundledPlugin: Plugin = {
  name: 'bundled-dependencies',
  resolveId: (id) => (BUNDLED.has(id) ? fileURLToPath(import.meta.resolve(id)) : null),
  // Others read and debug it where it comes from.
  transform: async (code, id) =>
    DEPENDENCY.test(id) ? { ...(await transform(code, { minify: true })), map: null } : null,
  banner: async ({ moduleIds }) => {
    const names = new Set(moduleIds.flatMap((id) => DEPENDENCY.exec(id)?.[1] ?? []))
    const licences = [...names].map(async (name) => {
      const text = await readFile(join('node_modules', name, 'LICENSE'), 'utf8')
      return `/*! Holds ${name}:\n\n${text.trim()}\n*/\n`
    })
    return (await Promise.all(licences)).join('')
  },
}

/** Data repeats itself, which is easy to read in the repository and costs whoever installs it. */
const dataWrittenOnce: Plugin = {
  name: 'data-written-once',
  load: async (module) => (dataOf(module) === undefined ? null : writtenOnce(await import(pathToFileURL(module).href))),
}

/** What calls are made of: those who make them read it and step through it. */
const READ: ReadonlySet<string> = new Set(['client', 'src/index'])
/** The rest has no white space, but lines and names for stack traces. */
const LINES: TransformOptions = { minifyWhitespace: true, minifySyntax: true, lineLimit: 200 }
/** What no app loads where it runs keeps the names of its functions alone; the command shows no stack trace. */
const EMULATOR = 'src/emulator/index'
const COMMANDS: ReadonlySet<string> = new Set(['commands', 'servers'])

function formOf(name: string, isData: boolean): TransformOptions {
  if (READ.has(name)) return {}
  if (COMMANDS.has(name)) return { ...LINES, minify: true, format: 'cjs' }
  return isData || name === EMULATOR ? { ...LINES, minifyIdentifiers: true } : LINES
}

/** For Node, whether it imports or requires, so that there is one of each class. */
const COMMONJS: Kind = {
  from: '.js',
  to: '.cjs',
  format: 'cjs',
  chunks: 'chunks',
  plugins: [
    bundledPlugin,
    dataWrittenOnce,
    rendered('without-comments', async (code, isData, { name }) => {
      const printed = (await transform(code, formOf(name, isData))).code
      return READ.has(name) ? sameCode(printed, indentedByTabs(printed, 2)) : printed
    }),
  ],
  chunkOf: roomOf,
  isExplicit: true,
}

/** For bundlers, which read it and print their own; data is the same file for both. */
const MODULES: Kind = {
  ...COMMONJS,
  to: '.js',
  format: 'es',
  plugins: [
    rendered('for-bundlers', async (code, isData, { exports, fileName }) =>
      isData
        ? `export { ${exports.join(', ')} } from './${basename(fileName, '.js')}.cjs'\n`
        : (await transform(code, { minifyWhitespace: true, minifySyntax: true })).code,
    ),
  ],
}

/** Small ones that several entries name. */
const SHARED =
  /\/(?:src\/(?:lifecycle\/|reference\/rails|webhooks\/(?:event|store)|batch\/ledger|(?:redis|postgres)-client)|generated\/enums)[^/]*\.d\.ts$/

const ROOMS = /\/src\/(resources|transport|errors)\//

/**
 * By the folders of the source, where people look for them; the largest, which nobody reads, on its own. They are those
 * of the CommonJS files, since that is what Node loads; TypeScript takes them for whatever imports.
 */
const DECLARATIONS: Kind = {
  from: '.d.ts',
  to: '.d.cts',
  format: 'es',
  chunks: 'types',
  plugins: [dts(), rendered('indented-by-tabs', async (code) => indentedByTabs(code, 4))],
  chunkOf: (module) =>
    module.endsWith('/generated/openapi.d.ts')
      ? 'openapi'
      : (ROOMS.exec(module)?.[1] ?? (SHARED.test(module) ? 'shared' : undefined)),
  isExplicit: false,
}

/** What each file exports at run time, by its name. */
type Exports = ReadonlyMap<string, ReadonlySet<string>>

/** Circles are watched over in the source; and declarations may name types that no entry exports, of which the plugin tells. */
const ACCEPTED: readonly unknown[] = ['CIRCULAR_DEPENDENCY', 'PLUGIN_WARNING']

/** Bundles what the compiler made: a file for each entry, and what several of them need in chunks beside them. */
export async function bundle(compiled: string, into: string, { all, modules, commands }: Entries): Promise<void> {
  const values = await write(compiled, into, [...all, ...commands], COMMONJS)
  await write(compiled, into, modules, MODULES)
  await write(compiled, into, all, { ...DECLARATIONS, plugins: [DECLARATIONS.plugins, typesMarked(values)] })
}

async function write(compiled: string, into: string, entries: readonly string[], kind: Kind): Promise<Exports> {
  const { from, to, format, chunks, plugins, chunkOf, isExplicit } = kind
  const bundled = await rollup({
    input: Object.fromEntries(entries.map((entry) => [entry, join(compiled, `${entry}${from}`)])),
    external: [/^node:/, 'openapi-fetch', '@opentelemetry/api'],
    plugins,
    // As `sideEffects` of package.json says.
    treeshake: { moduleSideEffects: false },
    onLog: (level, log) => {
      if (level === 'warn' && !ACCEPTED.includes(log.code)) throw new Error(log.message)
    },
  })
  const { output } = await bundled.write({
    dir: into,
    format,
    exports: 'named',
    interop: 'auto',
    entryFileNames: `[name]${to}`,
    chunkFileNames: ({ name }) => `${chunks}/${name.replace(/\.d$/, '')}${to}`,
    onlyExplicitManualChunks: isExplicit,
    manualChunks: (module) => chunkOf(module.replaceAll('\\', '/')),
    // Names, not letters, where one file imports from another; and each file imports what it uses.
    minifyInternalExports: false,
    hoistTransitiveImports: false,
  })
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.name, new Set(file.exports)] as const] : [])))
}

/** Of a class that is exported as a type alone there is no value: the declarations must say so. */
function typesMarked(values: Exports): Plugin {
  return {
    name: 'types-marked',
    renderChunk: (code, { name, isEntry }) => {
      const own = values.get(name)
      if (!isEntry || !own) return null
      const mark = (names: string) =>
        names.split(', ').map((each) => {
          const exported = each.split(' as ').at(-1) ?? each
          return each.startsWith('type ') || own.has(exported) ? each : `type ${each}`
        })
      return {
        code: code.replace(/(?<=^export \{ ).+(?= \}(?: from .+)?;$)/gm, (names) => mark(names).join(', ')),
        map: null,
      }
    },
  }
}

/** Changes the code of each chunk. */
function rendered(
  name: string,
  change: (code: string, isData: boolean, chunk: RenderedChunk) => Promise<string>,
): Plugin {
  return {
    name,
    renderChunk: async (code, chunk) => {
      const isData = chunk.moduleIds.length > 0 && chunk.moduleIds.every((module) => dataOf(module) !== undefined)
      return { code: await change(code, isData, chunk), map: null }
    },
  }
}

/** The other, which says the same: a text that goes over several lines would not. */
async function sameCode(code: string, other: string): Promise<string> {
  const [one, two] = await Promise.all([code, other].map((each) => transform(each, { minifyWhitespace: true })))
  if (one?.code !== two?.code) throw new Error('a text of the code begins a line with white space')
  return other
}

/** Much of what is read is the white space before it. */
function indentedByTabs(code: string, spaces: number): string {
  return code.replace(/^ +/gm, ({ length }) => '\t'.repeat(length / spaces) + ' '.repeat(length % spaces))
}
