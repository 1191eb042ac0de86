import type { World } from '../world/world.ts'

/** One delivery as the process that got it sees it. */
export interface DeliveryContext {
  readonly process: { readonly alive: boolean }
  /** When the lease that was taken for it ends, in milliseconds of the world. */
  leaseEndsAt: number
  /** When the store knew that the work was done. */
  completedAt: number | undefined
}

interface Effect {
  readonly at: number
  readonly context: DeliveryContext
  /** The handler did its work, and failed after it. */
  readonly failedAfterwards: boolean
}

/** What the handlers have done: the database of the business, which survives every process. */
export class Ledger {
  readonly #effects = new Map<string, Effect[]>()

  add(event: string, handler: string, effect: Effect): void {
    const key = `${event} for ${handler}`
    this.#effects.set(key, [...(this.#effects.get(key) ?? []), effect])
  }

  /** Every event is there for each of its handlers, and again only where the documentation says that it may be. */
  conclude(world: World, expected: readonly { event: string; kind: string; handler: string }[]): void {
    for (const { event, kind, handler } of expected) {
      const effects = this.#effects.get(`${event} for ${handler}`) ?? []
      world.did('events handled', effects.length)
      if (effects.length === 0) world.find('events lost', `${kind}, for the handler of ${handler}`)
      const unexcused = effects.slice(0, -1).filter((effect) => !mayRunAgain(effect))
      for (const _ of unexcused) world.find('events handled twice', `${kind}, for the handler of ${handler}`)
    }
  }
}

/**
 * At least once: a handler runs again when nobody could write down that it was done (its process died, the store
 * failed), when it was not done within its lease, and when it failed itself after its work.
 */
function mayRunAgain({ at, context, failedAfterwards }: Effect): boolean {
  const { completedAt, leaseEndsAt } = context
  return failedAfterwards || at > leaseEndsAt || completedAt === undefined || completedAt > leaseEndsAt
}
