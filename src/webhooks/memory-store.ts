import { requireFunction, requireObject, wrongArgument } from '../errors/check-argument.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { systemClock } from '../transport/clock.ts'
import type { ClaimResult, WebhookStore } from './store.ts'

/** Who holds a key and until when; without an owner it is done. */
interface Held {
  owner: string | undefined
  until: number
}

/**
 * For a single process, and for tests: forgets everything when it ends. It never forgets a key before its time: when it
 * holds as many as it may, `claim` fails, so that the event is answered 500, reported, and sent again.
 */
export class MemoryStore implements WebhookStore {
  readonly #held = new Map<string, Held>()
  readonly #now: () => number
  readonly #limit: number

  /**
   * @param options.now milliseconds; left out, the system's clock
   * @param options.limit keys held at most, one for each event and handler it matches; left out, 250,000, some 120 MB
   * @throws {ArgumentError} for an option that cannot be right
   */
  constructor(options: { now?: () => number; limit?: number } = {}) {
    requireObject('MemoryStore: options', options)
    const { now = systemClock.now, limit = 250_000 } = options
    requireFunction('now', now)
    if (!(typeof limit === 'number' && limit >= 1)) throw wrongArgument('limit', limit, 'be a number, 1 or more')
    this.#now = now
    this.#limit = limit
  }

  async claim(key: string, owner: string, leaseSeconds: number): Promise<ClaimResult> {
    const held = this.#get(key)
    if (held && held.owner === undefined) return 'done'
    if (held && held.owner !== owner) return 'busy'
    this.#set(key, owner, leaseSeconds)
    return 'mine'
  }

  async complete(key: string, owner: string, ttlSeconds: number): Promise<void> {
    const held = this.#get(key)
    if (!held || held.owner === owner) this.#set(key, undefined, ttlSeconds)
  }

  async release(key: string, owner: string): Promise<void> {
    if (this.#get(key)?.owner === owner) this.#held.delete(key)
  }

  #get(key: string): Held | undefined {
    const held = this.#held.get(key)
    return held && held.until > this.#now() ? held : undefined
  }

  #set(key: string, owner: string | undefined, seconds: number): void {
    // Set anew, so that the keys stand in the order in which they were, and roughly in which they end.
    this.#held.delete(key)
    this.#forgetTheEnded()
    if (this.#held.size >= this.#limit) {
      throw new GlomoError(
        `the MemoryStore holds ${this.#limit} keys, its limit: give it a larger one, or use a store in a database`,
      )
    }
    this.#held.set(key, { owner, until: this.#now() + seconds * 1000 })
  }

  /** The ended ones at the front; all of them only when there is no room left. */
  #forgetTheEnded(): void {
    const now = this.#now()
    for (const [key, { until }] of this.#held) {
      if (until <= now) this.#held.delete(key)
      else if (this.#held.size < this.#limit) return
    }
  }
}
