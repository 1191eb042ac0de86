/** What an account may do, and what lies on it: dashboard settings of the emulated merchant. Left out: as said. */
export interface AccountSettings {
  /** Usable money by currency, in the smallest unit. Default: 1,000,000.00 of each currency payouts can be made from. */
  balances?: Readonly<Record<string, number>>
  /** Every payout starts `queued`. Default: false. */
  payoutQueueing?: boolean
  /** Every payout starts `pending_approval`. Default: false. */
  payoutApproval?: boolean
  /** Screening cannot run: payouts are `failed` at their creation. Default: false. */
  screeningDown?: boolean
  /** Collected payments are screened after they succeeded, and not before. Default: false. */
  postPaymentScreening?: boolean
  /** Less than the whole of a payment may be refunded. Default: true. */
  partialRefunds?: boolean
  /** Ways to pay that are enabled. Default: all. */
  paymentMethods?: readonly ('bank_transfer' | 'pay_via_bank' | 'card')[]
  /** Default: `hdfc` and `axis`. */
  lrsBanks?: readonly string[]
  /** Orders, links and subscriptions must declare `split_ids`. Default: false. */
  splitsEnforced?: boolean
  /** Payout purpose codes that the rails upi, imps, neft and rtgs take. Default: every payout purpose code. */
  localPurposeCodes?: readonly string[]
  /** Operations that are answered 403, as for a feature that is off or an address that is not allowed. Default: none. */
  forbidden?: readonly string[]
  /** Every key is a live one: sandbox-only calls are answered 404. Default: false; a JWT with `env: production` is one. */
  live?: boolean
}

const START = 100_000_000

export const DEFAULT_ACCOUNT: Required<Omit<AccountSettings, 'localPurposeCodes'>> = {
  balances: { USD: START, EUR: START, GBP: START, AED: START, SGD: START, AUD: START },
  payoutQueueing: false,
  payoutApproval: false,
  screeningDown: false,
  postPaymentScreening: false,
  partialRefunds: true,
  paymentMethods: ['bank_transfer', 'pay_via_bank', 'card'],
  lrsBanks: ['hdfc', 'axis'],
  splitsEnforced: false,
  forbidden: [],
  live: false,
}

/**
 * What the documentation leaves open, decided otherwise than the emulator does by itself: for code that must do the right
 * thing either way.
 */
export interface Assumptions {
  /** What is said of a quote that was used and has expired. Default: `used`. */
  usedAndExpiredQuote?: 'used' | 'expired'
  /** Which of the two an order looks at first. Default: `quote`, as payouts do. */
  orderChecksFirst?: 'quote' | 'request_id'
  /** Milliseconds in which another refund of the same payment is answered 409, `Refund is being processed`. Default: 0. */
  refundLock?: number
  /** Share of payouts and refunds that fail at their creation, from 0 to 1, drawn from the seed. Default: 0. */
  failAtCreation?: number
}

export const DEFAULT_ASSUMPTIONS: Required<Assumptions> = {
  usedAndExpiredQuote: 'used',
  orderChecksFirst: 'quote',
  refundLock: 0,
  failAtCreation: 0,
}

export interface Account extends Required<Omit<AccountSettings, 'localPurposeCodes'>> {
  readonly localPurposeCodes?: readonly string[]
  readonly assumptions: Required<Assumptions>
}
