import * as operations from '../../generated/operations.ts'
import type { CurrencyCode } from '../reference/iso-4217.ts'
import type { ListParams, Schema, Unmet, Without } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money changed from one balance to another. */
export interface BalanceConversion extends Schema<'BalanceConversion'> {}

interface ConversionParams {
  /** The balance that is debited. */
  source_currency: CurrencyCode
  /** The balance that is credited. */
  target_currency: CurrencyCode
}

/** A conversion of a fixed amount that is debited. */
export interface BalanceConversionFromSourceParams extends ConversionParams, Without<'target_amount'> {
  /** What is debited, in the smallest unit of `source_currency`. */
  source_amount: number
}

/** A conversion of which a fixed amount is credited. */
export interface BalanceConversionToTargetParams extends ConversionParams, Without<'source_amount'> {
  /** What is credited, in the smallest unit of `target_currency`. */
  target_amount: number
}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface SourceAmountOrTargetAmount extends ConversionParams, Unmet<'source_amount' | 'target_amount'> {}

/** Exactly one of the two amounts. */
export type BalanceConversionCreateParams =
  | BalanceConversionFromSourceParams
  | BalanceConversionToTargetParams
  | SourceAmountOrTargetAmount

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
