import type { Random } from '../world/random.ts'
import { type Answer, type Fields, refuse } from './answer.ts'
import type { Traits } from './traits.ts'

/** A payment in one currency that was paid in another: the refund's amount is in the one it was paid in. */
export const FOREIGN_PAYMENT = 'payt_foreign'
const RATE = 3

type Ruling =
  | { readonly kind: 'refused'; readonly answer: Answer }
  | { readonly kind: 'made'; readonly status: number; readonly object: Fields }

/** What becomes of refunds: the lock, the three kinds of success, and failure at creation. */
export class Refunds {
  readonly #lockedUntil = new Map<unknown, number>()
  readonly #traits: Traits
  readonly #random: Random

  constructor(traits: Traits, random: Random) {
    this.#traits = traits
    this.#random = random
  }

  rule(body: Fields, isKnown: boolean, now: number): Ruling {
    const { payment_id, amount } = body
    if (now < (this.#lockedUntil.get(payment_id) ?? 0)) return refused(409, 'Refund is being processed')
    if (isKnown) return refused(400, 'Refund already exists for this request_id')
    this.#lockedUntil.set(payment_id, now + this.#traits.refundLock)
    const failed = this.#random.chance(this.#traits.failAtCreation)
    const running = this.#random.chance(0.5)
    const foreign = String(payment_id).startsWith(FOREIGN_PAYMENT)
    const asked = typeof amount === 'number' ? amount : 10_000
    const object = {
      payment_id,
      reason: body.reason,
      amount: foreign ? asked * RATE : asked,
      currency: foreign ? 'AED' : 'USD',
      partial_refund: amount !== undefined,
      status: failed ? 'failed' : running ? 'in_progress' : 'success',
    }
    return { kind: 'made', status: failed ? 422 : running ? 202 : 201, object }
  }
}

function refused(status: number, message: string): Ruling {
  return { kind: 'refused', answer: refuse(status, message) }
}
