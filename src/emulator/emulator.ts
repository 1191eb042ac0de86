import { operationFacts } from '../../generated/operation-facts.ts'
import { LIFECYCLES, type LifecycleEntity } from '../lifecycle/lifecycles.ts'
import type { Operation, OperationId } from '../transport/operation.ts'
import { type Account, type AccountSettings, DEFAULT_ACCOUNT } from './account.ts'
import { type Answer, type Fields, isFields, Refusal, refuse } from './answer.ts'
import type { Call } from './behaviour.ts'
import { answerBeforeEffect, type Fault, Faults } from './faults.ts'
import { isLive, keyOf } from './keys.ts'
import type { Kind } from './kinds.ts'
import { Outbox, type OutboxState, type WebhookDelivery, type WebhookOptions } from './outbox.ts'
import { RateLimit } from './rate-limit.ts'
import { readBody } from './read-body.ts'
import { checkBody, checkQuery } from './request-check.ts'
import { behaviours } from './resources/all.ts'
import { deliverAnswer, lostConnection } from './response.ts'
import { type Route, routeOf } from './router.ts'
import { durationOf } from './time.ts'
import { type RaisedEvent, World, type WorldState } from './world.ts'

export interface EmulatorOptions {
  /** The same seed and the same calls give the same bytes. Default: 1. */
  seed?: number
  /** Where virtual time begins. Default: `2026-01-01T00:00:00Z`. */
  now?: string | Date
  /** Left out: no webhooks are sent. */
  webhooks?: WebhookOptions
  /** What goes wrong; `fail` adds more. */
  faults?: readonly Fault[]
  /** Secret keys that are taken. Left out: any that is not a publishable one. */
  apiKeys?: readonly string[]
  account?: AccountSettings
  /** Answer 429 beyond 3,000 requests in a minute of virtual time. Default: false. */
  rateLimit?: boolean
  /** How many requests and deliveries are kept to look at, the newest. Default: 10,000. */
  history?: number
  /** Told of every request, once it was answered. */
  onRequest?: (request: EmulatedRequest) => void
  /** Told of every change that a webhook tells of, also where none is sent. The data is that of this moment. */
  onEvent?: (event: RaisedEvent) => void
}

/** A request, and how it was answered. */
export interface EmulatedRequest {
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Undefined for an address that is no operation. */
  readonly operation: OperationId | undefined
  readonly body: Fields
  /** Virtual time. */
  readonly at: string
  /** What the emulator answered, also where a fault kept it from arriving. */
  readonly status: number
  readonly fault?: Fault['kind']
}

/** All that is needed to go on later, as plain JSON: objects, balances, time, webhooks that wait. */
export interface EmulatorSnapshot {
  readonly version: 1
  readonly world: WorldState
  readonly outbox: OutboxState
}

/** Glomo on your own machine. Make it with `createEmulator`. */
export class Emulator {
  readonly #options: EmulatorOptions
  readonly #account: Account
  readonly #start: number
  #world: World
  #outbox: Outbox
  #faults: Faults
  #rateLimit = new RateLimit()
  #requests: EmulatedRequest[] = []
  #sending: Promise<void> = Promise.resolve()
  #isSending = false

  /** @throws {RangeError} when `now` is not a time */
  constructor(options: EmulatorOptions = {}) {
    const { account = {}, now = '2026-01-01T00:00:00Z', faults = [] } = options
    this.#options = options
    this.#account = { ...DEFAULT_ACCOUNT, ...account }
    this.#start = new Date(now).getTime()
    if (Number.isNaN(this.#start)) throw new RangeError(`now is ${JSON.stringify(now)}, which is not a time`)
    this.#faults = new Faults(faults)
    this.#world = new World(this.#account, this.#start, this.#seed)
    this.#outbox = this.#connect()
  }

  /** Give it to the client: `new Glomo({ apiKey, fetch: emulator.fetch })`. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> =>
    this.handle(new Request(input, init))

  /** Answers one request, whatever its host. @throws {TypeError} where a fault loses the answer, as `fetch` does */
  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url)
    const route = routeOf(request.method, url.pathname)
    const body = await readBody(request)
    const operation = route?.operation.id
    const isList = operation !== undefined && operationFacts[operation].list
    const fault = operation === undefined ? undefined : this.#faults.draw(operation, isList, this.#world.random)
    if (fault?.kind === 'unreachable') {
      this.#log(request, url, operation, body, 0, fault)
      throw lostConnection()
    }
    const answer = answerBeforeEffect(fault) ?? this.#answer(request, url, route, body, fault)
    this.#log(request, url, operation, body, answer.status, fault)
    this.#sendInBackground()
    return deliverAnswer(answer, fault, request.signal)
  }

