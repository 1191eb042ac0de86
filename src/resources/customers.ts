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
export interface Customer extends Schema<'Customer'> {}

/** A bank account of a customer, for payments that must come from it. */
export interface CustomerBankAccount extends Schema<'CustomerBankAccount'> {}

/** The bank accounts of a customer, without those for LRS. */
export interface CustomerBankAccounts extends ResponseOf<'getCustomerBankAccounts'> {}

/** What `customers.create` takes. */
export interface CustomerCreateParams extends BodyOf<'createCustomer'> {}
/** What `customers.update` takes. */
export interface CustomerUpdateParams extends BodyOf<'updateCustomer'> {}
/** What `customers.createBankAccount` takes. */
export interface CustomerBankAccountCreateParams extends BodyOf<'createCustomerBankAccount'> {}

/** Filters of `customers.list`. */
export interface CustomerListParams extends ListParams, Omit<QueryOf<'getCustomers'>, keyof ListParams> {}

/** Customers: who pays you. */
export class Customers extends Resource {
  /**
   * Creates a customer.
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

  /** Retrieves a customer by its id. @param id `cust_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Customer> {
    return this.transport.call(operations.getCustomerById, { path: { id } }, options)
  }

  /**
   * Updates the e-mail address or phone number of a customer; nothing else can be changed.
   *
   * @remarks Known in part: fields seen in prose.
   * @param id `cust_…`
   */
  update(id: string, params: CustomerUpdateParams, options?: CallOptions): GlomoPromise<Customer> {
    return this.transport.call(operations.updateCustomer, { path: { id }, body: params }, options)
  }

  /**
   * Creates the bank account of a customer; it replaces the active one.
   *
   * @remarks Known in part: request seen; answer inferred.
   * @param id `cust_…`
   */
  createBankAccount(
    id: string,
    params: CustomerBankAccountCreateParams,
    options?: CallOptions,
  ): GlomoPromise<CustomerBankAccount> {
    return this.transport.call(operations.createCustomerBankAccount, { path: { id }, body: params }, options)
  }

  /**
   * Lists the bank accounts of a customer, without those for LRS.
   *
   * @remarks Known in part: path seen; answer unknown.
   * @param id `cust_…`
   */
  listBankAccounts(id: string, options?: CallOptions): GlomoPromise<CustomerBankAccounts> {
    return this.transport.call(operations.getCustomerBankAccounts, { path: { id } }, options)
  }
}
