import { type Answer, type Fields, refuse } from './answer.ts'
import type { Traits } from './traits.ts'

interface Quote {
  readonly object: Fields & { readonly id: string; readonly resource: unknown }
  readonly expiresAt: number
  used: boolean
}

/** Source: the quotes page; valid for half an hour, usable once. */
const LIFE = 30 * 60_000

/** The quotes of the fake API. */
export class Quotes {
  readonly #quotes = new Map<string, Quote>()
  readonly #traits: Traits

  constructor(traits: Traits) {
    this.#traits = traits
  }

  create(body: Fields, now: number): Answer {
    const id = `quote_${this.#quotes.size + 1}`
    const { resource, source_currency, destination_currency, source_amount = 10_000 } = body
    const object = { id, resource, source_currency, destination_currency, source_amount, destination_amount: 845_000 }
    this.#quotes.set(id, { object, expiresAt: now + LIFE, used: false })
    return { status: 201, body: { quotes: [object] } }
  }

  /** Why a quote cannot be used now. */
  problemOf(id: unknown, resource: 'payout' | 'payin', now: number): Answer | undefined {
    const quote = this.#quotes.get(String(id))
    if (!quote) return refuse(400, 'quote_id not found')
    if (quote.object.resource !== resource) {
      return refuse(400, resource === 'payout' ? 'Quote is not a payout quote' : 'quote_id is not a payin quote')
    }
    const expired = now > quote.expiresAt
    if (expired && (this.#traits.expiredBeforeUsed || !quote.used)) return refuse(400, 'quote_id has expired')
    if (quote.used) return refuse(400, 'quote_id has already been used')
    return undefined
  }

  use(id: unknown): Fields {
    const quote = this.#quotes.get(String(id))
    if (!quote) throw new Error(`no quote ${id}`)
    quote.used = true
    return quote.object
  }
}
