/** Text that leads somewhere, is code, or says how something stands. */
export interface Marked {
  text: string
  href?: string | undefined
  isCode?: true
  /** A badge of this colour. */
  tone?: 'breaking' | 'warning' | 'additive' | 'docs' | 'none' | 'ok' | 'failed' | 'open'
  /** What others refer to it by. */
  id?: string
}

/** Words between `backticks` are code. */
export type Line = string | readonly (string | Marked)[]

export interface Table {
  columns: readonly string[]
  rows: readonly (readonly Line[])[]
}

export interface List {
  title?: string
  items: readonly Line[]
  /** The number of the first; without one the items have none. */
  from?: number
  isFolded?: boolean
}

/** A change, or whatever else has a badge: in a row of its own. */
export interface Entry {
  badge: Marked
  what: Line
  /** What else is known of it. */
  more: readonly Line[]
}

/** A part of a report, said once for every format. */
export interface Section {
  /** None for what stands under the title of the report. */
  title?: string
  paragraphs?: readonly Line[]
  table?: Table
  entries?: readonly Entry[]
  list?: readonly List[]
  /** Shown as it is, line by line. */
  text?: string
  /** HTML, for pages alone. */
  html?: string
  /** Opened by those who want to see it. */
  isFolded?: boolean
}

/** Items that are shown before the rest is folded. */
const SHOWN = 12

/** A list of which the first are shown and the rest is folded; none where nothing is in it. */
export function longList({ title, items, from }: List): List[] {
  if (items.length === 0) return []
  const numbered = (number: number) => (from === undefined ? {} : { from: number })
  const first: List = {
    ...(title === undefined ? {} : { title }),
    items: items.slice(0, SHOWN),
    ...numbered(from ?? 1),
  }
  const rest = items.slice(SHOWN)
  if (rest.length === 0) return [first]
  return [first, { title: `and ${rest.length} more`, items: rest, ...numbered((from ?? 1) + SHOWN), isFolded: true }]
}
