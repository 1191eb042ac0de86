/**
 * How many retries the calls of a client may make together before answers have paid for them. In an outage every call
 * would otherwise come back several times, and keep the server down. The AWS SDKs do the same, with the same numbers.
 */
export class RetryBudget {
  readonly #capacity: number
  #left: number

  /** @param capacity retries in a row, all calls together, without a single answer; Infinity for no limit */
  constructor(capacity: number) {
    this.#capacity = capacity
    this.#left = capacity
  }

  /** Takes one retry, or says that none is left. */
  take(): boolean {
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }

  /**
   * A call was answered. The retry that did it comes back, not those before it, and a fifth of one for a call that
   * needed none: where most attempts fail, retries get fewer too.
   */
  answered(retried: boolean): void {
    this.#add(retried ? 1 : 0.2)
  }

  /** A retry that was taken is not made. */
  giveBack(): void {
    this.#add(1)
  }

  #add(retries: number): void {
    this.#left = Math.min(this.#capacity, this.#left + retries)
  }
}
