/** Remembers which events were taken. With several processes it must be shared between them. */
export interface WebhookStore {
  /**
   * Takes a key: `true` for exactly one caller until `ttl` is over, `false` for everyone else. Must be atomic (`SET NX`,
   * `INSERT … ON CONFLICT DO NOTHING`).
   *
   * @param ttl seconds
   */
  claim(key: string, ttl: number): Promise<boolean>
  /** Gives a key back, because what was to be done for it failed: the next delivery takes it again. */
  release(key: string): Promise<void>
}

/** For a single process, and for tests: forgets everything when it ends. */
export class MemoryStore implements WebhookStore {
  readonly #until = new Map<string, number>()
  readonly #now: () => number
  readonly #limit: number

  /** @param options.limit keys kept at most, the oldest forgotten first (default 100,000) */
  constructor(options: { now?: () => number; limit?: number } = {}) {
    this.#now = options.now ?? Date.now
    this.#limit = options.limit ?? 100_000
  }

  async claim(key: string, ttl: number): Promise<boolean> {
    const now = this.#now()
    if ((this.#until.get(key) ?? Number.NEGATIVE_INFINITY) > now) return false
    this.#until.delete(key)
    this.#until.set(key, now + ttl * 1000)
    const [oldest] = this.#until.keys()
    if (this.#until.size > this.#limit && oldest !== undefined) this.#until.delete(oldest)
    return true
  }

  async release(key: string): Promise<void> {
    this.#until.delete(key)
  }
}
