import {
  type CallOptions,
  Glomo,
  type GlomoError,
  type GlomoOptions,
  IdempotencyMismatchError,
  type OrderCreateParams,
  type PaymentCreateParams,
  type PaymentLinkCreateParams,
  type PayoutCreateParams,
  type RefundCreateParams,
  UnprocessableError,
} from '../../../src/index.ts'
import { CALL_HEADER, type Fields } from '../network/request.ts'
import type { SimulatedProcess } from '../world/process.ts'
import type { Random } from '../world/random.ts'
import type { World } from '../world/world.ts'
import { beginAnew, type Intent, isQuoted, paramsOf } from './intent.ts'
import { type CreateCall, isRefusal, type Judge } from './judge.ts'
import { drawAbortReason, drawLimits } from './surroundings.ts'

/** Longer than anything the network holds back, and than any list lags behind. */
const UNTIL_ALL_ARRIVED = 10 * 60_000
const MAX_ROUNDS = 40

/** How one call ended, as the caller sees it. */
type Heard = { readonly object: Fields & { id: string } } | { readonly error: unknown }

/** A process that works off its record as the page "Paying safely" says. It can die at any moment. */
export class Caller {
  readonly #world: World
  readonly #process: SimulatedProcess
  readonly #judge: Judge
  readonly #random: Random
  readonly #glomo: Glomo
  /** One object of parameters for all calls of a kind, as careless code has it. */
  readonly #reused = new Map<string, Record<string, unknown>>()

  constructor(world: World, process: SimulatedProcess, judge: Judge, random: Random, options: GlomoOptions) {
    this.#world = world
    this.#process = process
    this.#judge = judge
    this.#random = random
    this.#glomo = new Glomo({ ...options, clock: process.clock, random: () => random.next() })
  }

