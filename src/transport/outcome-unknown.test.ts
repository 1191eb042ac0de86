import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { AbortError } from '../errors/abort-error.ts'
import { BadRequestError, ConflictError, UnprocessableError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import type { PayoutCreateParams } from '../resources/payouts.ts'
import { errorOf } from '../test-support/fetch-client.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { link } from '../test-support/payment-link.ts'
import { closedPort } from '../test-support/server.ts'
import type { Fetch, GlomoOptions } from './options.ts'
import { isReplay } from './replay.ts'

const payout = (requestId: string): PayoutCreateParams => ({
  request_id: requestId,
  beneficiary_id: 'bene_1',
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'INR',
  purpose_code: 'S0802',
})
const quoted = (quoteId: string): PayoutCreateParams => ({
  request_id: 'r-1',
  beneficiary_id: 'bene_1',
  quote_id: quoteId,
  purpose_code: 'S0802',
})
interface Sent {
  method: string
  path: string
  body: Record<string, unknown>
}
/** What the API does with one request: answers it, or loses the answer. */
type Act = (sent: Sent, number: number) => Response | 'lost' | Promise<Response>

const json = (status: number, body: unknown) => Response.json(body, { status })
const page = (...data: object[]) => json(200, { data, page_meta: { next: null, count: data.length } })
const reset = () =>
  Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) })

/** A client in front of an API that acts like this, on a clock that waits for nobody. */
function clientOf(act: Act, options: Partial<GlomoOptions> = {}) {
  const seen: Sent[] = []
  const fetch: Fetch = async (url, init) => {
    const body = typeof init.body === 'string' ? JSON.parse(init.body) : {}
    const sent = { method: init.method ?? '', path: new URL(url).pathname.replace('/api/v1', ''), body }
    seen.push(sent)
    const answer = await act(sent, seen.length)
    if (answer === 'lost') throw reset()
    return answer
  }
  return { glomo: new Glomo({ apiKey: 'key', clock: new ManualClock(), fetch, ...options }), seen }
}

describe('a payout at a quote', () => {
  const used = { error: 'Bad Request', message: 'quote_id has already been used' }
  const made = { id: 'payout_1', request_id: 'r-1', beneficiary_id: 'bene_1', quote_id: 'quote_1', status: 'queued' }

  test('whose answer is lost is found when the repeat says that the quote was used', async () => {
    const { glomo, seen } = clientOf(({ method }, number) => {
      if (method === 'GET') return page(made)
      return number === 1 ? 'lost' : json(400, used)
    })
    const found = await glomo.payouts.create(quoted('quote_1'))
    expect(found).toMatchObject({ id: 'payout_1' })
    expect(isReplay(found)).toBe(true)
    expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET'])
  })

  test('that an earlier process made is found, too', async () => {
    const { glomo } = clientOf(({ method }) => (method === 'GET' ? page(made) : json(400, used)))
    expect(isReplay(await glomo.payouts.create(quoted('quote_1')))).toBe(true)
  })

  test('that expired while the answer was lost is found, too', async () => {
    const { glomo } = clientOf(({ method }) =>
      method === 'GET' ? page(made) : json(400, { message: 'quote_id has expired' }),
    )
    expect(isReplay(await glomo.payouts.create(quoted('quote_1')))).toBe(true)
  })

  test('whose quote was used and that is not found is unknown', async () => {
    const { glomo } = clientOf(({ method }) => (method === 'GET' ? page() : json(400, used)))
    const error = await errorOf(glomo.payouts.create(quoted('quote_1')))
    expect(error).toBeInstanceOf(BadRequestError)
    expect(error).toMatchObject({ outcomeUnknown: true, operation: { id: 'createPayout' } })
  })

  test('refused with a body that says nothing is looked for', async () => {
    const refusal = () => new Response('<html>', { status: 400, headers: { 'content-type': 'text/html' } })
    const known = clientOf(({ method }) => (method === 'GET' ? page(made) : refusal()))
    expect(isReplay(await known.glomo.payouts.create(quoted('quote_1')))).toBe(true)
    const unknown = clientOf(({ method }) => (method === 'GET' ? page() : refusal()))
    expect(await errorOf(unknown.glomo.payouts.create(quoted('quote_1')))).toMatchObject({ outcomeUnknown: true })
  })

  test('whose quote expired before anything was made was not made', async () => {
    const { glomo } = clientOf(({ method }) =>
      method === 'GET' ? page() : json(400, { message: 'quote_id has expired' }),
    )
    expect(await errorOf(glomo.payouts.create(quoted('quote_1')))).toMatchObject({ outcomeUnknown: false, status: 400 })
  })

  test('repeated at another quote names what exists, and advises no other request_id', async () => {
    const { glomo } = clientOf(({ method }) =>
      method === 'GET' ? page(made) : json(409, { message: 'Record already exists' }),
    )
    const error = await errorOf(glomo.payouts.create(quoted('quote_2')))
    expect(error).toBeInstanceOf(IdempotencyMismatchError)
    expect(error.message).toContain('payout_1 was made under request_id "r-1" at another quote')
    expect(error.message).not.toMatch(/another request_id|new request_id/)
  })

  test('that was made without one is told to be compared, and not to be taken for the answer', async () => {
    const { glomo } = clientOf(({ method }) =>
      method === 'GET' ? page({ ...made, quote_id: null }) : json(409, { message: 'Record already exists' }),
    )
    const error = await errorOf(glomo.payouts.create(quoted('quote_2')))
    expect(error).toBeInstanceOf(IdempotencyMismatchError)
    expect(error.message).toContain('payout_1 differs in quote_id. Compare')
  })
})

