import { type Clock, systemClock } from '../transport/clock.ts'

/** The waits between attempts (20 seconds at most) pass at once; the default limits, which are longer, keep their time. */
export const impatientClock: Clock = {
  ...systemClock,
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds > 20_000 ? milliseconds : 0),
}
