import * as operations from '../../generated/operations.ts'
import type { ListParams, Notes, Schema } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  CreateOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money sent to a beneficiary. Amounts are in the smallest unit of their currency. */
export type Payout = Schema<'Payout'>

type WithoutQuote = Schema<'CreatePayoutWithoutQuoteRequest'>

export type PayoutSourceCurrency = NonNullable<WithoutQuote['source_currency']>
export type PayoutDestinationCurrency = NonNullable<WithoutQuote['destination_currency']>
export type PaymentRail = NonNullable<WithoutQuote['payment_rail']>

interface PayoutParams {
  /**
   * Idempotency key, unique for your account, at most 64 characters. Derive it from your own record of what is to be
   * paid: a repeat with the same one never pays twice.
   */
  request_id: string
  /** An active beneficiary, `bene_…`. */
  beneficiary_id: string
  /** Code of the payout list, exact and case-sensitive, such as `S0802`. */
  purpose_code: string
  /** At most 50 characters. */
  invoice_number?: string
  /** Identifiers of uploaded documents, `doc_…`. */
  documents?: string[]
  notes?: Notes
}

interface UnquotedPayoutParams extends PayoutParams {
  quote_id?: never
  source_currency: PayoutSourceCurrency
  destination_currency: PayoutDestinationCurrency
}

/** A local rail goes with its own currency; `swift`, which is also the default, with all. A local rail is never chosen for you. */
export type PayoutRoute = Schema<'PayoutRoute'>

/** A payout of a fixed amount of your own currency. */
export type PayoutFromSourceParams = UnquotedPayoutParams & {
  /** Smallest unit of `source_currency`: 29900 is 299.00 USD. */
  source_amount: number
  destination_amount?: never
} & PayoutRoute

/** A payout in which a fixed amount arrives. */
export type PayoutToDestinationParams = UnquotedPayoutParams & {
  /** Smallest unit of `destination_currency`. */
  destination_amount: number
  source_amount?: never
} & PayoutRoute

/** A payout at the rate, fees, rail and amounts of a quote. */
export interface PayoutWithQuoteParams extends PayoutParams {
  /** A payout quote: valid for 30 minutes, usable once. */
  quote_id: string
  source_amount?: never
  destination_amount?: never
  source_currency?: never
  destination_currency?: never
  payment_rail?: never
}

/** Exactly one of `quote_id`, `source_amount` and `destination_amount`. */
export type PayoutCreateParams = PayoutFromSourceParams | PayoutToDestinationParams | PayoutWithQuoteParams

export interface PayoutListParams extends ListParams, Omit<QueryOf<'getPayouts'>, keyof ListParams> {}

/** Sends money to beneficiaries. */
export class Payouts extends Resource {
  /**
   * Creates a payout, exactly once for its `request_id`. Read `status` of what comes back: it can be `failed` already.
   *
   * @throws {IdempotencyMismatchError} when `request_id` was used before for another payout
   * @throws {BadRequestError} among others for a quote that expired or was used, and for too little balance
   */
  create(params: PayoutCreateParams, options?: CreateOptions): GlomoPromise<Payout> {
    return this.transport.createIdempotent(operations.createPayout, { body: params }, options)
  }

  /** Lists payouts, newest first. */
  list(params: PayoutListParams = {}, options?: ListOptions): GlomoList<Payout> {
    return this.transport.list(operations.getPayouts, { query: params }, options)
  }

  /** Fetches one. @param id `payout_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.getPayoutById, { path: { id } }, options)
  }

  /** Cancels a payout that is still queued or waits for approval. @param id `payout_…` */
  cancel(id: string, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.cancelPayout, { path: { id } }, options)
  }

  /** @deprecated Answer the request for information with `rfis.respond`. @param id `payout_…` */
  updateRfi(id: string, params: BodyOf<'updateRfiPayout'>, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.updateRfiPayout, { path: { id }, body: params }, options)
  }
}
