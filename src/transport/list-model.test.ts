import { expect, test } from 'vitest'
import { GlomoList, type PageOf } from './pagination.ts'

interface Item {
  id: string
  order: number
}

/** A repeatable source of numbers from 0 to below 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A filtered list that changes: objects enter at the front or at their place further back, leave, and come again. */
class ChangingList {
  readonly items: Item[]
  /** In the list from the first request on. */
  readonly stayed: Set<string>
  requests = 0
  readonly #random: () => number
  readonly #away: Item[] = []
  readonly #mostChanges: number
  #named = 0

  constructor(random: () => number, size: number, mostChanges: number) {
    this.#random = random
    this.#mostChanges = mostChanges
    this.items = Array.from({ length: size }, (_, index) => ({ id: `payout_${index}`, order: index }))
    this.stayed = new Set(this.items.map(({ id }) => id))
  }

  change(): void {
    const changes = this.#below(this.#mostChanges + 1)
    const kind = this.#below(4)
    for (let number = 0; number < changes; number += 1) {
      // Often many changes of one kind, which move everything by more than a page.
      switch (this.#below(2) === 0 ? kind : this.#below(4)) {
        case 0:
          this.#leave(this.#below(this.items.length))
          break
        case 1:
          this.#leave(this.#below(Math.min(5, this.items.length)))
          break
        case 2:
          this.#enter(this.#random() < 0.5 ? (this.items[0]?.order ?? 0) - 1 : this.#random() * 500)
          break
        default: {
          const back = this.#away.splice(this.#below(this.#away.length), 1)[0]
          if (back) this.#insert(back)
        }
      }
    }
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit)
  }

  #leave(index: number): void {
    const [item] = this.items.splice(index, 1)
    if (!item) return
    this.stayed.delete(item.id)
    this.#away.push(item)
  }

  #enter(order: number): void {
    this.#named += 1
    this.#insert({ id: `new_${this.#named}`, order })
  }

  #insert(item: Item): void {
    const index = this.items.findIndex(({ order }) => order > item.order)
    this.items.splice(index < 0 ? this.items.length : index, 0, item)
  }
}

function pageOf(items: readonly Item[], page: number, perPage: number): PageOf<Item> {
  const pages = Math.ceil(items.length / perPage)
  return {
    data: items.slice((page - 1) * perPage, page * perPage),
    page_meta: { current: page, next: page < pages ? page + 1 : null, per_page: perPage, pages, count: items.length },
  }
}

const operation = { id: 'getPayouts', method: 'GET', path: '/payouts' }

/** Iterates one changing list, and counts what of it was lost and what was given twice. */
async function runList(seed: number) {
  const random = numbersFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const list = new ChangingList(random, below(400), [0, 2, 10, 60][below(4)] ?? 0)
  const most = [100, 50, 20][below(3)] ?? 100
  const pause = async () => {
    for (let turns = below(4); turns > 0; turns -= 1) await Promise.resolve()
    if (list.requests > 0 && list.requests < 60) list.change()
  }
  const fetch = async (page: number, perPage = 20) => {
    await pause()
    const data = pageOf(list.items, page, Math.min(perPage, most))
    list.requests += 1
    await pause()
    return { data, response: new Response(null), attempts: 1, replayed: false }
  }
  const perPage = below(3) === 0 ? 1 + below(100) : undefined
  const given = new Map<string, number>()
  for await (const { id } of new GlomoList(fetch, { operation, page: 1, perPage }, { prefetch: below(4) })) {
    given.set(id, (given.get(id) ?? 0) + 1)
    if (below(20) === 0) await pause()
  }
  return {
    requests: list.requests,
    lost: [...list.stayed].filter((id) => !given.has(id)).length,
    repeated: [...given.values()].filter((times) => times > 1).length,
  }
}

test('of 3,000 lists that change between and during requests, no object that stayed is lost and none is given twice', async () => {
  const failed: { seed: number; lost: number; repeated: number }[] = []
  for (let seed = 1; seed <= 3_000 && failed.length < 3; seed += 1) {
    const { lost, repeated } = await runList(seed)
    if (lost + repeated > 0) failed.push({ seed, lost, repeated })
  }
  expect(failed).toEqual([])
})

test('reading a list that changes takes no more requests, and no fewer, than its overlaps and its steps back ask for', async () => {
  let requests = 0
  for (let seed = 1; seed <= 60; seed += 1) requests += (await runList(seed)).requests
  expect(requests).toBe(794)
})

test.each([
  ['an empty list is one page without objects', 0, [0]],
  ['a page that holds nothing new is not given', 101, [100]],
])('%s', async (_, size, given) => {
  let items = Array.from({ length: size }, (_, order) => ({ id: `payout_${order}`, order }))
  const fetch = async (page: number, perPage = 100) => {
    const data = pageOf(items, page, perPage)
    items = items.slice(0, 100) // what stood on the second page leaves
    return { data, response: new Response(null), attempts: 1, replayed: false }
  }
  const sizes: number[] = []
  const list = new GlomoList(fetch, { operation, page: 1, perPage: undefined }, {})
  for await (const { data } of list.pages()) sizes.push(data.length)
  expect(sizes).toEqual(given)
})
