import { isDocumented } from '../webhooks/catalogue.ts'
import type { Account } from './account.ts'
import { type Fields, Refusal } from './answer.ts'
import { KINDS, type Kind } from './kinds.ts'
import { type Due, DueQueue } from './queue.ts'
import { Random } from './random.ts'
import { timestamp } from './time.ts'
import { withoutUndefined } from './without-undefined.ts'

/** An object of the API, and what only the emulator knows of it. */
export interface Stored {
  readonly kind: Kind
  readonly id: string
  readonly createdAt: number
  object: Record<string, unknown>
  /** Never shown. */
  own: Record<string, unknown>
}

/** Something that was put off: the task of that name is run on that object. */
export interface Timer extends Due {
  readonly task: string
  readonly id: string
}

/** A change that a webhook tells of. */
export interface RaisedEvent {
  readonly entity_type: string
  readonly event_type: string
  readonly data: Fields
}

/** All that has to be kept to go on later: plain JSON. */
export interface WorldState {
  now: number
  order: number
  ids: number
  random: number
  stored: Stored[]
  timers: Timer[]
  available: Record<string, number>
  pending: Record<string, number>
  /** Secret keys that end, with the moment they do. */
  keyEnds: Record<string, number>
}

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SUFFIXES = 62 ** 5
/** Shares no factor with 62, so that the suffixes do not repeat before each was used. */
const STRIDE = 400_237_573

/** What exists, and the time it exists in. */
export class World {
  account: Account
  readonly random: Random
  readonly available: Map<string, number> = new Map()
  readonly pending: Map<string, number> = new Map()
  readonly keyEnds: Map<string, number> = new Map()
  now: number
  /** Told of every change that a webhook tells of. */
  onEvent: (event: RaisedEvent) => void = () => {}
  #order = 0
  #ids: number
  readonly #timers = new DueQueue<Timer>()
  readonly #byKind = new Map<Kind, Stored[]>()
  readonly #byId = new Map<string, Stored>()
  readonly #byRequestId = new Map<Kind, Map<string, Stored>>()

  constructor(account: Account, now: number, seed: number) {
    this.account = account
    this.now = now
    this.random = new Random(seed)
    this.#ids = Math.floor(this.random.next() * SUFFIXES)
    for (const [currency, amount] of Object.entries(account.balances)) this.available.set(currency, amount)
  }

