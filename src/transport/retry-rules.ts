import type { Operation } from '../../generated/operations.ts'

/** What came of one attempt, as far as trying again is concerned. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number; readonly message: string | undefined }
  | { readonly kind: 'no answer'; readonly neverSent: boolean }

/** What the rules need to know of a call. */
export interface Call {
  readonly idempotency: Operation['idempotency']
  /** The body carries a `request_id` that the API knows a repeat by. */
  readonly hasRequestId: boolean
}

const SERVER_FAILED: ReadonlySet<number> = new Set([500, 502, 503, 504])
const REFUND_LOCK = /^refund is being processed/i

/**
 * Whether the same request may be sent again. This is the rule that keeps money from moving twice:
 *
 * - 429: yes, the gateway let nothing through.
 * - The lock 409 `Refund is being processed`: yes, after a wait.
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
  if (isRefundLock(outcome)) return true
  return repeatable && SERVER_FAILED.has(outcome.status)
}

export function isRefundLock(outcome: { status: number; message: string | undefined }): boolean {
  return outcome.status === 409 && REFUND_LOCK.test(outcome.message ?? '')
}

/** Whether the call may have taken effect although nothing says so. Reads take none. */
export function isOutcomeUnknown(call: Call, outcome: Outcome): boolean {
  if (call.idempotency === 'safe') return false
  return outcome.kind === 'no answer' ? !outcome.neverSent : outcome.status >= 500
}
