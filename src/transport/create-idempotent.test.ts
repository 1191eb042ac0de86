import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { BadRequestError, ConflictError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import type { PayoutCreateParams } from '../resources/payouts.ts'
import { type Fault, startFakeApi } from '../test-support/fake-api.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { isReplay } from './replay.ts'

const client = (url: string, maxRetries = 3) =>
  new Glomo({ apiKey: 'key', baseUrl: url, maxRetries, retryDelay: { base: 1, max: 5 } })

const payout = (requestId: string, amount = 10_000): PayoutCreateParams => ({
  request_id: requestId,
  beneficiary_id: 'bene_1',
  source_amount: amount,
  source_currency: 'USD',
  destination_currency: 'INR',
  purpose_code: 'S0802',
})

type Create = (glomo: Glomo, changed?: object) => PromiseLike<{ id?: string }>

const creates: [name: string, path: string, create: Create, change: object, field: string][] = [
  [
    'payouts',
    '/payouts',
    (glomo, changed) => glomo.payouts.create({ ...payout('r'), ...changed }),
    { source_amount: 1 },
    'source_amount',
  ],
  [
    'payouts',
    '/payouts',
    (glomo, changed) => glomo.payouts.create({ ...payout('r'), ...changed }),
    { beneficiary_id: 'bene_2' },
    'beneficiary_id',
  ],
  [
    'orders',
    '/orders',
    (glomo, changed) =>
      glomo.orders.create({ request_id: 'r', customer_id: 'cust_1', amount: 100, currency: 'USD', ...changed }),
    { currency: 'EUR' },
    'currency',
  ],
  [
    'refunds',
    '/refunds',
    (glomo, changed) =>
      glomo.refunds.create({ request_id: 'r', payment_id: 'payt_1', reason: 'Duplicate', amount: 5, ...changed }),
    { payment_id: 'payt_2' },
    'payment_id',
  ],
  [
    'payments',
    '/payment',
    (glomo, changed) =>
      glomo.payments.create({
        request_id: 'r',
        subscription_id: 'sub_1',
        sequence: 'subsequent',
        amount: 5,
        currency: 'USD',
        ...changed,
      }),
    { subscription_id: 'sub_2' },
    'subscription_id',
  ],
]

describe.each(creates)('%s created twice under one request_id', (_, path, create, change, field) => {
  test('is created once, and the second call gets the first object, marked as a replay', async () => {
    const api = await startFakeApi(() => 'none')
    const glomo = client(api.url)
    const first = await create(glomo)
    const second = await create(glomo)
    expect(second).toEqual(first)
    expect([isReplay(first), isReplay(second)]).toEqual([false, true])
    expect(api.created(path)).toHaveLength(1)
    expect(api.seen.at(-1)).toMatchObject({ method: 'GET', path })
    expect(api.seen.at(-1)?.query.get('request_id')).toBe('r')
  })

  test('for something else is an error that holds both and names the field', async () => {
    const api = await startFakeApi(() => 'none')
    const glomo = client(api.url)
    const first = await create(glomo)
    const error = await Promise.resolve(create(glomo, change)).catch((reason) => reason)
    expect(error).toBeInstanceOf(IdempotencyMismatchError)
    expect(error.fields).toEqual([field])
    expect(error.existing).toEqual(first)
    expect(error.requested).toMatchObject(change)
    expect(error.message).toContain('request_id "r" was used before for something else')
    expect(api.created(path)).toHaveLength(1)
  })
})

test('withResponse tells whether the object is a replay, and of how many attempts', async () => {
  const api = await startFakeApi((_, number) => (number === 1 ? 'reset after commit' : 'none'))
  const { data, response, replayed } = await client(api.url).payouts.create(payout('r')).withResponse()
  expect(data.id).toBe('payout_1')
  expect({ status: response.status, replayed }).toEqual({ status: 200, replayed: true })
})

test('the mark of a replay is not part of the object', async () => {
  const api = await startFakeApi(() => 'none')
  const glomo = client(api.url)
  await glomo.payouts.create(payout('r'))
  const replay = await glomo.payouts.create(payout('r'))
  expect(JSON.stringify(replay)).not.toContain('replay')
  expect(Object.keys(replay)).not.toContain('replayed')
})

test('onDuplicate "throw" gives the answer of the API instead', async () => {
  const api = await startFakeApi(() => 'none')
  const glomo = client(api.url)
  await glomo.payouts.create(payout('r'))
  await expect(glomo.payouts.create(payout('r'), { onDuplicate: 'throw' })).rejects.toBeInstanceOf(ConflictError)
  expect(api.seen).toHaveLength(2)
})

test('a duplicate that cannot be found is the answer of the API, not a success', async () => {
  const { url } = await startServer((request, response) => {
    if (request.method === 'POST') sendJson(response, 409, { error: 'Conflict', message: 'Record already exists' })
    else sendJson(response, 200, { data: [], page_meta: { next: null } })
  })
  await expect(client(url).payouts.create(payout('r'))).rejects.toBeInstanceOf(ConflictError)
})

test('a 400 that says something else is not taken for a duplicate', async () => {
  const { url, seen } = await startServer((_, response) => {
    sendJson(response, 400, { error: 'Bad Request', message: 'quote_id has expired' })
  })
  await expect(client(url).payouts.create(payout('r'))).rejects.toBeInstanceOf(BadRequestError)
  expect(seen).toHaveLength(1)
})

test.each([undefined, '', '  '])('a request_id that is %j is refused before anything is sent', async (requestId) => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 201, {}))
  const params = { ...payout('r'), request_id: requestId as string }
  await expect(client(url).payouts.create(params)).rejects.toBeInstanceOf(ArgumentError)
  expect(seen).toHaveLength(0)
})

