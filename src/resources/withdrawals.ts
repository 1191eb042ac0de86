import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Collected money paid out to your own bank account. @deprecated Use `settlements`. */
export interface Withdrawal extends Schema<'Withdrawal'> {}

/** @deprecated */
export interface WithdrawalCreateParams extends BodyOf<'createWithdrawal'> {}

/** @deprecated */
export interface WithdrawalListParams extends ListParams, Omit<QueryOf<'getWithdrawals'>, keyof ListParams> {}

/** Withdrawals: the older form of settlements. @deprecated Use `settlements`. */
export class Withdrawals extends Resource {
  /** Creates a withdrawal. @deprecated Use `settlements.create`. */
  create(params: WithdrawalCreateParams, options?: CallOptions): GlomoPromise<Withdrawal> {
    return this.transport.call(operations.createWithdrawal, { body: params }, options)
  }

  /** Lists withdrawals, newest first. @deprecated Use `settlements.list`. */
  list(params: WithdrawalListParams = {}, options?: ListOptions): GlomoList<Withdrawal> {
    return this.transport.list(operations.getWithdrawals, { query: params }, options)
  }
}
