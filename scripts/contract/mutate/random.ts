/** The same numbers for the same seed, in every run and on every machine. */
export class Random {
  #state: number

  constructor(seed: number) {
    // Seeds that follow each other would begin with numbers that do.
    const mixed = Math.imul(seed ^ (seed >>> 16), 0x45d9f3b)
    this.#state = (mixed ^ (mixed >>> 16)) >>> 0
  }

  /** 0 (included) to 1 (excluded). */
  next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0
    // The low bits of such a generator repeat soon.
    return (this.#state >>> 8) / 16_777_216
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.next() * items.length)]
  }
}
