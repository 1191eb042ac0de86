import { type Clock, LONGEST_TIMER } from '../transport/clock.ts'
import type { RateLimiter } from '../transport/rate-limiter.ts'
import { WaitingLine } from '../transport/waiting-line.ts'
import { MOST_AT_ONCE, SLACK } from './scripts.ts'

/** What gives turns to all processes. */
export interface TurnGiver {
  /** In how many milliseconds to ask again when that was not all, and then, for each turn, in how many it comes. */
  take(count: number, hasWaited: boolean): Promise<number[]>
  pause(milliseconds: number): Promise<void>
}

/** Milliseconds. */
const SHORTEST = 10

interface Turn {
  from: number
  /** A turn that was not used by then is counted no more, and is lost. */
  until: number
}

/** Asks for turns for those who wait in this process, together, and lets them go when their turns come. */
export class SharedPace implements RateLimiter {
  readonly #clock: Clock
  readonly #giver: TurnGiver
  readonly #random: () => number
  readonly #line: WaitingLine = new WaitingLine(() => this.#stopTimer())
  #turns: Turn[] = []
  #isAsking = false
  /** Asked in vain, one after the other. */
  #misses = 0
  #askAgainAt: number = Number.NEGATIVE_INFINITY
  /** Those in line were told to come again. */
  #hasWaited = false
  #notBefore: number = Number.NEGATIVE_INFINITY
  #timer: unknown

  constructor(clock: Clock, giver: TurnGiver, random: () => number = Math.random) {
    this.#clock = clock
    this.#giver = giver
    this.#random = random
  }

  acquire(signal: AbortSignal): Promise<void> {
    const turn = this.#line.join(signal)
    this.#goOn()
    return turn
  }

  async pause(milliseconds: number): Promise<void> {
    // Here at once, whether the others can be told or not.
    this.#notBefore = Math.max(this.#notBefore, this.#clock.now() + milliseconds)
    await this.#giver.pause(milliseconds)
  }

  #goOn(): void {
    this.#stopTimer()
    this.#letGo()
    if (this.#line.size === 0) {
      this.#hasWaited = false
      return
    }
    const now = this.#clock.now()
    const wantsMore = this.#line.size > this.#turns.length && !this.#isAsking
    const asksAt = Math.max(this.#askAgainAt, this.#notBefore - SLACK)
    if (wantsMore && asksAt <= now) this.#ask()
    const next = Math.min(
      Math.max(this.#turns[0]?.from ?? Number.POSITIVE_INFINITY, this.#notBefore),
      wantsMore && asksAt > now ? asksAt : Number.POSITIVE_INFINITY,
    )
    if (next === Number.POSITIVE_INFINITY) return
    const wait = Math.min(Math.max(0, next - now), LONGEST_TIMER)
    this.#timer = this.#clock.setTimeout(() => this.#goOn(), wait)
  }

  #letGo(): void {
    const now = this.#clock.now()
    this.#turns = this.#turns.filter(({ until }) => until > now)
    if (this.#notBefore > now) return
    while (this.#line.size > 0 && this.#turns[0] && this.#turns[0].from <= now) {
      this.#turns.shift()
      this.#line.letOneGo()
    }
  }

  async #ask(): Promise<void> {
    this.#isAsking = true
    const count = Math.min(this.#line.size - this.#turns.length, MOST_AT_ONCE)
    const askedAt = this.#clock.now()
    try {
      const [askAgain = 0, ...turns] = await this.#giver.take(count, this.#hasWaited)
      const answeredAt = this.#clock.now()
      // Redis looked at its clock somewhere between the two: neither too early nor too late, wherever that was.
      for (const wait of turns) this.#turns.push({ from: answeredAt + wait, until: askedAt + wait + SLACK })
      this.#misses = turns.length > 0 ? 0 : this.#misses + 1
      this.#askAgainAt = answeredAt + Math.max(askAgain, this.#patience())
      if (turns.length < count) this.#hasWaited = true
    } catch (error) {
      this.#line.failAll(error)
    }
    this.#isAsking = false
    this.#goOn()
  }

  /**
   * Where many wait, each is told to come again for the next turn, which one of them gets. So whoever came in vain takes
   * longer each time, up to what turns are given ahead of their time: a thousand that wait ask a thousand times a second.
   */
  #patience(): number {
    if (this.#misses === 0) return 0
    return Math.min(SLACK, SHORTEST * 2 ** Math.min(this.#misses, 10)) * (0.5 + this.#random() / 2)
  }

  #stopTimer(): void {
    this.#clock.clearTimeout(this.#timer)
    this.#timer = undefined
  }
}
