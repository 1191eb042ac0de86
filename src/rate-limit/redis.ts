/** One pace for several processes, kept in Redis: the entry `glomo-client/rate-limit/redis`. */
import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { type IoRedisClient, type NodeRedisClient, runScript } from '../redis-client.ts'
import { systemClock } from '../transport/clock.ts'
import type { RateLimiter } from '../transport/rate-limiter.ts'
import { PAUSE, TAKE } from './scripts.ts'
import { SharedPace } from './shared-pace.ts'

export type { IoRedisClient, NodeRedisClient } from '../redis-client.ts'
export type { RateLimiter } from '../transport/rate-limiter.ts'

export interface RedisRateLimiterOptions {
  /**
   * Requests that all processes together may send in a window.
   * @default 3_000, the documented limit of one IP address
   */
  limit?: number
  /**
   * Milliseconds of a window.
   * @default 60_000
   */
  window?: number
  /**
   * What the keys in Redis begin with. Processes behind one IP address share one, others do not.
   * @default 'glomo:rate-limit'
   */
  key?: string
}

/**
 * A `rateLimit` that processes share through a Redis 5 or newer, each with its own connected client. Time is that of
 * Redis, so the clocks of machines do not matter. Calls that wait for the same process are asked for together; processes
 * that wait take turns. A 429 that one of them gets slows all of them, within a second. While Redis cannot be reached,
 * calls end in a `ConnectionError` before anything is sent.
 *
 * @example
 * const redis = await createClient({ url: process.env.REDIS_URL }).connect()
 * const glomo = new Glomo({ apiKey, rateLimit: redisRateLimiter(redis) })
 * @throws {ArgumentError} when a limit or window is not a whole number of 1 or more, and for what is not a client
 */
export function redisRateLimiter(
  client: NodeRedisClient | IoRedisClient,
  options: RedisRateLimiterOptions = {},
): RateLimiter {
  requireObject('redisRateLimiter: client', client, 'eval')
  requireObject('redisRateLimiter: options', options)
  const { limit = 3_000, window = 60_000, key = 'glomo:rate-limit' } = options
  checkCount('limit', limit)
  checkCount('window', window)
  if (typeof key !== 'string') throw wrongArgument('key', key, 'be a text')
  // In braces, so that a cluster keeps both in one place.
  const keys = [`{${key}}:sent`, `{${key}}:not-before`]
  return new SharedPace(systemClock, {
    take: async (count, hasWaited) =>
      numbersOf(await runScript(client, TAKE, keys, [limit, window, count, hasWaited ? 1 : 0].map(String))),
    pause: async (milliseconds) => {
      await runScript(client, PAUSE, keys, [String(Math.ceil(milliseconds))])
    },
  })
}

function checkCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return
  throw new ArgumentError(`${name} is ${value}; it must be a whole number, 1 or more`)
}

/** A client may be told to answer texts or big integers instead of numbers. */
function numbersOf(answer: unknown): number[] {
  const numbers = Array.isArray(answer) ? answer.map(Number) : []
  if (numbers.length > 0 && numbers.every(Number.isFinite)) return numbers
  throw new GlomoError('Redis did not answer with when requests may be sent')
}
