import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Effective, loadEffective } from '../description/effective.ts'
import { writeFilesAtomically } from '../lib/write-files-atomically.ts'
import { build } from './build.ts'

export interface GenerateOptions {
  /** Holds `glomo.json` and `overlays/`. Default `openapi`. */
  openapiDir?: string
  /** Default `generated`. */
  outDir?: string
  /** What to generate from. Default: the pinned description with its overlays, which have to fit. */
  effective?: Pick<Effective, 'document' | 'sources'>
}

/** Writes every generated file, and removes files that are no longer generated. Returns the files' paths. */
export async function generate(options: GenerateOptions = {}): Promise<string[]> {
  const { outDir = 'generated' } = options
  const wanted = await contentByPath(options)
  await writeFilesAtomically(wanted)
  for (const path of await extra(outDir, wanted)) await rm(path)
  return [...wanted.keys()]
}

/** What differs between the folder and what would be generated now: one readable line a file; empty when nothing does. */
export async function staleFiles(options: GenerateOptions = {}): Promise<string[]> {
  const { outDir = 'generated' } = options
  const wanted = await contentByPath(options)
  const stale: string[] = []
  for (const [path, content] of wanted) {
    const there = await readFile(path, 'utf8').catch(() => null)
    if (there === null) stale.push(`${path} is missing`)
    else if (there !== content) stale.push(`${path} differs from line ${firstDifference(there, content)} on`)
  }
  for (const path of await extra(outDir, wanted)) stale.push(`${path} is not generated`)
  return stale
}

async function contentByPath({ openapiDir = 'openapi', outDir = 'generated', effective }: GenerateOptions) {
  const { document, sources } = effective ?? (await loadEffective({ openapiDir }))
  const files = await build(document, sources)
  return new Map([...files].map(([name, content]) => [join(outDir, name), content]))
}

async function extra(outDir: string, wanted: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.filter((path) => !wanted.has(path))
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')]
  return left.findIndex((line, index) => line !== right[index]) + 1 || left.length + 1
}
