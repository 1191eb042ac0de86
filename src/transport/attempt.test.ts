import { describe, expect, test, vi } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { link } from '../test-support/payment-link.ts'
import type { GlomoResponseEvent } from './events.ts'
import type { Fetch } from './options.ts'

const balances = () => Response.json({ available: [] })

/** A body that is given piece by piece, and notes whether the rest of it was given up. */
function streamOf(pieces: readonly (string | Error)[]) {
  const left = [...pieces]
  const state = { cancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = left.shift()
      if (piece instanceof Error) controller.error(piece)
      else if (piece !== undefined) controller.enqueue(new TextEncoder().encode(piece))
      return piece === undefined ? new Promise<void>(() => {}) : undefined
    },
    cancel() {
      state.cancelled = true
    },
  })
  return { stream, state }
}

describe('a success that cannot be read', () => {
  test.each<[string, () => Response, string, string]>([
    ['has no body', () => new Response(null, { status: 201 }), 'empty', 'a body that is empty (no content type)'],
    ['is blank', () => new Response(' \n'), 'empty', 'a body that is empty (text/plain;charset=UTF-8)'],
    [
      'is a web page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'not JSON',
      'a body that is not JSON (text/html)',
    ],
    ['is a text', () => Response.json('text'), 'not an object', 'a body that is not an object (application/json)'],
    ['is a list', () => Response.json([]), 'not an object', 'a body that is not an object (application/json)'],
    ...[
      {},
      { error: 'Unauthorized' },
      { id: '' },
      { id: 7 },
      { data: [{ id: 'plink_1' }], page_meta: { next: null } },
    ].map((body): [string, () => Response, string, string] => [
      `has no id (${JSON.stringify(body)})`,
      () => Response.json(body),
      'without an id',
      'a body that is without an id (application/json)',
    ]),
  ])('of a write because it %s says so', async (_, answer, reason, what) => {
    const error = await errorOf(clientOf(async () => answer()).glomo.paymentLinks.create(link))
    expect(error).toMatchObject({ name: 'UnreadableResponseError', reason, outcomeUnknown: true })
    expect(error.message).toContain(`createPayin (POST /payin) answered ${answer().status} with ${what}. `)
  })

  test('of a write that gives no id says so of a list, too', async () => {
    const { glomo } = clientOf(async () => Response.json([]))
    expect(await errorOf(glomo.apiKeys.rotate({ expire_after_in_seconds: 0 }))).toMatchObject({
      reason: 'not an object',
      outcomeUnknown: true,
    })
  })

  test.each([204, 200])('is not one of a raw call, of which nothing is known: %i without a body', async (status) => {
    const { glomo } = clientOf(async () => new Response(null, { status }))
    expect(await glomo.request({ method: 'POST', path: '/things' })).toBeUndefined()
  })

  test.each(['GET', 'POST'] as const)('of a raw %s is a web page, which nobody asks for', async (method) => {
    const page = new Response('<html>', { headers: { 'content-type': 'text/html' } })
    const { glomo } = clientOf(async () => page.clone(), { maxRetries: 1 })
    const error = await errorOf(glomo.request({ method, path: '/things' }))
    expect(error).toMatchObject({
      name: 'UnreadableResponseError',
      reason: 'not JSON',
      outcomeUnknown: method === 'POST',
      retryable: method === 'GET',
    })
    expect(error.message).toContain(`request (${method} /things) answered 200 with a body that is not JSON (text/html)`)
  })

  test.each([[[1]], ['text'], [7], [null], [{}]])('is not one of a raw call that gives the JSON %j', async (body) => {
    const { glomo } = clientOf(async () => Response.json(body))
    expect(await glomo.request({ method: 'POST', path: '/things' })).toEqual(body)
  })

  test('is not one of a raw call that asked for its media type, and gets its text', async () => {
    const { glomo } = clientOf(async () => new Response('id\n1\n', { headers: { 'content-type': 'text/csv' } }))
    const raw = { method: 'GET', path: '/report' } as const
    expect(await glomo.request(raw, { headers: { accept: 'text/csv' } })).toBe('id\n1\n')
    expect(await errorOf(glomo.request(raw))).toMatchObject({ reason: 'not JSON' })
    const json = clientOf(async () => Response.json([1])).glomo.request(raw, {
      headers: { accept: 'application/json' },
    })
    expect(await json).toEqual([1])
  })

  test.each([
    [[{ id: 'payout_1' }], 'not an object'],
    [{ message: 'ok' }, 'without an id'],
  ])('of a read is %j where one object was asked for, which is asked for again', async (body, reason) => {
    const answers = [body, { id: 'payout_1' }]
    const { glomo, retries } = clientOf(async () => Response.json(answers.shift()))
    expect(await glomo.payouts.retrieve('payout_1')).toEqual({ id: 'payout_1' })
    const what = `a body that is ${reason} (application/json)`
    expect(retries.map((retry) => retry.reason)).toEqual([`answered 200 with ${what}`])
  })

  test('is an UnreadableResponseError of the typed fetch client, too', async () => {
    const { glomo } = clientOf(async () => Response.json({ message: 'ok' }), { maxRetries: 0 })
    const call = glomo.api.cancelPayout({ params: { path: { id: 'payout_1' } } })
    expect(await errorOf(call)).toMatchObject({ reason: 'without an id', outcomeUnknown: true })
  })

  test('is asked for again by a read, which says why', async () => {
    let asked = 0
    const { glomo, retries } = clientOf(async () => {
      asked += 1
      return asked === 1 ? new Response('') : balances()
    })
    expect(await glomo.balances.retrieve()).toEqual({ available: [] })
    expect(retries.map(({ reason }) => reason)).toEqual([
      'answered 200 with a body that is empty (text/plain;charset=UTF-8)',
    ])
  })

  test('is told from a refusal, whose body may be anything', async () => {
    const { glomo } = clientOf(async () => new Response('<html>', { status: 404 }))
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ name: 'NotFoundError', rawBody: '<html>' })
  })

  test('carries what the server calls the request', async () => {
    const { glomo } = clientOf(async () => new Response('', { headers: { 'x-request-id': 'srv-1' } }), {
      maxRetries: 0,
    })
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ serverRequestId: 'srv-1', status: 200 })
  })
})

