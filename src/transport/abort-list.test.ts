import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { GlomoList } from './pagination.ts'

/** A list of 250 payouts whose pages are answered at once. */
async function startList(prefetch: number) {
  const items = Array.from({ length: 250 }, (_, index) => ({ id: `payout_${index}` }))
  const { url, seen } = await startServer(({ query }, response) => {
    const [page, perPage] = [Number(query.get('page')), Number(query.get('per_page'))]
    const next = page * perPage < items.length ? page + 1 : null
    sendJson(response, 200, {
      data: items.slice((page - 1) * perPage, page * perPage),
      page_meta: { next, count: 250 },
    })
  })
  const controller = new AbortController()
  const options = { signal: controller.signal, prefetch }
  return { controller, seen, list: new Glomo({ apiKey: 'key', baseUrl: url }).payouts.list({}, options) }
}

test.each([0, 2])(
  'an abort in the loop ends it before the next object, with %i pages fetched ahead',
  async (prefetch) => {
    const { controller, list } = await startList(prefetch)
    const reason = new Error('shutting down')
    const given: string[] = []
    const reading = async () => {
      for await (const { id } of list) {
        given.push(id)
        if (given.length === 3) controller.abort(reason)
      }
    }
    await expect(reading()).rejects.toMatchObject({
      name: 'AbortError',
      message: 'getPayouts (GET /payouts) was aborted by the caller',
      operation: { id: 'getPayouts' },
      outcomeUnknown: false,
      retryable: true,
      cause: reason,
    })
    expect(given).toEqual(['payout_0', 'payout_1', 'payout_2'])
  },
)

test('an abort between pages ends them before the next, although it was fetched ahead', async () => {
  const { controller, list, seen } = await startList(2)
  const sizes: number[] = []
  const reading = async () => {
    for await (const { data } of list.pages()) {
      sizes.push(data.length)
      await expect.poll(() => seen.length).toBe(3)
      controller.abort()
    }
  }
  await expect(reading()).rejects.toMatchObject({ name: 'AbortError' })
  expect(sizes).toEqual([100])
})

test('a signal that was aborted before keeps the list from being asked for', async () => {
  const { controller, list, seen } = await startList(0)
  controller.abort()
  await expect(list.toArray()).rejects.toMatchObject({ name: 'AbortError' })
  expect(seen).toHaveLength(0)
})

describe('of a list whose pages come although its signal is aborted', () => {
  const operation = { id: 'getPayouts', method: 'GET', path: '/payouts' }
  const pages = (signal: AbortSignal, whenFetched: () => void) => {
    const fetch = async (page: number) => {
      whenFetched()
      const data = { data: [{ id: `payout_${page}` }], page_meta: { next: page + 1 } }
      return { data, response: new Response(null), attempts: 1, replayed: false }
    }
    return new GlomoList(fetch, { operation, page: 1, perPage: undefined }, { signal }).pages()
  }

  test('none is given that came after the abort', async () => {
    const controller = new AbortController()
    const given = pages(controller.signal, () => controller.abort())
    await expect(given.next()).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('none is asked for after the abort', async () => {
    const controller = new AbortController()
    let fetched = 0
    const given = pages(controller.signal, () => {
      fetched += 1
    })
    await given.next()
    controller.abort()
    await expect(given.next()).rejects.toMatchObject({ name: 'AbortError' })
    expect(fetched).toBe(1)
  })
})
