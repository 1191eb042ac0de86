import type { Random } from '../world/random.ts'

/**
 * What can go wrong on the way. `before` and `after` say whether the server acted: before, the request never took
 * effect; after, it did, and only the answer is lost.
 */
export type Fault =
  | 'refused'
  | 'unreachable'
  | 'reset before'
  | 'reset after'
  | 'unreachable after'
  | 'server error before'
  | 'server error after'
  | 'gateway gave up after'
  | 'rate limited'
  | 'truncated after'
  | 'torn after'
  | 'empty after'
  | 'html before'
  | 'html after'
  | 'hangs before'
  | 'hangs after'
  | 'body hangs after'
  | 'arrives late'
  | 'delivered twice'
  | 'slow'

const WEIGHTS: readonly (readonly [Fault, number])[] = [
  ['refused', 8],
  ['unreachable', 2],
  ['reset before', 6],
  ['reset after', 12],
  ['unreachable after', 2],
  ['server error before', 6],
  ['server error after', 10],
  ['gateway gave up after', 2],
  ['rate limited', 8],
  ['truncated after', 4],
  ['torn after', 4],
  ['empty after', 3],
  ['html before', 2],
  ['html after', 3],
  ['hangs before', 3],
  ['hangs after', 6],
  ['body hangs after', 3],
  ['arrives late', 3],
  ['delivered twice', 2],
  ['slow', 5],
]

/** Faults that need no server, for requests that change nothing. */
const OF_READS: ReadonlySet<Fault> = new Set<Fault>(['arrives late', 'delivered twice', 'gateway gave up after'])

export function drawFault(random: Random, rate: number, isRead: boolean): Fault | undefined {
  if (!random.chance(rate)) return undefined
  const fault = random.weighted(WEIGHTS, 'reset after')
  return isRead && OF_READS.has(fault) ? 'reset before' : fault
}
