import { parseArgs } from 'node:util'
import { FLOWS } from '../../../contract-tests/flows/all.ts'
import { operations } from '../../../generated/operation-table.ts'
import { DEFAULT_SERVER } from '../../../generated/operations.ts'
import { environmentOf } from '../../../src/transport/api-key.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts'
import { readRules } from '../flows/rules.ts'
import { isLoopback, servedTarget } from '../flows/served-target.ts'
import { Adapters } from '../harness/adapters.ts'
import { behaviourSummary, describedOf, driftLines, type FlowOutcome, runFlows } from './behaviour.ts'
import type { Conformance, LiveResult } from './live-call.ts'
import { readEverything } from './reads.ts'

const USAGE = `GLOMO_SECRET_KEY=… npm run contract:live -- [--write] [--flow TEXT]

Calls a real server and holds what it answers to the description: every operation that only reads and, with --write,
the documented flows, which are also held to what they expect. Each expectation that differs is reported as behavioural
drift: what was expected, what came, and the page it rests on. --write asks for a sandbox key.
  --flow             only flows whose title has this text, and no reads
  GLOMO_SECRET_KEY   secret key of a test account
  GLOMO_BASE_URL     default ${DEFAULT_SERVER}
With --write it leaves reports/behaviour.json.
Exit code 0: every answer conforms; 1: some drift; 2: could not run, or something could not be reached (a feature that
is not enabled for the account, 403, is listed and does not count).`

try {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      flow: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) console.log(USAGE)
  else process.exitCode = await live(values.write, values.flow)
} catch (error) {
  console.error(`contract:live: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function live(write: boolean, chosen: string | undefined): Promise<0 | 1 | 2> {
  const key = process.env.GLOMO_SECRET_KEY
  const baseUrl = process.env.GLOMO_BASE_URL || DEFAULT_SERVER
  if (!key) throw new Error('not run: GLOMO_SECRET_KEY is not set; give the secret key of a test account')
  if (write && !isLoopback(baseUrl) && environmentOf(key) !== 'sandbox') {
    throw new Error('not run: --write creates objects, and this key does not say that it is a sandbox key')
  }
  const results = chosen === undefined ? await readEverything(new Adapters(baseUrl, key), print) : []
  const flows = write ? await liveFlows(baseUrl, key, chosen ?? '', results) : []
  const count = (outcome: Conformance) => results.filter((result) => result.outcome === outcome).length
  const counts = (['conforms', 'drifts', 'not reachable', 'not checked'] as const).map(
    (each) => `${count(each)} ${each}`,
  )
  console.log(`${baseUrl}: ${counts.join(', ')}`)
  if (write) console.log(behaviourSummary(flows))
  if (count('drifts') > 0 || flows.some(({ outcome }) => outcome === 'drifts')) return 1
  const unreached = results.some(({ outcome, status }) => outcome === 'not reachable' && status !== 403)
  return unreached || count('conforms') === 0 ? 2 : 0
}

/** Adds what their answers come to beside the description. */
async function liveFlows(
  baseUrl: string,
  key: string,
  chosen: string,
  results: LiveResult[],
): Promise<readonly FlowOutcome[]> {
  const flows = FLOWS.filter(({ title }) => title.includes(chosen))
  const described: Promise<LiveResult[]>[] = []
  const outcomes = await runFlows(flows, await servedTarget(baseUrl, key), readRules(), (outcome, result) => {
    described.push(describedOf(result))
    printFlow(outcome)
  })
  const drifting = (await Promise.all(described)).flat()
  for (const result of drifting) if (result.outcome === 'drifts') print(result)
  results.push(...drifting)
  const report = { date: new Date().toISOString(), baseUrl, flows: outcomes }
  await writeFilesAtomically(new Map([['reports/behaviour.json', `${JSON.stringify(report, null, 2)}\n`]]))
  return outcomes
}

function print({ operationId, outcome, details }: LiveResult): void {
  const { method, path } = operations[operationId as OperationId]
  console.log(`${outcome.padEnd(14)} ${`${method} ${path}`.padEnd(42)} ${details.join('; ')}`.trimEnd())
}

function printFlow({ title, outcome, held, drift, note }: FlowOutcome): void {
  console.log(`${outcome.padEnd(14)} ${title}: ${held} expectations held${note === undefined ? '' : `; ${note}`}`)
  for (const line of drift.flatMap(driftLines)) console.log(line)
}
