import { readFile } from 'node:fs/promises'
import { UsageError } from './usage-error.ts'

/** 0: success; 1: the API or the check refused it; 2: could not run; 3: something is not settled, run it again. */
export type ExitCode = 0 | 1 | 2 | 3

export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2))
}

/** The content of an argument: `@file` reads a file, `-` reads standard input, anything else is the content itself. */
export async function contentOf(argument: string): Promise<string> {
  if (argument !== '-' && !argument.startsWith('@')) return argument
  try {
    if (argument !== '-') return await readFile(argument.slice(1), 'utf8')
    const chunks: Buffer[] = []
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
    return Buffer.concat(chunks).toString()
  } catch (cause) {
    throw new UsageError(`${argument.slice(1)} could not be read`, { cause })
  }
}

export async function jsonOf(name: string, argument: string): Promise<unknown> {
  const text = await contentOf(argument)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new UsageError(`${name} is not valid JSON`, { cause })
  }
}
