import { AbortError } from '../errors/abort-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { type Clock, sleep, systemClock } from '../transport/clock.ts'
import { Limit } from '../transport/limit.ts'
import { entityOfId, isFinal } from './lifecycles.ts'

/** Milliseconds; a timer set for longer goes off at once. */
const LONGEST_TIMER = 2_147_483_647
/** Milliseconds; asking more often would only use up the limit of requests. */
const SHORTEST_INTERVAL = 100

/** Anything an object can be fetched from by its identifier: `glomo.payouts`, `glomo.orders`, … */
export interface Retrievable<T> {
  retrieve(id: string, options?: { signal?: AbortSignal }): PromiseLike<T>
}

/** What to wait for: a final state, told by the identifier's prefix, or whatever you say. */
export type WaitCondition<T> =
  | { readonly final: true; readonly until?: never }
  | { readonly until: (object: T) => boolean; readonly final?: never }

export interface WaitOptions {
  /** Milliseconds to wait at most. Default 300,000 (five minutes). */
  readonly timeout?: number
  /** Milliseconds between the first two looks (default 1,000) and between any two (default 30,000); 100 at least. */
  readonly interval?: { readonly first?: number; readonly max?: number }
  readonly signal?: AbortSignal
  /** Default: the system's. */
  readonly clock?: Clock
  /** 0 (included) to 1 (excluded). Default: `Math.random`. */
  readonly random?: () => number
}

/** The time was up before the object came to where it was waited for. */
export class WaitTimeoutError extends TimeoutError {
  override name = 'WaitTimeoutError'
  /** Status at the last look; undefined when there was none. */
  readonly lastStatus: string | undefined

  constructor(message: string, details: { limit: number; lastStatus: string | undefined }) {
    super(message, { scope: 'overall', limit: details.limit })
    this.lastStatus = details.lastStatus
  }
}

/**
 * Fetches an object again and again, at growing intervals, until it is where you want it, and returns it then. A webhook
 * is the better way to learn of a change; this is for scripts, tests and the moment after a create.
 *
 * @throws {WaitTimeoutError} when `timeout` is over first
 * @throws {AbortError} when `signal` is aborted
 * @throws {ArgumentError} for `final: true` with an identifier whose prefix is not known, a `timeout` or an `interval`
 *   that cannot be kept
 * @throws {GlomoError} what `retrieve` throws; its own retries come first
 * @example
 * const payout = await waitUntil(glomo.payouts, id, { final: true, timeout: 60_000 })
 * const beneficiary = await waitUntil(glomo.beneficiaries, id, { until: ({ status }) => status !== 'pending' })
 */
export async function waitUntil<T extends { readonly status?: string }>(
  resource: Retrievable<T>,
  id: string,
  options: WaitCondition<T> & WaitOptions,
): Promise<T> {
  const { timeout = 300_000, interval = {}, signal, clock = systemClock, random = Math.random } = options
  if (!(timeout > 0 && timeout <= LONGEST_TIMER)) {
    throw new ArgumentError(`timeout is ${timeout}; it must be greater than 0 and at most ${LONGEST_TIMER}`)
  }
  const { first = 1_000, max = 30_000 } = interval
  for (const [name, value] of Object.entries({ first, max })) {
    if (!(value >= SHORTEST_INTERVAL && value <= LONGEST_TIMER)) {
      throw new ArgumentError(
        `interval.${name} is ${value}; it must be at least ${SHORTEST_INTERVAL} and at most ${LONGEST_TIMER} milliseconds`,
      )
    }
  }
  const reached = conditionOf(id, options)
  const limit = new Limit(clock, timeout, 'deadline', signal)
  let lastStatus: string | undefined
  try {
    for (let look = 0; ; look += 1) {
      const object = await limit.race(Promise.resolve(resource.retrieve(id, { signal: limit.signal })))
      if (reached(object)) return object
      lastStatus = object.status
      await sleep(clock, pause(look, first, max, random), limit.signal)
      if (limit.ended) break
    }
  } catch (error) {
    if (!limit.ended) throw error
  } finally {
    limit.release()
  }
  if (limit.ended === 'aborted') {
    throw new AbortError(`stopped waiting for ${id}`, { cause: signal?.reason })
  }
  const state = lastStatus === undefined ? 'could not be fetched in time' : `is still ${lastStatus}`
  throw new WaitTimeoutError(`waited ${timeout} ms for ${id}: it ${state}`, { limit: timeout, lastStatus })
}

function conditionOf<T extends { readonly status?: string }>(
  id: string,
  condition: WaitCondition<T>,
): (object: T) => boolean {
  if (condition.until) return condition.until
  const entity = entityOfId(id)
  if (entity === undefined) {
    throw new ArgumentError(`the final states of "${id}" are not known: say what to wait for with { until }`)
  }
  return ({ status }) => status !== undefined && isFinal(entity, status)
}

/** Half as long again after every look, spread by a quarter, so that many waiters do not ask at the same moment. */
function pause(look: number, first: number, max: number, random: () => number): number {
  return Math.min(max, first * 1.5 ** look) * (0.75 + random() / 2)
}
