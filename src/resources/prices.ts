import * as operations from '../../generated/operations.ts'
import type { CurrencyCode } from '../reference/iso-4217.ts'
import type { ListParams, Schema, Without } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A referral fee of a platform business. */
export interface Price extends Schema<'Price'> {}

interface PriceParams {
  /** Makes this price the account's default. The first price becomes the default by itself. */
  set_as_default?: boolean | undefined
}

/** A fixed amount, in the smallest unit of `fees_currency`. */
export interface FixedPriceParams extends PriceParams, Without<'bps'> {
  /** A fixed amount. */
  pricing_type: 'fixed'
  /** The fee, in the smallest unit of `fees_currency`. */
  fees_amount: number
  /** The currency of the fee. */
  fees_currency: CurrencyCode
}

/** A share in basis points: 1000 is 10%. */
export interface PercentagePriceParams extends PriceParams, Without<'fees_amount' | 'fees_currency'> {
  /** A share of the payment. */
  pricing_type: 'percentage'
  /** The share in basis points: 1000 is 10%. */
  bps: number
}

/** Either a fixed amount or a percentage. */
export type PriceCreateParams = FixedPriceParams | PercentagePriceParams

/** Prices: the referral fees of a platform business; other businesses cannot create any. */
export class Prices extends Resource {
  /** Creates a price. The API does not recognise a repeat. */
  create(params: PriceCreateParams, options?: CallOptions): GlomoPromise<Price> {
    return this.transport.call(operations.createPrice, { body: params }, options)
  }

  /** Lists prices, newest first. */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<Price> {
    return this.transport.list(operations.getPrices, { query: params }, options)
  }

  /** Retrieves a price by its id. @param id `price_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Price> {
    return this.transport.call(operations.getPriceById, { path: { id } }, options)
  }
}
