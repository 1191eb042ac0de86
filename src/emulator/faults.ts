import type { OperationId } from '../transport/operation.ts'
import { type Answer, Refusal } from './answer.ts'
import type { Random } from './random.ts'

/**
 * What goes wrong: `refused` with a status and message of yours (default 403); `server-error` and `rate-limited` take no
 * effect; `unreachable` has no answer and no effect, `answer-lost` no answer although the call took effect; `failed-late` is
 * a 500 although it took effect; `truncated` ends within the answer; `slow` waits before it answers; `hang` never does;
 * `stale-list` shows a list as it was.
 */
export type FaultKind =
  | 'refused'
  | 'server-error'
  | 'rate-limited'
  | 'unreachable'
  | 'answer-lost'
  | 'failed-late'
  | 'truncated'
  | 'slow'
  | 'hang'
  | 'stale-list'

/** Something that goes wrong on purpose. */
export interface Fault {
  kind: FaultKind
  /** Left out: any operation. */
  operation?: OperationId
  /** How often, before it is used up. Left out: always. */
  times?: number
  /** Share of the calls it meets, from 0 to 1, drawn from the seed. Default: 1. */
  chance?: number
  /** Of `refused` and `server-error`. */
  status?: number
  message?: string
  /** `slow`: how long to wait; `stale-list`: how far behind. Default: 1,000 and 5,000. */
  milliseconds?: number
}

/** Which fault meets a call. */
export class Faults {
  readonly #faults: { readonly fault: Fault; left: number }[] = []

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault)
  }

  add(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  /** The first one that meets it; it is used up by that. */
  draw(operation: OperationId, isList: boolean, random: Random): Fault | undefined {
    const met = this.#faults.find(({ fault, left }) => {
      if (left <= 0 || (fault.operation ?? operation) !== operation) return false
      if (fault.kind === 'stale-list' && !isList) return false
      return random.chance(fault.chance ?? 1)
    })
    if (met) met.left -= 1
    return met?.fault
  }
}

/** The answer of a fault that keeps a call from taking effect. */
export function answerBeforeEffect(fault: Fault | undefined): Answer | undefined {
  const { kind, status, message } = fault ?? {}
  if (kind === 'refused') return new Refusal(status ?? 403, message ?? 'Forbidden').answer
  if (kind === 'server-error') return new Refusal(status ?? 500, message ?? 'Internal Server Error').answer
  // A gateway answers with a message alone.
  if (kind === 'rate-limited') return { status: 429, body: { message: message ?? 'Too many requests' } }
  return undefined
}
