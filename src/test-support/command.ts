import { execFile } from 'node:child_process'

export interface Run {
  code: number
  stdout: string
  stderr: string
}

export const KEY = 'sk_a_very_secret_key'
const SECRET = 'whsec_2f1c9b7a4d6e8031'

/** Runs the command of this package, with a key in the environment unless `env` says otherwise. */
export function cli(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const { GLOMO_BASE_URL: _, ...inherited } = process.env
  return new Promise((resolve) => {
    const whole = { ...inherited, GLOMO_SECRET_KEY: KEY, GLOMO_WEBHOOK_SECRET: SECRET, ...env }
    const child = execFile(process.execPath, ['src/cli/main.ts', ...args], { env: whole }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr })
    })
    child.stdin?.end(input)
  })
}
