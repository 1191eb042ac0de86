import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { oneLine } from '../lib/one-line.ts'
import { runNode } from '../lib/run-node.ts'

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

const ERROR = /^(?:(.+?)\(\d+,\d+\): )?error TS\d+: /

/**
 * Compiles the project in a folder and counts the errors of each file, most first.
 *
 * @param part default: all of it
 */
export async function brokenFiles(folder: string, part?: Part): Promise<BrokenFile[]> {
  if (!part) return await compile(folder, 'tsconfig.json')
  const name = 'tsconfig.part.json'
  await writeFile(join(folder, name), JSON.stringify({ extends: './tsconfig.json', ...part }))
  try {
    return await compile(folder, name)
  } finally {
    await rm(join(folder, name))
  }
}

async function compile(folder: string, config: string): Promise<BrokenFile[]> {
  const compiler = resolve('node_modules/typescript-7/bin/tsc')
  const { code, output } = await runNode([compiler, '-p', config, '--noEmit', '--pretty', 'false'], folder)
  const errors = output.split(/\n(?=\S)/).filter((text) => ERROR.test(text))
  if (code !== 0 && errors.length === 0) throw new Error(`the compiler ended with ${code}: ${oneLine(output)}`)
  const broken = new Map<string, BrokenFile>()
  for (const error of errors) {
    const [head = '', file = config] = ERROR.exec(error) ?? []
    const known = broken.get(file) ?? { file, errors: 0, first: oneLine(error.slice(head.length)).slice(0, 200) }
    broken.set(file, { ...known, errors: known.errors + 1 })
  }
  return [...broken.values()].sort((one, other) => other.errors - one.errors)
}
