import type { Random } from '../world/random.ts'
import type { DeliveryContext } from './ledger.ts'

type ClaimResult = 'mine' | 'busy' | 'done'

interface Held {
  /** Undefined when it is done. */
  readonly owner: string | undefined
  readonly until: number
}

export interface StoreSurroundings {
  readonly random: Random
  now(): number
  /** Seen from the process that asks. */
  sleep(milliseconds: number): Promise<void>
  /** Whether things go wrong at the moment. */
  isWild(): boolean
  /** Each step is one at which the process may die. */
  step(name: string): void
  delivery(): DeliveryContext | undefined
}

/** What all processes share, and what survives them. */
export class StoredKeys {
  readonly held: Map<string, Held> = new Map()
}

/**
 * The store as one process sees it: slow at times, failing before it did what was asked, and failing after it.
 */
export class SimulatedStore {
  readonly #keys: StoredKeys
  readonly #around: StoreSurroundings

  constructor(keys: StoredKeys, around: StoreSurroundings) {
    this.#keys = keys
    this.#around = around
  }

  claim(key: string, owner: string, leaseSeconds: number): Promise<ClaimResult> {
    // Whoever asks counts from here.
    const endsAt = this.#around.now() + leaseSeconds * 1000
    return this.#do('claim', () => this.#lease(key, owner, leaseSeconds, endsAt))
  }

  complete(key: string, owner: string, ttlSeconds: number): Promise<void> {
    const lease = this.#around.delivery()?.leases.get(owner)
    if (lease) lease.completing = true
    return this.#do('complete', () => {
      const held = this.#get(key)
      if (held && held.owner !== owner) return
      this.#set(key, undefined, ttlSeconds)
      if (lease) lease.completedAt = this.#around.now()
    })
  }

  release(key: string, owner: string): Promise<void> {
    return this.#do('release', () => {
      if (this.#get(key)?.owner === owner) this.#keys.held.delete(key)
    })
  }

  #lease(key: string, owner: string, seconds: number, endsAt: number): ClaimResult {
    const held = this.#get(key)
    if (held && held.owner === undefined) return 'done'
    if (held && held.owner !== owner) return 'busy'
    this.#set(key, owner, seconds)
    this.#around.delivery()?.leases.set(owner, { endsAt, completing: false, completedAt: undefined })
    return 'mine'
  }

  #get(key: string): Held | undefined {
    const held = this.#keys.held.get(key)
    return held && held.until > this.#around.now() ? held : undefined
  }

  #set(key: string, owner: string | undefined, seconds: number): void {
    this.#keys.held.set(key, { owner, until: this.#around.now() + seconds * 1000 })
  }

  async #do<T>(name: string, act: () => T): Promise<T> {
    const { random, sleep, isWild, step } = this.#around
    step(`before ${name}`)
    await sleep(random.int(1, 30))
    if (isWild() && random.chance(0.05)) throw new Error(`the store failed before the ${name}`)
    const result = act()
    step(`after ${name}`)
    await sleep(isWild() && random.chance(0.03) ? random.int(1_000, 40_000) : random.int(1, 30))
    if (isWild() && random.chance(0.05)) throw new Error(`the answer of the store to the ${name} was lost`)
    return result
  }
}
