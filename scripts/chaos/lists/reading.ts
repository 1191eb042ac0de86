import type { Random } from '../world/random.ts'
import type { ListTraits } from './changing-list.ts'

/** How a list changes, and how it is read. */
export interface Reading extends ListTraits {
  /** Share of requests before which the list changes. */
  readonly changeRate: number
  /** Undefined: the client's default. */
  readonly perPage: number | undefined
}

/**
 * A list that has only page numbers cannot prove that nothing slipped from one page to another, so it changes by one
 * object at a time; the others change as wildly as they like. Objects made in the same second have no order that a
 * reader could rely on: where a page is smaller than they are many, the list changes little, too.
 */
export function drawReading(random: Random, hasPagesOnly: boolean): Reading {
  const size = random.pick([0, 3, 60, 150, 300, 600])
  if (hasPagesOnly) {
    const changeRate = random.pick([0, 0.1, 0.3])
    return {
      size,
      burst: random.pick([1, 3]),
      cap: random.pick([100, 20]),
      changes: 1,
      changeRate,
      perPage: random.pick([undefined, 20, 50]),
    }
  }
  const changeRate = random.pick([0, 0.3, 0.7])
  switch (random.pick(['wild', 'wild', 'bursts', 'great bursts'] as const)) {
    case 'wild':
      return {
        size,
        burst: random.pick([1, 3]),
        cap: random.pick([100, 100, 20]),
        changes: random.pick([1, 3, 8]),
        changeRate,
        perPage: random.pick([undefined, 5, 20, 100]),
      }
    case 'bursts':
      return {
        size,
        burst: 8,
        cap: random.pick([100, 20]),
        changes: 3,
        changeRate,
        perPage: random.pick([undefined, 20, 50]),
      }
    case 'great bursts':
      return { size, burst: 150, cap: 100, changes: 1, changeRate, perPage: random.pick([undefined, 100]) }
  }
}