describe('a body over maxResponseBytes', () => {
  const tooLarge = 'getBalance (GET /balances) answered 200 with more than 10 bytes (maxResponseBytes)'

  test('that is announced is given up unread', async () => {
    const { stream, state } = streamOf(['{'])
    const { glomo } = clientOf(async () => new Response(stream, { headers: { 'content-length': '11' } }), {
      maxResponseBytes: 10,
    })
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ message: tooLarge, reason: 'too large' })
    expect(state.cancelled).toBe(true)
  })

  test('that comes unannounced is given up as soon as it is over', async () => {
    const { stream, state } = streamOf(['{"a":', '"12345', '6789"}'])
    const { glomo } = clientOf(async () => new Response(stream), { maxResponseBytes: 10 })
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ message: tooLarge })
    expect(state.cancelled).toBe(true)
  })

  test('starts one byte over', async () => {
    const exact = () => new Response('{"a":"12"}', { headers: { 'content-length': '10' } })
    expect(await clientOf(async () => exact(), { maxResponseBytes: 10 }).glomo.balances.retrieve()).toEqual({ a: '12' })
  })
})

describe('an answer that stops half way', () => {
  test('is given up at the timeout', async () => {
    const { stream, state } = streamOf(['{"a":'])
    const { glomo } = clientOf(async () => new Response(stream), { maxRetries: 0 })
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ name: 'TimeoutError', scope: 'attempt' })
    expect(state.cancelled).toBe(true)
  })

  test('is not a whole answer when the connection breaks', async () => {
    const { glomo } = clientOf(async () => new Response(streamOf(['{"a":', new Error('terminated')]).stream))
    const error = await errorOf(glomo.paymentLinks.create(link))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ neverSent: false, outcomeUnknown: true })
    expect(error.message).toContain('createPayin (POST /payin) got no whole answer: terminated. ')
  })
})

test('a redirect that a browser hides is not an answer', async () => {
  const hidden = () => Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })
  const error = await errorOf(clientOf(async () => hidden()).glomo.paymentLinks.create(link))
  expect(error).toMatchObject({ name: 'ConnectionError', outcomeUnknown: true, neverSent: false })
  expect(error.message).toContain('the server redirects elsewhere, which is not followed')
})

test('fetch is asked not to follow redirects, and to heed the limits', async () => {
  const inits: RequestInit[] = []
  const { glomo } = clientOf(async (_, init) => {
    inits.push(init)
    return balances()
  })
  await glomo.balances.retrieve()
  expect(inits).toMatchObject([{ method: 'GET', redirect: 'manual', signal: expect.any(AbortSignal) }])
  expect(inits[0]).not.toHaveProperty('body')
})

test('a response event says how long the answer took', async () => {
  const clock = new ManualClock()
  const durations: number[] = []
  const hooks = { onResponse: ({ duration }: GlomoResponseEvent) => durations.push(duration) }
  const fetch: Fetch = async () => {
    await new Promise<void>((resolve) => clock.setTimeout(resolve, 250))
    return balances()
  }
  await clientOf(fetch, { clock, hooks }).glomo.balances.retrieve()
  await clientOf(fetch, { clock, hooks }).glomo.balances.retrieve()
  expect(durations).toEqual([250, 250])
})

