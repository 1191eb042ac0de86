import { resolve } from 'node:path'
import { oneLine } from './one-line.ts'
import { runNode } from './run-node.ts'

/** What the compiler has against a file. */
export interface CompileError {
  /** As it is called in the folder; the configuration where it is about no file. */
  file: string
  /** In one line. */
  message: string
}

const ERROR = /^(?:(.+?)\(\d+,\d+\): )?error TS\d+: /

/**
 * Compiles what a configuration in a folder names, and writes nothing.
 *
 * @throws when the compiler ended without a word on why
 */
export async function compile(folder: string, config: string): Promise<CompileError[]> {
  const compiler = resolve('node_modules/typescript-7/bin/tsc')
  const { code, output } = await runNode([compiler, '-p', config, '--noEmit', '--pretty', 'false'], folder)
  const errors = output.split(/\n(?=\S)/).flatMap((text) => {
    const [head, file = config] = ERROR.exec(text) ?? []
    return head === undefined ? [] : [{ file, message: oneLine(text.slice(head.length).trim()) }]
  })
  if (code !== 0 && errors.length === 0) throw new Error(`the compiler ended with ${code}: ${oneLine(output)}`)
  return errors
}
