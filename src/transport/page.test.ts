import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'
import { MAX_PER_PAGE, readListQuery } from './pagination.ts'

const operation = { id: 'getPayouts', method: 'GET', path: '/payouts' }
const pageOf = (data: unknown, page_meta: unknown = { next: null }) => Response.json({ data, page_meta })

describe('paging parameters', () => {
  test('are the first page, of the size of the server, when nothing is said', () => {
    const first = { operation, page: 1, perPage: undefined }
    expect(readListQuery(operation, undefined)).toEqual(first)
    expect(readListQuery({ ...operation, more: true } as typeof operation, null)).toEqual(first)
    expect(readListQuery(operation, { page: 2, per_page: 1 })).toEqual({ operation, page: 2, perPage: 1 })
    expect(readListQuery(operation, { per_page: MAX_PER_PAGE }).perPage).toBe(100)
  })

  test.each<[object, string]>([
    [{ page: 0 }, 'page is 0; pages are counted from 1'],
    [{ page: 1.5 }, 'page is 1.5; pages are counted from 1'],
    [{ per_page: 0 }, 'per_page is 0; a page holds 1 to 100 objects (iterate to get more)'],
    [{ per_page: 101 }, 'per_page is 101; a page holds 1 to 100 objects (iterate to get more)'],
    [{ per_page: 1.5 }, 'per_page is 1.5; a page holds 1 to 100 objects (iterate to get more)'],
  ])('%j are refused', (query, message) => {
    expect(() => readListQuery(operation, query)).toThrow(new ArgumentError(`getPayouts (GET /payouts): ${message}`))
  })

  test.each([-1, 1.5])('and so is prefetch %d', (prefetch) => {
    const { glomo } = clientOf(async () => pageOf([]))
    expect(() => glomo.payouts.list({}, { prefetch })).toThrow(
      new ArgumentError(`prefetch is ${prefetch}; it must be a whole number, 0 or more`),
    )
  })

  test.each([-1, Number.NaN])('and so is a limit of %d', async (limit) => {
    const { glomo } = clientOf(async () => pageOf([]))
    expect((await errorOf(glomo.payouts.list().toArray({ limit }))).message).toBe(
      `limit is ${limit}; it must be a number, 0 or more`,
    )
  })

  test('and so is a limit that is a text, which reads like a number', async () => {
    const { glomo } = clientOf(async () => pageOf([]))
    const error = await errorOf(glomo.payouts.list().toArray({ limit: '10' as unknown as number }))
    expect(error.message).toBe('limit is a string; it must be a number, 0 or more')
  })
})

test('a limit of 0 gives nothing and asks for nothing', async () => {
  let asked = 0
  const { glomo } = clientOf(async () => {
    asked += 1
    return pageOf([{ id: 'payout_1' }])
  })
  expect(await glomo.payouts.list().toArray({ limit: 0 })).toEqual([])
  expect(asked).toBe(0)
})

describe('a page', () => {
  test('that is the last one says so when it is asked for the next', async () => {
    const page = await clientOf(async () => pageOf([])).glomo.payouts.list()
    expect(page.hasNextPage).toBe(false)
    expect((await errorOf(page.nextPage())).message).toBe('this is the last page: look at hasNextPage first')
  })

  test.each([
    {},
    { current: 1, pages: 3, count: 250, per_page: 100 },
    { current: 1, next_page: 2, total_pages: 3 },
    { current: 1, next: null, pages: 3 },
  ])('that does not say what comes next, as %j, is an error and not the end of the list', async (meta) => {
    const { glomo } = clientOf(async () => pageOf([{ id: 'payout_1' }], meta))
    const expected = { name: 'UnreadableResponseError', reason: 'not a page' }
    expect(await errorOf(glomo.payouts.list().toArray())).toMatchObject(expected)
    expect(await errorOf(glomo.payouts.list())).toMatchObject(expected)
  })

  test.each([
    { next: null },
    { current: 1, next: null, pages: 0 },
    { current: 3, next: null, pages: 3 },
    { current: 4, next: null, pages: 3 },
  ])('is the last one where nothing comes next, as %j', async (meta) => {
    const { glomo } = clientOf(async () => pageOf([{ id: 'payout_1' }], meta))
    expect(await glomo.payouts.list().toArray()).toEqual([{ id: 'payout_1' }])
  })

  test('keeps the size that was asked for, when the next one is asked for', async () => {
    const queries: string[] = []
    const { glomo } = clientOf(async (url) => {
      queries.push(new URL(url).search)
      return pageOf([{ id: `payout_${queries.length}` }], { next: queries.length + 1 })
    })
    const second = await (await glomo.payouts.list({ per_page: 1 })).nextPage()
    await second.nextPage()
    expect(queries).toEqual(['?per_page=1&page=1', '?per_page=1&page=2', '?per_page=1&page=3'])
  })

  test.each([[[1]], ['2'], [1.5], [true]])('whose next page is %j is not one', async (next) => {
    const error = await errorOf(clientOf(async () => pageOf([], { next })).glomo.payouts.list())
    expect(error.message).toBe('getPayouts (GET /payouts) answered 200 with something that is not a page of a list')
    expect(error).toMatchObject({ status: 200, reason: 'not a page' })
  })
})

describe('a list that would never end', () => {
  test('because a page names itself, or one before it, as the next says so', async () => {
    const { glomo } = clientOf(async () => pageOf([{ id: 'payout_1' }], { next: 1 }))
    expect((await errorOf(glomo.payouts.list().toArray())).message).toBe(
      'getPayouts (GET /payouts): page 1 names page 1 as the next; reading the list would never end',
    )
  })

  test('because page after page holds nothing new says so', async () => {
    const { glomo } = clientOf(async (url) => {
      const page = Number(new URL(url).searchParams.get('page'))
      return pageOf([{ id: 'payout_1' }], { next: page + 1 })
    })
    const error = await errorOf(glomo.payouts.list().toArray())
    expect(error).toMatchObject({ reason: 'endless list', status: 200, operation: { id: 'getPayouts' } })
    expect(error.message).toMatch(/: \d+ pages in a row hold nothing new up to position \d+; reading the list would/)
  })
})
