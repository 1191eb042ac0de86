/** A stretch of a list, as the API is asked for it. */
export interface PageWindow {
  /** From 1. */
  readonly page: number
  readonly perPage: number
}

/** The position, from 0, of the first object. */
export function startOf({ page, perPage }: PageWindow): number {
  return (page - 1) * perPage
}

/** The position after that of the last object. */
export function endOf({ page, perPage }: PageWindow): number {
  return page * perPage
}

/** The page that holds `position` and reaches furthest beyond it. */
export function windowFrom(position: number, largest: number): PageWindow {
  let best: PageWindow = { page: position + 1, perPage: 1 }
  for (let perPage = largest; perPage > 1; perPage -= 1) {
    const window = { page: Math.floor(position / perPage) + 1, perPage }
    if (endOf(window) > endOf(best)) best = window
  }
  return best
}

/**
 * The page to read after the one that ended at `reached`: it begins there or up to `margin` objects before. Pages of one
 * size never overlap, but pages of different sizes do: after positions 0 to 99, page 2 at 99 a page begins with the
 * object at 99. Undefined when no size up to `largest` overlaps there, which is never so from 20 on.
 */
export function windowAfter(reached: number, margin: number, largest: number): PageWindow | undefined {
  const wide = windowFrom(Math.max(0, reached - margin), largest)
  const window = endOf(wide) > reached + 1 ? wide : windowFrom(reached, largest)
  return endOf(window) > reached + 1 ? window : undefined
}
