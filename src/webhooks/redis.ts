/** Remembers webhooks in Redis, shared by every process: the entry `glomo-client/webhooks/redis`. */

import { requireObject } from '../errors/check-argument.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { type IoRedisClient, type NodeRedisClient, runScript } from '../redis-client.ts'
import type { ClaimResult, WebhookStore } from './store.ts'

export type { IoRedisClient, NodeRedisClient } from '../redis-client.ts'

// A key holds its owner while it is leased, and `done` after that.
const CLAIM = `
  local held = redis.call('GET', KEYS[1])
  if held == 'done' then return 'done' end
  if held and held ~= ARGV[1] then return 'busy' end
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 'mine'`

const COMPLETE = `
  local held = redis.call('GET', KEYS[1])
  if not held or held == ARGV[1] then redis.call('SET', KEYS[1], 'done', 'PX', ARGV[2]) end`

const RELEASE = `
  if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`

/**
 * A store in Redis 2.6 or newer, through your own connected client: its errors are reported, and the event is sent again.
 * Each function is one script, so that nothing comes between its steps. Let Redis evict no keys (`noeviction`): a key that
 * was evicted is an event handled twice.
 *
 * @throws {ArgumentError} for what is not a client
 * @example
 * const store = redisStore(await createClient({ url: process.env.REDIS_URL }).connect())
 */
export function redisStore(client: NodeRedisClient | IoRedisClient): WebhookStore {
  requireObject('redisStore: client', client, 'eval')
  const run = (script: string, key: string, ...args: string[]): Promise<unknown> =>
    runScript(client, script, [key], args)
  return {
    claim: async (key, owner, leaseSeconds) => claimResultOf(await run(CLAIM, key, owner, milliseconds(leaseSeconds))),
    complete: async (key, owner, ttlSeconds) => {
      await run(COMPLETE, key, owner, milliseconds(ttlSeconds))
    },
    release: async (key, owner) => {
      await run(RELEASE, key, owner)
    },
  }
}

function milliseconds(seconds: number): string {
  return String(Math.ceil(seconds * 1000))
}

/** A client may be told to answer bytes instead of text. */
function claimResultOf(answer: unknown): ClaimResult {
  const text = answer instanceof Uint8Array ? new TextDecoder().decode(answer) : answer
  if (text === 'mine' || text === 'busy' || text === 'done') return text
  throw new GlomoError(`Redis answered a claim with ${String(text)}`)
}
