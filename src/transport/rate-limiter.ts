import type { Clock } from './clock.ts'

/**
 * Keeps the requests of all calls to a pace. The client's own counts for one process; give one of your own to share a
 * pace between several.
 */
export interface RateLimiter {
  /**
   * Resolves when one request may be sent. Is given up, and may reject or not, when the signal is aborted.
   * A rejection for another reason ends the call before anything is sent.
   */
  acquire(signal: AbortSignal): Promise<void>
  /** The API answered 429: `acquire` may not resolve for so many milliseconds. A rejection makes the one call wait. */
  pause(milliseconds: number): void | Promise<void>
  /** Takes a request that may be sent at once, without a wait; optional. */
  tryAcquire?(): boolean
}

/** Milliseconds in which `limit` requests may be sent. Source: Glomo's documentation, "Rate limits". */
const WINDOW = 60_000

/**
 * At most `limit` requests in any minute, first come, first served. After a pause those who wait go one by one, evenly
 * spread, instead of all at once.
 */
export class SlidingWindow implements RateLimiter {
  readonly #clock: Clock
  readonly #limit: number
  /** When the last `limit` requests were sent, oldest at `#oldest`. */
  readonly #sent: number[] = []
  #oldest = 0
  #pausedUntil = Number.NEGATIVE_INFINITY
  /** In the order they came. */
  readonly #waiting = new Set<() => void>()
  #timer: unknown

  constructor(clock: Clock, limit: number) {
    this.#clock = clock
    this.#limit = limit
  }

  tryAcquire(): boolean {
    if (this.#waiting.size > 0 || this.#delay() > 0) return false
    this.#take()
    return true
  }

  acquire(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const leave = () => {
        this.#waiting.delete(go)
        resolve()
      }
      const go = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', leave, { once: true })
      this.#waiting.add(go)
      this.#schedule()
    })
  }

  pause(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds)
  }

  /** Lets the first in line go when its time has come, and comes back for the next. */
  #schedule(): void {
    if (this.#timer !== undefined || this.#waiting.size === 0) return
    const delay = Math.max(0, this.#delay())
    this.#timer = this.#clock.setTimeout(() => {
      this.#timer = undefined
      if (this.#delay() <= 0) this.#letOneGo()
      this.#schedule()
    }, delay)
  }

  #letOneGo(): void {
    const [go] = this.#waiting
    if (!go) return
    this.#waiting.delete(go)
    this.#take()
    // Whoever waited goes on at an even pace, so that the end of a pause is not a burst.
    if (Number.isFinite(this.#limit)) this.pause(WINDOW / this.#limit)
    go()
  }

  /** Milliseconds until a request may be sent. */
  #delay(): number {
    const now = this.#clock.now()
    const oldest = this.#sent.length < this.#limit ? undefined : this.#sent[this.#oldest]
    const windowEnds = oldest === undefined ? now : oldest + WINDOW
    return Math.max(windowEnds, this.#pausedUntil) - now
  }

  #take(): void {
    if (!Number.isFinite(this.#limit)) return
    if (this.#sent.length < this.#limit) this.#sent.push(this.#clock.now())
    else {
      this.#sent[this.#oldest] = this.#clock.now()
      this.#oldest = (this.#oldest + 1) % this.#limit
    }
  }
}
