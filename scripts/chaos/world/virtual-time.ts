import { type Due, DueQueue } from '../../../src/emulator/queue.ts'

interface Timer extends Due {
  readonly callback: () => void
  cancelled: boolean
}

/** What `setTimeout` can hold; runtimes fire at once for more. */
const LONGEST_TIMER = 2_147_483_647

/** How the running of a world ended. */
export type Ending = 'quiet' | 'stuck' | 'endless'

/**
 * Time of one simulated world. It stands still while anything can go on without it, and then jumps to the next timer, so
 * that days pass in milliseconds and every run of a seed happens in the same order.
 */
export class VirtualTime {
  #now = 0
  /** Among equals the one set first comes first. */
  readonly #timers = new DueQueue<Timer>()
  #order = 0

  /** Milliseconds since the world began. Never goes back. */
  get now(): number {
    return this.#now
  }

  after(milliseconds: number, callback: () => void): Timer {
    const wait = milliseconds > LONGEST_TIMER || !(milliseconds >= 1) ? 1 : milliseconds
    this.#order += 1
    const timer: Timer = { at: this.#now + wait, order: this.#order, callback, cancelled: false }
    this.#timers.add(timer)
    return timer
  }

  /** Nothing happens where there is no timer, as with `clearTimeout`. */
  cancel(timer: Timer | undefined): void {
    if (timer) timer.cancelled = true
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve))
  }

  /** Lets the world go on until nothing is left to happen, or for at most so many steps. */
  async run(isDone: () => boolean, maxSteps: number): Promise<Ending> {
    for (let step = 0; step < maxSteps; step += 1) {
      // Promises, and the reports of rejections nobody handled, come before this.
      await new Promise((resolve) => setImmediate(resolve))
      const next = this.#next()
      if (!next) return isDone() ? 'quiet' : 'stuck'
      this.#now = next.at
      next.callback()
    }
    return 'endless'
  }

  #next(): Timer | undefined {
    for (;;) {
      const timer = this.#timers.take()
      if (!timer?.cancelled) return timer
    }
  }
}