describe('the look-up of what exists already', () => {
  const exists = json.bind(undefined, 409, { error: 'Conflict', message: 'Record already exists' })

  test.each<[string, () => Response | 'lost']>([
    ['gets no answer', () => 'lost'],
    ['fails', () => json(500, {})],
    ['is refused', () => json(401, {})],
    ['finds nothing', () => page()],
    ['finds more than one', () => page({ id: 'payout_1' }, { id: 'payout_2' })],
    ['finds what is not a page', () => json(200, [])],
    ['finds what has no id', () => page({ request_id: 'r-1' })],
    ['finds what has an empty id', () => page({ id: '', request_id: 'r-1' })],
  ])('that %s leaves the create unknown', async (_, answer) => {
    const { glomo } = clientOf(({ method }) => (method === 'GET' ? answer() : exists()))
    const error = await errorOf(glomo.payouts.create(payout('r-1')))
    expect(error).toBeInstanceOf(ConflictError)
    expect(error).toMatchObject({ outcomeUnknown: true, retryable: true, operation: { id: 'createPayout' } })
    expect(error.message).toContain('It exists already under this request_id')
  })

  test('that fails is the cause of the error', async () => {
    const { glomo } = clientOf(({ method }) => (method === 'GET' ? json(401, {}) : exists()))
    const error = await errorOf(glomo.payouts.create(payout('r-1')))
    expect(error.cause).toMatchObject({ name: 'AuthenticationError', operation: { id: 'getPayouts' } })
  })

  test('that the caller aborts leaves the create unknown', async () => {
    const controller = new AbortController()
    const { glomo } = clientOf(({ method }) => {
      if (method !== 'GET') return exists()
      controller.abort()
      return new Promise(() => {})
    })
    const error = await errorOf(glomo.payouts.create(payout('r-1'), { signal: controller.signal }))
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ outcomeUnknown: true, operation: { id: 'createPayout' } })
  })

  test('looks again while the list is behind', async () => {
    let looks = 0
    const { glomo } = clientOf(({ method }) => {
      if (method !== 'GET') return exists()
      looks += 1
      return looks < 3 ? page() : page({ ...payout('r-1'), id: 'payout_1' })
    })
    expect(await glomo.payouts.create(payout('r-1'))).toMatchObject({ id: 'payout_1' })
    expect(looks).toBe(3)
  })

  test('has time, also when the create used up the deadline', async () => {
    const clock = new ManualClock()
    const { glomo } = clientOf(
      async ({ method }) => {
        if (method === 'GET') return page({ ...payout('r-1'), id: 'payout_1' })
        await new Promise<void>((resolve) => clock.setTimeout(resolve, 999))
        return exists()
      },
      { clock, deadline: 1_000 },
    )
    expect(await glomo.payouts.create(payout('r-1'))).toMatchObject({ id: 'payout_1' })
  })
})

