import { FLOWS } from '../../../contract-tests/flows/all.ts'
import { writeFilesAtomically } from '../../lib/write-files-atomically.ts'
import { readRules } from '../flows/rules.ts'
import { type ServedWebhooks, servedTarget } from '../flows/served-target.ts'
import { behaviourSummary, describedOf, driftLines, type FlowOutcome, runFlows } from './behaviour.ts'
import { type LiveResult, print } from './live-call.ts'

/** What the flows came to on a server. */
export interface LiveFlows {
  /** What their answers came to beside the description. */
  described: readonly LiveResult[]
  /** Some expectation is not met. */
  drifts: boolean
  /** Some flow lost its connection. */
  unreached: boolean
  summary: string
}

/** Runs and prints the flows whose title has a text, and leaves `reports/behaviour.json`. */
export async function liveFlows(
  baseUrl: string,
  key: string,
  chosen: string,
  hooks: ServedWebhooks | undefined,
): Promise<LiveFlows> {
  const flows = FLOWS.filter(({ title }) => title.includes(chosen))
  const checks: Promise<LiveResult[]>[] = []
  const outcomes = await runFlows(flows, await servedTarget(baseUrl, key, hooks), readRules(), (outcome, result) => {
    checks.push(describedOf(result))
    printFlow(outcome)
  })
  const described = (await Promise.all(checks)).flat()
  for (const result of described) if (result.outcome === 'drifts') print(result)
  const report = { date: new Date().toISOString(), baseUrl, flows: outcomes }
  await writeFilesAtomically(new Map([['reports/behaviour.json', `${JSON.stringify(report, null, 2)}\n`]]))
  const drifts = outcomes.some(({ outcome }) => outcome === 'drifts')
  const unreached = outcomes.some(({ outcome }) => outcome === 'not reachable')
  return { described, drifts, unreached, summary: behaviourSummary(outcomes) }
}

function printFlow({ title, outcome, held, drift, note }: FlowOutcome): void {
  console.log(`${outcome.padEnd(14)} ${title}: ${held} expectations held${note === undefined ? '' : `; ${note}`}`)
  for (const line of drift.flatMap(driftLines)) console.log(line)
}
