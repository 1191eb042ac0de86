import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compile } from '../lib/compile.ts'

/** A file that does not compile. */
export interface BrokenFile {
  file: string
  errors: number
  /** Of the first error, in one line. */
  first: string
}

/** Which files of a project are compiled, with what they import: as in `tsconfig.json`. */
export interface Part {
  include: readonly string[]
  exclude: readonly string[]
}

/**
 * Compiles the project in a folder and counts the errors of each file, most first.
 *
 * @param part default: all of it
 */
export async function brokenFiles(folder: string, part?: Part): Promise<BrokenFile[]> {
  if (!part) return await countErrors(folder, 'tsconfig.json')
  const name = 'tsconfig.part.json'
  await writeFile(join(folder, name), JSON.stringify({ extends: './tsconfig.json', ...part }))
  try {
    return await countErrors(folder, name)
  } finally {
    await rm(join(folder, name))
  }
}

async function countErrors(folder: string, config: string): Promise<BrokenFile[]> {
  const broken = new Map<string, BrokenFile>()
  for (const { file, message } of await compile(folder, config)) {
    const known = broken.get(file) ?? { file, errors: 0, first: message.slice(0, 200) }
    broken.set(file, { ...known, errors: known.errors + 1 })
  }
  return [...broken.values()].sort((one, other) => other.errors - one.errors)
}
