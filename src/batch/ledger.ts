import type { BatchPayoutParams } from './row.ts'

/**
 * - `planned`: checked, and not sent.
 * - `sending`: about to be sent, or sent without anybody knowing yet what became of it.
 * - `created`: the payout exists, and has not ended.
 * - `paid`: it ended in `success`.
 * - `failed`: it ended in `failed` or `cancelled`.
 * - `refused`: no payout was made of this row.
 * - `unknown`: a payout may have been made.
 */
export type RowState = 'planned' | 'sending' | 'created' | 'paid' | 'failed' | 'refused' | 'unknown'

export const ROW_STATES: readonly RowState[] = ['planned', 'sending', 'created', 'paid', 'failed', 'refused', 'unknown']

/** An amount in the smallest unit of its currency. */
export interface LedgerMoney {
  readonly currency: string
  readonly amount: number
}

/** What a ledger keeps of a payout that exists. */
export interface MadePayout {
  readonly id: string
  /** Of the API, when it was last looked at. */
  readonly status: string
  readonly error_code: string | null
  readonly source: LedgerMoney
  readonly destination: LedgerMoney
  readonly payment_rail: string | null
  readonly fees: readonly LedgerMoney[]
  readonly created_at: string
  /** It was there before the row was sent by the attempt that settled it. */
  readonly replayed: boolean
}

/** A row as it is written before it is sent. */
export interface PlannedRow {
  readonly key: string
  readonly requestId: string
  /** Equal for equal payouts, whatever their quote. */
  readonly fingerprint: string
  readonly payout: BatchPayoutParams
}

/** How far a row has come. */
export interface RowProgress {
  readonly state: RowState
  /** To be sent by the run that goes on; a run that ends leaves none. */
  readonly due: boolean
  /** How often it was sent since the batch was begun last. */
  readonly tries: number
  readonly made: MadePayout | null
  /** Why it is refused or unknown, for people. */
  readonly note: string | null
}

/** A row as the ledger has it. */
export interface LedgerRow extends PlannedRow, RowProgress {}

/** A row that was given to one worker to send. */
export interface ClaimedRow extends LedgerRow {
  /** Its state before: after `sending` and `unknown` a payout may exist already. */
  readonly before: RowState
}

/** What a worker writes when it is done with a row. */
export interface RowOutcome extends RowProgress {
  readonly key: string
  /** Milliseconds in which nobody is given the row again. */
  readonly delay: number
}

/** What a later look at a payout showed. */
export interface RowFollowUp {
  readonly key: string
  readonly state: RowState
  readonly made: MadePayout
}

export interface Claim {
  /** Who asks: a name for each worker. */
  readonly owner: string
  /** Rows at most. */
  readonly count: number
  /** Milliseconds after which a row that was not written back may be given to another. */
  readonly lease: number
}

export interface Claimed {
  readonly rows: readonly ClaimedRow[]
  /** When there are none: milliseconds until there may be, or undefined when nothing is due any longer. */
  readonly wait: number | undefined
}

/**
 * Where a batch is kept while it is paid. What a promise of it has resolved is written, and survives a crash. Several
 * batches may be kept in one, and several workers may share one where the implementation says so.
 */
export interface BatchLedger {
  /**
   * Writes rows before the first of them is sent, all or none. A row that is there already by its key:
   *
   * - `planned` and `refused` are replaced, and are `planned` again
   * - `sending` and `unknown` become due again, and take the new payout (which may have another quote)
   * - what has a payout stays as it is
   *
   * Rows that are due have no `tries`. With `only`, rows that are not among these and that nobody holds are due no more.
   *
   * @returns the keys of rows whose payout is another one than the one that was sent, or may have been. When there are any,
   * nothing was written.
   */
  plan(batch: string, rows: readonly PlannedRow[], options?: { readonly only?: boolean }): Promise<readonly string[]>
  /**
   * Gives rows that are due and that nobody holds, in the order they were planned in. They are `sending` from then on and
   * have one of `tries` more. Must be atomic: a row goes to one of those who ask at the same time.
   */
  claim(batch: string, claim: Claim): Promise<Claimed>
  /** Begins the leases of all rows that the owner holds anew. */
  renew(batch: string, owner: string, lease: number): Promise<void>
  /** Writes what became of rows, and gives them back. Rows that another holds by now are left as they are. */
  write(batch: string, owner: string, outcomes: readonly RowOutcome[]): Promise<void>
  /** Writes what became of payouts later. Only rows that are `created` are touched. */
  follow(batch: string, rows: readonly RowFollowUp[]): Promise<void>
  /** All rows of a batch, in the order they were planned in. */
  read(batch: string): AsyncIterable<LedgerRow>
}
