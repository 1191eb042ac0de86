import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import type { LegacyWebhookStore, WebhookStore } from './store.ts'

/**
 * A store as the handler uses it, whichever of the two it was given.
 *
 * @throws {ArgumentError} when it is neither
 */
export function withOwners(store: WebhookStore | LegacyWebhookStore): WebhookStore {
  if (typeof store?.claim !== 'function' || typeof store.release !== 'function') {
    throw new ArgumentError('`store` has no functions claim and release: give new MemoryStore(), or one in a database')
  }
  if (!('complete' in store)) return adapt(store)
  requireObject('`store`', store, 'complete')
  return store
}

/**
 * Two keys of the old store make one lease: whoever holds `…:lease` alone may look at and take the key itself, which
 * stands for "done". So nothing is taken for done that only began, whenever a process dies.
 */
function adapt(store: LegacyWebhookStore): WebhookStore {
  const leaseOf = (key: string) => `${key}:lease`
  const holders = new Set<string>()
  return {
    async claim(key, owner, leaseSeconds) {
      if (!(await store.claim(leaseOf(key), leaseSeconds))) return 'busy'
      // Taken only to see whether it can be, and for less than the lease: who dies here leaves nothing that looks done.
      const isFree = await store.claim(key, Math.max(1, Math.floor(leaseSeconds / 2)))
      await store.release(isFree ? key : leaseOf(key))
      if (!isFree) return 'done'
      holders.add(owner)
      return 'mine'
    },
    async complete(key, owner, ttlSeconds) {
      holders.delete(owner)
      await store.claim(key, ttlSeconds)
      await store.release(leaseOf(key))
    },
    async release(key, owner) {
      // The old store would free what another holds.
      if (holders.delete(owner)) await store.release(leaseOf(key))
    },
  }
}
