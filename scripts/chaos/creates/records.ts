import type { EmulatedRequest } from '../../../src/emulator/index.ts'
import type { Fields } from '../network/request.ts'

/** Something the API made, and what only the simulation knows of it. */
export interface Stored {
  readonly operation: string
  readonly object: Fields & { readonly id: string }
  /** The body it was made from. */
  readonly asked: Fields
  /** The call of the client it came from. */
  readonly call: string
}

const CREATES: ReadonlySet<string> = new Set([
  'createPayout',
  'createOrder',
  'createPayment',
  'createRefund',
  'createPayin',
])

/** What the API made for the callers. */
export class Records {
  readonly #all: Stored[] = []

  add(stored: Stored): void {
    this.#all.push(stored)
  }

  /** Keeps what a request has made. A refund that failed at its creation was made, too. */
  see({ operation, status, body }: EmulatedRequest, answered: unknown, call: string): void {
    const isMade = (status >= 200 && status < 300) || status === 422
    if (operation !== undefined && CREATES.has(operation) && isMade && hasId(answered)) {
      this.add({ operation, object: answered, asked: body, call })
    }
  }

  byRequestId(operation: string, requestId: unknown): Stored | undefined {
    if (typeof requestId !== 'string') return undefined
    return this.#all.find((stored) => stored.operation === operation && stored.asked.request_id === requestId)
  }

  byId(id: unknown): Stored | undefined {
    return this.#all.find(({ object }) => object.id === id)
  }

  everything(): readonly Stored[] {
    return this.#all
  }
}

function hasId(value: unknown): value is Fields & { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}
