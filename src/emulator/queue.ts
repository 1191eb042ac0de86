/** Something that happens at a moment of virtual time. */
export interface Due {
  readonly at: number
  /** What was put in first comes out first, among those of the same moment. */
  readonly order: number
}

/** What is due next comes out first: a binary heap. */
export class DueQueue<Item extends Due> {
  readonly #items: Item[] = []

  get first(): Item | undefined {
    return this.#items[0]
  }

  add(item: Item): void {
    const items = this.#items
    let index = items.push(item) - 1
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = items[above]
      if (parent === undefined || isBefore(parent, item)) break
      items[index] = parent
      index = above
    }
    items[index] = item
  }

  take(): Item | undefined {
    const items = this.#items
    const [first] = items
    const last = items.pop()
    if (first === undefined || last === undefined || items.length === 0) return first
    let index = 0
    for (;;) {
      const left = items[2 * index + 1]
      const right = items[2 * index + 2]
      if (left === undefined) break
      const goesRight = right !== undefined && isBefore(right, left)
      const child = goesRight ? right : left
      if (isBefore(last, child)) break
      items[index] = child
      index = 2 * index + (goesRight ? 2 : 1)
    }
    items[index] = last
    return first
  }

  /** In no order. */
  all(): readonly Item[] {
    return this.#items
  }
}

function isBefore(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}
