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

/** Somebody who pays you. */
export type Customer = Schema<'Customer'>

/** A bank account of a customer, for payments that must come from it. */
export type CustomerBankAccount = Schema<'CustomerBankAccount'>

export type CustomerCreateParams = BodyOf<'createCustomer'>
export type CustomerUpdateParams = BodyOf<'updateCustomer'>
export type CustomerBankAccountCreateParams = BodyOf<'createCustomerBankAccount'>

export interface CustomerListParams extends ListParams, Omit<QueryOf<'getCustomers'>, keyof ListParams> {}

/** Keeps who pays you. */
export class Customers extends Resource {
  /**
   * Adds a customer.
   *
   * @throws {BadRequestError} `Validation failed: Email has already been taken`: customers are unique on e-mail and country
   */
  create(params: CustomerCreateParams, options?: CallOptions): GlomoPromise<Customer> {
    return this.transport.call(operations.createCustomer, { body: params }, options)
  }

  /** Lists customers, newest first. */
  list(params: CustomerListParams = {}, options?: ListOptions): GlomoList<Customer> {
    return this.transport.list(operations.getCustomers, { query: params }, options)
  }

  /** Fetches one. @param id `cust_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Customer> {
    return this.transport.call(operations.getCustomerById, { path: { id } }, options)
  }

  /** Changes e-mail address or phone; nothing else can be changed. @param id `cust_…` */
  update(id: string, params: CustomerUpdateParams, options?: CallOptions): GlomoPromise<Customer> {
    return this.transport.call(operations.updateCustomer, { path: { id }, body: params }, options)
  }

  /** Sets the one active bank account of a customer. @param id `cust_…` */
  createBankAccount(
    id: string,
    params: CustomerBankAccountCreateParams,
    options?: CallOptions,
  ): GlomoPromise<CustomerBankAccount> {
    return this.transport.call(operations.createCustomerBankAccount, { path: { id }, body: params }, options)
  }

  /** The bank accounts of a customer, those for LRS left out. @param id `cust_…` */
  listBankAccounts(id: string, options?: CallOptions): GlomoPromise<ResponseOf<'getCustomerBankAccounts'>> {
    return this.transport.call(operations.getCustomerBankAccounts, { path: { id } }, options)
  }
}
