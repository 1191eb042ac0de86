import { expect, test } from 'vitest'
import { SteppedClock } from '../test-support/stepped-clock.ts'
import { RESPONSE_TIMEOUT, RETRY_SCHEDULES, signPayload } from '../testing/index.ts'
import type { Clock } from '../transport/clock.ts'
import { createWebhookHandler } from './handler.ts'
import { MemoryStore } from './memory-store.ts'
import type { LegacyWebhookStore, WebhookStore } from './store.ts'

/**
 * Events delivered on Glomo's schedule, in virtual time, to processes that die, fail or dawdle at any step; the store
 * alone outlives them. The same seed is the same story.
 */
const SEED = 20_261_121
const EVENTS = 1_000
const secret = 'whsec_1'

/** mulberry32 */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** What goes wrong in one process: at which of its calls to the store or in its handler, and how. */
interface Fault {
  kind: 'none' | 'dies' | 'fails once' | 'fails from then on'
  step: number
  beforeTheEffect: boolean
  /** Virtual milliseconds the handler takes; over two minutes it outlasts its lease. */
  handlerTakes: number
}

const SOUND: Fault = { kind: 'none', step: 0, beforeTheEffect: false, handlerTakes: 0 }

function drawFault(random: (below: number) => number): Fault {
  const kinds = ['none', 'dies', 'dies', 'fails once', 'fails from then on'] as const
  const durations = [0, 0, 0, 10_000, 45_000, 150_000]
  return {
    kind: kinds[random(kinds.length)] ?? 'none',
    step: 1 + random(7),
    beforeTheEffect: random(2) === 0,
    handlerTakes: durations[random(durations.length)] ?? 0,
  }
}

/** What came of one event. */
interface Story {
  effects: number
  /** Handlers that began after one had run from its claim to its completion without a fault. */
  begunAfterASoundRun: number
  /** Effects of runs that had a fault, or outlasted their lease: such an event may be handled again. */
  unsoundEffects: number
  soundRuns: number
}

class Process {
  readonly handle: (request: Request) => Promise<Response>
  /** Died, or waits for virtual time: nothing happens until that passes. */
  readonly stands: Promise<void>
  readonly #fault: Fault
  #steps = 0
  #dead = false
  #stand: () => void = () => {}

  constructor(store: WebhookStore | LegacyWebhookStore, clock: SteppedClock, fault: Fault, story: Story) {
    this.#fault = fault
    this.stands = new Promise((resolve) => {
      this.#stand = resolve
    })
    const mine: Clock = {
      now: () => clock.now(),
      setTimeout: (callback, milliseconds) => clock.setTimeout(() => this.#dead || callback(), milliseconds),
      clearTimeout: (timer) => clock.clearTimeout(timer),
    }
    const handle = async (_: unknown, { signal }: { signal: AbortSignal }) => {
      if (story.soundRuns > 0) story.begunAfterASoundRun += 1
      await this.#wait(clock, fault.handlerTakes)
      await this.#step(() => {
        story.effects += 1
        if (fault.kind === 'none' && !signal.aborted) story.soundRuns += 1
        else story.unsoundEffects += 1
      })
    }
    this.handle = createWebhookHandler({
      secrets: secret,
      store: this.#unreliable(store),
      on: { payout: handle },
      clock: mine,
      onError: () => {},
    })
  }

  #unreliable(store: WebhookStore | LegacyWebhookStore): WebhookStore | LegacyWebhookStore {
    if ('complete' in store) {
      return {
        claim: (key, owner, lease) => this.#step(() => store.claim(key, owner, lease)),
        complete: (key, owner, ttl) => this.#step(() => store.complete(key, owner, ttl)),
        release: (key, owner) => this.#step(() => store.release(key, owner)),
      }
    }
    return {
      claim: (key: string, ttl: number) => this.#step(() => store.claim(key, ttl)),
      release: (key: string) => this.#step(() => store.release(key)),
    }
  }

  async #step<Result>(effect: () => Result | Promise<Result>): Promise<Result> {
    const { kind, step, beforeTheEffect } = this.#fault
    this.#steps += 1
    const isNow = this.#steps === step || (kind === 'fails from then on' && this.#steps > step)
    if (isNow && beforeTheEffect) await this.#goWrong()
    if (this.#dead) return new Promise(() => {})
    const result = await effect()
    if (isNow && !beforeTheEffect) await this.#goWrong()
    return result
  }

  async #goWrong(): Promise<void> {
    const { kind } = this.#fault
    if (kind === 'fails once' || kind === 'fails from then on') throw new Error(kind)
    if (kind !== 'dies') return
    this.#dead = true
    this.#stand()
    await new Promise(() => {})
  }

  async #wait(clock: SteppedClock, milliseconds: number): Promise<void> {
    if (milliseconds === 0) return
    this.#stand()
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, milliseconds))
  }
}

