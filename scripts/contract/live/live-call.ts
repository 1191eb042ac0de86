import { operations } from '../../../generated/operation-table.ts'
import { UnreadableResponseError } from '../../../src/index.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { findDrift } from '../../../src/validation/index.ts'
import type { Adapters } from '../harness/adapters.ts'
import type { CallArguments } from '../harness/call-arguments.ts'

/** `not checked`: nothing was sent, for a reason that is not the fault of either side. */
export type Conformance = 'conforms' | 'drifts' | 'not reachable' | 'not checked'

/** What a live answer to one operation came to. */
export interface LiveResult {
  operationId: string
  outcome: Conformance
  /** One line each; nothing secret or personal. */
  details: string[]
  /** Status of the answer, if there was one. */
  status?: number
  /** The answer, for the next step. */
  value?: unknown
}

/** Calls an operation through its adapter method and holds the answer to the description. */
export async function liveCall(adapters: Adapters, operationId: string, call: CallArguments): Promise<LiveResult> {
  const value: unknown = await adapters.call(operationId, call).catch((error: unknown) => error)
  const { answer } = adapters
  if (!answer) {
    const message = value instanceof Error ? value.message : String(value)
    return { operationId, outcome: 'not reachable', details: [message] }
  }
  const { status, text } = answer
  const drift = await findDrift({ operationId, status, text })
  const details = drift.map(({ pointer, kind, example }) => `${status} ${pointer || '(whole)'}: ${kind} (${example})`)
  if (drift.length > 0) return { operationId, outcome: 'drifts', details, status, value }
  if (!(value instanceof Error)) return { operationId, outcome: 'conforms', details, status, value }
  // It answered, with what no program can use.
  const outcome = value instanceof UnreadableResponseError ? 'drifts' : 'not reachable'
  return { operationId, outcome, details: [value.message], status }
}

/** One line for a terminal. */
export function print({ operationId, outcome, details }: LiveResult): void {
  const { method, path } = operations[operationId as OperationId]
  console.log(`${outcome.padEnd(14)} ${`${method} ${path}`.padEnd(42)} ${details.join('; ')}`.trimEnd())
}
