import { requireObject } from '../errors/check-argument.ts'
import type { Schema } from '../schemas.ts'

/** A payment system that carries money to a beneficiary's bank. */
export type Rail = NonNullable<Schema<'CreatePayoutWithoutQuoteRequest'>['payment_rail']>

/** What a rail needs to identify an account. */
export type RailIdentifier = 'upi_id' | 'account_number' | 'iban' | 'local_routing_number' | 'swift_code'

/** What is known of a rail. */
export interface RailFacts {
  readonly rail: Rail
  /** Currency of the account; null for any. */
  readonly currency: string | null
  readonly identifiers: readonly RailIdentifier[]
  /** What `local_routing_number` is called there. */
  readonly routingName?: string
  /** Largest amount, in the smallest unit of the currency. */
  readonly maxAmount?: number
}

/**
 * Every rail, with its currency and what it needs to identify an account. Limits that are not known are left out; the
 * API checks all of them.
 *
 * Source: the description, `payment_rail` of `createPayout`, for the currencies; Glomo's documentation, payouts guide,
 * table of rails, for the rest.
 */
export const RAILS: readonly RailFacts[] = [
  { rail: 'upi', currency: 'INR', identifiers: ['upi_id'] },
  {
    rail: 'imps',
    currency: 'INR',
    identifiers: ['account_number', 'local_routing_number'],
    routingName: 'IFSC',
  },
  {
    rail: 'neft',
    currency: 'INR',
    identifiers: ['account_number', 'local_routing_number'],
    routingName: 'IFSC',
  },
  {
    rail: 'rtgs',
    currency: 'INR',
    identifiers: ['account_number', 'local_routing_number'],
    routingName: 'IFSC',
  },
  { rail: 'ipp', currency: 'AED', identifiers: ['iban'], maxAmount: 5_000_000 },
  { rail: 'fts', currency: 'AED', identifiers: ['iban'] },
  { rail: 'sepa', currency: 'EUR', identifiers: ['iban'] },
  {
    rail: 'fps',
    currency: 'GBP',
    identifiers: ['account_number', 'local_routing_number'],
    routingName: 'sort code',
  },
  {
    rail: 'npp',
    currency: 'AUD',
    identifiers: ['account_number', 'local_routing_number'],
    routingName: 'BSB',
  },
  { rail: 'swift', currency: null, identifiers: ['account_number', 'swift_code'] },
]

/** The part of a beneficiary that decides about rails: one from the API, or one you are about to create. */
export interface RailBeneficiary {
  readonly status?: string
  readonly bank_account?: {
    readonly account_number?: string | null
    readonly currency?: string | null
    readonly swift_code?: string | null
    readonly local_routing_number?: string | null
  } | null
  readonly upi_account?: { readonly upi_id?: string | null } | null
}

/** Whether a rail can be used, and if not, why. */
export interface RailOption {
  readonly rail: Rail
  readonly possible: boolean
  /** Why it is not possible; empty when it is. */
  readonly reasons: readonly string[]
}

/**
 * Every rail, with whether it reaches this beneficiary and why not. A payout without `payment_rail` goes by `swift`; for a
 * beneficiary that has local identifiers only, the API answers `No rails available for this beneficiary`.
 *
 * @param options.amount the amount that arrives, in the smallest unit, for rails with a limit
 * @throws {ArgumentError} for a beneficiary that is not an object
 * @example
 * const [best] = railsFor(beneficiary).filter(({ possible }) => possible)
 */
export function railsFor(beneficiary: RailBeneficiary, options: { amount?: number } = {}): RailOption[] {
  requireObject('railsFor: beneficiary', beneficiary)
  requireObject('railsFor: options', options)
  return RAILS.map((facts) => {
    const reasons = [...reasonsAgainst(facts, beneficiary, options.amount)]
    return { rail: facts.rail, possible: reasons.length === 0, reasons }
  })
}

function* reasonsAgainst(
  facts: RailFacts,
  { status, bank_account: account, upi_account: upi }: RailBeneficiary,
  amount: number | undefined,
): Generator<string> {
  const { currency, identifiers, maxAmount, routingName } = facts
  if (status !== undefined && status !== 'active') yield `the beneficiary is ${status}, and must be active`
  // A UPI id stands for an account in INR.
  const own = upi?.upi_id ? 'INR' : account?.currency
  if (currency !== null && own !== currency)
    yield `it is for ${currency}, and the account is in ${own ?? 'no currency'}`
  for (const identifier of identifiers) {
    if (!has(identifier, account, upi)) yield `${nameOf(identifier, routingName)} is missing`
  }
  if (maxAmount !== undefined && amount !== undefined && amount > maxAmount) {
    yield `it takes ${maxAmount} at most in the smallest unit of ${currency}, and the amount is ${amount}`
  }
}

function has(
  identifier: RailIdentifier,
  account: RailBeneficiary['bank_account'],
  upi: RailBeneficiary['upi_account'],
): boolean {
  if (identifier === 'upi_id') return Boolean(upi?.upi_id)
  if (identifier === 'iban') return isIban(account?.account_number)
  // The account number of a bank in the country, which an IBAN is not.
  if (identifier === 'local_routing_number') return Boolean(account?.local_routing_number)
  return Boolean(account?.[identifier])
}

function nameOf(identifier: RailIdentifier, routingName: string | undefined): string {
  if (identifier === 'iban') return 'an IBAN in account_number'
  return identifier === 'local_routing_number' && routingName ? `${routingName} in local_routing_number` : identifier
}

/** Two letters, two digits, and up to 30 more; spaces between them as people write it. */
function isIban(text: string | null | undefined): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(String(text ?? '').replaceAll(' ', ''))
}
