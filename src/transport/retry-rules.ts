import type { Operation } from './operation.ts'

interface Answered {
  readonly status: number
  readonly message?: string | undefined
}

/** What came of one attempt, as far as trying again is concerned. */
export type Outcome =
  | ({ readonly kind: 'answered' } & Answered)
  | { readonly kind: 'no answer'; readonly neverSent: boolean }

/** What the rules need to know of a call. */
export interface CallRules {
  readonly operation: Pick<Operation, 'idempotency' | 'lock'>
  /** The body carries a `request_id` that the API knows a repeat by. */
  readonly requestId: string | undefined
}

const SERVER_FAILED: ReadonlySet<number> = new Set([500, 502, 503, 504])
/** Statuses below 500 that a gateway gives when it lost touch: the API itself may have gone on. */
const GAVE_UP_WAITING: ReadonlySet<number> = new Set([408, 425, 499])

/**
 * Whether the same request may be sent again. This is the rule that keeps money from moving twice:
 *
 * - 429: yes, the gateway let nothing through.
 * - The lock of a refund (409 `Refund is being processed`): yes, after a wait.
 * - 500, 502, 503, 504 or no answer: a read, yes; a create that carries a `request_id`, yes, the API knows the repeat
 *   by it; any other write, only when the request provably never reached the server.
 * - Every other answer is final.
 *
 * Source: Glomo's documentation, "Errors" and "Idempotency".
 */
export function mayRetry(call: CallRules, outcome: Outcome): boolean {
  if (outcome.kind === 'no answer') return outcome.neverSent || isRepeatable(call)
  if (outcome.status === 429) return true
  if (isLock(call, outcome)) return true
  return isRepeatable(call) && SERVER_FAILED.has(outcome.status)
}

/** Sent twice, it acts once. */
export function isRepeatable({ operation, requestId }: CallRules): boolean {
  return operation.idempotency === 'safe' || (operation.idempotency === 'request_id' && requestId !== undefined)
}

/** 409 with the message of the operation's lock: it is being worked on, and may be sent again after a wait. */
export function isLock({ operation: { lock } }: CallRules, { status, message = '' }: Answered): boolean {
  return lock !== undefined && status === 409 && message.toLowerCase().startsWith(lock.toLowerCase())
}

/**
 * Whether an attempt may have taken effect although nothing says so. Reads take none. The API refuses with a status
 * from 400 to 499; whatever else comes in the place of a success may have come after the effect.
 */
export function isOutcomeUnknown(call: CallRules, outcome: Outcome): boolean {
  if (call.operation.idempotency === 'safe') return false
  if (outcome.kind === 'no answer') return !outcome.neverSent
  // What is being worked on may be this very call, heard twice.
  if (isLock(call, outcome)) return true
  const { status } = outcome
  if (status >= 200 && status < 300) return false
  return status < 400 || status >= 500 || GAVE_UP_WAITING.has(status)
}
