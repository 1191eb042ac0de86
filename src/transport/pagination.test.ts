import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { GlomoList } from './pagination.ts'

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

test('iterated, it gives every object in order, and each page begins with the last object of the one before', async () => {
  const { glomo, seen } = await startList(250)
  const ids: string[] = []
  for await (const { id } of glomo.payouts.list({ status: 'success' })) ids.push(id)
  expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => `payout_${250 - index}`))
  expect(seen.map(({ query }) => query.toString())).toEqual(
    ['page=1&per_page=100', 'page=2&per_page=99', 'page=3&per_page=98'].map((paging) => `status=success&${paging}`),
  )
})

test('iteration begins with the page that the caller asks for', async () => {
  const { glomo, seen } = await startList(30)
  const rest = await glomo.payouts.list({ page: 2, per_page: 10 }).toArray()
  expect(rest).toHaveLength(20)
  expect(seen.map(({ query }) => query.toString())).toEqual(['page=2&per_page=10', 'page=2&per_page=19'])
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
  expect(seen).toHaveLength(6)
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

test.each([
  [100, 1],
  [250, 3],
  [1_000, 11],
  [10_000, 114],
])('a list of %d objects that does not change takes %d requests', async (size, requests) => {
  const { glomo, seen } = await startList(size)
  expect(await glomo.payouts.list().toArray()).toHaveLength(size)
  expect(seen).toHaveLength(requests)
})

test('no object is lost when some leave a page that was read while as many enter further back', async () => {
  const { glomo, items } = await startList(300, (items, number) => {
    if (number !== 2) return
    items.splice(10, 5)
    items.splice(250, 0, ...[1, 2, 3, 4, 5].map((n) => ({ id: `older_${n}` })))
  })
  const ids = (await glomo.payouts.list({ status: 'in_progress' }).toArray()).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(items.filter(({ id }) => !ids.includes(id))).toEqual([])
})

test('nothing before the page that the caller began with is given, however far the list moves', async () => {
  const { glomo, items } = await startList(80, (items, number) => {
    if (number === 2) items.splice(0, 35, ...items.slice(10, 20))
  })
  const all = items.map(({ id }) => id)
  const ids = (await glomo.payouts.list({ page: 2, per_page: 20 }).toArray()).map(({ id }) => id)
  expect(ids).toEqual(all.slice(20))
})

test.each([true, false])(
  'no object is lost on a server that gives 20 a page whatever it is asked (told: %s)',
  async (told) => {
    const items = Array.from({ length: 210 }, (_, index) => ({ id: `payout_${index}` }))
    const { url, seen } = await startServer((request, response) => {
      if (seen.length === 5) items.splice(0, 40)
      const page = Number(request.query.get('page'))
      const pages = Math.ceil(items.length / 20)
      const next = page < pages ? page + 1 : null
      const data = items.slice((page - 1) * 20, page * 20)
      sendJson(response, 200, { data, page_meta: told ? { current: page, next, per_page: 20, pages } : { next } })
    })
    const glomo = new Glomo({ apiKey: 'key', baseUrl: url })
    const ids = (await glomo.payouts.list().toArray()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(items.filter(({ id }) => !ids.includes(id))).toEqual([])
  },
)

test.each([1, 2, 7, 10])('a list is whole on a server that gives at most %d a page', async (most) => {
  const items = Array.from({ length: 90 }, (_, index) => ({ id: `payout_${index}` }))
  const { url } = await startServer((request, response) => {
    const page = Number(request.query.get('page'))
    const perPage = Math.min(most, Number(request.query.get('per_page')))
    const next = page * perPage < items.length ? page + 1 : null
    sendJson(response, 200, { data: items.slice((page - 1) * perPage, page * perPage), page_meta: { next } })
  })
  expect(await new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list().toArray()).toEqual(items)
})

describe('a response that is not a page', () => {
  test.each([{}, [], { data: [] }, { data: null, page_meta: {} }, { data: [], page_meta: { next: '2' } }])(
    '%j is an UnreadableResponseError',
    async (body) => {
      const { url } = await startServer((_, response) => sendJson(response, 200, body))
      const { payouts } = new Glomo({ apiKey: 'key', baseUrl: url })
      const expected = { name: 'UnreadableResponseError', reason: 'not a page', operation: { id: 'getPayouts' } }
      await expect(payouts.list().then()).rejects.toMatchObject(expected)
      await expect(payouts.list().toArray()).rejects.toMatchObject(expected)
    },
  )

  test.each([null, 'text', 7])('%j is one, too', async (body) => {
    const fetch = async () => Response.json(body)
    const list = new Glomo({ apiKey: 'key', fetch, maxRetries: 0 }).payouts.list()
    await expect(list.toArray()).rejects.toMatchObject({ name: 'UnreadableResponseError', reason: 'not an object' })
  })
})

test('objects without an identifier are all given', async () => {
  const { url } = await startServer((request, response) => {
    const [page, perPage] = [Number(request.query.get('page')), Number(request.query.get('per_page'))]
    const items = [{ id: null }, { id: null }, ...Array.from({ length: 150 }, (_, index) => ({ id: null, index }))]
    const next = page * perPage < items.length ? page + 1 : null
    sendJson(response, 200, { data: items.slice((page - 1) * perPage, page * perPage), page_meta: { next } })
  })
  expect(await new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list().toArray()).toHaveLength(152)
})

test('a list that failed can be awaited again', async () => {
  const { url, seen } = await startServer((_, response) => {
    if (seen.length === 1) sendJson(response, 403, { message: 'no' })
    else sendJson(response, 200, { data: [], page_meta: { next: null } })
  })
  const list = new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list()
  await expect(list.then()).rejects.toMatchObject({ status: 403 })
  expect((await list).data).toEqual([])
})

describe('pages fetched ahead', () => {
  /** A list of which only the first page is ever answered. */
  function hangingList(signal?: AbortSignal) {
    const signals: AbortSignal[] = []
    const items = Array.from({ length: 1_000 }, (_, index) => ({ id: `payout_${index}` }))
    const fetch = (page: number, perPage = 20, ahead?: AbortSignal) => {
      if (ahead) {
        signals.push(ahead)
        return new Promise<never>((_, reject) => ahead.addEventListener('abort', () => reject(ahead.reason)))
      }
      const data = {
        data: items.slice((page - 1) * perPage, page * perPage),
        page_meta: { next: page + 1, count: 1_000 },
      }
      return Promise.resolve({ data, response: new Response(null), attempts: 1, replayed: false })
    }
    const query = { operation: { id: 'getPayouts', method: 'GET', path: '/payouts' }, page: 1, perPage: undefined }
    return { list: new GlomoList(fetch, query, signal ? { prefetch: 3, signal } : { prefetch: 3 }), signals }
  }

  test('are aborted when the limit is reached', async () => {
    const { list, signals } = hangingList()
    expect(await list.toArray({ limit: 1 })).toHaveLength(1)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true])
  })

  test('are aborted when the loop is left', async () => {
    const { list, signals } = hangingList()
    for await (const _ of list) break
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true])
  })

  test('end with the signal of the caller', async () => {
    const controller = new AbortController()
    const { list, signals } = hangingList(controller.signal)
    const reason = new Error('shutting down')
    const reading = list.toArray()
    await expect.poll(() => signals.length).toBe(3)
    controller.abort(reason)
    await expect(reading).rejects.toBe(reason)
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true])
  })

  test('are aborted on the wire', async () => {
    let closed = 0
    const { url, seen } = await startServer((request, response) => {
      response.on('close', () => {
        if (!response.writableFinished) closed += 1
      })
      if (request.query.get('page') !== '1') return
      const data = Array.from({ length: 100 }, (_, index) => ({ id: `payout_${index}` }))
      sendJson(response, 200, { data, page_meta: { next: 2, count: 1_000 } })
    })
    const list = new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list({}, { prefetch: 2 })
    for await (const _ of list) {
      await expect.poll(() => seen.length).toBe(3)
      break
    }
    await expect.poll(() => closed).toBe(2)
  })
})

