import { describeOperation, type OperationRef } from '../errors/operation-ref.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import { IdSet } from './compact-id-set.ts'
import { identitiesOf } from './list-item-identity.ts'
import type { PageMeta, PageOf } from './page.ts'
import { endOf, type PageWindow } from './page-window.ts'

/** Pages in a row that may hold nothing new, besides as many as were read so far. */
const PATIENCE = 50

/** A page that was read, and what its objects are known by. */
export interface PageRead<Item> {
  readonly window: PageWindow
  readonly items: readonly Item[]
  readonly ids: readonly string[]
  readonly meta: PageMeta
  readonly isLast: boolean
}

/** The objects of a page that were not given before. */
export interface NewItems<Item> {
  readonly items: Item[]
  readonly meta: PageMeta
  readonly window: PageWindow
}

/** What was read of a list so far. */
export class ListReading<Item> {
  readonly #fetch: (window: PageWindow) => Promise<PageOf<Item>>
  readonly #operation: OperationRef
  readonly #given = new IdSet()
  #pagesRead = 0
  #pagesWithoutNews = 0

  constructor(operation: OperationRef, fetch: (window: PageWindow) => Promise<PageOf<Item>>) {
    this.#operation = operation
    this.#fetch = fetch
  }

  /** @throws {UnreadableResponseError} when a page names itself, or one before it, as the next */
  async read(window: PageWindow): Promise<PageRead<Item>> {
    const { data, page_meta: meta } = await this.#fetch(window)
    const next = meta.next ?? null
    if (next !== null && next <= window.page) throw this.#endless(`page ${window.page} names page ${next} as the next`)
    this.#pagesRead += 1
    this.#pagesWithoutNews += 1
    if (this.#pagesWithoutNews > PATIENCE + this.#pagesRead / 2) {
      throw this.#endless(`${this.#pagesWithoutNews} pages in a row hold nothing new up to position ${endOf(window)}`)
    }
    return { window, items: data, ids: identitiesOf(data), meta, isLast: next === null }
  }

  /** Where in a page the first object stands that was given before; -1 when none does. */
  firstGiven({ ids }: PageRead<Item>): number {
    return ids.findIndex((id) => this.#given.has(id))
  }

  /** Marks the objects of a page as given, and returns those that were not. */
  give({ items, ids, meta, window }: PageRead<Item>, from = 0): NewItems<Item> {
    const fresh = items.filter((_, index) => index >= from && this.#given.add(ids[index] ?? ''))
    if (fresh.length > 0) this.#pagesWithoutNews = 0
    return { items: fresh, meta, window }
  }

  #endless(what: string): UnreadableResponseError {
    const message = `${describeOperation(this.#operation)}: ${what}; reading the list would never end`
    return new UnreadableResponseError(message, { operation: this.#operation, status: 200, reason: 'endless list' })
  }
}
