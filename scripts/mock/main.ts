import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadEffective } from '../description/effective.ts'
import { reasonOf } from '../lib/one-line.ts'

const USAGE = `npm run mock -- [--port PORT]

Serves the effective description on 127.0.0.1 with Prism, until it is interrupted. Default port: 4010.`

try {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4010' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) console.log(USAGE)
  else await serve(checkPort(values.port))
} catch (error) {
  console.error(`mock: ${reasonOf(error)}`)
  process.exitCode = 2
}

function checkPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${text} is not a port (1 to 65535)`)
  return port
}

async function serve(port: number): Promise<void> {
  const { document } = await loadEffective()
  const dir = await mkdtemp(join(tmpdir(), 'glomo-mock-'))
  try {
    const file = join(dir, 'glomo.json')
    await writeFile(file, JSON.stringify(document))
    console.log(`Glomo mock: http://127.0.0.1:${port}, any key will do. Try it:

  curl http://127.0.0.1:${port}/balances -H 'Authorization: Bearer any-key'
`)
    const args = ['mock', file, '--host', '127.0.0.1', '--port', String(port), '--errors']
    const prism = spawn(process.execPath, ['node_modules/@stoplight/prism-cli/dist/index.js', ...args], {
      stdio: 'inherit',
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => prism.kill(signal))
    process.exitCode = await new Promise<number>((resolve) => prism.on('exit', (code) => resolve(code ?? 0)))
  } finally {
    await rm(dir, { recursive: true })
  }
}
