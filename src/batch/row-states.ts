import type { RowState } from './ledger.ts'

/** Nothing is left to be sent, since there is a payout. */
export const HAS_PAYOUT: ReadonlySet<RowState | undefined> = new Set(['created', 'paid', 'failed'])

/** Nobody knows whether there is a payout. */
export const IN_DOUBT: ReadonlySet<RowState | undefined> = new Set(['sending', 'unknown'])

/** Something may still have to be sent. */
export const OPEN: ReadonlySet<RowState | undefined> = new Set(['planned', ...IN_DOUBT])

/** There is a payout, or may be one. */
export const WAS_SENT: ReadonlySet<RowState | undefined> = new Set([...HAS_PAYOUT, ...IN_DOUBT])
