import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money changed from one balance to another. */
export type BalanceConversion = Schema<'BalanceConversion'>

interface ConversionParams {
  /** ISO 4217. */
  source_currency: string
  /** ISO 4217. */
  target_currency: string
}

/** Exactly one of the two amounts, in the smallest unit of its currency. */
export type BalanceConversionCreateParams =
  | (ConversionParams & { source_amount: number; target_amount?: never })
  | (ConversionParams & { target_amount: number; source_amount?: never })

export interface BalanceConversionListParams
  extends ListParams,
    Omit<QueryOf<'getBalanceConversions'>, keyof ListParams> {}

/** Changes money between balances. */
export class BalanceConversions extends Resource {
  /** Converts money. The API does not recognise a repeat: after an unknown outcome, look at the list first. */
  create(params: BalanceConversionCreateParams, options?: CallOptions): GlomoPromise<BalanceConversion> {
    return this.transport.call(operations.createBalanceConversion, { body: params }, options)
  }

  /** Lists conversions, newest first. */
  list(params: BalanceConversionListParams = {}, options?: ListOptions): GlomoList<BalanceConversion> {
    return this.transport.list(operations.getBalanceConversions, { query: params }, options)
  }
}
