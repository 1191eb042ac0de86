import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'

/** A list that a test changes while it is read; newest first. */
async function startList(size: number, onRequest: (items: { id: string }[], number: number) => void = () => {}) {
  const items = Array.from({ length: size }, (_, index) => ({ id: `payout_${size - index}` }))
  const { url, seen } = await startServer((request, response) => {
    onRequest(items, seen.length)
    const perPage = Number(request.query.get('per_page') ?? 20)
    const current = Number(request.query.get('page') ?? 1)
    const pages = Math.ceil(items.length / perPage)
    sendJson(response, 200, {
      data: items.slice((current - 1) * perPage, current * perPage),
      page_meta: {
        current,
        previous: current > 1 ? current - 1 : null,
        next: current < pages ? current + 1 : null,
        per_page: perPage,
        pages,
        count: items.length,
      },
    })
  })
  return { glomo: new Glomo({ apiKey: 'key', baseUrl: url }), seen, items }
}

test('awaited, a list is its first page', async () => {
  const { glomo, seen } = await startList(45)
  const page = await glomo.payouts.list()
  expect(page.data.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `payout_${45 - index}`))
  expect(page).toMatchObject({ page_meta: { current: 1, count: 45 }, hasNextPage: true })
  expect(seen).toHaveLength(1)
})

test('a page gives the next one, the last one says so', async () => {
  const { glomo } = await startList(25)
  const first = await glomo.payouts.list()
  const second = await first.nextPage()
  expect(second.data).toHaveLength(5)
  expect(second.hasNextPage).toBe(false)
  await expect(second.nextPage()).rejects.toBeInstanceOf(ArgumentError)
})

test('nothing is sent before a list is used, and awaiting it twice sends once', async () => {
  const { glomo, seen } = await startList(5)
  const list = glomo.payouts.list()
  expect(seen).toHaveLength(0)
  await list
  await list
  expect(seen).toHaveLength(1)
})

test('iterated, it gives every object in order, 100 a request', async () => {
  const { glomo, seen } = await startList(250)
  const ids: string[] = []
  for await (const { id } of glomo.payouts.list({ status: 'success' })) ids.push(id)
  expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => `payout_${250 - index}`))
  expect(seen.map(({ query }) => query.toString())).toEqual(
    [1, 2, 3].map((page) => `status=success&page=${page}&per_page=100`),
  )
})

test('per_page and page of the caller are kept', async () => {
  const { glomo, seen } = await startList(30)
  const rest = await glomo.payouts.list({ page: 2, per_page: 10 }).toArray()
  expect(rest).toHaveLength(20)
  expect(seen.map(({ query }) => query.toString())).toEqual(['page=2&per_page=10', 'page=3&per_page=10'])
})

test('an empty list ends at once', async () => {
  const { glomo } = await startList(0)
  expect(await glomo.payouts.list().toArray()).toEqual([])
})

test('toArray stops at its limit and asks for no further page', async () => {
  const { glomo, seen } = await startList(250)
  expect(await glomo.payouts.list().toArray({ limit: 100 })).toHaveLength(100)
  expect(seen).toHaveLength(1)
})

test('leaving the loop early asks for no further page', async () => {
  const { glomo, seen } = await startList(250)
  for await (const { id } of glomo.payouts.list()) if (id === 'payout_240') break
  expect(seen).toHaveLength(1)
})

test('prefetch asks for the next pages while the caller works', async () => {
  const { glomo, seen } = await startList(500)
  const iterator = glomo.payouts.list({}, { prefetch: 2 })[Symbol.asyncIterator]()
  await iterator.next()
  await expect.poll(() => seen.length).toBe(3)
  let rest = 1
  for (let step = await iterator.next(); !step.done; step = await iterator.next()) rest += 1
  expect(rest).toBe(500)
  expect(seen).toHaveLength(5)
})

test('10,000 objects while 1,000 new ones arrive: every one that was there, exactly once', async () => {
  let arrived = 0
  const { glomo } = await startList(10_000, (items, number) => {
    for (let n = 0; number > 1 && n < 10 && arrived < 1000; n += 1) {
      arrived += 1
      items.unshift({ id: `new_${arrived}` })
    }
  })
  const seen = new Map<string, number>()
  for await (const { id } of glomo.payouts.list()) seen.set(id, (seen.get(id) ?? 0) + 1)
  expect(arrived).toBe(1000)
  const original = Array.from({ length: 10_000 }, (_, index) => `payout_${index + 1}`)
  expect(original.filter((id) => seen.get(id) !== 1)).toEqual([])
  expect([...seen.values()].every((times) => times === 1)).toBe(true)
})

describe('objects that leave the list while it is read', () => {
  test('do not pull others out of sight', async () => {
    const gone = new Set<string>()
    const { glomo } = await startList(1000, (items, number) => {
      if (number < 2 || number > 8) return
      for (const { id } of items.splice(0, 30)) gone.add(id)
    })
    const seen: string[] = []
    for await (const { id } of glomo.payouts.list()) seen.push(id)
    const stayed = Array.from({ length: 1000 }, (_, index) => `payout_${index + 1}`).filter((id) => !gone.has(id))
    expect(gone.size).toBe(210)
    expect(stayed.filter((id) => !seen.includes(id))).toEqual([])
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('also with pages fetched ahead, and with others arriving', async () => {
    let arrived = 0
    const gone = new Set<string>()
    const { glomo } = await startList(1000, (items, number) => {
      if (number < 2 || number > 10) return
      for (const { id } of items.splice(5, 40)) gone.add(id)
      arrived += 1
      items.unshift({ id: `new_${arrived}` })
    })
    const seen = new Set<string>()
    for await (const { id } of glomo.payouts.list({}, { prefetch: 3 })) seen.add(id)
    const stayed = Array.from({ length: 1000 }, (_, index) => `payout_${index + 1}`).filter((id) => !gone.has(id))
    expect(stayed.filter((id) => !seen.has(id))).toEqual([])
  })
})

test.each([0, 101, 2.5, Number.NaN])('per_page %d is refused before anything is sent', async (perPage) => {
  const { glomo, seen } = await startList(5)
  expect(() => glomo.payouts.list({ per_page: perPage })).toThrow(ArgumentError)
  expect(() => glomo.payouts.list({ per_page: perPage })).toThrow(/per_page is .*; a page holds 1 to 100 objects/)
  expect(seen).toHaveLength(0)
})

test('an error of a later page reaches the loop', async () => {
  const { url } = await startServer((request, response) => {
    if (request.query.get('page') === '1') {
      sendJson(response, 200, { data: [{ id: 'payout_1' }], page_meta: { current: 1, next: 2, pages: 2, count: 101 } })
    } else sendJson(response, 403, { message: 'no' })
  })
  const list = new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list({}, { prefetch: 1 })
  await expect(list.toArray()).rejects.toMatchObject({ status: 403 })
})

test('a list whose page names itself as the next one ends in an error, not in an endless loop', async () => {
  const { url } = await startServer((_, response) =>
    sendJson(response, 200, { data: [{ id: 'payout_1' }], page_meta: { current: 2, next: 3, pages: 10, count: 200 } }),
  )
  const list = new Glomo({ apiKey: 'sk', baseUrl: url }).payouts.list()
  await expect(list.toArray()).rejects.toMatchObject({ name: 'UnreadableResponseError', reason: 'endless list' })
})
