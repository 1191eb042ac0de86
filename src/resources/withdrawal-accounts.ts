import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A bank account that withdrawals went to. @deprecated Use `settlements`. */
export interface WithdrawalAccount extends Schema<'WithdrawalAccount'> {}

/** Withdrawal accounts: bank accounts that withdrawals went to. @deprecated Use `settlements`. */
export class WithdrawalAccounts extends Resource {
  /** Lists withdrawal accounts, newest first. @deprecated Use `settlements`. */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<WithdrawalAccount> {
    return this.transport.list(operations.getWithdrawalAccounts, { query: params }, options)
  }

  /** Retrieves a withdrawal account by its id. @deprecated Use `settlements`. */
  retrieve(id: string, options?: CallOptions): GlomoPromise<WithdrawalAccount> {
    return this.transport.call(operations.getWithdrawalAccountById, { path: { id } }, options)
  }
}