describe('on a server that refuses pages past the end', () => {
  async function startStrictList(refuses: (start: number, size: number) => boolean) {
    const items = Array.from({ length: 250 }, (_, index) => ({ id: `payout_${index}` }))
    const { url, seen } = await startServer((request, response) => {
      const [page, perPage] = [Number(request.query.get('page')), Number(request.query.get('per_page'))]
      if (seen.length === 3) items.splice(0, 120)
      const start = (page - 1) * perPage
      if (refuses(start, items.length)) return sendJson(response, 404, { message: 'no such page' })
      const next = page * perPage < items.length ? page + 1 : null
      return sendJson(response, 200, { data: items.slice(start, page * perPage), page_meta: { next } })
    })
    return { list: new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list(), items }
  }

  test('a list that became too short is still read to its end', async () => {
    const { list, items } = await startStrictList((start, size) => start >= size)
    const ids = (await list.toArray()).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(items.filter(({ id }) => !ids.includes(id))).toEqual([])
  })

  test('a first page that is refused is an error', async () => {
    const { url } = await startServer((_, response) => sendJson(response, 404, { message: 'no such page' }))
    const list = new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list({ page: 9 })
    await expect(list.toArray()).rejects.toMatchObject({ status: 404 })
  })

  test('a page that stays refused is an error', async () => {
    const { list } = await startStrictList((start) => start > 0)
    await expect(list.toArray()).rejects.toMatchObject({ status: 404 })
  })
})
