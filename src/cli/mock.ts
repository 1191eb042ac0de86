import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Command } from './command.ts'
import { mockServer } from './mock-proxy.ts'
import { type ExitCode, printJson } from './output.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `glomo-client mock [--port PORT] [--json]

Serves the description of this package on 127.0.0.1 with Prism, until it is interrupted. What is wrong with a request
stands in the answer's message. Prism is not a dependency of this
package: install it yourself (npm install --save-dev @stoplight/prism-cli), or run the command that is printed when it is
missing. Default port: 4010. --json prints where the description is, and runs nothing.

Exit code 0: interrupted; 2: could not run.`

export const command: Command = { usage: USAGE, words: [], run: mock }

async function mock(args: readonly string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: '4010' }, json: { type: 'boolean', default: false } },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port is ${values.port}, which is not a port`)
  const description = nearestDescription(dirname(fileURLToPath(import.meta.url)))
  const command = ['mock', '--host', '127.0.0.1', '--port', String(port), '--errors', description]
  if (values.json) {
    printJson({ description, command: ['npx', '@stoplight/prism-cli', ...command] })
    return 0
  }
  const prism = findPrism()
  if (!prism) {
    throw new UsageError(`Prism is not installed here. Run: npx @stoplight/prism-cli ${command.join(' ')}`)
  }
  const prismPort = await freePort()
  const behind = command.map((part, index) => (command[index - 1] === '--port' ? String(prismPort) : part))
  const server = mockServer(prismPort)
  await listen(server, port)
  console.log(`Glomo mock: http://127.0.0.1:${portOf(server)}, any key will do. Prism, which answers behind it, says:`)
  const child = spawn(process.execPath, [prism, ...behind], { stdio: 'inherit' })
  return new Promise<ExitCode>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ? 2 : 0))
  }).finally(() => {
    server.close()
    server.closeAllConnections()
  })
}

/** Of what is built the one beside it, of the sources that of the repository. */
function nearestDescription(folder: string): string {
  const file = join(folder, 'generated/openapi.json')
  if (existsSync(file)) return file
  if (folder === dirname(folder)) throw new Error('the description of this package is not there: install it again')
  return nearestDescription(dirname(folder))
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await listen(probe, 0)
  const port = portOf(probe)
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Prism as the project in which this is run has installed it. */
function findPrism(): string | undefined {
  try {
    const manifest = createRequire(join(process.cwd(), 'package.json')).resolve('@stoplight/prism-cli/package.json')
    return join(dirname(manifest), 'dist/index.js')
  } catch {
    return undefined
  }
}
