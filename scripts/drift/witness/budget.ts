/** So many steps may be taken to find one value, and so many for all of a comparison. */
const FOR_ONE = 10_000
const FOR_ALL = 200_000

/** Thrown when the search for a value takes too long; then there is none. */
export class OutOfBudget extends Error {}

/** Counts the steps of a search, which schemas that refer to each other could make endless. */
export class Budget {
  #one = 0
  #all = 0

  /** For the next value. */
  start(): void {
    this.#one = 0
  }

  spend(steps: number): void {
    this.#one += steps
    this.#all += steps
    if (this.#one > FOR_ONE || this.#all > FOR_ALL) throw new OutOfBudget()
  }
}
