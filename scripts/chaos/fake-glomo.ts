import { type Answer, type Fields, refuse } from './fake/answer.ts'
import { filtersOf, pageOf } from './fake/page.ts'
import { Quotes } from './fake/quotes.ts'
import { type Collection, Records } from './fake/records.ts'
import { Refunds } from './fake/refunds.ts'
import type { Traits } from './fake/traits.ts'
import type { Arrived } from './network/request.ts'
import type { Random } from './world/random.ts'

const COLLECTIONS: ReadonlySet<string> = new Set(['payouts', 'orders', 'payment', 'refunds', 'payin'])

/** `request_id` that was used before. Source: Glomo's documentation on `request_id`. */
const DUPLICATE: Readonly<Record<'payouts' | 'orders' | 'payment', Answer>> = {
  payouts: refuse(409, 'Record already exists'),
  orders: refuse(400, 'Order already exists for this request_id'),
  payment: refuse(400, 'Payment already exists for this request_id'),
}

const PREFIX: Readonly<Record<Collection, string>> = {
  payouts: 'payout',
  orders: 'order',
  payment: 'payt',
  refunds: 'refund',
  payin: 'plink',
}

/** A stateful stand-in for the API: what it made stays made, whatever becomes of the answer. */
export class FakeGlomo {
  readonly records: Records = new Records()
  readonly #traits: Traits
  readonly #random: Random
  readonly #quotes: Quotes
  readonly #refunds: Refunds
  #number = 0
  #payouts = 0

  constructor(traits: Traits, random: Random) {
    this.#traits = traits
    this.#random = random
    this.#quotes = new Quotes(traits)
    this.#refunds = new Refunds(traits, random)
  }

  /** Takes effect at this very moment. */
  handle(request: Arrived, now: number): Answer {
    const { method, resource, query, body } = request
    if (method === 'GET' && isCollection(resource)) {
      return pageOf(this.records.list(resource, filtersOf(query), now), query)
    }
    if (method !== 'POST' || !body) return refuse(404, 'Not Found')
    if (resource === 'quotes') return this.#quotes.create(body, now)
    if (resource === 'payouts') return this.#createPayout(request, body, now)
    if (resource === 'orders') return this.#createOrder(request, body, now)
    if (resource === 'payment') return this.#createPayment(request, body, now)
    if (resource === 'refunds') return this.#createRefund(request, body, now)
    if (resource === 'payin') return this.#make('payin', request, body, now, { ...body, status: 'active' })
    return refuse(404, 'Not Found')
  }

  /** A quote is looked at before the `request_id`. */
  #createPayout(request: Arrived, body: Fields, now: number): Answer {
    const quoted = body.quote_id !== undefined
    const problem = quoted ? this.#quotes.problemOf(body.quote_id, 'payout', now) : undefined
    if (problem) return problem
    if (this.records.byRequestId('payouts', body.request_id)) return DUPLICATE.payouts
    if (this.#payouts >= this.#traits.coveredPayouts) {
      const message = `Account has insufficient balance to process this transaction. Additional amount required: ${body.source_amount ?? 1}.`
      return refuse(400, message, 'INSUFFICIENT_BALANCE')
    }
    this.#payouts += 1
    const terms = quoted ? this.#quotes.use(body.quote_id) : body
    const { source_amount = 10_000, source_currency, destination_amount = 845_000, destination_currency } = terms
    const status = this.#random.chance(this.#traits.failAtCreation) ? 'failed' : 'in_progress'
    const object = { ...body, source_amount, source_currency, destination_amount, destination_currency, status }
    return this.#make('payouts', request, body, now, object)
  }

  #createOrder(request: Arrived, body: Fields, now: number): Answer {
    const quoted = body.quote_id !== undefined
    const problem = quoted ? this.#quotes.problemOf(body.quote_id, 'payin', now) : undefined
    if (problem && this.#traits.orderLooksAtQuoteFirst) return problem
    if (this.records.byRequestId('orders', body.request_id)) return DUPLICATE.orders
    if (problem) return problem
    const terms = quoted ? this.#quotes.use(body.quote_id) : undefined
    const priced = terms ? { amount: terms.destination_amount, currency: terms.destination_currency } : {}
    const { quote_id: _, ...kept } = body
    return this.#make('orders', request, body, now, { ...kept, ...priced, status: 'active' })
  }

  /** The answer does not repeat the `request_id`. */
  #createPayment(request: Arrived, body: Fields, now: number): Answer {
    if (this.records.byRequestId('payment', body.request_id)) return DUPLICATE.payment
    const { order_id, subscription_id, amount = 10_000, currency = 'USD' } = body
    const parent = order_id === undefined ? { subscription_id } : { payin_id: order_id }
    const amounts = { requested_amount: amount, requested_currency: currency, payment_amount: amount }
    return this.#make('payment', request, body, now, { ...parent, ...amounts, status: 'in_progress' })
  }

  #createRefund(request: Arrived, body: Fields, now: number): Answer {
    const isKnown = this.records.byRequestId('refunds', body.request_id) !== undefined
    const ruling = this.#refunds.rule(body, isKnown, now)
    if (ruling.kind === 'refused') return ruling.answer
    const made = this.#make('refunds', request, body, now, ruling.object)
    return { status: ruling.status, body: made.body }
  }

  #make(collection: Collection, request: Arrived, asked: Fields, now: number, fields: Fields): Answer {
    this.#number += 1
    const id = `${PREFIX[collection]}_${this.#number}`
    const created_at = new Date(Math.floor(now / 1000) * 1000).toISOString()
    const object = { ...fields, id, status: String(fields.status), created_at }
    const requestId = typeof asked.request_id === 'string' ? asked.request_id : undefined
    const listedFrom = now + this.#traits.listLag
    this.records.add(collection, { object, asked, requestId, call: request.call, listedFrom })
    return { status: 201, body: object }
  }
}

function isCollection(resource: string): resource is Collection {
  return COLLECTIONS.has(resource)
}