  /** Virtual time. */
  get now(): Date {
    return new Date(this.#world.now)
  }

  /**
   * Lets virtual time pass, and ends when all that was due has happened and every webhook of that time was answered. `0`
   * sends what waits.
   *
   * @param duration milliseconds, or a text such as `'30m'`, `'2h'`, `'1d'`
   * @throws {RangeError} when it is not a duration
   */
  async advance(duration: number | string = 0): Promise<void> {
    const end = this.#world.now + durationOf(duration)
    await this.#sending
    for (;;) {
      const timer = this.#world.nextTimer
      const outgoing = this.#outbox.next
      const isTimer = timer !== undefined && (outgoing === undefined || timer.at <= outgoing.at)
      const at = isTimer ? timer.at : outgoing?.at
      if (at === undefined || at > end) break
      this.#world.now = Math.max(this.#world.now, at)
      if (isTimer) this.#runTimer()
      else await this.#outbox.sendNext(this.#world.now)
    }
    this.#world.now = Math.max(this.#world.now, end)
  }

  /** Everything of a kind, in the order of its creation, as the API shows it. */
  objects(kind: Kind): Fields[] {
    return this.#world.all(kind).map(({ object }) => structuredClone(object))
  }

  /** Attempts to deliver webhooks, oldest first. */
  get deliveries(): readonly WebhookDelivery[] {
    return this.#outbox.deliveries
  }

  /** Requests, oldest first. */
  get requests(): readonly EmulatedRequest[] {
    return this.#requests
  }

  /** Adds something that goes wrong. */
  fail(fault: Fault): void {
    this.#faults.add(fault)
  }

  /** As it was when it was made. */
  reset(): void {
    this.#world = new World(this.#account, this.#start, this.#seed)
    this.#faults = new Faults(this.#options.faults ?? [])
    this.#rateLimit = new RateLimit()
    this.#requests = []
    this.#outbox = this.#connect()
  }

  /** All that is needed to go on from here; faults, requests and deliveries are no part of it. */
  snapshot(): EmulatorSnapshot {
    return { version: 1, world: this.#world.save(), outbox: this.#outbox.save() }
  }

  /** @throws {TypeError} for what is no snapshot of this version */
  restore(snapshot: EmulatorSnapshot): void {
    if (snapshot?.version !== 1) throw new TypeError('This is not a snapshot that this version of the emulator made')
    this.#world = World.from(this.#account, snapshot.world)
    this.#outbox = this.#connect()
    this.#outbox.restore(snapshot.outbox)
  }

  get #seed(): number {
    return this.#options.seed ?? 1
  }

  #connect(): Outbox {
    const { webhooks, history = 10_000, onEvent } = this.#options
    const outbox = new Outbox(webhooks, this.#world.random, history)
    const world = this.#world
    world.onEvent = (event) => {
      outbox.put(event, world.now)
      onEvent?.(event)
    }
    return outbox
  }

  #answer(request: Request, url: URL, route: Route | undefined, sent: Fields | undefined, fault?: Fault): Answer {
    const world = this.#world
    try {
      if (this.#options.rateLimit && this.#rateLimit.isBeyond(world.now)) {
        return { status: 429, body: { message: 'Too many requests' } }
      }
      const key = keyOf(request.headers.get('authorization'), world, this.#options.apiKeys)
      if (!route) throw new Refusal(404, 'Not Found')
      const { operation, path } = route
      if (operation.sandboxOnly && (this.#account.live || isLive(key))) throw new Refusal(404, 'Not Found')
      if (this.#account.forbidden.includes(operation.id)) throw new Refusal(403, 'Forbidden')
      const behaviour = behaviours.operations[operation.id]
      if (!behaviour)
        throw new Refusal(501, `The emulator does not emulate ${operation.id}; its documentation lists what it does`)
      if (sent === undefined) return refuse('The body is not valid JSON')
      const body = behaviours.overlook[operation.id]?.(sent) ?? sent
      behaviours.early[operation.id]?.(body, world)
      checkBody(operation.id, describedBody(operation, body))
      checkQuery(operation.id, url.searchParams, STATES)
      const listLag = fault?.kind === 'stale-list' ? (fault.milliseconds ?? 5000) : 0
      const call: Call = { operation, path, query: url.searchParams, body, key, listLag }
      return behaviour(call, world)
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      throw error
    }
  }

  #log(
    request: Request,
    url: URL,
    operation: OperationId | undefined,
    body: Fields | undefined,
    status: number,
    fault?: Fault,
  ) {
    const entry: EmulatedRequest = {
      method: request.method,
      path: url.pathname + url.search,
      operation,
      body: isFields(body) ? body : {},
      at: new Date(this.#world.now).toISOString(),
      status,
      ...(fault ? { fault: fault.kind } : {}),
    }
    this.#requests.push(entry)
    if (this.#requests.length > (this.#options.history ?? 10_000)) this.#requests.shift()
    this.#options.onRequest?.(entry)
  }

  #runTimer(): void {
    const timer = this.#world.takeTimer()
    const stored = timer && this.#world.byId(timer.id)
    if (timer && stored) behaviours.tasks[timer.task]?.(stored, this.#world)
  }

  /** The caller of the API does not wait for webhooks; `advance` does. */
  #sendInBackground(): void {
    if (this.#isSending || (this.#outbox.next?.at ?? Number.POSITIVE_INFINITY) > this.#world.now) return
    this.#isSending = true
    this.#sending = this.#sendDue().finally(() => {
      this.#isSending = false
    })
  }

  async #sendDue(): Promise<void> {
    while ((this.#outbox.next?.at ?? Number.POSITIVE_INFINITY) <= this.#world.now) {
      await this.#outbox.sendNext(this.#world.now)
    }
  }
}

/** A file is a text to the description; a body that the operation does not take is ignored. */
function describedBody({ requestBody }: Operation, body: Fields): Fields {
  if (requestBody === undefined) return {}
  if (requestBody === 'application/json') return body
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, isFields(value) ? '' : value]))
}

const STATES: readonly string[] = (Object.keys(LIFECYCLES) as LifecycleEntity[]).flatMap((entity) => [
  ...LIFECYCLES[entity].states,
])
