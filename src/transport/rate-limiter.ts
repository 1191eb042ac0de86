import { type Clock, LONGEST_TIMER } from './clock.ts'
import { WaitingLine } from './waiting-line.ts'

/**
 * Keeps the requests of all calls to a pace. The client's own counts for one process; give one of your own to share a
 * pace between several.
 */
export interface RateLimiter {
  /**
   * Resolves when one request may be sent. Is given up, and may reject or not, when the signal is aborted.
   * A rejection for another reason ends the call, before anything is sent, in a `ConnectionError`.
   */
  acquire(signal: AbortSignal): Promise<void>
  /**
   * The API answered 429: `acquire` may not resolve for so many milliseconds. Nobody waits for the promise; the call that
   * was answered so waits by itself, whether the pause was heard or not.
   */
  pause(milliseconds: number): void | Promise<void>
  /** Takes a request that may be sent at once, without a wait; optional. */
  tryAcquire?(): boolean
}

/** The rate limit is one of so many requests in a minute. Source: Glomo's documentation, "Rate limits". */
const MINUTE = 60_000

/** Requests do not all take equally long to arrive: those of a minute may reach the API in a little less than that. */
const WINDOW: number = MINUTE + 1_000

/**
 * At most `limit` requests in any minute, first come, first served. Those who had to wait go one by one, evenly spread,
 * so that the end of a wait is not a burst.
 */
export class SlidingWindow implements RateLimiter {
  readonly #clock: Clock
  readonly #limit: number
  /** Between two who had to wait. */
  readonly #gap: number
  /** When the last `limit` requests were sent, oldest at `#oldest`. */
  readonly #sent: number[] = []
  #oldest = 0
  #notBefore = Number.NEGATIVE_INFINITY
  readonly #line: WaitingLine = new WaitingLine(() => this.#stopTimer())
  #timer: unknown

  /** @param limit a whole number, or Infinity for no other pace than that of pauses */
  constructor(clock: Clock, limit: number) {
    this.#clock = clock
    this.#limit = limit
    this.#gap = Number.isFinite(limit) ? MINUTE / limit : 1
  }

  tryAcquire(): boolean {
    if (this.#line.size > 0 || this.#nextTurn() > this.#clock.now()) return false
    this.#take()
    return true
  }

  acquire(signal: AbortSignal): Promise<void> {
    const turn = this.#line.join(signal)
    this.#schedule()
    return turn
  }

  pause(milliseconds: number): void {
    this.#notBefore = Math.max(this.#notBefore, this.#clock.now() + milliseconds)
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#line.size === 0) return
    const wait = Math.min(Math.max(0, this.#nextTurn() - this.#clock.now()), LONGEST_TIMER)
    this.#timer = this.#clock.setTimeout(() => {
      this.#timer = undefined
      this.#letGo()
      this.#schedule()
    }, wait)
  }

  #stopTimer(): void {
    this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** Lets go whose time has come. A timer may be early, late, or set before a pause. */
  #letGo(): void {
    while (this.#line.size > 0) {
      const turn = this.#nextTurn()
      const now = this.#clock.now()
      if (turn > now) return
      this.#take()
      // Counted from when the turn was, not from when the timer came: late timers would add up to a slower pace.
      this.#notBefore = Math.max(turn + this.#gap, now)
      this.#line.letOneGo()
    }
  }

  /** When the next request may be sent. */
  #nextTurn(): number {
    const oldest = this.#sent.length < this.#limit ? undefined : this.#sent[this.#oldest]
    return oldest === undefined ? this.#notBefore : Math.max(oldest + WINDOW, this.#notBefore)
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
