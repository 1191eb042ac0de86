import type { World } from '../world/world.ts'

/** A claim that a delivery was given, in milliseconds of the world. */
export interface Lease {
  readonly endsAt: number
  /** Whether the client tried to write down that the work was done. */
  completing: boolean
  /** When the store knew it. */
  completedAt: number | undefined
}

/** One delivery as the process that got it sees it. */
export interface DeliveryContext {
  readonly process: { readonly alive: boolean }
  /** What it was given, by owner. */
  readonly leases: Map<string, Lease>
}

interface Effect {
  /** When the handler was called, and when its work took effect. */
  readonly calledAt: number
  readonly at: number
  readonly context: DeliveryContext
  /** The handler did its work, and failed after it. */
  readonly failedAfterwards: boolean
}

/** Milliseconds a handler takes to return when its work is done. */
export const AFTER_WORK = 1

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
      // The one called last had no reason to be called, unless each before it had left one.
      const inOrder = effects.toSorted((one, other) => one.calledAt - other.calledAt)
      const unexcused = inOrder.slice(0, -1).filter((effect) => !mayRunAgain(effect))
      for (const _ of unexcused) world.find('events handled twice', `${kind}, for the handler of ${handler}`)
    }
  }
}

/**
 * At least once: a handler runs again when nobody could write down that it was done (its process died, the store
 * failed), when it was not done within its lease, and when it failed itself after its work.
 */
function mayRunAgain({ at, context, failedAfterwards }: Effect): boolean {
  if (failedAfterwards) return true
  const doneAt = at + AFTER_WORK
  return [...context.leases.values()].some(({ endsAt, completing, completedAt }) => {
    if (completedAt === undefined) return completing || !context.process.alive || doneAt >= endsAt
    return doneAt >= endsAt || completedAt > endsAt
  })
}
