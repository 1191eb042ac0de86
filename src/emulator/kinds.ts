import type { WebhookEntity } from '../webhooks/catalogue.ts'

interface KindFacts {
  /** Of its identifiers. */
  readonly prefix: string
  /** What a 404 calls it. */
  readonly label: string
  /** `entity_type` of its webhooks. Left out: it has none. */
  readonly entity?: WebhookEntity
  /** Which times it shows. Left out: when it was created and updated. */
  readonly times?: 'none' | 'created'
}

/** What kind of object: `payout`, `beneficiary`, `order`... */
export type Kind =
  | 'balance_conversion'
  | 'bank_account'
  | 'bank_account_validation'
  | 'beneficiary'
  | 'beneficiary_v1'
  | 'customer'
  | 'document'
  | 'internal_transfer'
  | 'lrs_account'
  | 'lrs_quote'
  | 'merchant'
  | 'order'
  | 'payment'
  | 'payment_link'
  | 'payout'
  | 'price'
  | 'quote'
  | 'refund'
  | 'rfi'
  | 'settlement'
  | 'subscription'
  | 'transaction'
  | 'virtual_account'
  | 'withdrawal'
  | 'withdrawal_account'

/** What the emulator keeps. */
export const KINDS: { readonly [Each in Kind]: KindFacts } = {
  balance_conversion: { prefix: 'conv', label: 'Balance conversion', times: 'created' },
  bank_account: { prefix: 'ba', label: 'Bank account', times: 'none' },
  bank_account_validation: { prefix: 'aval', label: 'Bank account validation', times: 'none' },
  beneficiary: { prefix: 'bene', label: 'Beneficiary', entity: 'beneficiary' },
  beneficiary_v1: { prefix: 'bene', label: 'Beneficiary' },
  customer: { prefix: 'cust', label: 'Customer' },
  document: { prefix: 'doc', label: 'Document' },
  internal_transfer: { prefix: 'itr', label: 'Internal transfer', entity: 'internal_transfer' },
  lrs_account: { prefix: 'acclrs', label: 'Bank account', times: 'none' },
  lrs_quote: { prefix: 'quote', label: 'Quote', times: 'created' },
  merchant: { prefix: 'merch', label: 'Merchant', entity: 'merchant' },
  order: { prefix: 'order', label: 'Order', entity: 'orders' },
  payment: { prefix: 'payt', label: 'Payment', entity: 'payment' },
  payment_link: { prefix: 'plink', label: 'Payment link', entity: 'payment_link' },
  payout: { prefix: 'payout', label: 'Payout', entity: 'payout' },
  price: { prefix: 'price', label: 'Price' },
  quote: { prefix: 'quote', label: 'Quote', times: 'none' },
  refund: { prefix: 'refund', label: 'Refund', entity: 'refund' },
  rfi: { prefix: 'rfi', label: 'Rfi', times: 'none' },
  settlement: { prefix: 'setl', label: 'Settlement', entity: 'settlement' },
  subscription: { prefix: 'sub', label: 'Subscription', entity: 'subscription', times: 'none' },
  transaction: { prefix: 'txn', label: 'Transaction' },
  virtual_account: { prefix: 'VA', label: 'Virtual account', entity: 'virtual_account' },
  withdrawal: { prefix: 'payout', label: 'Withdrawal' },
  withdrawal_account: { prefix: 'accwith', label: 'Withdrawal account' },
}
