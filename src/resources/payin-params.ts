import type { Notes, Schema, Without } from '../schemas.ts'

type Request = Schema<'OrdersInput'>

/** Currencies that can be collected. */
export type PayinCurrency = NonNullable<Request['currency']>

/** Methods offered at checkout; each must be enabled on the account. */
export type PaymentMethod = NonNullable<Request['payment_methods']>[number]

/** The customer's own bank account, when the money must come from it. One of the two BICs is needed. */
export type PayerBankAccount = Schema<'PayerBankAccount'>

/** What an order and a payment link have in common. */
export interface PayinParams {
  /** Who pays, `cust_…`. */
  customer_id: string
  /** A document for processing the payment, such as the invoice: `doc_…`. */
  document_id?: string | undefined
  /** Number of the invoice that is paid. */
  invoice_number?: string | undefined
  /** What the invoice is for. */
  invoice_description?: string | undefined
  /** Amount of the invoice in the smallest unit, at least what is to be paid. */
  invoice_amount?: number | undefined
  /** A reference of your own, for reconciliation. */
  reference_number?: string | undefined
  /** What is paid for: its name, and a description. */
  product?: Schema<'Product'> | undefined
  /** Key-value pairs of your own. */
  notes?: Notes | undefined
  /** The customer's own bank account, when the money must come from it. */
  bank_account_details?: PayerBankAccount | undefined
}

/** Terms that you set yourself, when no quote sets them. */
export interface PayinTerms extends Without<'quote_id'> {
  /** What is to be paid, in the smallest unit of `currency`. */
  amount: number
  /** What it is paid in; INR is not collected. */
  currency: PayinCurrency
  /**
   * Methods offered at checkout; each must be enabled on the account.
   * @default those of the account
   */
  payment_methods?: PaymentMethod[] | undefined
  /** Referral fee of platform businesses, `price_…`. */
  price_id?: string | undefined
  /** Who shares in the payment, `psplit_…`. */
  split_ids?: string[] | undefined
}

/** Terms that a payin quote sets: none of them may be given beside it. */
export interface QuotedPayinTerms extends Without<Exclude<keyof PayinTerms, 'quote_id'>> {
  /** A payin quote, `quote_…`: valid for 30 minutes, usable once. */
  quote_id: string
}