describe('a replay', () => {
  const found = (object: object) =>
    clientOf(({ method, path }) => {
      if (method === 'GET') return page(object)
      if (path === '/payouts') return json(409, { message: 'Record already exists' })
      return json(400, { message: 'Record already exists for this request_id' })
    }).glomo

  test('is not taken from a list that gives somebody else’s object', async () => {
    const glomo = found({ id: 'order_other', customer_id: 'cust_2', amount: 100, currency: 'USD' })
    const create = glomo.orders.create({ request_id: 'r', customer_id: 'cust_1', amount: 100, currency: 'USD' })
    expect(await errorOf(create)).toMatchObject({ name: 'BadRequestError', outcomeUnknown: true })
  })

  test('needs more than agreement in amounts when the object does not carry the request_id', async () => {
    const glomo = found({ id: 'order_other', amount: 100, currency: 'USD' })
    const create = glomo.orders.create({ request_id: 'r', customer_id: 'cust_1', amount: 100, currency: 'USD' })
    expect(await errorOf(create)).toMatchObject({ name: 'BadRequestError', outcomeUnknown: true })
  })

  const refund = { id: 'refund_1', request_id: 'r', payment_id: 'payt_1', reason: 'Duplicate', status: 'in_progress' }
  const whole = { request_id: 'r', payment_id: 'payt_1', reason: 'Duplicate' } as const

  test('of a refund is the same when its amount is in another currency', async () => {
    const glomo = found({
      ...refund,
      amount: 187_290,
      currency: 'AED',
      balance_used: { currency: 'USD', amount: 50_000 },
    })
    expect(await glomo.refunds.create({ ...whole, amount: 50_000 })).toMatchObject({ id: 'refund_1' })
  })

  test('of a refund differs when its amount differs in the same currency', async () => {
    const object = { ...refund, amount: 300, currency: 'USD', partial_refund: true, balance_used: { currency: 'USD' } }
    const error = await errorOf(found(object).refunds.create({ ...whole, amount: 500 }))
    expect(error).toMatchObject({ name: 'IdempotencyMismatchError', fields: ['amount'] })
  })

  test('of the refund of a whole payment is one that refunded all, however much more was asked for', async () => {
    const object = { ...refund, amount: 300, currency: 'USD', partial_refund: false, balance_used: { currency: 'USD' } }
    expect(await found(object).refunds.create({ ...whole, amount: 500 })).toMatchObject({ id: 'refund_1' })
    expect(await found(object).refunds.create(whole)).toMatchObject({ id: 'refund_1' })
  })

  test('of the refund of a whole payment is not the refund of a part of it', async () => {
    const error = await errorOf(found({ ...refund, partial_refund: true }).refunds.create(whole))
    expect(error).toMatchObject({ name: 'IdempotencyMismatchError', fields: ['amount'] })
  })

  test('of a refund that failed at its creation is the error that it was', async () => {
    const error = await errorOf(found({ ...refund, status: 'failed', error_code: 'X' }).refunds.create(whole))
    expect(error).toBeInstanceOf(UnprocessableError)
    expect(error).toMatchObject({ outcomeUnknown: false, object: { id: 'refund_1', status: 'failed' } })
  })
})

