import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema, Without } from '../schemas.ts'
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
  | (ConversionParams & Without<'target_amount'> & { source_amount: number })
  | (ConversionParams & Without<'source_amount'> & { target_amount: number })

/** Filters of `balanceConversions.list`. */
export interface BalanceConversionListParams
  extends ListParams,
    Omit<QueryOf<'getBalanceConversions'>, keyof ListParams> {}

/** Balance conversions: money changed from one of your balances to another. */
export class BalanceConversions extends Resource {
  /**
   * Creates a balance conversion. The API does not recognise a repeat: when an error says `outcomeUnknown`, look at the
   * list before converting again.
   */
  create(params: BalanceConversionCreateParams, options?: CallOptions): GlomoPromise<BalanceConversion> {
    return this.transport.call(operations.createBalanceConversion, { body: params }, options)
  }

  /** Lists balance conversions, newest first. */
  list(params: BalanceConversionListParams = {}, options?: ListOptions): GlomoList<BalanceConversion> {
    return this.transport.list(operations.getBalanceConversions, { query: params }, options)
  }
}
