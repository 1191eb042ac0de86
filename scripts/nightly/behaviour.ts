import { FLOWS } from '../../contract-tests/flows/all.ts'
import { DEFAULT_SERVER } from '../../generated/operations.ts'
import { environmentOf } from '../../src/transport/api-key.ts'
import type { Flow } from '../contract/flows/flow.ts'
import { readRules } from '../contract/flows/rules.ts'
import { isLoopback, servedTarget } from '../contract/flows/served-target.ts'
import { behaviourSummary, driftLines, runFlows } from '../contract/live/behaviour.ts'
import { reasonOf } from '../lib/one-line.ts'
import type { CheckResult } from './checks.ts'

const name = 'behaviour'

/**
 * Runs the documented flows against the sandbox, which creates objects there: only with a key that says it is one of the
 * sandbox.
 */
export async function checkBehaviour(
  env: NodeJS.ProcessEnv = process.env,
  flows: readonly Flow[] = FLOWS,
): Promise<CheckResult> {
  const key = env.GLOMO_SECRET_KEY
  const baseUrl = env.GLOMO_BASE_URL || DEFAULT_SERVER
  if (!key) return notRun('GLOMO_SECRET_KEY is not set')
  if (!isLoopback(baseUrl) && environmentOf(key) !== 'sandbox')
    return notRun('the key does not say that it is a sandbox key')
  try {
    const outcomes = await runFlows(flows, await servedTarget(baseUrl, key), readRules())
    const drift = outcomes.flatMap((each) => each.drift)
    const held = outcomes.reduce((sum, each) => sum + each.held, 0)
    const unreached = outcomes.filter(({ outcome }) => outcome === 'not reachable')
    const lines = [
      ...drift.flatMap(driftLines),
      ...unreached.map(({ title, note }) => `not reachable: ${title}: ${note}`),
    ]
    const isWhole = held > 0 && unreached.length === 0
    const status = drift.length > 0 ? 'failed' : isWhole ? 'ok' : 'not checked'
    return { name, status, summary: behaviourSummary(outcomes), details: lines.join('\n') }
  } catch (error) {
    return { name, status: 'not checked', summary: reasonOf(error), details: '' }
  }
}

function notRun(reason: string): CheckResult {
  return { name, status: 'not run', summary: reason, details: '' }
}
