import type { Random } from '../world/random.ts'

/** What differs from one fake API to the next: delays, and the order of checks where the documentation leaves it open. */
export interface Traits {
  /** Milliseconds until a list shows what was made. */
  readonly listLag: number
  /** Whether an order, too, looks at its quote before its `request_id`. For payouts it is documented. */
  readonly orderLooksAtQuoteFirst: boolean
  /** Whether a quote that is both used and expired is called expired. */
  readonly expiredBeforeUsed: boolean
  /** Milliseconds a refund locks its payment. */
  readonly refundLock: number
  /** How many payouts the balance covers. */
  readonly coveredPayouts: number
  /** Share of payouts and refunds that fail at their creation. */
  readonly failAtCreation: number
}

export function drawTraits(random: Random): Traits {
  return {
    listLag: random.weighted(
      [
        [0, 6],
        [800, 2],
        [5_000, 2],
      ],
      0,
    ),
    orderLooksAtQuoteFirst: random.chance(0.5),
    expiredBeforeUsed: random.chance(0.5),
    refundLock: random.pick([0, 0, 1_500, 8_000]),
    coveredPayouts: random.chance(0.1) ? random.int(0, 2) : 1_000,
    failAtCreation: 0.05,
  }
}
