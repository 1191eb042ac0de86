import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { reasonOf } from './one-line.ts'

/**
 * Runs a program to its end, and gives what it printed.
 *
 * @throws with what it said, when it fails
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  cwd: string = process.cwd(),
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, [...args], { cwd, maxBuffer: 16 * 1024 * 1024 })
    return stdout
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
    const words = args.slice(0, 2)
    const option = words.findIndex((word) => word.startsWith('-'))
    const what = [program, ...(option < 0 ? words : words.slice(0, option))].join(' ')
    throw new Error(`${what} failed: ${reasonOf(said || error)}`, { cause: error })
  }
}
