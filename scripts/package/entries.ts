import { readFile } from 'node:fs/promises'

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>
  readonly bin: Readonly<Record<string, string>>
}

/** What `package.json` names of `dist/`, which mirrors the repository: `dist/src/index.js` is made from `src/index.ts`. */
export interface Entries {
  /** What `exports` names, such as `src/index`. */
  readonly modules: readonly string[]
  /** What `bin` names. */
  readonly commands: readonly string[]
}

export async function readEntries(): Promise<Entries> {
  const manifest: Manifest = JSON.parse(await readFile('package.json', 'utf8'))
  const exported = Object.values(manifest.exports).map((entry) => (typeof entry === 'string' ? entry : entry.default))
  return { modules: sourcesOf(exported), commands: sourcesOf(Object.values(manifest.bin)) }
}

function sourcesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => /^(?:\.\/)?dist\/(.+)\.js$/.exec(path)?.[1] ?? [])
}