describe('a retry says why', () => {
  test.each<[string, Fetch]>([
    ['answered 503', async () => Response.json({}, { status: 503 })],
    ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['timeout', () => new Promise(() => {})],
  ])('%s', async (reason, first) => {
    let asked = 0
    const { glomo, retries } = clientOf((url, init) => {
      asked += 1
      return asked === 1 ? first(url, init) : Promise.resolve(balances())
    })
    await glomo.balances.retrieve()
    expect(retries).toMatchObject([{ reason, attempt: 1, operation: { id: 'getBalance' } }])
  })
})

describe('a key that cannot be had', () => {
  test('is an error of its own, and nothing is sent', async () => {
    const fetch = vi.fn<Fetch>(async () => balances())
    const apiKey = () => {
      throw new Error('vault is sealed')
    }
    const { glomo, retries } = clientOf(fetch, { apiKey })
    const error = await errorOf(glomo.paymentLinks.create(link))
    expect(error).toMatchObject({ name: 'ArgumentError', retryable: false, outcomeUnknown: false })
    expect(error.message).toBe('createPayin (POST /payin) was not sent: The apiKey function failed')
    expect(error.cause).toEqual(new Error('vault is sealed'))
    expect(retries).toEqual([])
    expect(fetch).not.toHaveBeenCalled()
  })

  test('that is not a key is the cause', async () => {
    const error = await errorOf(clientOf(async () => balances(), { apiKey: () => '' }).glomo.balances.retrieve())
    expect(error.message).toContain('was not sent: No API key was given (apiKey is empty)')
    expect(error.cause).toMatchObject({ name: 'ArgumentError' })
  })

  test('after an attempt that may have taken effect, is an attempt that could not be repeated', async () => {
    const keys = ['key', '']
    const { glomo } = clientOf(() => Promise.reject(new TypeError('fetch failed')), {
      apiKey: () => keys.shift() ?? '',
    })
    const payout = { request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' } as const
    const error = await errorOf(glomo.payouts.create(payout))
    expect(error.message).toContain('createPayout (POST /payouts) could not be tried again: No API key')
    expect(error.message).toContain('. It may have taken effect: repeat it with the same request_id')
  })

  test('is waited for no longer than the timeout', async () => {
    const { glomo } = clientOf(async () => balances(), { apiKey: () => new Promise(() => {}), maxRetries: 0 })
    const error = await errorOf(glomo.paymentLinks.create(link))
    expect(error).toMatchObject({ name: 'TimeoutError', outcomeUnknown: false })
  })
})

test('a fetch that fails with an error of this client may still have sent the request', async () => {
  const { glomo } = clientOf(() => Promise.reject(new ArgumentError('the proxy needs a name')))
  const error = await errorOf(glomo.paymentLinks.create(link))
  expect(error).toMatchObject({ name: 'ConnectionError', outcomeUnknown: true })
})

test('a refusal whose message is not text is a refusal like any other', async () => {
  const { glomo } = clientOf(async () => Response.json({ message: 7 }, { status: 409 }))
  const refund = { request_id: 'r', payment_id: 'payt_1', reason: 'Duplicate' } as const
  expect(await errorOf(glomo.refunds.create(refund))).toBeInstanceOf(GlomoError)
})

describe('why there was no answer', () => {
  test.each<[unknown, string]>([
    [new TypeError('fetch failed', { cause: new Error('socket hang up') }), 'socket hang up'],
    [new TypeError('fetch failed', { cause: new Error('') }), 'fetch failed'],
    [new TypeError('fetch failed', { cause: 'a text' }), 'fetch failed'],
    ['a text', 'a text'],
    [new Error('ann@example.com hung up'), '[redacted] hung up'],
    ['ann@example.com hung up', '[redacted] hung up'],
  ])('%s', async (cause, text) => {
    const error = await errorOf(clientOf(() => Promise.reject(cause), { maxRetries: 0 }).glomo.balances.retrieve())
    expect(error.message).toBe(`getBalance (GET /balances) got no whole answer: ${text}`)
    expect(error.cause).toBe(cause)
  })

  test('the server was not reached', async () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause }))
    const error = await errorOf(clientOf(fetch, { maxRetries: 0 }).glomo.balances.retrieve())
    expect(error.message).toBe('getBalance (GET /balances) could not reach the server: connect ECONNREFUSED')
  })

  test('the time was up', async () => {
    const { glomo } = clientOf(() => new Promise(() => {}), { maxRetries: 0, deadline: 7 })
    const error = await errorOf(glomo.balances.retrieve())
    expect(error.message).toBe('getBalance (GET /balances) did not succeed within 7 ms (deadline)')
  })
})
