import { operationFacts } from '../../generated/operation-facts.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { type Account, DEFAULT_ACCOUNT, DEFAULT_ASSUMPTIONS } from './account.ts'
import { type Answer, type Fields, isFields, Refusal } from './answer.ts'
import { checkFault, checkOneOf, checkOptions, startOf } from './check-options.ts'
import { answerWithoutEffect, type Fault, Faults, isBeforeEffect } from './faults.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import { Insider } from './insider.ts'
import { isLive, keyOf } from './keys.ts'
import { KINDS, type Kind } from './kinds.ts'
import type { EmulatedRequest, EmulatorOptions } from './options.ts'
import { Outbox, type OutboxState, type WebhookDelivery } from './outbox.ts'
import { perform } from './perform.ts'
import { RateLimit } from './rate-limit.ts'
import { behaviours } from './resources/all.ts'
import { deliver, realTimers } from './response.ts'
import { type Route, routeOf } from './router.ts'
import { Seed } from './seed.ts'
import { durationOf } from './time.ts'
import { withoutUndefined } from './without-undefined.ts'
import { World, type WorldState } from './world.ts'

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

  /** @throws {ArgumentError} for an option that cannot be right */
  constructor(options: EmulatorOptions = {}) {
    checkOptions(options)
    const { account = {}, assumptions = {}, now = '2026-01-01T00:00:00Z', faults = [] } = options
    this.#options = options
    this.#account = {
      ...DEFAULT_ACCOUNT,
      ...withoutUndefined(account),
      assumptions: { ...DEFAULT_ASSUMPTIONS, ...withoutUndefined(assumptions) },
    }
    this.#start = startOf(now)
    this.#faults = new Faults(faults)
    this.#world = new World(this.#account, this.#start, this.#seedNumber)
    this.#outbox = this.#connect()
  }

  /**
   * Give it to the client: `new Glomo({ apiKey, fetch: emulator.fetch })`. The call takes effect before this returns, unless
   * its body is a stream or a form.
   */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const incoming = readIncoming(input, init)
    return this.#take(incoming instanceof Promise ? await incoming : incoming)
  }

  /** Answers one request, whatever its host. @throws {TypeError} where a fault loses the answer, as `fetch` does */
  handle(request: Request): Promise<Response> {
    return this.fetch(request)
  }

  /** Builders of objects in states that take several calls. They follow the rules, and meet no fault. */
  readonly seed: Seed = new Seed(
    new Insider(
      () => this.#world,
      () => this.#sendInBackground(),
    ),
  )

  /** Virtual time. */
  get now(): Date {
    return new Date(this.#world.now)
  }

  /**
   * Lets virtual time pass, and ends when all that was due has happened and every webhook of that time was answered. `0`
   * sends what waits.
   *
   * @param duration milliseconds, or a text such as `'30m'`, `'2h'`, `'1d'`
   * @throws {ArgumentError} when it is not a duration
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

  /**
   * Everything of a kind, in the order of its creation, as the API shows it.
   *
   * @throws {ArgumentError} for a kind that there is not
   */
  objects(kind: Kind): Fields[] {
    checkOneOf('kind', kind, Object.keys(KINDS))
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

  /** Adds something that goes wrong. @throws {ArgumentError} for a fault that cannot be right */
  fail(fault: Fault): void {
    checkFault(fault)
    this.#faults.add(fault)
  }

  /** Nothing goes wrong any more, until `fail` says so. */
  heal(): void {
    this.#faults.clear()
  }

  /** As it was when it was made. */
  reset(): void {
    this.#world = new World(this.#account, this.#start, this.#seedNumber)
    this.#faults = new Faults(this.#options.faults ?? [])
    this.#rateLimit = new RateLimit()
    this.#requests = []
    this.#outbox = this.#connect()
  }

  /** All that is needed to go on from here; faults, requests and deliveries are no part of it. */
  snapshot(): EmulatorSnapshot {
    return { version: 1, world: this.#world.save(), outbox: this.#outbox.save() }
  }

  /** @throws {ArgumentError} for what is not a snapshot of this version */
  restore(snapshot: EmulatorSnapshot): void {
    const before = { world: this.#world, outbox: this.#outbox }
    try {
      if (!isSnapshot(snapshot)) throw new ArgumentError('version, world or outbox is not that of a snapshot')
      this.#world = World.from(this.#account, snapshot.world)
      this.#outbox = this.#connect()
      this.#outbox.restore(snapshot.outbox)
    } catch (cause) {
      this.#world = before.world
      this.#outbox = before.outbox
      throw new ArgumentError('this is not a snapshot that this version of the emulator made', { cause })
    }
  }

  get #seedNumber(): number {
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

  #take(incoming: Incoming): Response | Promise<Response> {
    const { method, url, signal } = incoming
    if (signal?.aborted) throw signal.reason
    const route = routeOf(method, url.pathname)
    const id = route?.operation.id
    const fault = id && this.#faults.draw(id, operationFacts[id].list, this.#world.random)
    const isRefused = fault !== undefined && isBeforeEffect(fault)
    const answer = isRefused ? answerWithoutEffect(fault) : this.#answer(incoming, route, fault)
    this.#log(incoming, route, answer, fault)
    this.#sendInBackground()
    const { timers = realTimers } = this.#options
    return deliver(answer, { fault, signal, timers, now: this.#world.now })
  }

  #answer({ authorization, url, body }: Incoming, route: Route | undefined, fault?: Fault): Answer {
    const world = this.#world
    try {
      if (this.#options.rateLimit && this.#rateLimit.isBeyond(world.now)) {
        return { status: 429, body: { message: 'Too many requests' } }
      }
      const key = keyOf(authorization, world, this.#options.apiKeys)
      if (!route) throw new Refusal(404, 'Not Found')
      const { operation, path } = route
      if (operation.sandboxOnly && (this.#account.live || isLive(key))) throw new Refusal(404, 'Not Found')
      if (this.#account.forbidden.includes(operation.id)) throw new Refusal(403, 'Forbidden')
      if (body === undefined) throw new Refusal(400, 'The body is not valid JSON')
      const listLag = fault?.kind === 'stale-list' ? (fault.milliseconds ?? 5000) : 0
      return perform({ operation, path, query: url.searchParams, body, key, listLag }, world)
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      throw error
    }
  }

  #log({ method, url, body = {} }: Incoming, route: Route | undefined, answer: Answer, fault?: Fault): void {
    const { history = 10_000, onRequest } = this.#options
    if (history === 0 && !onRequest) return
    const entry: EmulatedRequest = {
      method,
      path: url.pathname + url.search,
      operation: route?.operation.id,
      body,
      at: new Date(this.#world.now).toISOString(),
      status: answer.status,
      ...(fault ? { fault: fault.kind } : {}),
    }
    if (history > 0) this.#requests.push(entry)
    if (this.#requests.length > history) this.#requests.shift()
    onRequest?.(entry, answer.body)
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

function isSnapshot(given: EmulatorSnapshot): boolean {
  if (given?.version !== 1 || !Array.isArray(given.world?.stored) || !Array.isArray(given.outbox?.waiting)) return false
  const { now, order, ids, random, stored } = given.world
  const areNumbers = [now, order, ids, random, given.outbox.order].every(Number.isFinite)
  return (
    areNumbers &&
    stored.every(({ kind, id, own }) => Object.hasOwn(KINDS, kind) && typeof id === 'string' && isFields(own))
  )
}
