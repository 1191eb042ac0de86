import type { Answer } from '../../../src/emulator/answer.ts'
import type { Fields } from '../network/request.ts'
import { EPOCH } from '../world/process.ts'
import type { Random } from '../world/random.ts'
import { filtersOf, pageOf } from './page.ts'

/** The state of what is in the list that is read. */
export const IN = 'in_progress'
const OUT = 'success'

type Item = {
  readonly id: string
  readonly created_at: string
  status: string
}

export interface ListTraits {
  /** Objects in the list at the beginning. */
  readonly size: number
  /** Objects made within one and the same second, at most. */
  readonly burst: number
  /** Objects a page of this server has at most. */
  readonly cap: number
  /** Changes between two requests, at most. */
  readonly changes: number
}

/** A list that is not the same from one page to the next: objects enter it anywhere, leave it, and trade places. */
export class ChangingList {
  /** Newest first, those that are not in the list among them. */
  readonly #items: Item[] = []
  readonly #traits: ListTraits
  readonly #random: Random
  #made = 0
  #readers: { stable: Set<string>; present: Set<string> }[] = []

  constructor(traits: ListTraits, random: Random) {
    this.#traits = traits
    this.#random = random
    let ago = 0
    while (this.#items.length < traits.size) {
      ago += random.int(1, 5_000)
      for (let left = random.int(1, traits.burst); left > 0; left -= 1)
        this.#items.push(this.#make(-ago, random.chance(0.7)))
    }
  }

  /** What is in the list from now on without a break, and what was in it at any time. */
  observe(): { readonly stable: ReadonlySet<string>; readonly present: ReadonlySet<string> } {
    const now = this.#items.filter(isIn).map(({ id }) => id)
    const reader = { stable: new Set(now), present: new Set(now) }
    this.#readers.push(reader)
    return reader
  }

  answer({ query }: { readonly query: URLSearchParams }): Answer {
    const { status } = filtersOf(query)
    const listed: Fields[] = this.#items.filter((item) => status === undefined || item.status === status)
    return pageOf(listed, query, this.#traits.cap)
  }

  /** Some changes, all at the same moment. */
  change(now: number): void {
    for (let left = this.#random.int(1, this.#traits.changes); left > 0; left -= 1) {
      const kind = this.#random.pick(['front', 'back', 'leave', 'leave and back', 'swap'] as const)
      if (kind === 'front') this.#items.unshift(this.#make(Math.floor(now / 1000), true))
      if (kind === 'leave' || kind === 'leave and back') this.#leave()
      if (kind === 'back' || kind === 'leave and back') this.#enter()
      if (kind === 'swap') this.#swap()
    }
  }

  #make(second: number, isListed: boolean): Item {
    this.#made += 1
    const item = {
      id: `object_${this.#made}`,
      created_at: new Date(EPOCH + second * 1000).toISOString(),
      status: isListed ? IN : OUT,
    }
    if (isListed) for (const { present } of this.#readers) present.add(item.id)
    return item
  }

  /** More often near the front, which is read first. */
  #leave(): void {
    const listed = this.#items.filter(isIn)
    const item = listed[Math.floor(this.#random.next() ** 2 * listed.length)]
    if (!item) return
    item.status = OUT
    for (const { stable } of this.#readers) stable.delete(item.id)
  }

  /** At its place, which can be anywhere. */
  #enter(): void {
    const others = this.#items.filter((item) => !isIn(item))
    const item = others[this.#random.int(0, others.length - 1)]
    if (!item) return
    item.status = IN
    for (const { present } of this.#readers) present.add(item.id)
  }

  /** Two that were made in the same second have no order of their own. */
  #swap(): void {
    const index = this.#random.int(0, this.#items.length - 2)
    const [one, other] = this.#items.slice(index, index + 2)
    if (one && other && one.created_at === other.created_at) this.#items.splice(index, 2, other, one)
  }
}

function isIn({ status }: Item): boolean {
  return status === IN
}