describe('after an attempt that may have taken effect', () => {
  test('a key function that fails does not say that nothing was sent', async () => {
    let asked = 0
    const apiKey = () => {
      asked += 1
      if (asked > 1) throw new Error('vault is sealed')
      return 'key'
    }
    const { glomo } = clientOf(() => 'lost', { apiKey })
    const error = await errorOf(glomo.payouts.create(payout('r-1')))
    expect(error).toBeInstanceOf(ArgumentError)
    expect(error).toMatchObject({ outcomeUnknown: true, operation: { id: 'createPayout' } })
    expect(error.message).not.toContain('nothing was sent')
  })

  test('a wall clock that is set forward or back changes nothing', async () => {
    const now = Date.now
    try {
      const { glomo } = clientOf(
        ({ method }, number) => {
          Date.now = () => now() + (number % 2 ? 3_600_000 : -3_600_000)
          if (method === 'GET') return page({ ...payout('r-1'), id: 'payout_1' })
          return number === 1 ? 'lost' : json(409, { message: 'Record already exists' })
        },
        { clock: undefined as never, retryDelay: { base: 1, max: 1 } },
      )
      expect(await glomo.payouts.create(payout('r-1'))).toMatchObject({ id: 'payout_1' })
    } finally {
      Date.now = now
    }
  })
})

test('a refund that stays locked may be the one that is being processed', async () => {
  const { glomo } = clientOf(() => json(409, { message: 'Refund is being processed' }))
  const error = await errorOf(glomo.refunds.create({ request_id: 'r', payment_id: 'payt_1', reason: 'Duplicate' }))
  expect(error).toMatchObject({ name: 'ConflictError', outcomeUnknown: true, retryable: true })
})

describe('a call that writes', () => {
  test.each(['payouts', 'paymentLinks'] as const)(
    'of %s that the caller aborts with the error of another call is unknown',
    async (name) => {
      const refused = await fetch(`http://127.0.0.1:${await closedPort()}`).catch((error) => error)
      const controller = new AbortController()
      const { glomo } = clientOf(() => {
        controller.abort(refused)
        return new Promise(() => {})
      })
      const { signal } = controller
      const call =
        name === 'payouts' ? glomo.payouts.create(payout('r'), { signal }) : glomo.paymentLinks.create(link, { signal })
      expect(await errorOf(call)).toMatchObject({ name: 'AbortError', outcomeUnknown: true })
    },
  )

  test('is not sent again after a route was lost on a connection that was made', async () => {
    let requests = 0
    const lost = Object.assign(new Error('read EHOSTUNREACH'), { code: 'EHOSTUNREACH', syscall: 'read' })
    const fetch: Fetch = async () => {
      requests += 1
      throw new TypeError('fetch failed', { cause: lost })
    }
    const glomo = new Glomo({ apiKey: 'key', clock: new ManualClock(), fetch })
    expect(await errorOf(glomo.paymentLinks.create(link))).toMatchObject({ outcomeUnknown: true, neverSent: false })
    expect(requests).toBe(1)
  })

  test.each([408, 425, 499, 301, 500, 520])('answered %i is unknown', async (status) => {
    const { glomo } = clientOf(() => json(status, {}))
    expect(await errorOf(glomo.paymentLinks.create(link))).toMatchObject({ outcomeUnknown: true })
  })

  test.each([null, [], 'text', 7])('answered 201 with %j is unreadable, and unknown', async (body) => {
    const { glomo } = clientOf(() => json(201, body), { maxRetries: 0 })
    const error = await errorOf(glomo.paymentLinks.create(link))
    expect(error).toMatchObject({ name: 'UnreadableResponseError', reason: 'not an object', outcomeUnknown: true })
  })
})

