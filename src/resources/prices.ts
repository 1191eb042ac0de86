import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A referral fee of a platform business. */
export type Price = Schema<'Price'>

interface PriceParams {
  /** Makes it the account's default. The first price becomes it by itself. */
  set_as_default?: boolean
}

/** A fixed amount, in the smallest unit of `fees_currency`. */
export interface FixedPriceParams extends PriceParams {
  pricing_type: 'fixed'
  fees_amount: number
  fees_currency: string
  bps?: never
}

/** A share in basis points: 1000 is 10%. */
export interface PercentagePriceParams extends PriceParams {
  pricing_type: 'percentage'
  bps: number
  fees_amount?: never
  fees_currency?: never
}

export type PriceCreateParams = FixedPriceParams | PercentagePriceParams

/** Keeps referral fees. */
export class Prices extends Resource {
  /** Creates a price. */
  create(params: PriceCreateParams, options?: CallOptions): GlomoPromise<Price> {
    return this.transport.call(operations.createPrice, { body: params }, options)
  }

  /** Lists prices, newest first. */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<Price> {
    return this.transport.list(operations.getPrices, { query: params }, options)
  }

  /** Fetches one. @param id `price_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Price> {
    return this.transport.call(operations.getPriceById, { path: { id } }, options)
  }
}
