import { AbortError } from '../errors/abort-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { shownNumber } from '../errors/check-argument.ts'
import { describeOperation, type OperationRef } from '../errors/operation-ref.ts'
import type { WithResponse } from './glomo-promise.ts'
import { ListReading } from './list-reading.ts'
import type { ListOptions } from './options.ts'
import { checkPage, Page, type PageOf } from './page.ts'
import type { PageWindow } from './page-window.ts'
import { Prefetcher } from './prefetcher.ts'
import { walkList } from './walk-list.ts'

export { Page, type PageMeta, type PageOf } from './page.ts'

/** Objects a page may hold at most. Source: `per_page` in Glomo's documentation on lists. */
export const MAX_PER_PAGE: number = 100

/** Fetches one page. `signal` is aborted when nobody will ask for a page that is fetched ahead. */
type FetchPage<Item> = (
  page: number,
  perPage: number | undefined,
  signal?: AbortSignal,
) => Promise<WithResponse<PageOf<Item>>>

/** The page and size a list was asked to begin with. */
export interface ListQuery {
  operation: OperationRef
  page: number
  perPage: number | undefined
}

/**
 * A list, newest first. Nothing is sent until it is used.
 *
 * Iterated, it gives every object that is in the list from the start of the iteration to its end, exactly once, whatever
 * enters or leaves meanwhile. For that each page overlaps the one before by one object. A list that does not change takes
 * one request for up to 100 objects, 11 for 1,000 and 114 for 10,000; where objects leave, some pages are read again.
 *
 * This rests on two things: objects keep their order, as they do by their time of creation, and the server heeds
 * `per_page`, up to a limit of its own of 17 or more. A server that gives pages of one size only is asked for every page
 * twice; an object is missed there only when as many objects leave before it as enter again within those requests.
 *
 * @example
 * const page = await glomo.payouts.list({ status: 'success' })                  // the first page
 * for await (const payout of glomo.payouts.list()) { … }                       // every object, each once
 * const latest = await glomo.payouts.list().toArray({ limit: 250 })
 */
export class GlomoList<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #fetch: FetchPage<Item>
  readonly #query: ListQuery
  readonly #prefetch: number
  readonly #signal: AbortSignal | undefined
  #first: Promise<WithResponse<PageOf<Item>>> | undefined

  constructor(fetch: FetchPage<Item>, query: ListQuery, options: ListOptions) {
    const { prefetch = 0 } = options
    if (!Number.isInteger(prefetch) || prefetch < 0) {
      throw new ArgumentError(`prefetch is ${shownNumber(prefetch)}; it must be a whole number, 0 or more`)
    }
    this.#fetch = async (page, perPage, signal) => checkPage(query.operation, await fetch(page, perPage, signal))
    this.#query = query
    this.#prefetch = prefetch
    this.#signal = options.signal
  }

  /** The first page (or the one asked for by `page`), with the status and headers of the response. */
  async withResponse(): Promise<WithResponse<Page<Item>>> {
    const { page, perPage } = this.#query
    this.#first ??= this.#fetch(page, perPage)
    try {
      const whole = await this.#first
      return { ...whole, data: this.#pageFrom(whole.data, perPage) }
    } catch (error) {
      this.#first = undefined // to be asked for again by the next await
      throw error
    }
  }

  // biome-ignore lint/suspicious/noThenProperty: awaiting a list gives its first page, as its users know it from peers
  then<A = Page<Item>, B = never>(
    onFulfilled?: ((value: Page<Item>) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(onFulfilled, onRejected)
  }

  /**
   * Page after page: each holds, of a page as the API gives it, the objects that no page before it held. Asks for 100
   * objects a page, or for as many as `per_page` says but at least 20 after the first page.
   *
   * @throws {UnreadableResponseError} for a response that is not a page, and when the list would never end
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const { operation, page, perPage = MAX_PER_PAGE } = this.#query
    const fetchWindow = async (window: PageWindow, signal?: AbortSignal) =>
      (await this.#fetch(window.page, window.perPage, signal)).data
    const prefetcher = new Prefetcher(fetchWindow, this.#signal)
    const reading = new ListReading<Item>(operation, (window) => prefetcher.take(window))
    const expect = (likely: (count: number) => PageWindow[]) => prefetcher.expect(likely(this.#prefetch))
    try {
      for await (const { items, meta, window } of walkList(reading, { page, perPage }, expect)) {
        this.#throwIfAborted()
        yield this.#pageFrom({ data: items, page_meta: meta }, window.perPage)
        this.#throwIfAborted()
      }
    } finally {
      prefetcher.close()
    }
  }

  /** Every object that is in the list throughout, exactly once. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      for (const item of page.data) {
        yield item
        this.#throwIfAborted()
      }
    }
  }

  /** All objects, or the first `limit` of them, in an array. @throws {ArgumentError} for a limit below 0 */
  async toArray(options: { limit?: number | undefined } = {}): Promise<Item[]> {
    const { limit = Number.POSITIVE_INFINITY } = options
    if (!(typeof limit === 'number' && limit >= 0))
      throw new ArgumentError(`limit is ${shownNumber(limit)}; it must be a number, 0 or more`)
    const items: Item[] = []
    if (limit === 0) return items
    for await (const item of this) {
      items.push(item)
      if (items.length >= limit) break
    }
    return items
  }

  /** Also between requests: what was fetched by then is not given any more. */
  #throwIfAborted(): void {
    if (!this.#signal?.aborted) return
    const { operation } = this.#query
    const message = `${describeOperation(operation)} was aborted by the caller`
    throw new AbortError(message, { operation, retryable: true, cause: this.#signal.reason })
  }

  #pageFrom(page: PageOf<Item>, perPage: number | undefined): Page<Item> {
    return new Page(page, async (number) => this.#pageFrom((await this.#fetch(number, perPage)).data, perPage))
  }
}

/** Reads and checks the paging parameters before anything is sent. @throws {ArgumentError} */
export function readListQuery(operation: OperationRef, query: unknown): ListQuery {
  const { page = 1, per_page: perPage } = (query ?? {}) as { page?: number; per_page?: number }
  if (!Number.isInteger(page) || page < 1) {
    throw new ArgumentError(`${describeOperation(operation)}: page is ${shownNumber(page)}; pages are counted from 1`)
  }
  if (perPage !== undefined && !(Number.isInteger(perPage) && perPage >= 1 && perPage <= MAX_PER_PAGE)) {
    throw new ArgumentError(
      `${describeOperation(operation)}: per_page is ${shownNumber(perPage)}; a page holds 1 to ${MAX_PER_PAGE} objects (iterate to get more)`,
    )
  }
  return { operation: { id: operation.id, method: operation.method, path: operation.path }, page, perPage }
}
