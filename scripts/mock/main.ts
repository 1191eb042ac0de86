import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { VIOLATIONS_HEADER } from '../../src/cli/violations.ts'
import { loadEffective } from '../description/effective.ts'
import { reasonOf } from '../lib/one-line.ts'
import { startPrism } from './prism.ts'

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
  const mock = await startPrism(document, { port })
  subscribe('http.server.response.finish', printExchange)
  console.log(`Glomo mock: ${mock.url}, any key will do. Try it:

  curl ${mock.url}/balances -H 'Authorization: Bearer any-key'
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void mock.close())
}

/** A line for each request, with what was wrong with it. */
function printExchange(message: unknown): void {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
  const violations = response.getHeader(VIOLATIONS_HEADER) ?? ''
  console.log(`${request.method} ${request.url} ${response.statusCode} ${violations}`.trimEnd())
}
