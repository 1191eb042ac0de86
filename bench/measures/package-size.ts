import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Figures } from './figures.ts'
import { OURS, type Peer } from './peers.ts'

/** Documents and examples are counted for nobody. */
const NOT_COUNTED = /\.md$|^licen[cs]e|^(docs|examples)\//i

/** Files of each package, and their megabytes unpacked. */
export function packageSizes(
  ours: ReadonlyMap<string, Buffer>,
  peers: readonly Peer[],
): { files: Figures; size: Figures } {
  const packages = [
    [OURS, [...ours].map(([path, content]) => [path, content.byteLength] as const)] as const,
    // Of hey-api people publish what it generates, not the generator.
    ...peers.filter(({ name }) => name !== 'hey-api').map(({ name, folder }) => [name, list(folder)] as const),
  ].map(([name, files]) => [name, files.filter(([path]) => !NOT_COUNTED.test(path))] as const)
  return {
    files: new Map(packages.map(([name, files]) => [name, files.length])),
    size: new Map(packages.map(([name, files]) => [name, files.reduce((sum, [, size]) => sum + size, 0) / 1e6])),
  }
}

function list(folder: string): (readonly [path: string, size: number])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !relative(folder, entry.parentPath).startsWith('node_modules'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path).replaceAll('\\', '/'), statSync(path).size] as const
    })
}
