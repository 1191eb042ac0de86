import * as operations from '../../generated/operations.ts'
import type { Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A bank that serves remittances under India's Liberalised Remittance Scheme. */
export interface LrsBank extends Schema<'LrsBank'> {}

/** A customer's account at such a bank. */
export interface LrsBankAccount extends Schema<'LrsCustomerBankAccount'> {}

/** Rate and tax of a remittance; amounts in the smallest unit of their currency, tax in paise. */
export interface LrsQuote extends Schema<'LrsQuote'> {}

/** What `lrs.createBankAccount` takes. */
export interface LrsBankAccountCreateParams extends BodyOf<'createLrsCustomerBankAccount'> {}
/** What `lrs.createQuote` takes. */
export type LrsQuoteCreateParams = BodyOf<'createLrsQuote'>

/** LRS: remittances under India's Liberalised Remittance Scheme. */
export class Lrs extends Resource {
  /** Lists the LRS banks enabled for your account. */
  listBanks(options?: CallOptions): GlomoPromise<LrsBank[]> {
    return this.transport.call(operations.getLrsBanks, {}, options)
  }

  /** Creates a customer's account at an LRS bank. @param customerId `cust_…` */
  createBankAccount(
    customerId: string,
    params: LrsBankAccountCreateParams,
    options?: CallOptions,
  ): GlomoPromise<LrsBankAccount> {
    return this.transport.call(
      operations.createLrsCustomerBankAccount,
      { path: { id: customerId }, body: params },
      options,
    )
  }

  /**
   * Creates an LRS quote, which fixes rate and tax between INR and USD. LRS orders and withdrawals need these quotes
   * instead of those of `quotes`.
   */
  createQuote(params: LrsQuoteCreateParams, options?: CallOptions): GlomoPromise<LrsQuote> {
    return this.transport.call(operations.createLrsQuote, { body: params }, options)
  }
}
