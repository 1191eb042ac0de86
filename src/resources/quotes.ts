import * as operations from '../../generated/operations.ts'
import type { Schema, Without } from '../schemas.ts'
import type { CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A rate, fees, a rail or method and both amounts, fixed for 30 minutes and usable once. */
export type Quote = Schema<'Quote'>

/** One quote for each rail that fits. */
export type QuoteList = Schema<'QuoteList'>

type Request = Schema<'CreateQuoteRequest'>

interface QuoteParams {
  /** ISO 4217. */
  source_currency: string
  /** ISO 4217. */
  destination_currency: string
  method: Request['method']
}

/** For a payout. */
interface PayoutQuoteParams {
  resource: 'payout'
  price_id?: never
  split_ids?: never
}

/** For an order or a payment link. */
interface PayinQuoteParams extends Pick<Request, 'price_id' | 'split_ids'> {
  resource: 'payin'
}

/** Exactly one of the two amounts, in the smallest unit of its currency. */
export type QuoteCreateParams = QuoteParams &
  (PayoutQuoteParams | PayinQuoteParams) &
  (
    | (Without<'destination_amount'> & { source_amount: number })
    | (Without<'source_amount'> & { destination_amount: number })
  )

/** Quotes: the terms of a payout, an order or a payment link, fixed in advance. */
export class Quotes extends Resource {
  /** Creates quotes. Pass the `id` of the one you choose as `quote_id`. */
  create(params: QuoteCreateParams, options?: CallOptions): GlomoPromise<QuoteList> {
    return this.transport.call(operations.createQuote, { body: params }, options)
  }
}
