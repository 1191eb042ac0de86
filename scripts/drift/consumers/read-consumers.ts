import { glob, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { reasonOf } from '../../lib/one-line.ts'
import { CONSUMERS } from '../options.ts'
import { type Consumer, consumerOf } from './usage-file.ts'

export interface ReadConsumers {
  /** By name; one whose file is not valid is among them, as one of which nothing is known. */
  consumers: Consumer[]
  /** What is wrong with files, a sentence each. */
  invalid: string[]
}

/** Those of the project; none where it has no such folder. */
export async function projectConsumers(): Promise<ReadConsumers> {
  const files = await filesIn(CONSUMERS).catch(() => [])
  return readFiles(files)
}

/**
 * Those that are asked for.
 *
 * @param asked files, folders and patterns
 * @throws for what is not there, and for a file that is not valid: none is left out in silence
 */
export async function namedConsumers(asked: readonly string[]): Promise<Consumer[]> {
  const files = await Promise.all(asked.map(filesOf))
  return validOnly(await readFiles([...new Set(files.flat())]))
}

/** @throws for a file that is not valid */
export function validOnly({ consumers, invalid }: ReadConsumers): Consumer[] {
  if (invalid.length > 0) throw new Error(invalid.join('; '))
  return consumers
}

async function filesOf(asked: string): Promise<string[]> {
  const found = await stat(asked).catch(() => null)
  if (found?.isDirectory()) {
    const files = await filesIn(asked)
    if (files.length === 0) throw new Error(`${asked} has no .json file of a consumer`)
    return files
  }
  if (found) return [asked]
  const files: string[] = []
  for await (const file of glob(asked)) files.push(file)
  if (files.length === 0) throw new Error(`${asked} names no file of a consumer`)
  return files.sort()
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}

async function readFiles(files: readonly string[]): Promise<ReadConsumers> {
  const consumers: Consumer[] = []
  const invalid: string[] = []
  const fileOf = new Map<string, string>()
  for (const file of files) {
    const name = basename(file, '.json')
    try {
      const consumer = consumerOf(await readText(file), name)
      const other = fileOf.get(consumer.name)
      if (other !== undefined) throw new Error(`is of ${consumer.name}, and so is ${other}`)
      fileOf.set(consumer.name, file)
      consumers.push(consumer)
    } catch (error) {
      const problem = `${file} ${reasonOf(error)}`
      invalid.push(problem)
      consumers.push({ name, usage: null, unread: problem })
    }
  }
  return { consumers, invalid }
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error('could not be read', { cause })
  })
}
