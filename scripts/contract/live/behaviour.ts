import { findDrift } from '../../../src/validation/index.ts'
import type { Flow, FlowResult } from '../flows/flow.ts'
import type { Rule } from '../flows/rules.ts'
import { runFlow } from '../flows/run-flow.ts'
import type { Target } from '../flows/target.ts'
import type { Conformance, LiveResult } from './live-call.ts'

/** An expectation that a server does not meet. */
export interface BehaviouralDrift {
  readonly flow: string
  /** What was expected, in words. */
  readonly expectation: string
  readonly rules: readonly string[]
  readonly expected: string
  readonly came: string
  /** What the expectation rests on. */
  readonly page: string
}

/** What a flow came to on a server. */
export interface FlowOutcome {
  readonly title: string
  readonly outcome: Conformance
  /** Expectations that were met. */
  readonly held: number
  readonly drift: readonly BehaviouralDrift[]
  /** Why it was not run, or not to its end. */
  readonly note?: string
}

/** Runs flows one after another. */
export async function runFlows(
  flows: readonly Flow[],
  target: Target,
  rules: readonly Rule[],
  onResult: (outcome: FlowOutcome, result: FlowResult) => void = () => {},
): Promise<FlowOutcome[]> {
  const outcomes: FlowOutcome[] = []
  for (const flow of flows) {
    const isOfItsOwn = flow.account !== undefined || flow.assumptions !== undefined
    const usable = isOfItsOwn ? 'it is about settings of the account' : target
    const result = await runFlow(flow, usable, rules)
    const outcome = outcomeOf(result)
    outcomes.push(outcome)
    onResult(outcome, result)
  }
  return outcomes
}

/** A feature that is off and a server that is gone are nobody's drift; whatever else ends what should work is. */
function outcomeOf({ title, page, expectations, notChecked, stopped }: FlowResult): FlowOutcome {
  const drift = expectations
    .filter(({ outcome }) => outcome === 'differs')
    .map((each) => ({
      flow: title,
      expectation: each.title,
      rules: each.rules,
      expected: each.expected,
      came: each.came,
      page: each.page,
    }))
  const held = expectations.filter(({ outcome }) => outcome === 'held').length
  const isLost = stopped?.isLost === true
  const isOff = stopped?.status === 403
  if (stopped && !isLost && !isOff) {
    const expectation = stopped.operation === undefined ? 'it works' : `${stopped.operation} works`
    drift.push({ flow: title, expectation, rules: [], expected: 'success', came: stopped.reason, page })
  }
  const note = stopped?.reason ?? notChecked
  const said = { title, held, drift, ...(note === undefined ? {} : { note }) }
  if (drift.length > 0) return { ...said, outcome: 'drifts' }
  if (isLost) return { ...said, outcome: 'not reachable' }
  return { ...said, outcome: held > 0 && !isOff ? 'conforms' : 'not checked' }
}

/** Holds what a flow was answered with success to the description, one result for each operation. */
export async function describedOf({ answers }: FlowResult): Promise<LiveResult[]> {
  const results = new Map<string, LiveResult>()
  for (const { operation: operationId, status, text } of answers) {
    if (status >= 400) continue
    const drift = await findDrift({ operationId, status, text })
    const details = drift.map(({ pointer, kind, example }) => `${status} ${pointer || '(whole)'}: ${kind} (${example})`)
    const before = results.get(operationId)?.details ?? []
    const all = [...new Set([...before, ...details])]
    results.set(operationId, { operationId, outcome: all.length > 0 ? 'drifts' : 'conforms', details: all, status })
  }
  return [...results.values()]
}

/** For a terminal and for reports. */
export function driftLines({ flow, expectation, rules, expected, came, page }: BehaviouralDrift): string[] {
  return [
    `behavioural drift in "${flow}": ${expectation}`,
    `  expected ${expected}`,
    `  came     ${came}`,
    `  rests on ${page}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`,
  ]
}

/** One line: `61 flows conform, 1 drifts, 19 not checked; 400 expectations held, 2 differ`. */
export function behaviourSummary(outcomes: readonly FlowOutcome[]): string {
  const count = (outcome: Conformance) => outcomes.filter((each) => each.outcome === outcome).length
  const held = outcomes.reduce((sum, each) => sum + each.held, 0)
  const differ = outcomes.reduce((sum, each) => sum + each.drift.length, 0)
  const parts = (['conforms', 'drifts', 'not reachable', 'not checked'] as const).map(
    (each) => `${count(each)} ${each}`,
  )
  return `flows: ${parts.join(', ')}; ${held} expectations held, ${differ} differ`
}
