import type { Notes, Schema, Without } from '../schemas.ts'

type Request = Schema<'OrdersInput'>

/** Currencies that can be collected. */
export type PayinCurrency = NonNullable<Request['currency']>

/** Methods offered at checkout; each must be enabled on the account. */
export type PaymentMethod = NonNullable<Request['payment_methods']>[number]

/** The customer's own bank account, when the money must come from it. One of the two BICs is needed. */
export type PayerBankAccount = Schema<'PayerBankAccount'>

/** What an order and a payment link have in common. */
export interface PayinParams extends Pick<Schema<'CreateOrderWithQuoteRequest'>, 'product'> {
  /** `cust_…` */
  customer_id: string
  /** `doc_…` */
  document_id?: string
  invoice_number?: string
  invoice_description?: string
  /** Smallest unit, at least the amount to be paid. */
  invoice_amount?: number
  /** Yours, for reconciliation. */
  reference_number?: string
  notes?: Notes
  bank_account_details?: PayerBankAccount
}

/** Terms that you set yourself, when no quote sets them. */
export interface PayinTerms extends Without<'quote_id'> {
  /** Smallest unit of `currency`. */
  amount: number
  currency: PayinCurrency
  payment_methods?: PaymentMethod[]
  /** Referral fee of platform businesses, `price_…`. */
  price_id?: string
  /** `psplit_…` */
  split_ids?: string[]
}

/** Terms that a payin quote sets: none of them may be given beside it. */
export interface QuotedPayinTerms extends Without<Exclude<keyof PayinTerms, 'quote_id'>> {
  /** `quote_…`, valid for 30 minutes, usable once. */
  quote_id: string
}