describe('what is sent', () => {
  test('is what the parameters were when the call was made, also of one object used again', async () => {
    const { glomo, seen } = clientOf(({ body }) => json(201, { ...body, id: `payout_${body.request_id}` }))
    const params = { ...payout('') }
    const calls: PromiseLike<{ id?: string }>[] = []
    for (const [id, beneficiary] of [
      ['inv-1', 'bene_A'],
      ['inv-2', 'bene_B'],
      ['inv-3', 'bene_C'],
    ] as const) {
      params.request_id = id
      params.beneficiary_id = beneficiary
      calls.push(glomo.payouts.create(params))
    }
    expect((await Promise.all(calls)).map(({ id }) => id)).toEqual(['payout_inv-1', 'payout_inv-2', 'payout_inv-3'])
    expect(seen.map(({ body }) => body.beneficiary_id)).toEqual(['bene_A', 'bene_B', 'bene_C'])
  })

  test('is what the look-up compares', async () => {
    const { glomo } = clientOf(({ method }) =>
      method === 'GET' ? page({ ...payout('old-1'), id: 'payout_1' }) : json(409, { message: 'Record already exists' }),
    )
    const params = payout('old-1')
    const call = glomo.payouts.create(params)
    params.request_id = 'old-2'
    params.beneficiary_id = 'bene_2'
    expect(await call).toMatchObject({ id: 'payout_1' })
  })

  test('of a list is what its filters were', async () => {
    const urls: string[] = []
    const fetch: Fetch = async (url) => {
      urls.push(url)
      return page()
    }
    const glomo = new Glomo({ apiKey: 'key', fetch })
    const params: { status: 'in_progress' | 'queued' } = { status: 'in_progress' }
    const first = glomo.payouts.list(params)
    params.status = 'queued'
    await first
    await glomo.payouts.list(params)
    expect(urls.map((url) => new URL(url).searchParams.get('status'))).toEqual(['in_progress', 'queued'])
  })

  test('of a list is what its filters and headers were, to its last page', async () => {
    const asked: unknown[] = []
    const items = Array.from({ length: 30 }, (_, index) => ({ id: `payout_${index}` }))
    const fetch: Fetch = async (url, { headers }) => {
      const { searchParams } = new URL(url)
      asked.push([searchParams.get('status'), new Headers(headers).get('x-run')])
      const [number, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))]
      const next = number * size < items.length ? number + 1 : null
      return json(200, { data: items.slice((number - 1) * size, number * size), page_meta: { next } })
    }
    const params: { status: 'in_progress' | 'queued'; per_page: number } = { status: 'in_progress', per_page: 20 }
    const headers = { 'x-run': '1' }
    const list = new Glomo({ apiKey: 'key', fetch }).payouts.list(params, { headers })
    for await (const _ of list) {
      params.status = 'queued'
      headers['x-run'] = '2'
    }
    expect(asked).toEqual([
      ['in_progress', '1'],
      ['in_progress', '1'],
    ])
  })

  test.each<[string, object | null]>([
    ['null', null],
    ['a bigint', { ...payout('r'), source_amount: 10n }],
    ['half a surrogate pair in request_id', payout('r\ud800')],
    [
      'a circle',
      (() => {
        const circle: Record<string, unknown> = { ...payout('r') }
        circle.notes = circle
        return circle
      })(),
    ],
  ])('cannot be %s: nothing is sent', async (_, params) => {
    const { glomo, seen } = clientOf(() => json(201, {}))
    const error = await errorOf(glomo.payouts.create(params as PayoutCreateParams))
    expect(error).toBeInstanceOf(ArgumentError)
    expect(error.operation).toMatchObject({ id: 'createPayout' })
    expect(seen).toHaveLength(0)
  })
})

test.each([Number.POSITIVE_INFINITY, 2 ** 31, 10 ** 12])(
  'a timeout and a deadline of %d do not end a call at once',
  async (limit) => {
    const fetch: Fetch = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return Response.json({ available: [] })
    }
    const glomo = new Glomo({ apiKey: 'key', fetch, timeout: limit, deadline: limit })
    expect(await glomo.balances.retrieve()).toEqual({ available: [] })
  },
)

test('errors carry what the server calls the request', async () => {
  const { glomo } = clientOf(() => Response.json({}, { status: 422, headers: { 'x-request-id': 'srv-1' } }))
  expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ serverRequestId: 'srv-1' })
})

test('header values and a password in baseUrl never appear in a message', () => {
  const make = (options: Partial<GlomoOptions>) => () => new Glomo({ apiKey: 'key', ...options })
  expect(make({ headers: { 'x-api-key': 'topsecret\nvalue' } })).toThrow(/the value of "x-api-key" cannot be sent/)
  expect(make({ headers: { 'x-api-key': 'topsecret\nvalue' } })).not.toThrow(/topsecret/)
  expect(make({ baseUrl: 'https://user:topsecret@api.example' })).toThrow(ArgumentError)
  expect(make({ baseUrl: 'https://user:topsecret@api.example' })).not.toThrow(/topsecret/)
})
