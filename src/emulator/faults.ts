import type { OperationId } from '../transport/operation.ts'
import { type Answer, Refusal } from './answer.ts'
import type { Random } from './random.ts'

/**
 * What goes wrong. Without effect: `refused` with a status and message of yours (default 403); `server-error`;
 * `rate-limited`; `unreachable` has no answer. Although the call took effect: `answer-lost` has no answer; `failed-late` is a
 * 500; `truncated` breaks the connection within the answer; `stalled` sends half of it and no more; `garbled` is whole and
 * not what was promised. `slow` waits before it answers; `hang` never does; `stale-list` shows a list as it was.
 */
export type FaultKind = (typeof FAULT_KINDS)[number]

export const FAULT_KINDS = [
  'refused',
  'server-error',
  'rate-limited',
  'unreachable',
  'answer-lost',
  'failed-late',
  'truncated',
  'stalled',
  'garbled',
  'slow',
  'hang',
  'stale-list',
] as const

/** Something that goes wrong on purpose. */
export interface Fault {
  kind: FaultKind
  /** Left out: any operation. */
  operation?: OperationId
  /** How often, before it is used up. Left out: always. */
  times?: number
  /** Share of the calls it meets, from 0 to 1, drawn from the seed. Default: 1. */
  chance?: number
  /** Of `refused`, `server-error` and `failed-late`. */
  status?: number
  /** Of `refused`, `server-error` and `rate-limited`. */
  message?: string
  /**
   * What arrives instead of an answer in JSON, as from a proxy: an HTML page, nothing, or `cut`, half of the answer as if
   * it were all. Of whatever answers; `garbled` is HTML unless this says otherwise, and the others are JSON.
   */
  body?: 'html' | 'empty' | 'cut'
  /** Seconds to wait, told in `Retry-After`; a `Date` there when `retryAfterAs` says so. Of `rate-limited` and `server-error`. */
  retryAfter?: number
  /** Default: `seconds`. */
  retryAfterAs?: 'seconds' | 'date'
  /** How the connection fails, of `unreachable` and `answer-lost`. With `ECONNREFUSED` it was never made. Default: `ECONNRESET`. */
  code?: 'ECONNREFUSED' | 'EHOSTUNREACH' | 'ECONNRESET'
  /** Of `hang`: whether the call takes effect. Default: true. */
  effect?: boolean
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

  clear(): void {
    this.#faults.length = 0
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

/** Whether a fault keeps a call from taking effect. */
export function isBeforeEffect({ kind, effect }: Fault): boolean {
  return BEFORE.has(kind) || (kind === 'hang' && effect === false)
}

const BEFORE: ReadonlySet<FaultKind> = new Set<FaultKind>(['refused', 'server-error', 'rate-limited', 'unreachable'])

/** The answer of a fault that keeps a call from taking effect; status 0 where there is none. */
export function answerWithoutEffect({ kind, status, message }: Fault): Answer {
  if (kind === 'refused') return new Refusal(status ?? 403, message ?? 'Forbidden').answer
  if (kind === 'server-error') return new Refusal(status ?? 500, message ?? 'Internal Server Error').answer
  // A gateway answers with a message alone.
  if (kind === 'rate-limited') return { status: 429, body: { message: message ?? 'Too many requests' } }
  return { status: 0, body: undefined }
}
