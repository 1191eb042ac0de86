import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Collected money paid out to your own bank account. */
export interface Settlement extends Schema<'Settlement'> {}

/** A payment, refund or fee inside a settlement. */
export interface Transaction extends Schema<'Transaction'> {}

/** What `settlements.create` takes. */
export interface SettlementCreateParams extends BodyOf<'createSettlement'> {}

/** Settlements: collected money paid out to your own bank account. */
export class Settlements extends Resource {
  /** Creates a settlement of an amount, or of the payments named. The API does not recognise a repeat. */
  create(params: SettlementCreateParams, options?: CallOptions): GlomoPromise<Settlement> {
    return this.transport.call(operations.createSettlement, { body: params }, options)
  }

  /** Lists settlements, newest first. */
  list(params: ListParams = {}, options?: ListOptions): GlomoList<Settlement> {
    return this.transport.list(operations.getSettlements, { query: params }, options)
  }

  /** Retrieves a settlement by its id. @param id `setl_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Settlement> {
    return this.transport.call(operations.getSettlementById, { path: { id } }, options)
  }

  /** Lists the payments, refunds and fees of a settlement, newest first. @param id `setl_…` */
  listTransactions(id: string, params: ListParams = {}, options?: ListOptions): GlomoList<Transaction> {
    return this.transport.list(operations.getTransactionsLinkedToSettlement, { path: { id }, query: params }, options)
  }
}
