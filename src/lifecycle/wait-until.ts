import { AbortError } from '../errors/abort-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { requireFunction, requireObject } from '../errors/check-argument.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { type Clock, sleep, systemClock } from '../transport/clock.ts'
import { Limit } from '../transport/limit.ts'
import { entityOfId, isFinal } from './lifecycles.ts'

/** Milliseconds; a timer set for longer fires at once. */
const LONGEST_TIMER = 2_147_483_647
/** Milliseconds; asking more often would only use up the limit of requests. */
const SHORTEST_INTERVAL = 100

/** Any resource that retrieves an object by its id: `glomo.payouts`, `glomo.orders`, … */
export interface Retrievable<T> {
  /** The object as it is now. */
  retrieve(id: string, options?: { signal?: AbortSignal }): PromiseLike<T>
}

interface WaitForFinal {
  /** Waits for a final state; which those are follows from the prefix of the id. */
  readonly final: true
  readonly until?: undefined
}

interface WaitFor<T> {
  /** Waits until this says `true` of the object. */
  readonly until: (object: T) => boolean
  readonly final?: undefined
}

/** What to wait for: a final state, which the prefix of the id decides, or a condition of your own. */
export type WaitCondition<T> = WaitForFinal | WaitFor<T>

/** Milliseconds between looks. */
export interface WaitInterval {
  /** Between the first two; each wait is longer than the one before by half. */
  readonly first?: number | undefined
  /** Between any two, at most. */
  readonly max?: number | undefined
}

/** How long and how often `waitUntil` looks. */
export interface WaitOptions {
  /**
   * Milliseconds to wait at most.
   * @default 300_000
   */
  readonly timeout?: number | undefined
  /**
   * Milliseconds between the first two looks, and between any two at most; 100 at least.
   * @default { first: 1_000, max: 30_000 }
   */
  readonly interval?: WaitInterval | undefined
  /** Ends the wait: it rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined
  /**
   * What tells the time, and when it is over. For tests, as the `clock` of a client is.
   * @default the system's
   */
  readonly clock?: Clock | undefined
  /**
   * A number from 0 (included) to 1 (excluded), which spreads the looks. For tests, as the `random` of a client is: with
   * a fixed one the looks come at known times.
   * @default Math.random
   */
  readonly random?: (() => number) | undefined
}

/** The time was up before the object met the condition. */
export class WaitTimeoutError extends TimeoutError {
  override name = 'WaitTimeoutError'
  /** The status at the last look; undefined when it was never retrieved. */
  readonly lastStatus: string | undefined

  constructor(message: string, details: { limit: number; lastStatus: string | undefined }) {
    super(message, { scope: 'overall', limit: details.limit })
    this.lastStatus = details.lastStatus
  }
}

/**
 * Retrieves an object again and again, at growing intervals, until it meets the condition, and returns it. A webhook is
 * the better way to learn of a change; this is for scripts, tests and the moment after a create.
 *
 * @throws {WaitTimeoutError} when `timeout` is over first
 * @throws {AbortError} when `signal` is aborted
 * @throws {ArgumentError} for `final: true` with an id whose prefix is not known, and for a `timeout` or an `interval`
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
  if (typeof options !== 'object' || options === null)
    throw new ArgumentError('say what to wait for: { final: true } or { until }')
  requireObject('waitUntil: resource', resource, 'retrieve')
  const { timeout = 300_000, interval = {}, signal, clock = systemClock, random = Math.random } = options
  requireObject('clock', clock, 'now', 'setTimeout', 'clearTimeout')
  requireObject('interval', interval)
  requireFunction('random', random)
  requireFunction('until', options.until)
  const { first = 1_000, max = 30_000 } = interval
  checkTime('timeout', timeout, 1)
  checkTime('interval.first', first, SHORTEST_INTERVAL)
  checkTime('interval.max', max, SHORTEST_INTERVAL)
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

function checkTime(name: string, time: number, least: number): void {
  if (typeof time === 'number' && time >= least && time <= LONGEST_TIMER) return
  throw new ArgumentError(`${name} is ${time}; it must be at least ${least} and at most ${LONGEST_TIMER} milliseconds`)
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

/** Longer by half after every look, spread by a quarter, so that many do not ask at the same moment. */
function pause(look: number, first: number, max: number, random: () => number): number {
  return Math.min(max, first * 1.5 ** look) * (0.75 + random() / 2)
}
