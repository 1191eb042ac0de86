import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
  ResponseOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A bank account in your name that receives money. */
export interface VirtualAccount extends Schema<'VirtualAccount'> {}

/** The request was accepted; the webhook `virtual_account` says when the account is active. */
export interface VirtualAccountRequest extends ResponseOf<'createVirtualAccountV2'> {}

/** What `virtualAccounts.create` takes. */
export interface VirtualAccountCreateParams extends BodyOf<'createVirtualAccountV2'> {}

/** What `virtualAccounts.createV1` takes. @deprecated Use `create`. */
export interface VirtualAccountV1CreateParams extends BodyOf<'createVirtualAccount'> {}

/** What closing a virtual account gives back. */
export interface ClosedVirtualAccount extends ResponseOf<'closeVirtualAccount'> {}

/** Which account to close. */
export interface VirtualAccountCloseParams extends QueryOf<'closeVirtualAccount'> {}

/** Filters of `virtualAccounts.list`. */
export interface VirtualAccountListParams extends ListParams, Omit<QueryOf<'getVirtualAccounts'>, keyof ListParams> {}

/** Virtual accounts: bank accounts in your name that receive money. */
export class VirtualAccounts extends Resource {
  /** Creates a virtual account. @throws {ConflictError} when there is one already */
  create(params: VirtualAccountCreateParams, options?: CallOptions): GlomoPromise<VirtualAccountRequest> {
    return this.transport.call(operations.createVirtualAccountV2, { body: params }, options)
  }

  /** Creates a virtual account with the first version of the call. @deprecated Use `create`. */
  createV1(params: VirtualAccountV1CreateParams, options?: CallOptions): GlomoPromise<VirtualAccount> {
    return this.transport.call(operations.createVirtualAccount, { body: params }, options)
  }

  /** Lists virtual accounts, newest first. */
  list(params: VirtualAccountListParams = {}, options?: ListOptions): GlomoList<VirtualAccount> {
    return this.transport.list(operations.getVirtualAccounts, { query: params }, options)
  }

  /**
   * Closes the virtual account of a payment type and currency.
   *
   * @remarks Known in part: parameters seen; answer unknown.
   */
  close(params: VirtualAccountCloseParams, options?: CallOptions): GlomoPromise<ClosedVirtualAccount> {
    return this.transport.call(operations.closeVirtualAccount, { query: params }, options)
  }
}
