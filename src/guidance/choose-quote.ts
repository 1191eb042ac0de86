import { ArgumentError } from '../errors/argument-error.ts'
import { requireList, requireObject } from '../errors/check-argument.ts'
import { type RailBeneficiary, railsFor } from '../reference/rails.ts'
import type { Quote } from '../resources/quotes.ts'

/** Whether a payout to a beneficiary can take a quote, and if not, why. */
export interface QuoteOption {
  readonly quote: Quote
  readonly possible: boolean
  /** Why it is not possible; empty when it is. */
  readonly reasons: readonly string[]
}

/**
 * Quotes with whether a payout to this beneficiary can take them: those that can go first, and among them the one by
 * which most arrives, or least is paid. The API prices every rail without looking at the beneficiary, and answers
 * `Quote is not compatible with the selected beneficiary` to a payout at one that does not reach it.
 *
 * @param options.now what their expiry is compared with
 * @throws {ArgumentError} for what is not quotes and a beneficiary
 */
export function quotesFor(
  quotes: readonly Quote[],
  beneficiary: RailBeneficiary,
  options: { readonly now?: Date } = {},
): QuoteOption[] {
  requireList('quotesFor: quotes', quotes)
  requireObject('quotesFor: options', options)
  const { now = new Date() } = options
  requireObject('now', now, 'getTime')
  const all = quotes.map((quote): QuoteOption => {
    const reasons = [...reasonsAgainst(quote, beneficiary, now)]
    return { quote, possible: reasons.length === 0, reasons }
  })
  return all.sort(better)
}

/**
 * The best quote for a payout to this beneficiary.
 *
 * @throws {ArgumentError} when it can take none of them, with the reasons
 * @example
 * const { quotes } = await glomo.quotes.create({ … })
 * const quote = chooseQuote(quotes, await glomo.beneficiaries.retrieve(id))
 * await glomo.payouts.create({ …, quote_id: quote.id })
 */
export function chooseQuote(
  quotes: readonly Quote[],
  beneficiary: RailBeneficiary,
  options: { readonly now?: Date } = {},
): Quote {
  const all = quotesFor(quotes, beneficiary, options)
  const [best] = all
  if (best?.possible) return best.quote
  const reasons = all.map(({ quote, reasons: own }) => `${quote.id} (${own.join(', ')})`).join('; ')
  throw new ArgumentError(`No quote fits the beneficiary: ${reasons || 'there is none'}`)
}

function better(one: QuoteOption, other: QuoteOption): number {
  return (
    Number(other.possible) - Number(one.possible) ||
    Number(other.quote.destination_amount) - Number(one.quote.destination_amount) ||
    Number(one.quote.source_amount) - Number(other.quote.source_amount)
  )
}

function* reasonsAgainst(quote: Quote, beneficiary: RailBeneficiary, now: Date): Generator<string> {
  const { resource, expires_at, method, destination_amount } = quote
  if (resource !== 'payout') yield `it is a quote of a ${resource}`
  if (Date.parse(expires_at) <= now.getTime()) yield `it expired at ${expires_at}`
  const options = railsFor(beneficiary, { amount: destination_amount })
  const rail = options.find((each) => each.rail === method?.payment_rail)
  if (rail) yield* rail.reasons
  else yield `its rail is ${method?.payment_rail ?? 'not named'}, of which nothing is known`
}
