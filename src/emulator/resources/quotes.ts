import { PAYOUT_SOURCE_CURRENCIES } from '../../../generated/enums.ts'
import { RAILS, type Rail } from '../../reference/rails.ts'
import { created, type Fields, fieldsOf, numberOf, refuse, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'
import { type Price, priceOf } from '../money.ts'
import { MINUTE, timestamp } from '../time.ts'
import type { Stored, World } from '../world.ts'

const LIFE = 30 * MINUTE

const create: Behaviour = ({ body }, world) => {
  const { resource, source_currency, destination_currency, source_amount, destination_amount } = body
  refuseIf(
    (source_amount === undefined) === (destination_amount === undefined),
    'You can only send source_amount or target_amount, not both.',
  )
  const [from, to] = [String(source_currency), String(destination_currency)]
  const { payment_method, subtype = 'swift_transfer' } = fieldsOf(body.method)
  const isPayout = resource === 'payout'
  refuseIf(isPayout && !isSourceCurrency(from), 'Source currency is not supported')
  const source = source_amount === undefined ? undefined : numberOf(source_amount)
  const destination = destination_amount === undefined ? undefined : numberOf(destination_amount)
  const price = priceOf(from, to, { source, destination })
  refuseIf(price.destination < 1, 'Amount is too small')
  const method = { payment_method, subtype }
  const methods = isPayout
    ? railsOf(String(subtype), to, price.destination).map((payment_rail) => ({ ...method, payment_rail }))
    : [method]
  const quotes = methods.map((each) => world.create('quote', quoteOf(body, each, price, world)))
  return created({ quotes: quotes.map(({ object }) => object) })
}

function quoteOf(
  { resource, source_currency, destination_currency }: Fields,
  method: Fields,
  price: Price,
  world: World,
) {
  const currency = source_currency
  return {
    resource,
    expires_at: timestamp(world.now + LIFE),
    method,
    source_currency,
    destination_currency,
    fx_rate: price.rate,
    source_amount: price.source,
    destination_amount: price.destination,
    fees: { txn_fee: { currency, amount: price.transactionFee }, fx_fee: { currency, amount: price.exchangeFee } },
  }
}

/** One quote for each rail whose limit the amount keeps. */
function railsOf(subtype: string, currency: string, amount: number): Rail[] {
  if (subtype === 'swift_transfer') return ['swift']
  const local = RAILS.filter((each) => each.currency === currency)
  if (local.length === 0) refuse(`local_transfer is not supported for ${currency} destination`)
  return local.filter(({ maxAmount }) => maxAmount === undefined || amount <= maxAmount).map(({ rail }) => rail)
}

export function isSourceCurrency(currency: unknown): boolean {
  return PAYOUT_SOURCE_CURRENCIES.some((each) => each === currency)
}

/** A quote that can be used now. @throws {Refusal} 400 that says why not; "used" comes before "expired", unless assumed otherwise */
export function usableQuote(world: World, id: unknown, resource: 'payout' | 'payin'): Stored {
  const quote = world.named('quote', id, 'quote_id not found', 400)
  if (quote.object.resource !== resource) {
    refuse(resource === 'payout' ? 'Quote is not a payout quote' : 'quote_id is not a payin quote')
  }
  const isUsed = quote.own.used === true
  const isExpired = world.now >= quote.createdAt + LIFE
  const saysUsed = isUsed && !(isExpired && world.account.assumptions.usedAndExpiredQuote === 'expired')
  refuseIf(saysUsed, 'quote_id has already been used')
  refuseIf(isExpired, 'quote_id has expired')
  return quote
}

/** Refuses what a quote fixes. */
export function refuseLocked(body: Fields, locked: readonly string[]): void {
  if (body.quote_id === undefined) return
  for (const name of locked) refuseIf(body[name] !== undefined, `${name} cannot be specified when quote_id is present`)
}

export const quotes: Behaviours = { operations: { createQuote: create } }
