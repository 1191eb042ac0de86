import { RESPONSE_TIMEOUT, RETRY_SCHEDULES, signPayload } from '../testing/send.ts'
import type { Fields } from './answer.ts'
import { type Due, DueQueue } from './queue.ts'
import type { Random } from './random.ts'
import { durationOf } from './time.ts'
import type { RaisedEvent } from './world.ts'

/** Where webhooks are sent, and how. */
export interface WebhookOptions {
  url: string
  /** Webhook secret. */
  secret: string
  /** Which documented schedule of retries is followed, in virtual time. Default: `sandbox`. */
  schedule?: 'sandbox' | 'live'
  /** Share of the events that are sent twice, from 0 to 1. Default: 0. */
  doubled?: number
  /** The most an event is late, in virtual time, such as `'2m'`; drawn for each, so that they come out of order. Default: 0. */
  late?: number | string
  /** Default: `globalThis.fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

/** One attempt to deliver a webhook. */
export interface WebhookDelivery {
  readonly event: RaisedEvent
  /** 1 for the first. */
  readonly attempt: number
  /** Virtual time. */
  readonly at: string
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** Why there was no answer. */
  readonly problem?: string
}

export interface Outgoing extends Due {
  readonly event: RaisedEvent
  readonly attempt: number
}

export interface OutboxState {
  order: number
  waiting: Outgoing[]
}

/** Events on their way to the endpoint. */
export class Outbox {
  readonly deliveries: WebhookDelivery[] = []
  readonly #options: WebhookOptions | undefined
  readonly #random: Random
  readonly #history: number
  #queue = new DueQueue<Outgoing>()
  #order = 0

  constructor(options: WebhookOptions | undefined, random: Random, history: number) {
    this.#options = options
    this.#random = random
    this.#history = history
  }

  get next(): Outgoing | undefined {
    return this.#queue.first
  }

  put(event: RaisedEvent, now: number): void {
    if (!this.#options) return
    const { doubled = 0, late = 0 } = this.#options
    const copy = structuredClone({ ...event, data: sentData(event) })
    const count = this.#random.chance(doubled) ? 2 : 1
    for (let time = 0; time < count; time += 1) {
      const longest = durationOf(late)
      const delay = longest === 0 ? 0 : Math.floor(this.#random.next() * longest)
      this.#add({ at: now + delay, event: copy, attempt: 1 })
    }
  }

  /** Sends what comes next; only 200 ends the retries. */
  async sendNext(now: number): Promise<void> {
    const outgoing = this.#queue.take()
    if (!outgoing || !this.#options) return
    const { event, attempt } = outgoing
    const { status, problem } = await this.#deliver(this.#options, event)
    const at = new Date(now).toISOString()
    this.deliveries.push({ event, attempt, at, status, ...(problem === undefined ? {} : { problem }) })
    if (this.deliveries.length > this.#history) this.deliveries.shift()
    const wait = RETRY_SCHEDULES[this.#options.schedule ?? 'sandbox'][attempt - 1]
    if (status !== 200 && wait !== undefined) this.#add({ at: now + wait, event, attempt: attempt + 1 })
  }

  save(): OutboxState {
    return structuredClone({ order: this.#order, waiting: [...this.#queue.all()] })
  }

  restore({ order, waiting }: OutboxState): void {
    this.deliveries.length = 0
    this.#queue = new DueQueue()
    for (const outgoing of structuredClone(waiting)) this.#queue.add(outgoing)
    this.#order = order
  }

  #add(outgoing: Omit<Outgoing, 'order'>): void {
    this.#order += 1
    this.#queue.add({ ...outgoing, order: this.#order })
  }

  async #deliver(
    options: WebhookOptions,
    event: RaisedEvent,
  ): Promise<{ status: number | undefined; problem?: string }> {
    const { url, secret, fetch = globalThis.fetch } = options
    const { body, headers } = await signPayload(event, secret)
    try {
      const signal = AbortSignal.timeout(RESPONSE_TIMEOUT)
      const response = await fetch(url, { method: 'POST', body, headers, signal })
      await response.arrayBuffer()
      return { status: response.status }
    } catch (error) {
      return { status: undefined, problem: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** The documented sample of an order has its methods as a text, and the first document asked for alone. */
function sentData({ entity_type, data }: RaisedEvent): Fields {
  if (entity_type !== 'orders') return data
  const { payment_methods, rfi_documents } = data
  return {
    ...data,
    ...(Array.isArray(payment_methods) ? { payment_methods: payment_methods.join(',') } : {}),
    ...(Array.isArray(rfi_documents) ? { rfi_documents: rfi_documents[0] } : {}),
  }
}
