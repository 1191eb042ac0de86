import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { operations } from '../../../generated/operation-table.ts'
import { DEFAULT_SERVER } from '../../../generated/operations.ts'
import { environmentOf } from '../../../src/transport/api-key.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { Adapters } from '../harness/adapters.ts'
import { runFlows } from './flows.ts'
import type { Conformance, LiveResult } from './live-call.ts'
import { readEverything } from './reads.ts'

const USAGE = `GLOMO_SECRET_KEY=… npm run contract:live -- [--write]

Calls a real server and holds what it answers to the description: every operation that only reads and, with --write,
the sandbox flows from customer to refund and from beneficiary to payout. --write asks for a sandbox key.
  GLOMO_SECRET_KEY   secret key of a test account
  GLOMO_BASE_URL     default ${DEFAULT_SERVER}
Exit code 0: every answer conforms; 1: some drift; 2: could not run, or something could not be reached (a feature that
is not enabled for the account, 403, is listed and does not count).`

try {
  const { values } = parseArgs({
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) console.log(USAGE)
  else process.exitCode = await live(values.write)
} catch (error) {
  console.error(`contract:live: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function live(write: boolean): Promise<0 | 1 | 2> {
  const key = process.env.GLOMO_SECRET_KEY
  const baseUrl = process.env.GLOMO_BASE_URL || DEFAULT_SERVER
  if (!key) throw new Error('not run: GLOMO_SECRET_KEY is not set; give the secret key of a test account')
  if (write && !isLoopback(baseUrl) && environmentOf(key) !== 'sandbox') {
    throw new Error('not run: --write creates objects, and this key does not say that it is a sandbox key')
  }
  const adapters = new Adapters(baseUrl, key)
  const results = await readEverything(adapters, print)
  if (write) results.push(...(await runFlows(adapters, randomBytes(6).toString('hex'), print)))
  const count = (outcome: Conformance) => results.filter((result) => result.outcome === outcome).length
  const counts = (['conforms', 'drifts', 'not reachable', 'not checked'] as const).map(
    (each) => `${count(each)} ${each}`,
  )
  console.log(`${baseUrl}: ${counts.join(', ')}`)
  if (count('drifts') > 0) return 1
  const unreached = results.some(({ outcome, status }) => outcome === 'not reachable' && status !== 403)
  return unreached || count('conforms') === 0 ? 2 : 0
}

function print({ operationId, outcome, details }: LiveResult): void {
  const { method, path } = operations[operationId as OperationId]
  console.log(`${outcome.padEnd(14)} ${`${method} ${path}`.padEnd(42)} ${details.join('; ')}`.trimEnd())
}

function isLoopback(url: string): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname)
}
