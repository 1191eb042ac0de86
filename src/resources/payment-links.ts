import * as operations from '../../generated/operations.ts'
import type { ListParams, Notes, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import type { PayerBankAccount, PayinCurrency, PaymentMethod } from './orders.ts'
import { Resource } from './resource.ts'

/** A page where a customer pays; `payment_link` is its address once it was reviewed. */
export type PaymentLink = Schema<'PaymentLinkResponse'>

type QuotedRequest = Schema<'CreatePaymentLinkWithQuoteRequest'>

interface PaymentLinkParams extends Pick<QuotedRequest, 'product'> {
  /** `cust_…` */
  customer_id: string
  /** Code of the payin list, such as `P1401`. */
  purpose_code: string
  /** `doc_…` */
  document_id?: string
  invoice_number?: string
  invoice_description?: string
  /** Smallest unit, at least the amount of the link. */
  invoice_amount?: number
  /** Yours, for reconciliation. */
  reference_number?: string
  /** Default true. */
  notify_customer?: boolean
  /** Days between reminders. */
  reminder_frequency?: 1 | 2 | 7 | 14
  notes?: Notes
  bank_account_details?: PayerBankAccount
}

/** A link over an amount. */
export interface PaymentLinkOfAmountParams extends PaymentLinkParams {
  quote_id?: never
  /** Smallest unit of `currency`. */
  amount: number
  currency: PayinCurrency
  /** ISO 8601, in the future and at most 6 months from now. */
  expires_at: string
  payment_methods?: PaymentMethod[]
  /** Referral fee of platform businesses, `price_…`. */
  price_id?: string
  /** `psplit_…` */
  split_ids?: string[]
}

/** A link at the terms of a payin quote, which fixes amount, currency, expiry, methods and fees. */
export interface PaymentLinkWithQuoteParams extends PaymentLinkParams {
  quote_id: string
  amount?: never
  currency?: never
  expires_at?: never
  payment_methods?: never
  price_id?: never
  split_ids?: never
}

export type PaymentLinkCreateParams = PaymentLinkOfAmountParams | PaymentLinkWithQuoteParams

export interface PaymentLinkListParams extends ListParams, Omit<QueryOf<'getPayins'>, keyof ListParams> {}

/** Collects money through links. */
export class PaymentLinks extends Resource {
  /**
   * Creates a payment link. The API does not recognise a repeat: when an error says `outcomeUnknown`, list the customer's
   * links and look before creating it again.
   */
  create(params: PaymentLinkCreateParams, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.createPayin, { body: params }, options)
  }

  /** Lists payment links, newest first. */
  list(params: PaymentLinkListParams = {}, options?: ListOptions): GlomoList<PaymentLink> {
    return this.transport.list(operations.getPayins, { query: params }, options)
  }

  /** Fetches one. @param id `plink_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.getPayinById, { path: { id } }, options)
  }

  /** Changes reminders or expiry. @param id `plink_…` */
  update(id: string, params: BodyOf<'updatePayin'>, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.updatePayin, { path: { id }, body: params }, options)
  }

  /** Cancels a link that was not paid. @param id `plink_…` */
  cancel(id: string, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.cancelPayin, { path: { id } }, options)
  }

  /** Hands in the documents a link under review asks for. @param id `plink_…` */
  updateRfi(id: string, params: BodyOf<'updatePayinRfi'>, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.updatePayinRfi, { path: { id }, body: params }, options)
  }
}
