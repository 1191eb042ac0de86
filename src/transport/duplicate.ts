import type { RawResponse } from './attempt.ts'
import { isRecord } from './json.ts'
import { refusalIn } from './refusal.ts'
import { type CallRules, isLock } from './retry-rules.ts'

/**
 * What an answer to a create says of an earlier one.
 *
 * - `exists`: the `request_id` was used before: 409 for payouts (and for refunds at the same instant),
 *   400 `… already exists for this request_id` for the others.
 * - `quote used`: 400 `quote_id has already been used`. The API looks at the quote before it looks at the `request_id`,
 *   so that this is how the repeat of a create that took effect is answered, too.
 * - `quote refused`: 400 for another reason about the quote, such as one that expired since.
 * - `unreadable`: 400 with a body that says nothing, so that it may be any of these.
 */
export type Duplicate = 'exists' | 'quote used' | 'quote refused' | 'unreadable'

/** Source: Glomo's documentation, "Idempotency" and "Create a payout". */
export function duplicateIn(
  call: CallRules,
  requested: Readonly<Record<string, unknown>>,
  { status, data }: RawResponse,
): Duplicate | undefined {
  const { message = '' } = refusalIn(data)
  if (status === 409) return isLock(call, { status, message }) ? undefined : 'exists'
  if (status !== 400) return undefined
  if (!isRecord(data)) return 'unreadable'
  if (/already exists for this request_id/i.test(message)) return 'exists'
  if (typeof requested.quote_id !== 'string' || !/\bquote/i.test(message)) return undefined
  return /already (been )?used/i.test(message) ? 'quote used' : 'quote refused'
}
