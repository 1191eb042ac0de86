import { MINUTE } from './time.ts'

/** Source: the pages on limits of Glomo's documentation; one address is assumed. */
const PER_MINUTE = 3000

/** Counts the requests of the last minute. */
export class RateLimit {
  #minute = 0
  #count = 0

  isBeyond(now: number): boolean {
    const minute = Math.floor(now / MINUTE)
    if (minute !== this.#minute) this.#count = 0
    this.#minute = minute
    this.#count += 1
    return this.#count > PER_MINUTE
  }
}
