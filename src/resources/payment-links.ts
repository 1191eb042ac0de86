import * as operations from '../../generated/operations.ts'
import type { PayinPurposeCode } from '../reference/purpose-code-names.ts'
import type { ListParams, Schema, Unmet, Without } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import type { PayinParams, PayinTerms, QuotedPayinTerms } from './payin-params.ts'
import { Resource } from './resource.ts'

/** A link to a page where a customer pays; `payment_link` is its address once it has been reviewed. */
export interface PaymentLink extends Schema<'PaymentLinkResponse'> {}

interface PaymentLinkParams extends PayinParams {
  /** Code of the payin list, such as `P1401`. */
  purpose_code: PayinPurposeCode
  /**
   * Whether the customer gets the link by e-mail.
   * @default true
   */
  notify_customer?: boolean | undefined
  /** Days between reminders. */
  reminder_frequency?: 1 | 2 | 7 | 14 | undefined
}

/** A link over an amount. */
export interface PaymentLinkOfAmountParams extends PaymentLinkParams, PayinTerms {
  /** When the link ends: ISO 8601, in the future and at most 6 months from now. */
  expires_at: string
}

/** A link on the terms of a payin quote, which fixes amount, currency, expiry, methods and fees. */
export interface PaymentLinkWithQuoteParams extends PaymentLinkParams, QuotedPayinTerms, Without<'expires_at'> {}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface AmountAndCurrencyAndExpiryOrQuote
  extends PaymentLinkParams,
    Unmet<'amount' | 'currency' | 'expires_at' | 'quote_id'> {}

/** Either `amount`, `currency` and `expires_at`, or `quote_id`. */
export type PaymentLinkCreateParams =
  | PaymentLinkOfAmountParams
  | PaymentLinkWithQuoteParams
  | AmountAndCurrencyAndExpiryOrQuote

/** What `paymentLinks.update` takes. */
export interface PaymentLinkUpdateParams extends BodyOf<'updatePayin'> {}
/** What `paymentLinks.updateRfi` takes. */
export interface PaymentLinkRfiUpdateParams extends BodyOf<'updatePayinRfi'> {}

/** Filters of `paymentLinks.list`. */
export interface PaymentLinkListParams extends ListParams, Omit<QueryOf<'getPayins'>, keyof ListParams> {}

/** Payment links: payments collected through a link to a page. */
export class PaymentLinks extends Resource {
  /**
   * Creates a payment link. The API does not recognise a repeat: when an error says `outcomeUnknown`, look at the list
   * of the customer's links before creating it again.
   */
  create(params: PaymentLinkCreateParams, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.createPayin, { body: params }, options)
  }

  /** Lists payment links, newest first. */
  list(params: PaymentLinkListParams = {}, options?: ListOptions): GlomoList<PaymentLink> {
    return this.transport.list(operations.getPayins, { query: params }, options)
  }

  /** Retrieves a payment link by its id. @param id `plink_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.getPayinById, { path: { id } }, options)
  }

  /** Updates the reminders or the expiry of a payment link. @param id `plink_…` */
  update(id: string, params: PaymentLinkUpdateParams, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.updatePayin, { path: { id }, body: params }, options)
  }

  /** Cancels a payment link that has not been paid. @param id `plink_…` */
  cancel(id: string, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.cancelPayin, { path: { id } }, options)
  }

  /** Submits the documents that a payment link under review asks for. @param id `plink_…` */
  updateRfi(id: string, params: PaymentLinkRfiUpdateParams, options?: CallOptions): GlomoPromise<PaymentLink> {
    return this.transport.call(operations.updatePayinRfi, { path: { id }, body: params }, options)
  }
}