  /** Works off what is not settled. */
  async work(intents: readonly Intent[]): Promise<void> {
    await Promise.all(intents.filter(({ settled }) => !settled).map((intent) => this.#settle(intent)))
  }

  async #settle(intent: Intent): Promise<void> {
    await this.#process.sleep(this.#random.int(0, 3_000))
    // Whoever finds a call without an end in its record cannot know what became of it.
    if (intent.underWay) intent.uncertain = true
    for (let round = 1; round <= MAX_ROUNDS && !intent.settled; round += 1) {
      if (intent.kind === 'link' && intent.uncertain) await this.#lookForLink(intent)
      else if (isQuoted(intent) && intent.quoteId === undefined) await this.#takeQuote(intent)
      else await this.#create(intent)
      // Some think that a payout nobody heard of needs new terms.
      if (intent.kind === 'quoted payout' && intent.uncertain && this.#random.chance(0.1)) intent.quoteId = undefined
      if (!intent.settled) await this.#process.sleep(this.#random.int(1_000, 60_000) * Math.min(round, 5))
    }
  }

  async #create(intent: Intent): Promise<void> {
    intent.underWay = true
    const heard = [this.#callOnce(intent)]
    // A second worker with the same record.
    if (intent.kind !== 'link' && this.#random.chance(0.05)) heard.push(this.#callOnce(intent))
    const ends = await Promise.all(heard)
    intent.underWay = false
    const made = ends.find((end) => 'object' in end)
    if (made) intent.settled = { as: 'made', id: made.object.id }
    else for (const end of ends) if ('error' in end) this.#takeIn(intent, end.error)
    if (!intent.settled && ends.every((end) => 'error' in end && isCertain(end.error))) this.#decide(intent, ends[0])
  }

  async #callOnce(intent: Intent): Promise<Heard> {
    const asked = structuredClone(paramsOf(intent))
    const call = this.#judge.begin(intent, asked)
    try {
      const object = await this.#send(call)
      this.#judge.succeeded(call, object)
      return { object }
    } catch (error) {
      if (this.#world.isGlomoError(error, call.operation)) this.#judge.failed(call, error)
      return { error }
    }
  }

  #send(call: CreateCall): Promise<Fields & { id: string }> {
    const params = this.#paramsObject(call)
    const controller = new AbortController()
    const options = { ...drawLimits(this.#random), headers: { [CALL_HEADER]: call.id }, signal: controller.signal }
    if (this.#random.chance(0.1)) {
      const wait = this.#random.int(1, this.#random.pick([500, 60_000]))
      this.#process.clock.setTimeout(() => controller.abort(drawAbortReason(this.#random)), wait)
    }
    const sent = createBy(this.#glomo, call.operation, params, options)
    if (this.#random.chance(0.2))
      Object.assign(params, { beneficiary_id: 'bene_other', amount: 1, request_id: 'other' })
    return sent as Promise<Fields & { id: string }>
  }

  #paramsObject({ operation, asked }: CreateCall): Record<string, unknown> {
    if (this.#random.chance(0.7)) return structuredClone(asked)
    const reused = this.#reused.get(operation) ?? {}
    this.#reused.set(operation, reused)
    for (const name of Object.keys(reused)) delete reused[name]
    return Object.assign(reused, asked)
  }

  /** What an error leaves in the record. */
  #takeIn(intent: Intent, error: unknown): void {
    if (!isCertain(error)) intent.uncertain = true
    else if (error instanceof UnprocessableError) intent.settled = { as: 'failed' }
    else if (error instanceof IdempotencyMismatchError) intent.settled = { as: 'taken' }
  }

  /** Nothing was done, says the error. It is certain of all calls only when it is the API that refused. */
  #decide(intent: Intent, heard: Heard | undefined): void {
    const error = heard && 'error' in heard ? heard.error : undefined
    const refused = isCertain(error) && isRefusal(error)
    if (intent.uncertain && !refused) return
    const isQuote = refused && /quote/i.test(error.apiMessage ?? '')
    if (isQuote || (!refused && this.#random.chance(0.5))) beginAnew(intent)
    else if (refused) intent.settled = { as: 'refused' }
  }

  async #takeQuote(intent: Intent): Promise<void> {
    const isPayout = intent.kind === 'quoted payout'
    const resource = isPayout ? 'payout' : 'payin'
    const currencies = isPayout
      ? ({ source_currency: 'USD', destination_currency: 'INR' } as const)
      : ({ source_currency: 'EUR', destination_currency: 'USD' } as const)
    const method = { payment_method: 'bank_transfer', subtype: 'local_transfer' } as const
    const terms = { resource, ...currencies, source_amount: 10_000, method } as const
    try {
      const { quotes = [] } = await this.#glomo.quotes.create(terms)
      const fitting = isPayout ? quotes.find((quote) => quote.method?.payment_rail === 'neft') : quotes[0]
      intent.quoteId = fitting?.id
      // Some let it lie until it has nearly expired.
      if (this.#random.chance(0.15)) await this.#process.sleep(this.#random.int(20, 29) * 60_000)
    } catch (error) {
      this.#world.isGlomoError(error, 'createQuote')
    }
  }

  /** No `request_id` protects a link: the caller waits until everything under way has arrived, and looks. */
  async #lookForLink(intent: Intent): Promise<void> {
    await this.#process.sleep(UNTIL_ALL_ARRIVED)
    const { customer_id, reference_number } = intent.terms
    try {
      const links = await this.#glomo.paymentLinks.list({ customer_id: String(customer_id) }).toArray()
      const found = links.find((link) => link.reference_number === reference_number)
      intent.uncertain = false
      intent.underWay = false
      if (found?.id) intent.settled = { as: 'made', id: found.id }
    } catch (error) {
      this.#world.isGlomoError(error, 'getPayins')
    }
  }
}

function isCertain(error: unknown): error is GlomoError {
  return typeof error === 'object' && error !== null && 'outcomeUnknown' in error && error.outcomeUnknown === false
}

/** Callers in plain JavaScript give what they like. */
function createBy(glomo: Glomo, operation: string, params: unknown, options: CallOptions): Promise<unknown> {
  switch (operation) {
    case 'createPayout':
      return glomo.payouts.create(params as PayoutCreateParams, options)
    case 'createOrder':
      return glomo.orders.create(params as OrderCreateParams, options)
    case 'createPayment':
      return glomo.payments.create(params as PaymentCreateParams, options)
    case 'createRefund':
      return glomo.refunds.create(params as RefundCreateParams, options)
    default:
      return glomo.paymentLinks.create(params as PaymentLinkCreateParams, options)
  }
}
