import * as operations from '../../generated/operations.ts'
import type { CurrencyCode } from '../reference/iso-4217.ts'
import type { Schema, Unmet, Without } from '../schemas.ts'
import type { CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A rate, fees, a rail or method and both amounts, fixed for 30 minutes and usable once. */
export interface Quote extends Schema<'Quote'> {}

/** One quote for each rail that fits. */
export interface QuoteList extends Schema<'QuoteList'> {}

type Request = Schema<'CreateQuoteRequest'>

/** How the money of a quote travels. */
export type QuoteMethod = Request['method']

interface QuoteParams {
  /** What is paid in. */
  source_currency: CurrencyCode
  /** What arrives. */
  destination_currency: CurrencyCode
  /** How the money travels: `{ payment_method: 'bank_transfer' }`. */
  method: QuoteMethod
}

interface PayoutQuoteParams extends QuoteParams, Without<'price_id' | 'split_ids'> {
  /** For a payout. */
  resource: 'payout'
}

interface PayinQuoteParams extends QuoteParams {
  /** For an order or a payment link. */
  resource: 'payin'
  /** Referral fee of platform businesses, `price_…`. */
  price_id?: string | undefined
  /** Who shares in the payment, `psplit_…`. */
  split_ids?: string[] | undefined
}

/** The amount that is paid is fixed. */
interface FromSource extends Without<'destination_amount'> {
  /** What is paid, in the smallest unit of `source_currency`. */
  source_amount: number
}

/** The amount that arrives is fixed. */
interface ToDestination extends Without<'source_amount'> {
  /** What arrives, in the smallest unit of `destination_currency`. */
  destination_amount: number
}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface SourceAmountOrDestinationAmount extends Unmet<'source_amount' | 'destination_amount'> {}

/** Exactly one of the two amounts. */
export type QuoteCreateParams = (PayoutQuoteParams | PayinQuoteParams) &
  (FromSource | ToDestination | SourceAmountOrDestinationAmount)

/** Quotes: the terms of a payout, an order or a payment link, fixed in advance. */
export class Quotes extends Resource {
  /** Creates quotes. Pass the `id` of the one you choose as `quote_id`. */
  create(params: QuoteCreateParams, options?: CallOptions): GlomoPromise<QuoteList> {
    return this.transport.call(operations.createQuote, { body: params }, options)
  }
}
