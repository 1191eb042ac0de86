import type { Clock } from '../transport/clock.ts'

/** A clock on which the next timer is due at once: time passes only by waiting, and never really. */
export class ManualClock implements Clock {
  #now = 0
  #number = 0
  readonly #timers = new Map<number, { due: number; callback: () => void }>()
  #running = false

  now(): number {
    return this.#now
  }

  setTimeout(callback: () => void, milliseconds: number): number {
    this.#number += 1
    this.#timers.set(this.#number, { due: this.#now + milliseconds, callback })
    this.#run()
    return this.#number
  }

  clearTimeout(timer: unknown): void {
    this.#timers.delete(timer as number) // given out by setTimeout above
  }

  /** Timers that were neither due nor given back. */
  get pending(): number {
    return this.#timers.size
  }

  /** Lets whoever can still go on without time passing do so first. */
  async #run(): Promise<void> {
    if (this.#running) return
    this.#running = true
    while (this.#timers.size > 0) {
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      const [next] = [...this.#timers].sort(([, one], [, other]) => one.due - other.due)
      if (!next) break
      this.#timers.delete(next[0])
      this.#now = next[1].due
      next[1].callback()
    }
    this.#running = false
  }
}