test.each([
  [7, 'a number'],
  [{}, 'an object'],
  [null, 'null'],
])('a request_id that is %j is told by its kind, and nothing is sent', async (requestId, kind) => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 201, {}))
  const params = Object.assign(payout('r'), { request_id: requestId })
  await expect(client(url).payouts.create(params)).rejects.toThrow(`request_id is ${kind}, not a text. Derive it`)
  expect(seen).toHaveLength(0)
})

test('a request_id that is computed and would not be sent is refused: a repeat would pay twice', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 201, {}))
  const { request_id: _, ...common } = payout('r')
  class InvoicePayout {
    get request_id() {
      return 'invoice-8812'
    }
  }
  const params = Object.assign(new InvoicePayout(), common)
  await expect(client(url).payouts.create(params)).rejects.toThrow('request_id is missing')
  expect(seen).toHaveLength(0)
})

test('1,000 payouts through an API of which 30% of the answers fail are created once each, all known to the caller', async () => {
  const faults: Fault[] = [
    '429',
    '500',
    '503',
    'reset',
    '500 after commit',
    'reset after commit',
    'reset in the body after commit',
  ]
  const random = seeded(20261121)
  const api = await startFakeApi(() =>
    random() < 0.3 ? (faults[Math.floor(random() * faults.length)] ?? 'none') : 'none',
  )
  const glomo = client(api.url, 20)

  const ids = Array.from({ length: 1000 }, (_, index) => `transfer-${index}`)
  const known = new Map<string, string>()
  const queue = [...ids]
  const work = async () => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      known.set(id, (await glomo.payouts.create(payout(id, 1000 + known.size))).id)
    }
  }
  await Promise.all(Array.from({ length: 32 }, work))

  const created = api.created('/payouts')
  expect(created).toHaveLength(1000)
  expect(new Set(created.map(({ request_id: id }) => id)).size).toBe(1000)
  expect(new Map(created.map(({ request_id: requestId, id }) => [requestId, id]))).toEqual(known)
  expect(api.seen.length).toBeGreaterThan(1300)
})

/** The same numbers in every run: a small linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
