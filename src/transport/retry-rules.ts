import type { Operation } from './operation.ts'

/** What came of one attempt, as far as trying again is concerned. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number; readonly message: string | undefined }
  | { readonly kind: 'no answer'; readonly neverSent: boolean }

/** What the rules need to know of a call. */
export interface Call {
  readonly idempotency: Operation['idempotency']
  /** The body carries a `request_id` that the API knows a repeat by. */
  readonly hasRequestId: boolean
  /** How the message of a 409 begins that means "later"; undefined when every 409 is final. */
  readonly lock: string | undefined
}

const SERVER_FAILED: ReadonlySet<number> = new Set([500, 502, 503, 504])

/**
 * Whether the same request may be sent again. This is the rule that keeps money from moving twice:
 *
 * - 429: yes, the gateway let nothing through.
 * - The 409 of a lock, which a refund of the same payment holds for a while: yes, after a wait.
 * - 500, 502, 503, 504 or no answer: a read, yes; a create that carries a `request_id`, yes, the API knows the repeat
 *   by it; any other write, only when the request provably never reached the server.
 * - Every other answer is final.
 *
 * Source: Glomo's documentation on errors, retries and `request_id`.
 */
export function mayRetry(call: Call, outcome: Outcome): boolean {
  const repeatable = call.idempotency === 'safe' || (call.idempotency === 'request_id' && call.hasRequestId)
  if (outcome.kind === 'no answer') return outcome.neverSent || repeatable
  if (outcome.status === 429) return true
  if (isLocked(call.lock, outcome)) return true
  return repeatable && SERVER_FAILED.has(outcome.status)
}

/** Whether an answer says that the same request may succeed later. @param lock of the operation */
export function isLocked(lock: string | undefined, answer: { status: number; message: string | undefined }): boolean {
  if (lock === undefined || answer.status !== 409) return false
  return answer.message?.toLowerCase().startsWith(lock.toLowerCase()) ?? false
}

/** Whether the call may have taken effect although nothing says so. Reads take none. */
export function isOutcomeUnknown(call: Call, outcome: Outcome): boolean {
  if (call.idempotency === 'safe') return false
  return outcome.kind === 'no answer' ? !outcome.neverSent : outcome.status >= 500
}
