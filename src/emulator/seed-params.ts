import type { PayoutState } from '../lifecycle/payout-transitions.ts'
import type { Notes, Schema } from '../schemas.ts'
import type { SeedCurrency } from './seed-accounts.ts'

export interface BeneficiarySeed {
  /** Of the bank account. Default: `EUR`. */
  currency?: SeedCurrency
  /** Default: `Acme GmbH`. */
  name?: string
}

/** What `createPayout` takes, and the state it comes to. */
export interface PayoutSeed {
  /** Default: `in_progress`. */
  status?: PayoutState
  /** Default: a new active one with an account in the destination's currency. */
  beneficiary_id?: string
  /** Takes the place of amounts, currencies and rail. */
  quote_id?: string
  /** Smallest unit. Default: 10,000, unless a destination amount is given. */
  source_amount?: number
  destination_amount?: number
  /** Default: `USD`. */
  source_currency?: Exclude<SeedCurrency, 'INR'>
  /** Default: `EUR`. */
  destination_currency?: SeedCurrency
  /** Default: the local one of the currency. */
  payment_rail?: NonNullable<Schema<'CreatePayoutWithoutQuoteRequest'>['payment_rail']>
  purpose_code?: string
  request_id?: string
  invoice_number?: string
  documents?: string[]
  notes?: Notes
}

/** What orders and links are made of. */
export interface OrderSeed {
  customer_id?: string
  /** Smallest unit. Default: 29,900. */
  amount?: number
  /** Default: `USD`. */
  currency?: Exclude<SeedCurrency, 'INR'>
  purpose_code?: string
  request_id?: string
  reference_number?: string
  notes?: Notes
}

export interface QuoteSeed {
  /** Default: `payout`. */
  resource?: 'payout' | 'payin'
  /** Default: `USD`. */
  source_currency?: Exclude<SeedCurrency, 'INR'>
  /** Default: `EUR` of payouts, `USD` of payins. */
  destination_currency?: SeedCurrency
  /** Smallest unit. Default: 10,000, unless a destination amount is given. */
  source_amount?: number
  destination_amount?: number
}

export interface RefundSeed {
  /** Default: `in_progress`. */
  status?: 'in_progress' | 'failed'
  /** Default: that of a new paid order of 299.00 USD. */
  payment_id?: string
  /** Smallest unit. Default: the whole of the payment. */
  amount?: number
  reason?: 'Requested By Customer' | 'Duplicate' | 'Fraudulent' | 'Others'
  request_id?: string
}

export interface SubscriptionSeed {
  /** Default: `active`. */
  status?: 'created' | 'active' | 'paused' | 'cancelled'
  /** Default: `month`. */
  interval_type?: 'month' | 'as_presented'
  customer_id?: string
}
