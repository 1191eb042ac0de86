import { ApiError } from '../errors/api-error.ts'
import type { ListReading, NewItems, PageRead } from './list-reading.ts'
import { endOf, type PageWindow, startOf, windowAfter, windowFrom } from './page-window.ts'
import { walkFixedPages } from './walk-fixed-pages.ts'

/** Pages of at least this size can be made to overlap anywhere in a list. */
const SMALLEST = 20

/**
 * Reads a list from its start to its end so that no object is missed or given twice, although it changes meanwhile.
 *
 * The objects of a list keep their order (newest first); what enters or leaves only moves the others to other positions.
 * So a page that holds an object given before holds, without a gap, whatever follows that object up to the end of the
 * page, wherever both stood by then and whenever the page was fetched. Only what comes from such pages is given, or from
 * the start of the list. Each page is chosen to begin with the last object of the one before; when that one has moved
 * away, the walk goes back until a page holds one that was given.
 *
 * @param expect is told which pages will probably be read next
 */
export async function* walkList<Item>(
  reading: ListReading<Item>,
  first: PageWindow,
  expect: (likely: (count: number) => PageWindow[]) => void,
): AsyncGenerator<NewItems<Item>, void, undefined> {
  let largest = Math.max(SMALLEST, first.perPage)
  /** Objects to read again besides the last one, because as many may leave meanwhile. */
  let margin = 0
  /** The position of the last object given. */
  let reached = -1
  let stepsBack = 0
  let window = first
  /** Where a page began that was refused since something new was read. */
  let refusedAt = Number.POSITIVE_INFINITY
  for (;;) {
    let page: PageRead<Item>
    try {
      page = await reading.read(window)
    } catch (error) {
      if (reached < 0 || startOf(window) >= refusedAt || !mayBePastTheEnd(error, window)) throw error
      refusedAt = startOf(window)
      page = { window, items: [], ids: [], meta: {}, isLast: true }
    }
    const size = sizeGiven(page)
    if (size > window.perPage)
      return yield* walkFixedPages(reading, first.perPage, { start: first.page, first: first.page })
    if (size < window.perPage) largest = size

    const firstGiven = reading.firstGiven(page)
    if (firstGiven < 0 && reached >= 0 && startOf(window) > 0) {
      margin = Math.min(margin * 2 + 4, largest >> 2)
      window = windowFrom(Math.max(0, reached - (largest >> 1) * 2 ** stepsBack), largest - 1)
      stepsBack += 1
      continue
    }
    if (stepsBack === 0) margin -= Math.ceil(margin / 4)
    stepsBack = 0
    // Nothing before the page that the caller asked to begin with is given.
    const news = reading.give(page, startOf(first) > 0 ? Math.max(0, firstGiven) : 0)
    if (news.items.length > 0) refusedAt = Number.POSITIVE_INFINITY
    const isFirst = reached < 0
    reached = lastPosition(page, size)
    const next = page.isLast ? undefined : windowAfter(reached, margin, largest)
    if (next) expect(likelyPages(next, page, margin, largest))
    if (isFirst || news.items.length > 0) yield news
    if (page.isLast) return
    if (!next) return yield* walkFixedPages(reading, largest, { start: (reached + 1) / largest, first: 1 })
    window = next
  }
}

/** Some servers refuse a page that the list has become too short for. */
function mayBePastTheEnd(error: unknown, window: PageWindow): boolean {
  return startOf(window) > 0 && error instanceof ApiError && [400, 404, 416].includes(error.status)
}

/** The size of page that the server gave where it was asked for `perPage`; only the last page may be shorter. */
function sizeGiven({ window, items, isLast }: PageRead<unknown>): number {
  const { perPage } = window
  return items.length > perPage || (!isLast && items.length > 0) ? items.length : perPage
}

function lastPosition({ window, meta }: PageRead<unknown>, size: number): number {
  // A page that is short although its size was accepted lost objects while it was made.
  const accepted = meta.per_page === window.perPage
  return startOf(accepted ? window : { ...window, perPage: size }) + size - 1
}

/** The next pages, as long as the list stays as it is. */
function likelyPages(next: PageWindow, { meta }: PageRead<unknown>, margin: number, largest: number) {
  return (count: number): PageWindow[] => {
    const windows: PageWindow[] = []
    for (let window: PageWindow | undefined = next; window && windows.length < count; ) {
      windows.push(window)
      if (endOf(window) >= (meta.count ?? 0)) break
      window = windowAfter(endOf(window) - 1, margin, largest)
    }
    return windows
  }
}
