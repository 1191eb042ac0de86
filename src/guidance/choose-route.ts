import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import { supportedCurrencies } from '../reference/currencies.ts'
import { RAILS, type Rail, type RailBeneficiary, railsFor } from '../reference/rails.ts'
import type { PayoutDestinationCurrency, PayoutRoute } from '../resources/payouts.ts'

/** The currency that arrives and the rail that carries it: members of a payout. */
export type ChosenRoute = PayoutRoute & {
  readonly destination_currency: PayoutDestinationCurrency
  readonly payment_rail: Rail
}

/** The local rails, each with its currency. */
const LOCAL_ROUTES: readonly ChosenRoute[] = [
  { destination_currency: 'INR', payment_rail: 'upi' },
  { destination_currency: 'INR', payment_rail: 'imps' },
  { destination_currency: 'INR', payment_rail: 'neft' },
  { destination_currency: 'INR', payment_rail: 'rtgs' },
  { destination_currency: 'AED', payment_rail: 'ipp' },
  { destination_currency: 'AED', payment_rail: 'fts' },
  { destination_currency: 'EUR', payment_rail: 'sepa' },
  { destination_currency: 'GBP', payment_rail: 'fps' },
  { destination_currency: 'AUD', payment_rail: 'npp' },
]

/**
 * The currency and rail for a payout to this beneficiary: the first of `RAILS` that reaches it, so that a local one goes
 * before SWIFT; or the one you name, if it does. The API chooses no local rail by itself, and answers
 * `No rails available for this beneficiary` when the one of the payout does not reach it.
 *
 * @param options.rail the only one to be considered
 * @param options.amount the amount that arrives, in the smallest unit, for rails with a limit
 * @throws {ArgumentError} when none reaches it, with the reasons
 * @example
 * await glomo.payouts.create({ request_id, beneficiary_id, purpose_code, source_currency, source_amount, ...chooseRoute(beneficiary) })
 */
export function chooseRoute(
  beneficiary: RailBeneficiary,
  options: { readonly rail?: Rail; readonly amount?: number } = {},
): ChosenRoute {
  requireObject('chooseRoute: options', options)
  const { rail: wanted, amount } = options
  const all = railsFor(beneficiary, amount === undefined ? {} : { amount })
  const considered = wanted === undefined ? all : all.filter(({ rail }) => rail === wanted)
  const currency = beneficiary.upi_account?.upi_id ? 'INR' : beneficiary.bank_account?.currency
  const chosen = considered.find(({ possible }) => possible)
  const route = chosen && routeBy(chosen.rail, currency)
  if (route) return route
  const isNear = (rail: Rail) =>
    RAILS.some((facts) => facts.rail === rail && (facts.currency === null || facts.currency === currency))
  const reasons = considered
    .filter(({ rail }) => rail === wanted || isNear(rail))
    .map(({ rail, reasons: own }) => `${rail} (${own.join(', ') || `no payout arrives in ${currency}`})`)
  throw new ArgumentError(`No rail reaches the beneficiary: ${reasons.join('; ')}`)
}

function routeBy(rail: Rail, currency: string | null | undefined): ChosenRoute | undefined {
  if (rail !== 'swift') return LOCAL_ROUTES.find(({ payment_rail }) => payment_rail === rail)
  const destination_currency = supportedCurrencies.payoutDestination.find((each) => each === currency)
  return destination_currency && { destination_currency, payment_rail: 'swift' }
}
