import type { Fields } from './answer.ts'

/** Something the fake API made, and what only the simulation knows of it. */
export interface Stored {
  readonly object: Fields & { readonly id: string; readonly status: string }
  /** The body it was made from. */
  readonly asked: Fields
  readonly requestId: string | undefined
  /** The call of the client it came from. */
  readonly call: string
  /** When lists begin to show it. */
  readonly listedFrom: number
}

export type Collection = 'payouts' | 'orders' | 'payment' | 'refunds' | 'payin'

/** What exists at the fake API. */
export class Records {
  readonly #all: Record<Collection, Stored[]> = { payouts: [], orders: [], payment: [], refunds: [], payin: [] }

  add(collection: Collection, stored: Stored): void {
    this.#all[collection].push(stored)
  }

  /** Newest first. */
  list(collection: Collection, filters: Fields, now: number): Fields[] {
    return this.#all[collection]
      .filter(({ listedFrom }) => listedFrom <= now)
      .filter((stored) => Object.entries(filters).every(([name, value]) => fieldOf(stored, name) === value))
      .map(({ object }) => object)
      .reverse()
  }

  byRequestId(collection: Collection, requestId: unknown): Stored | undefined {
    if (typeof requestId !== 'string') return undefined
    return this.#all[collection].find((stored) => stored.requestId === requestId)
  }

  byId(id: unknown): Stored | undefined {
    return this.everything().find(({ object }) => object.id === id)
  }

  everything(): Stored[] {
    return Object.values(this.#all).flat()
  }
}

function fieldOf({ object, requestId }: Stored, name: string): unknown {
  return name === 'request_id' ? requestId : object[name]
}
