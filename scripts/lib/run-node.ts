import { spawn } from 'node:child_process'

export interface Finished {
  code: number | null
  /** Of both streams, without colours. */
  output: string
}

/** Runs a program of Node to its end. */
export function runNode(args: readonly string[], cwd: string = process.cwd()): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}
