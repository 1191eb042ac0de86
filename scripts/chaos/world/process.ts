import type { Clock } from '../../../src/index.ts'
import type { Random } from './random.ts'
import type { VirtualTime } from './virtual-time.ts'

/** Where the wall clocks of the simulation begin. */
export const EPOCH = Date.UTC(2026, 10, 21)

/**
 * A simulated process of the client's user. When it dies, nothing of it goes on: its timers do not fire, and answers do
 * not reach it. What it had sent is with the server all the same.
 */
export class SimulatedProcess {
  /** As bad as a clock can be: the client asks for one that never goes back, and this one does. */
  readonly clock: Clock
  readonly #time: VirtualTime
  #alive = true
  #wallShift = 0

  constructor(time: VirtualTime) {
    this.#time = time
    this.clock = {
      now: () => EPOCH + time.now + this.#wallShift,
      setTimeout: (callback, milliseconds) => time.after(milliseconds, () => this.#alive && callback()),
      clearTimeout: (timer) => time.cancel(timer as ReturnType<VirtualTime['after']>), // given out by setTimeout above
    }
  }

  get alive(): boolean {
    return this.#alive
  }

  die(): void {
    this.#alive = false
  }

  /** Somebody sets the wall clock, up to an hour to either side. */
  shiftWallClock(random: Random): void {
    this.#wallShift = random.int(-3_600_000, 3_600_000)
  }

  /** Waits; for ever, when the process dies meanwhile. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.#time.after(milliseconds, () => this.#alive && resolve()))
  }

  /** What the process sees of something that happens outside: nothing, once it is dead. */
  seenBy<T>(outside: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      outside.then(
        (value) => this.#alive && resolve(value),
        (error) => this.#alive && reject(error),
      )
    })
  }
}
