import { operations } from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { GlomoPromise } from '../transport/glomo-promise.ts'
import type { BodyOf, QueryOf } from '../transport/operation-types.ts'
import type { GlomoList, ListOptions } from '../transport/pagination.ts'
import type { CallOptions } from '../transport/settings.ts'
import { Resource } from './resource.ts'

/** @deprecated The newest documents speak of settlements only. */
export type Withdrawal = Schema<'Withdrawal'>

/** @deprecated */
export type WithdrawalCreateParams = BodyOf<'createWithdrawal'>

/** @deprecated */
export interface WithdrawalListParams extends ListParams, Omit<QueryOf<'getWithdrawals'>, keyof ListParams> {}

/** @deprecated Use `settlements`. */
export class Withdrawals extends Resource {
  /** @deprecated Use `settlements.create`. */
  create(params: WithdrawalCreateParams, options?: CallOptions): GlomoPromise<Withdrawal> {
    return this.transport.call(operations.createWithdrawal, { body: params }, options)
  }

  /** @deprecated Use `settlements.list`. */
  list(params: WithdrawalListParams = {}, options?: ListOptions): GlomoList<Withdrawal> {
    return this.transport.list(operations.getWithdrawals, { query: params }, options)
  }
}