/** Sends one event until it is answered 200, as Glomo does, now and then twice at once. */
async function tell(
  id: string,
  schedule: readonly number[],
  random: (below: number) => number,
  storeOf: (clock: SteppedClock) => WebhookStore | LegacyWebhookStore,
): Promise<Story> {
  const clock = new SteppedClock()
  const store = storeOf(clock)
  const story: Story = { effects: 0, begunAfterASoundRun: 0, unsoundEffects: 0, soundRuns: 0 }
  const event = { entity_type: 'payout', event_type: 'success', data: { id, status: 'success' } }
  const { body, headers } = await signPayload(event, secret)
  const deliver = async (fault: Fault): Promise<() => number | undefined> => {
    const process = new Process(store, clock, fault, story)
    let status: number | undefined
    const answered = process
      .handle(new Request('http://localhost/webhooks', { method: 'POST', body, headers }))
      .then((response) => {
        status = response.status
      })
    await Promise.race([answered, process.stands])
    return () => status
  }
  for (const [attempt, wait] of [0, ...schedule].entries()) {
    await clock.advance(wait)
    // The last delivery finds a process that is well: nobody can handle an event that meets none.
    const fault = attempt === schedule.length ? SOUND : drawFault(random)
    const twice = random(5) === 0 ? [fault, SOUND] : [fault]
    const answers = await Promise.all(twice.map(deliver))
    await clock.advance(RESPONSE_TIMEOUT)
    if (answers[0]?.() === 200) break
  }
  await clock.advance(10 * 60_000)
  return story
}

/** The store of old, which may still be given. */
function twoFunctions(clock: SteppedClock): LegacyWebhookStore {
  const until = new Map<string, number>()
  return {
    async claim(key, ttl) {
      if ((until.get(key) ?? 0) > clock.now()) return false
      until.set(key, clock.now() + ttl * 1000)
      return true
    },
    async release(key) {
      until.delete(key)
    },
  }
}

const STORES = {
  'with owners': (clock: SteppedClock) => new MemoryStore({ now: () => clock.now() }),
  'of two functions': twoFunctions,
}

test.each(
  Object.entries(STORES).flatMap(([store, storeOf]) =>
    Object.entries(RETRY_SCHEDULES).map(([schedule, waits]) => [store, schedule, storeOf, waits] as const),
  ),
)(
  `store %s, schedule %s: ${EVENTS} events, none lost, none handled again without need`,
  async (_, __, storeOf, waits) => {
    const random = randomNumbers(SEED)
    const totals = { lost: 0, soundlyTwice: 0, begunAfterASoundRun: 0, unexplained: 0 }
    let unsound = 0
    for (let number = 0; number < EVENTS; number += 1) {
      const story = await tell(`payout_${number}`, waits, random, storeOf)
      if (story.effects === 0) totals.lost += 1
      if (story.soundRuns > 1) totals.soundlyTwice += 1
      totals.begunAfterASoundRun += story.begunAfterASoundRun
      if (story.effects > 1 + story.unsoundEffects) totals.unexplained += 1
      unsound += story.unsoundEffects
    }
    expect(totals).toEqual({ lost: 0, soundlyTwice: 0, begunAfterASoundRun: 0, unexplained: 0 })
    // The faults did happen.
    expect(unsound).toBeGreaterThan(EVENTS / 10)
  },
)
