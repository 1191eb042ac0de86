import { AuthenticationError, PermissionError, UnprocessableError } from '../errors/api-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import type { PayoutCreateParams } from '../resources/payouts.ts'
import type { BatchClient } from './client.ts'
import type { ClaimedRow, MadePayout, RowOutcome } from './ledger.ts'
import { isPayout, madeOf, stateOf } from './made-payout.ts'

/** What became of one attempt to pay a row. */
export interface Attempted {
  readonly outcome: RowOutcome
  /** Whether the API settled it: many that are not, one after the other, are an outage. */
  readonly isSettled: boolean
  /** Concerns every other row too: the batch cannot go on. */
  readonly stop?: GlomoError
}

/** Milliseconds before a row that is not settled is sent again: twice as long after each try. */
const FIRST_DELAY = 1_000
const LONGEST_DELAY = 60_000

const NOT_A_PAYOUT =
  'createPayout (POST /payouts) was answered with something that is not a payout: it has no id or no status'

/**
 * Sends one row. What is written then says that nothing happened only when nothing did: neither by this attempt, nor by one
 * before it whose end is not known.
 *
 * @param maxTries after which a row that is not settled is left for another run
 */
export async function payRow(client: BatchClient, row: ClaimedRow, maxTries: number): Promise<Attempted> {
  try {
    // The parameters are those of one kind of payout, which TypeScript does not follow through the spread.
    const params = { ...row.payout, request_id: row.requestId } as PayoutCreateParams
    return answered(row, madeOf(await client.payouts.create(params)), maxTries)
  } catch (error) {
    if (!(error instanceof GlomoError)) throw error
    return attemptedOf(row, error, maxTries)
  }
}

/** A row that was claimed and not sent, as it was before. */
export function givenBack(row: ClaimedRow): RowOutcome {
  const { key, before, tries, made, note } = row
  return { key, state: before, due: true, tries: tries - 1, made, note, delay: 0 }
}

function attemptedOf(row: ClaimedRow, error: GlomoError, maxTries: number): Attempted {
  if (error instanceof IdempotencyMismatchError) return mismatch(row, error, maxTries)
  // A payout that failed when it was created, as an answer to that.
  if (error instanceof UnprocessableError && error.object) return answered(row, madeOf(error.object), maxTries)
  const mayExist = error.outcomeUnknown || row.before === 'sending' || row.before === 'unknown'
  const { key, tries, made } = row
  const note = error.message
  const concernsAll = error instanceof AuthenticationError || error instanceof PermissionError
  if (concernsAll || error.retryable) {
    // What was surely not sent has not been tried.
    const triedNow = error.outcomeUnknown ? tries : tries - 1
    const unsettled = unsettledBy(row, { state: mayExist ? 'unknown' : 'planned', tries: triedNow, note }, maxTries)
    if (!concernsAll) return unsettled
    return { outcome: { ...unsettled.outcome, due: true, delay: 0 }, isSettled: false, stop: error }
  }
  const state = mayExist ? 'unknown' : 'refused'
  const doubt = mayExist && !error.outcomeUnknown ? `${note}. But an earlier attempt may have made the payout` : note
  return { outcome: { key, state, due: false, tries, made, note: doubt, delay: 0 }, isSettled: !mayExist }
}

/** To be sent again after a while, unless it was tried often enough for this run. */
function unsettledBy(
  { key, made, tries }: ClaimedRow,
  now: Pick<RowOutcome, 'state' | 'tries' | 'note'>,
  maxTries: number,
): Attempted {
  const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** Math.min(tries, 10))
  return { outcome: { key, made, ...now, due: now.tries < maxTries, delay }, isSettled: false }
}

/** Something else exists under the `request_id`, so that nothing can be made of this row any more. */
function mismatch(
  row: ClaimedRow,
  { existing, fields, message }: IdempotencyMismatchError,
  maxTries: number,
): Attempted {
  const made = madeOf(existing, true)
  // The terms of another quote are terms that this row once had.
  if (fields.every((field) => field === 'quote_id') && existing.quote_id !== null) {
    return answered(row, made, maxTries)
  }
  const { key, tries } = row
  const note = `${message}. It was paid for this key before: give what is to be paid besides a key of its own`
  return { outcome: { key, state: 'refused', due: false, tries, made, note, delay: 0 }, isSettled: true }
}

/** The row is settled by a payout, and by nothing else that the API, or whoever answers for it, calls a success. */
function answered(row: ClaimedRow, made: MadePayout, maxTries: number): Attempted {
  const { key, tries } = row
  if (!isPayout(made)) return unsettledBy(row, { state: 'unknown', tries, note: NOT_A_PAYOUT }, maxTries)
  return { outcome: { key, state: stateOf(made), due: false, tries, made, note: null, delay: 0 }, isSettled: true }
}
