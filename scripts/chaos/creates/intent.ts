import type { Emulator, Seed } from '../../../src/emulator/index.ts'
import type { Fields } from '../network/request.ts'
import type { Random } from '../world/random.ts'

export type IntentKind = 'payout' | 'quoted payout' | 'order' | 'quoted order' | 'payment' | 'refund' | 'link'

/** How the caller's own record says an intent ended. */
export type Settled =
  | { readonly as: 'made'; readonly id: string }
  | { readonly as: 'refused' }
  | { readonly as: 'failed' }
  | { readonly as: 'taken' }

/** Something a business wants to exist exactly once, as its own record has it: this survives a crash. */
export interface Intent {
  readonly name: string
  readonly kind: IntentKind
  /** All but the `request_id` and the quote. */
  readonly terms: Fields
  /** Another intent was given the same `request_id` by mistake. */
  readonly sharesRequestId: boolean
  requestId: string
  /** Grows when the caller was told for certain that nothing exists, and begins anew. */
  generation: number
  quoteId: string | undefined
  /** A call with this `request_id` was begun, and nothing certain is known of it. */
  uncertain: boolean
  /** A call was begun of which the record knows no end: the process may have died in it. */
  underWay: boolean
  settled: Settled | undefined
}

const KINDS: readonly (readonly [IntentKind, number])[] = [
  ['payout', 6],
  ['quoted payout', 6],
  ['order', 3],
  ['quoted order', 3],
  ['payment', 4],
  ['refund', 5],
  ['link', 4],
]

/** Intents of one case. */
export const INTENTS_A_CASE = 5

/** Draws what a business wants, and makes what that needs: beneficiaries, customers, payments. */
export function drawIntents(random: Random, emulator: Emulator): Intent[] {
  const intents: Intent[] = []
  for (let number = 1; number <= INTENTS_A_CASE; number += 1) {
    const kind = random.weighted(KINDS, 'payout')
    const twin = intents.find((other) => other.kind === kind)
    const mistaken = twin !== undefined && kind !== 'link' && random.chance(0.15)
    intents.push({
      name: `intent-${number}`,
      kind,
      terms: drawTerms(kind, number, random, emulator),
      sharesRequestId: mistaken,
      requestId: mistaken ? twin.requestId : `intent-${number}`,
      generation: 1,
      quoteId: undefined,
      uncertain: false,
      underWay: false,
      settled: undefined,
    })
  }
  const shared = new Set(intents.filter((intent) => intent.sharesRequestId).map(({ requestId }) => requestId))
  return intents.map((intent) => (shared.has(intent.requestId) ? { ...intent, sharesRequestId: true } : intent))
}

/** The same thing under a new name: only after it was told for certain that nothing exists. */
export function beginAnew(intent: Intent): void {
  intent.generation += 1
  intent.requestId = `${intent.name}-again-${intent.generation}`
  intent.quoteId = undefined
  intent.uncertain = false
}

export function isQuoted({ kind }: Intent): boolean {
  return kind === 'quoted payout' || kind === 'quoted order'
}

export function paramsOf(intent: Intent): Fields {
  if (intent.kind === 'link') return intent.terms
  const quote = intent.quoteId === undefined ? {} : { quote_id: intent.quoteId }
  return { request_id: intent.requestId, ...quote, ...intent.terms }
}

function drawTerms(kind: IntentKind, number: number, random: Random, emulator: Emulator): Fields {
  const { seed } = emulator
  const amount = number * 1_000 + random.int(0, 9)
  switch (kind) {
    case 'payout': {
      const amounts = random.chance(0.7) ? { source_amount: amount } : { destination_amount: amount }
      const route = { source_currency: 'USD', destination_currency: 'INR', payment_rail: 'neft' }
      return { beneficiary_id: indianAccount(seed), purpose_code: 'S0802', ...route, ...amounts }
    }
    case 'quoted payout':
      return { beneficiary_id: indianAccount(seed), purpose_code: 'S0802' }
    case 'order':
      return { customer_id: seed.customer().id, amount, currency: 'USD', purpose_code: 'P1401' }
    case 'quoted order':
      return { customer_id: seed.customer().id, purpose_code: 'P1401' }
    case 'payment':
      return random.chance(0.5)
        ? { subscription_id: presented(seed), sequence: 'subsequent', amount, currency: 'USD' }
        : { order_id: seed.order().id, method: 'card', card: CARD, callback_url: 'https://shop.example/done' }
    case 'refund': {
      const payment_id = seed.paidOrder().payment.id
      if (random.chance(0.2)) makeForeign(emulator, payment_id)
      return { payment_id, reason: 'Duplicate', ...(random.chance(0.5) ? { amount } : {}) }
    }
    case 'link': {
      const expires_at = '2026-12-24T00:00:00Z'
      const reference_number = `ref-${number}`
      const sale = { customer_id: seed.customer().id, amount, currency: 'USD', purpose_code: 'P1401' }
      return { ...sale, expires_at, reference_number }
    }
  }
}

const CARD = { number: '4532491111111111', name: 'Asha Rao', expiry_month: '12', expiry_year: '2030', cvv: '123' }

function indianAccount(seed: Seed): string {
  return seed.activeBeneficiary({ currency: 'INR' }).id
}

function presented(seed: Seed): string {
  return seed.subscription({ interval_type: 'as_presented' }).id
}

/** A payment that came in another currency, and was converted, as one of an order with a quote is. */
function makeForeign(emulator: Emulator, id: string): void {
  const snapshot = emulator.snapshot()
  const payment = snapshot.world.stored.find((stored) => stored.id === id)
  if (payment) Object.assign(payment.object, { payment_currency: 'AED', payment_amount: 29_900 * 3 })
  emulator.restore(snapshot)
}
