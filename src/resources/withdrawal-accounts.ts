import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** @deprecated A bank account that withdrawals went to. */
export type WithdrawalAccount = Schema<'WithdrawalAccount'>

/** @deprecated The newest documents speak of settlements only. */
export class WithdrawalAccounts extends Resource {
  /** @deprecated */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<WithdrawalAccount> {
    return this.transport.list(operations.getWithdrawalAccounts, { query: params }, options)
  }

  /** @deprecated */
  retrieve(id: string, options?: CallOptions): GlomoPromise<WithdrawalAccount> {
    return this.transport.call(operations.getWithdrawalAccountById, { path: { id } }, options)
  }
}
