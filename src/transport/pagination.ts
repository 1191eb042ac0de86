import { ArgumentError } from '../errors/argument-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type { WithResponse } from './glomo-promise.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'

/** Objects a page may hold at most. Source: `per_page` in Glomo's documentation on lists. */
export const MAX_PER_PAGE: number = 100

/** Where a page stands in its list; `next` is null on the last one. */
export interface PageMeta {
  readonly current?: number
  readonly previous?: number | null
  readonly next?: number | null
  readonly per_page?: number
  readonly pages?: number
  /** Objects in the whole list. */
  readonly count?: number
}

/** A page as the API answers it. */
export interface PageOf<Item> {
  readonly data: Item[]
  readonly page_meta: PageMeta
}

export interface ListOptions extends CallOptions {
  /** Pages to fetch ahead while the caller works on the current one. Default 0. */
  prefetch?: number
}

/** One page of a list. */
export class Page<Item> implements PageOf<Item> {
  readonly data: Item[]
  readonly page_meta: PageMeta
  readonly #next: () => Promise<Page<Item>>

  constructor(page: PageOf<Item>, next: (page: number) => Promise<Page<Item>>) {
    this.data = page.data
    this.page_meta = page.page_meta
    this.#next = async () => {
      const number = page.page_meta.next
      if (typeof number !== 'number') throw new ArgumentError('this is the last page: look at hasNextPage first')
      return next(number)
    }
  }

  get hasNextPage(): boolean {
    return typeof this.page_meta.next === 'number'
  }

  /** @throws {ArgumentError} on the last page */
  nextPage(): Promise<Page<Item>> {
    return this.#next()
  }
}

type FetchPage<Item> = (page: number, perPage: number | undefined) => Promise<WithResponse<PageOf<Item>>>

/** The page and size a list was asked to begin with. */
export interface ListQuery {
  page: number
  perPage: number | undefined
}

/**
 * A list, newest first. Nothing is sent until it is used.
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
  #first: Promise<WithResponse<PageOf<Item>>> | undefined

  constructor(fetch: FetchPage<Item>, query: ListQuery, options: ListOptions) {
    const { prefetch = 0 } = options
    if (!Number.isInteger(prefetch) || prefetch < 0) {
      throw new ArgumentError(`prefetch is ${prefetch}; it must be a whole number, 0 or more`)
    }
    this.#fetch = fetch
    this.#query = query
    this.#prefetch = prefetch
  }

  /** The first page (or the one asked for by `page`), with status and headers of the answer. */
  async withResponse(): Promise<WithResponse<Page<Item>>> {
    const { page, perPage } = this.#query
    this.#first ??= this.#fetch(page, perPage)
    const whole = await this.#first
    return { ...whole, data: this.#pageFrom(whole.data) }
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
   * Page after page until `next` is null. Pages are as the API answers them: an object can stand on two of them when new
   * ones arrive meanwhile. Asks for 100 objects a page unless `per_page` says otherwise.
   *
   * @throws {UnreadableResponseError} when a page names itself, or one before it, as the next
   */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const perPage = this.#query.perPage ?? MAX_PER_PAGE
    const ahead = new Map<number, Promise<WithResponse<PageOf<Item>>>>()
    const take = (page: number) => {
      const fetched = ahead.get(page) ?? this.#fetch(page, perPage)
      ahead.delete(page)
      return fetched
    }
    let knownCount = 0
    for (let number: number | null = this.#query.page; number !== null; ) {
      const { data: page } = await take(number)
      const { next = null, pages = 0, count = 0 } = page.page_meta
      for (let step = 1; step <= this.#prefetch && number + step <= pages; step += 1) {
        if (ahead.has(number + step)) continue
        const fetched = this.#fetch(number + step, perPage)
        fetched.catch(ignore)
        ahead.set(number + step, fetched)
      }
      yield this.#pageFrom(page)
      if (next !== null && next <= number) throw endlessList(number, next)
      const back = pagesToReadAgain(knownCount, count, perPage)
      knownCount = count
      if (back === 0 || number === this.#query.page) number = next
      else {
        ahead.clear()
        number = Math.max(this.#query.page, number - back)
      }
    }
  }

  /** Every object once, also when new ones push known ones to later pages or some leave the list meanwhile. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const seen = new Set<unknown>()
    for await (const page of this.pages()) {
      for (const item of page.data) {
        const id = identityOf(item)
        if (id !== undefined && seen.has(id)) continue
        if (id !== undefined) seen.add(id)
        yield item
      }
    }
  }

  /** All objects, or the first `limit` of them, in an array. */
  async toArray(options: { limit?: number } = {}): Promise<Item[]> {
    const { limit = Number.POSITIVE_INFINITY } = options
    if (!(limit >= 0)) throw new ArgumentError(`limit is ${limit}; it must be 0 or more`)
    const items: Item[] = []
    if (limit === 0) return items
    for await (const item of this) {
      items.push(item)
      if (items.length >= limit) break
    }
    return items
  }

  #pageFrom(page: PageOf<Item>): Page<Item> {
    const { perPage } = this.#query
    return new Page(page, async (number) => this.#pageFrom((await this.#fetch(number, perPage)).data))
  }
}

/**
 * Objects that leave a list while it is read (a payout that is no longer `in_progress`) pull the later ones forward, to
 * a page that was read already. A list never moves forward by more than its count went down, so that many pages are
 * read again.
 */
function pagesToReadAgain(countBefore: number, countNow: number, perPage: number): number {
  return countNow < countBefore ? Math.ceil((countBefore - countNow) / perPage) : 0
}

function endlessList(page: number, next: number): UnreadableResponseError {
  const message = `page ${page} of the list names page ${next} as the next one: the list would never end`
  return new UnreadableResponseError(message, { status: 200, reason: 'endless list' })
}

function identityOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return undefined
  if ('id' in item) return item.id
  return 'account_id' in item ? item.account_id : undefined
}

/** Reads and checks the paging parameters before anything is sent. @throws {ArgumentError} */
export function readListQuery(operation: Operation, query: unknown): ListQuery {
  const { page = 1, per_page: perPage } = (query ?? {}) as { page?: number; per_page?: number }
  if (!Number.isInteger(page) || page < 1) {
    throw new ArgumentError(`${describeOperation(operation)}: page is ${page}; pages are counted from 1`)
  }
  if (perPage !== undefined && !(Number.isInteger(perPage) && perPage >= 1 && perPage <= MAX_PER_PAGE)) {
    throw new ArgumentError(
      `${describeOperation(operation)}: per_page is ${perPage}; a page holds 1 to ${MAX_PER_PAGE} objects (iterate to get more)`,
    )
  }
  return { page, perPage }
}

/** A page fetched ahead that failed is reported when its turn comes. */
function ignore(): void {}
