/** Remembers webhooks in Redis, shared by every process. Works with a client of the package `redis`. */
import type { WebhookStore } from 'glomo-client/webhooks'

interface RedisClient {
  set(key: string, value: string, options: { NX: true; EX: number }): Promise<string | null>
  del(key: string): Promise<number>
}

export function redisStore(client: RedisClient): WebhookStore {
  return {
    // SET … NX EX is atomic: of two that come at once one alone is told OK.
    claim: async (key, ttl) => (await client.set(key, '1', { NX: true, EX: ttl })) === 'OK',
    release: async (key) => {
      await client.del(key)
    },
  }
}
