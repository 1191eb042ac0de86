import { readFile } from 'node:fs/promises'

interface Manifest {
  readonly exports: Readonly<Record<string, string | Entry>>
  readonly bin: Readonly<Record<string, string>>
}

/** What an entry of `exports` names. */
interface Entry {
  /** For bundlers. */
  readonly module?: string
  /** For Node. An entry without one is the same file for all. */
  readonly node?: string
  readonly default: string
}

/** What `package.json` names of `dist/`, which mirrors the repository: `dist/src/index.cjs` is made from `src/index.ts`. */
export interface Entries {
  /** All that `exports` names, such as `src/index`: what Node loads. */
  readonly all: readonly string[]
  /** Those that bundlers and browsers load as ES modules. */
  readonly modules: readonly string[]
  /** What `bin` names. */
  readonly commands: readonly string[]
}

export async function readEntries(): Promise<Entries> {
  const manifest: Manifest = JSON.parse(await readFile('package.json', 'utf8'))
  const entries = Object.values(manifest.exports).filter((entry) => typeof entry !== 'string')
  return {
    all: sourcesOf(entries.map((entry) => entry.node ?? entry.default)),
    modules: sourcesOf(entries.flatMap((entry) => entry.module ?? [])),
    commands: sourcesOf(Object.values(manifest.bin)),
  }
}

function sourcesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^(?:\.\/)?dist\/(.+)\.c?js$/.exec(path)?.[1] ?? [])
}
