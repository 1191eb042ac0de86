import { type EmulatorMaker, emulatedTarget } from '../flows/emulated-target.ts'
import type { Flow, FlowResult } from '../flows/flow.ts'
import type { Rule } from '../flows/rules.ts'
import { runFlow } from '../flows/run-flow.ts'
import type { Expectation } from '../flows/target.ts'

/** Whether flows noticed that a rule is off, and what they saw. */
export interface Notice {
  readonly rule: string
  /** One line for each flow; none when nobody noticed. */
  readonly seen: readonly string[]
}

/** Runs each flow as the sources are. */
export async function runAll(flows: readonly Flow[], create: EmulatorMaker, rules: readonly Rule[]) {
  const results = new Map<Flow, FlowResult>()
  for (const flow of flows) results.set(flow, await runFlow(flow, emulatedTarget(create, flow), rules))
  return results
}

/** Runs the flows that name a rule, on an emulator without it: one of those expectations has to fail. */
export async function noticeOf(
  rule: string,
  create: EmulatorMaker,
  usual: ReadonlyMap<Flow, FlowResult>,
  rules: readonly Rule[],
): Promise<Notice> {
  const seen: string[] = []
  for (const [flow, { expectations }] of usual) {
    const expected = expectations.filter((each) => each.rules.includes(rule))
    if (expected.length === 0) continue
    const result = await runFlow(flow, emulatedTarget(create, flow), rules)
    const line = lineOf(rule, expected, result)
    if (line !== undefined) seen.push(`${flow.title}: ${line}`)
  }
  return { rule, seen }
}

/** The first expectation that differs, or that the flow did not reach. */
function lineOf(rule: string, expected: readonly Expectation[], { expectations, stopped }: FlowResult) {
  const came = expectations.filter((each) => each.rules.includes(rule))
  const differing = came.find(({ outcome }) => outcome !== 'held')
  if (differing) return `${differing.title} (${differing.came})`
  return came.length < expected.length ? `ended before its end (${stopped?.reason})` : undefined
}
