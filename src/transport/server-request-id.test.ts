import { describe, expect, test } from 'vitest'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'
import type { Fetch } from './options.ts'

const headers = { 'x-request-id': 'srv-1' }
const payout = {
  request_id: 'r-1',
  beneficiary_id: 'bene_1',
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'INR',
  purpose_code: 'S0802',
} as const

/** A response whose body breaks off, or never ends. */
function unfinished(how: 'breaks' | 'hangs'): Response {
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"available": ['))
      if (how === 'breaks') controller.error(new Error('reset'))
    },
  })
  return new Response(body, { headers })
}

describe('what the server calls the request is part of the error', () => {
  test.each<[string, Fetch]>([
    ['ServerError', async () => Response.json({}, { status: 500, headers })],
    ['ConnectionError', async () => unfinished('breaks')],
    ['TimeoutError', async () => unfinished('hangs')],
    ['UnreadableResponseError', async () => new Response('<html>', { headers })],
  ])('%s', async (name, fetch) => {
    const { glomo } = clientOf(fetch, { maxRetries: 0 })
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ name, serverRequestId: 'srv-1' })
  })

  test('of a list whose response is not a page', async () => {
    const { glomo } = clientOf(async () => Response.json({}, { headers }))
    const error = await errorOf(glomo.payouts.list())
    expect(error).toMatchObject({ reason: 'not a page', serverRequestId: 'srv-1' })
  })

  test('of a create that met something else, or whose look-up was aborted', async () => {
    const controller = new AbortController()
    const fetchOf =
      (lookUp: () => Response) =>
      async (_: string, { method }: RequestInit) =>
        method === 'GET' ? lookUp() : Response.json({ message: 'Record already exists' }, { status: 409, headers })
    const other = { ...payout, id: 'payout_1', source_amount: 1 }
    const met = clientOf(fetchOf(() => Response.json({ data: [other], page_meta: { next: null } }))).glomo
    expect(await errorOf(met.payouts.create(payout))).toMatchObject({
      fields: ['source_amount'],
      serverRequestId: 'srv-1',
    })
    const aborted = clientOf(
      fetchOf(() => {
        controller.abort()
        return new Response()
      }),
    ).glomo
    const error = await errorOf(aborted.payouts.create(payout, { signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', outcomeUnknown: true, serverRequestId: 'srv-1' })
  })

  test('and nothing where no response came, or it does not say', async () => {
    const refused = clientOf(async () => Promise.reject(new TypeError('fetch failed')), { maxRetries: 0 }).glomo
    expect((await errorOf(refused.balances.retrieve())).serverRequestId).toBeUndefined()
    const silent = clientOf(async () => Response.json({}, { status: 404 })).glomo
    expect((await errorOf(silent.balances.retrieve())).serverRequestId).toBeUndefined()
  })
})
