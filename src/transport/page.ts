import { ArgumentError } from '../errors/argument-error.ts'
import { describeOperation, type OperationRef } from '../errors/operation-ref.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type { WithResponse } from './glomo-promise.ts'
import { isRecord } from './json.ts'
import { serverRequestIdOf } from './server-request-id.ts'

/** Where a page stands in its list; `next` is null on the last one. */
export interface PageMeta {
  /** Which page this is, from 1. */
  readonly current?: number
  /** The page before it; null on the first one. */
  readonly previous?: number | null
  /** The page after it; null on the last one. */
  readonly next?: number | null
  /** Objects a page may hold. */
  readonly per_page?: number
  /** Pages of the whole list. */
  readonly pages?: number
  /** Objects in the whole list. */
  readonly count?: number
}

/** A page as the API answers it. */
export interface PageOf<Item> {
  /** The objects. */
  readonly data: Item[]
  /** Where the page stands in its list. */
  readonly page_meta: PageMeta
}

/** One page of a list. */
export class Page<Item> implements PageOf<Item> {
  /** The objects of this page. */
  readonly data: Item[]
  /** Where the page stands in its list. */
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

  /** Whether the API names a page after this one. */
  get hasNextPage(): boolean {
    return typeof this.page_meta.next === 'number'
  }

  /**
   * The page that the API names as the next one, as it is by then: an object that moved meanwhile can be missing or
   * stand there again. Iterate the list itself to get every object exactly once.
   *
   * @throws {ArgumentError} on the last page
   */
  nextPage(): Promise<Page<Item>> {
    return this.#next()
  }
}

/** Makes sure that what was answered is a page. @throws {UnreadableResponseError} */
export function checkPage<Item>(
  operation: OperationRef,
  whole: WithResponse<PageOf<Item>>,
): WithResponse<PageOf<Item>> {
  const body: unknown = whole.data
  const meta = isRecord(body) && Array.isArray(body.data) ? body.page_meta : undefined
  const { current, next, pages } = isRecord(meta) ? meta : {}
  const isLast = next === null && !(Number(current) < Number(pages))
  if (isLast || Number.isInteger(next)) return whole
  const { status, headers } = whole.response
  const message = `${describeOperation(operation)} answered ${status} with something that is not a page of a list`
  const serverRequestId = serverRequestIdOf(headers)
  throw new UnreadableResponseError(message, { operation, serverRequestId, status, reason: 'not a page' })
}
