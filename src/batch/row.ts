import type { PayoutCreateParams } from '../resources/payouts.ts'
import type { Quote } from '../resources/quotes.ts'

type WithoutRequestId<Params> = Params extends unknown ? Omit<Params, 'request_id'> : never

/** What `payouts.create` takes, but for the `request_id`, which is made of the batch and the key. */
export type BatchPayoutParams = WithoutRequestId<PayoutCreateParams>

/** One payout of a batch. */
export interface BatchRow {
  /**
   * From your own records, such as the number of an invoice: another one for each payout of the batch, and the same one
   * whenever the batch is run again. At most 200 characters.
   */
  readonly key: string
  readonly payout: BatchPayoutParams
  /** The quote that `payout.quote_id` names, where you have it: its amounts and fees are added up, its end is checked. */
  readonly quote?: Pick<Quote, 'id'> & Partial<Quote>
}