  /** Makes an object; `id`, `created_at` and `updated_at` are given to it. */
  create(kind: Kind, fields: Fields, own: Fields = {}): Stored {
    const id = this.#nextId(KINDS[kind].prefix)
    const object = { id, ...withoutUndefined(fields), ...this.#timesOf(kind) }
    const stored: Stored = { kind, id, createdAt: this.now, object, own: { ...own } }
    this.#keep(stored)
    return stored
  }

  update(stored: Stored, fields: Fields): void {
    Object.assign(stored.object, fields)
    if ('updated_at' in stored.object) stored.object.updated_at = timestamp(this.now)
  }

  /** Changes the state, and tells of it where a webhook is documented. */
  move(stored: Stored, status: string, fields: Fields = {}): void {
    this.update(stored, { ...fields, status })
    this.tell(stored, status)
  }

  /** Tells of a documented event of the object as it is now. */
  tell(stored: Stored, eventType: string): void {
    const { entity } = KINDS[stored.kind]
    if (entity === undefined || !isDocumented(entity, eventType)) return
    this.onEvent({ entity_type: entity, event_type: eventType, data: stored.object })
  }

  /** In the order of creation. */
  all(kind: Kind): readonly Stored[] {
    return this.#byKind.get(kind) ?? []
  }

  get(kind: Kind, id: unknown): Stored | undefined {
    const stored = typeof id === 'string' ? this.#byId.get(id) : undefined
    return stored?.kind === kind ? stored : undefined
  }

  byId(id: unknown): Stored | undefined {
    return typeof id === 'string' ? this.#byId.get(id) : undefined
  }

  /** The object a path names. @throws {Refusal} 400 for another kind's identifier, 404 for an unknown one */
  addressed(kind: Kind, id: string | undefined): Stored {
    const { prefix, label } = KINDS[kind]
    if (!id?.startsWith(`${prefix}_`)) throw new Refusal(400, `Id must start with '${prefix}_'`)
    return this.named(kind, id, `${label} not found`)
  }

  /** The object a body names. @throws {Refusal} when there is none */
  named(kind: Kind, id: unknown, message: string, status = 404): Stored {
    const stored = this.get(kind, id)
    if (!stored) throw new Refusal(status, message)
    return stored
  }

  byRequestId(kind: Kind, requestId: unknown): Stored | undefined {
    return typeof requestId === 'string' ? this.#byRequestId.get(kind)?.get(requestId) : undefined
  }

  /** Puts a task off; it finds the object by its identifier when its time has come. */
  later(milliseconds: number, task: string, id: string): void {
    this.at(this.now + milliseconds, task, id)
  }

  at(moment: number, task: string, id: string): void {
    this.#order += 1
    this.#timers.add({ at: Math.max(moment, this.now), order: this.#order, task, id })
  }

  get nextTimer(): Timer | undefined {
    return this.#timers.first
  }

  takeTimer(): Timer | undefined {
    return this.#timers.take()
  }

  usable(currency: string): number {
    return this.available.get(currency) ?? 0
  }

  credit(currency: string, amount: number): void {
    this.available.set(currency, this.usable(currency) + amount)
  }

  save(): WorldState {
    const { now, random, available, pending, keyEnds } = this
    return structuredClone({
      now,
      order: this.#order,
      ids: this.#ids,
      random: random.state,
      stored: [...this.#byId.values()],
      timers: [...this.#timers.all()],
      available: Object.fromEntries(available),
      pending: Object.fromEntries(pending),
      keyEnds: Object.fromEntries(keyEnds),
    })
  }

  static from(account: Account, saved: WorldState): World {
    const state = structuredClone(saved)
    const world = new World({ ...account, balances: {} }, state.now, 0)
    world.random.state = state.random
    world.#order = state.order
    world.#ids = state.ids
    for (const stored of state.stored) world.#keep(stored)
    for (const timer of state.timers) world.#timers.add(timer)
    for (const [currency, amount] of Object.entries(state.available)) world.available.set(currency, amount)
    for (const [currency, amount] of Object.entries(state.pending)) world.pending.set(currency, amount)
    for (const [key, end] of Object.entries(state.keyEnds)) world.keyEnds.set(key, end)
    return world
  }

  #keep(stored: Stored): void {
    const { kind, id, own } = stored
    this.#byId.set(id, stored)
    const others = this.#byKind.get(kind)
    if (others) others.push(stored)
    else this.#byKind.set(kind, [stored])
    if (typeof own.request_id !== 'string') return
    const named = this.#byRequestId.get(kind)
    if (named) named.set(own.request_id, stored)
    else this.#byRequestId.set(kind, new Map([[own.request_id, stored]]))
  }

  #timesOf(kind: Kind): Fields {
    const { times = 'both' } = KINDS[kind]
    const moment = timestamp(this.now)
    if (times === 'none') return {}
    return times === 'created' ? { created_at: moment } : { created_at: moment, updated_at: moment }
  }

  /** As the API's: seconds in hexadecimal, and five letters. */
  #nextId(prefix: string): string {
    this.#ids = (this.#ids + STRIDE) % SUFFIXES
    let rest = this.#ids
    let suffix = ''
    for (let place = 0; place < 5; place += 1) {
      suffix += LETTERS[rest % 62]
      rest = Math.floor(rest / 62)
    }
    return `${prefix}_${Math.floor(this.now / 1000).toString(16)}${suffix}`
  }
}
