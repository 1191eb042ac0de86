import type { Clock } from '../transport/clock.ts'

/** A clock that stands still until it is told how far to go. */
export class SteppedClock implements Clock {
  #now = 0
  #number = 0
  readonly #timers = new Map<number, { due: number; callback: () => void }>()

  now(): number {
    return this.#now
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#number += 1
    this.#timers.set(this.#number, { due: this.#now + milliseconds, callback })
    return this.#number
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as number) // given out by setTimeout above
  }

  get pending(): number {
    return this.#timers.size
  }

  /** Calls what is due by then in its order, and lets each go as far as it can before the next. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds
    for (;;) {
      const [next] = [...this.#timers].sort(([, one], [, other]) => one.due - other.due)
      if (!next || next[1].due > end) break
      this.#timers.delete(next[0])
      this.#now = next[1].due
      next[1].callback()
      await new Promise((resolve) => setImmediate(resolve))
    }
    this.#now = end
  }
}
