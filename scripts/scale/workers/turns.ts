import { SLACK } from '../../../src/rate-limit/scripts.ts'

/**
 * What the scripts in Redis do, for a simulation in which nobody waits for real time; a test holds the two to each other
 * where Redis is installed.
 */
export class Turns {
  readonly #limit: number
  readonly #window: number
  #sent: number[] = []
  /** Where the list begins in `#sent`. */
  #first = 0
  #notBefore = 0
  /** How often it was asked. */
  asked = 0

  constructor(limit: number, window: number) {
    this.#limit = limit
    this.#window = window
  }

  take(now: number, count: number, hasWaited: boolean): number[] {
    this.asked += 1
    const held = this.#window + SLACK
    const gap = this.#window / this.#limit
    const share = Math.max(1, Math.floor(SLACK / gap / 10))
    let notBefore = this.#notBefore
    const answer = [0]
    let spread = 0
    for (let index = 0; index < count; index += 1) {
      let turn = notBefore
      const isFull = this.#sent.length - this.#first >= this.#limit
      if (isFull) turn = Math.max(turn, (this.#sent[this.#first] ?? 0) + held)
      if (turn > now + SLACK) {
        answer[0] = Math.max(1, Math.ceil(turn - now - SLACK))
        break
      }
      const waits = hasWaited || turn > now
      if (waits && spread >= share) {
        answer[0] = answer.at(-1) ?? 0
        break
      }
      const at = Math.ceil(Math.max(turn, now))
      if (waits) {
        notBefore = Math.max(turn + gap, now)
        spread += 1
      }
      this.#sent.push(at)
      if (isFull) this.#first += 1
      answer.push(at - now)
    }
    if (notBefore > now) this.#notBefore = notBefore
    if (this.#first > 10_000) {
      this.#sent = this.#sent.slice(this.#first)
      this.#first = 0
    }
    return answer
  }

  pause(now: number, milliseconds: number): void {
    if (milliseconds > 0 && now + milliseconds > this.#notBefore) this.#notBefore = now + milliseconds
  }
}
