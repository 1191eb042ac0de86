import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { AbortError } from '../errors/abort-error.ts'
import { ApiError, RateLimitError, ServerError } from '../errors/api-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import type { PayoutCreateParams } from '../resources/payouts.ts'
import { type Fault, startFakeApi } from '../test-support/fake-api.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { link } from '../test-support/payment-link.ts'
import { closedPort, sendJson, startServer } from '../test-support/server.ts'
import type { GlomoRetryEvent } from './events.ts'
import type { GlomoOptions } from './options.ts'

const payout: PayoutCreateParams = {
  request_id: 'transfer-8812',
  beneficiary_id: 'bene_1',
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'INR',
  purpose_code: 'S0802',
}
const client = (url: string, options: Partial<GlomoOptions> = {}) =>
  new Glomo({ apiKey: 'key', baseUrl: url, retryDelay: { base: 1, max: 5 }, ...options })

/** Calls once against an API whose first answers are these faults; all later ones are sound. */
async function callThrough(
  call: (glomo: Glomo) => PromiseLike<unknown>,
  path: string,
  faults: Fault[],
  options: Partial<GlomoOptions> = {},
) {
  const api = await startFakeApi((_, number) => faults[number - 1] ?? 'none')
  const outcome: unknown = await call(client(api.url, options)).then(
    (value) => value,
    (error) => error,
  )
  return { outcome, requests: api.seen.length, created: api.created(path).length, seen: api.seen }
}

const HANG = { timeout: 300 }

describe('a read', () => {
  const read = (glomo: Glomo) => glomo.payouts.list()
  test.each<[Fault, Partial<GlomoOptions>?]>([
    ['429'],
    ['500'],
    ['503'],
    ['reset'],
    ['reset in the body after commit'],
    ['web page after commit'],
    ['empty body after commit'],
    ['hang', HANG],
  ])('is tried again after %s', async (fault, options) => {
    const { outcome, requests } = await callThrough(read, '/payouts', [fault], options)
    expect(outcome).toMatchObject({ data: [] })
    expect(requests).toBe(2)
  })

  test.each([400, 401, 403, 404, 422, 501])('is not tried again after %i', async (status) => {
    const { url, seen } = await startServer((_, response) => sendJson(response, status, { message: 'no' }))
    await expect(client(url).payouts.list()).rejects.toMatchObject({ status, outcomeUnknown: false, retryable: false })
    expect(seen).toHaveLength(1)
  })

  test('is given up after maxRetries, with the last answer', async () => {
    const { outcome, requests } = await callThrough(read, '/payouts', ['500', '500', '503', '503'], { maxRetries: 2 })
    expect(outcome).toBeInstanceOf(ServerError)
    expect(outcome).toMatchObject({ status: 503, retryable: true, outcomeUnknown: false })
    expect(requests).toBe(3)
  })
})

describe('a create that carries a request_id', () => {
  const create = (glomo: Glomo) => glomo.payouts.create(payout)

  test.each<[Fault, number, Partial<GlomoOptions>?]>([
    ['429', 2],
    ['500', 2],
    ['503', 2],
    ['reset', 2],
    ['hang', 2, HANG],
    // The second request is answered "exists already", the third one finds what exists.
    ['500 after commit', 3],
    ['reset after commit', 3],
    ['reset in the body after commit', 3],
    ['web page after commit', 3],
    ['empty body after commit', 3],
    ['another object after commit', 3],
    ['hang after commit', 3, HANG],
  ])('is tried again after %s and creates one payout', async (fault, expected, options) => {
    const { outcome, requests, created } = await callThrough(create, '/payouts', [fault], options)
    expect(outcome).toMatchObject({ id: 'payout_1', request_id: 'transfer-8812' })
    expect({ requests, created }).toEqual({ requests: expected, created: 1 })
  })

  test('sends the same bytes each time', async () => {
    const { seen } = await callThrough(create, '/payouts', ['500', 'reset'])
    expect(seen).toHaveLength(3)
    expect(new Set(seen.map(({ body }) => body))).toEqual(new Set([JSON.stringify(payout)]))
  })

  test('that is never answered says that the outcome is unknown and what to do', async () => {
    const { outcome } = await callThrough(create, '/payouts', ['reset', 'reset'], { maxRetries: 1 })
    expect(outcome).toBeInstanceOf(ConnectionError)
    expect(outcome).toMatchObject({ outcomeUnknown: true, neverSent: false })
    expect((outcome as Error).message).toContain('repeat it with the same request_id')
  })
})

describe('any other write', () => {
  const create = (glomo: Glomo) => glomo.paymentLinks.create(link)

  test('is tried again after 429, which let nothing through', async () => {
    const { outcome, requests, created } = await callThrough(create, '/payin', ['429'])
    expect(outcome).toMatchObject({ id: 'plink_1' })
    expect({ requests, created }).toEqual({ requests: 2, created: 1 })
  })

  test.each<[Fault, number, Partial<GlomoOptions>?]>([
    ['500', 0],
    ['503', 0],
    ['reset', 0],
    ['hang', 0, HANG],
    ['500 after commit', 1],
    ['reset after commit', 1],
    ['reset in the body after commit', 1],
    ['web page after commit', 1],
    ['another object after commit', 1],
    ['hang after commit', 1, HANG],
  ])('is not tried again after %s', async (fault, expected, options) => {
    const { outcome, requests, created } = await callThrough(create, '/payin', [fault], options)
    expect(outcome).toBeInstanceOf(GlomoError)
    expect(outcome).toMatchObject({ outcomeUnknown: true })
    expect((outcome as Error).message).toContain('list payment links by customer_id')
    expect({ requests, created }).toEqual({ requests: 1, created: expected })
  })

  test('is tried again when the connection was refused, so that nothing was sent', async () => {
    const port = await closedPort()
    const retries: GlomoRetryEvent[] = []
    const glomo = client(`http://127.0.0.1:${port}`, { hooks: { onRetry: (event) => retries.push(event) } })
    const error = await glomo.paymentLinks.create(link).catch((reason) => reason)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ neverSent: true, outcomeUnknown: false })
    expect(retries).toHaveLength(3)
  })

  test('is tried again when the name of the server is not found', async () => {
    const retries: GlomoRetryEvent[] = []
    const glomo = client('https://glomo.invalid', { hooks: { onRetry: (event) => retries.push(event) } })
    await expect(glomo.paymentLinks.create(link)).rejects.toMatchObject({ neverSent: true })
    expect(retries).toHaveLength(3)
  })
})

test('a raw call that writes is not retried, one that says it carries a request_id is', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 500, {}))
  const raw = { method: 'POST', path: '/new-things', body: { request_id: 'a' } } as const
  await expect(client(url).request(raw)).rejects.toBeInstanceOf(ServerError)
  expect(seen).toHaveLength(1)
  await expect(client(url).request({ ...raw, idempotency: 'request_id' })).rejects.toBeInstanceOf(ServerError)
  expect(seen).toHaveLength(5)
})

test('the lock of a refund is waited for', async () => {
  const { url, seen } = await startServer((_, response) => {
    if (seen.length < 3) sendJson(response, 409, { error: 'Conflict', message: 'Refund is being processed' })
    else sendJson(response, 201, { id: 'refund_1', status: 'in_progress' })
  })
  const refund = await client(url).refunds.create({
    request_id: 'r-1',
    payment_id: 'payt_1',
    reason: 'Duplicate',
  })
  expect(refund.id).toBe('refund_1')
  expect(seen.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST'])
})

/** A client whose every answer is this one, on a clock that waits for nobody. */
function answeredBy(status: number, headers: Record<string, string>, options: Partial<GlomoOptions>) {
  const clock = new ManualClock()
  const retries: GlomoRetryEvent[] = []
  const sentAt: number[] = []
  const glomo = new Glomo({
    apiKey: 'key',
    clock,
    hooks: { onRetry: (event) => retries.push(event) },
    fetch: async () => {
      sentAt.push(clock.now())
      return Response.json({ message: 'later' }, { status, headers })
    },
    ...options,
  })
  return { glomo, retries, sentAt }
}

describe('waits between attempts', () => {
  async function delays(options: Partial<GlomoOptions>, headers: Record<string, string> = {}) {
    const { glomo, retries } = answeredBy(503, headers, options)
    await expect(glomo.balances.retrieve()).rejects.toBeInstanceOf(ServerError)
    return retries.map(({ delay }) => delay)
  }

  test('double each time, up to the cap, with full jitter', async () => {
    const retryDelay = { base: 100, max: 500 }
    expect(await delays({ maxRetries: 5, retryDelay, random: () => 1 })).toEqual([100, 200, 400, 500, 500])
    expect(await delays({ maxRetries: 3, retryDelay, random: () => 0.5 })).toEqual([50, 100, 200])
    expect(await delays({ maxRetries: 2, retryDelay, random: () => 0 })).toEqual([0, 0])
  })

  test('are at least what Retry-After asks for, also when that is more than the longest wait of ours', async () => {
    expect(await delays({ maxRetries: 1, random: () => 0 }, { 'retry-after': '7' })).toEqual([7000])
    expect(await delays({ maxRetries: 1, random: () => 0 }, { 'retry-after': '60' })).toEqual([60_000])
  })

  test('are spread after what Retry-After asks for, so that all who were told the same do not come at once', async () => {
    const retryDelay = { base: 1000, max: 5000 }
    const waits = [0, 0.25, 0.75].map((random) =>
      delays({ maxRetries: 1, retryDelay, random: () => random }, { 'retry-after': '7' }),
    )
    expect(await Promise.all(waits)).toEqual([[7000], [7250], [7750]])
  })

  test('read a date in Retry-After, counted from the date of the answer', async () => {
    const headers = { date: 'Sat, 21 Nov 2026 10:00:00 GMT', 'retry-after': 'Sat, 21 Nov 2026 10:00:09 GMT' }
    expect(await delays({ maxRetries: 1, random: () => 0 }, headers)).toEqual([9000])
  })

  test('are not begun when the deadline would pass meanwhile', async () => {
    expect(await delays({ deadline: 60_000 }, { 'retry-after': '61' })).toEqual([])
  })
})

describe('429', () => {
  test('is waited for up to the deadline, whatever maxRetries says', async () => {
    const { glomo, retries, sentAt } = answeredBy(429, {}, { maxRetries: 1, random: () => 1, deadline: 120_000 })
    await expect(glomo.balances.retrieve()).rejects.toBeInstanceOf(RateLimitError)
    expect(retries.map(({ delay }) => delay)).toEqual([5_000, 10_000, 20_000, 40_000])
    expect(sentAt).toHaveLength(5)
  })

  test('is not waited for by a client that retries nothing', async () => {
    const { glomo, sentAt } = answeredBy(429, {}, { maxRetries: 0 })
    await expect(glomo.balances.retrieve()).rejects.toBeInstanceOf(RateLimitError)
    expect(sentAt).toHaveLength(1)
  })

  test('slows all calls of the client, which go on one by one', async () => {
    const clock = new ManualClock()
    const sentAt: number[] = []
    let wasRefused = () => {}
    const refused = new Promise<void>((resolve) => {
      wasRefused = resolve
    })
    const glomo = new Glomo({
      apiKey: 'key',
      clock,
      hooks: { onRetry: () => wasRefused() },
      fetch: async () => {
        sentAt.push(clock.now())
        return sentAt.length === 1
          ? Response.json({}, { status: 429, headers: { 'retry-after': '30' } })
          : Response.json({ available: [] })
      },
    })
    const first = glomo.balances.retrieve()
    await refused
    await Promise.all([first, glomo.balances.retrieve(), glomo.balances.retrieve()])
    expect(sentAt).toEqual([0, 30_000, 30_020, 30_040])
  })
})

describe('limits', () => {
  const hang = () => startServer(() => {})

  test('an attempt that takes longer than its timeout ends in a TimeoutError of the attempt', async () => {
    const { url, seen } = await hang()
    const error = await client(url, { timeout: 50, maxRetries: 1 })
      .balances.retrieve()
      .catch((reason) => reason)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ scope: 'attempt', limit: 50 })
    expect((error as Error).message).toBe('getBalance (GET /balances) was not answered within 50 ms (timeout)')
    expect(seen).toHaveLength(2)
  })

  test('a body that only drips is under the same timeout', async () => {
    const { url } = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
    })
    const call = client(url, { timeout: 100, maxRetries: 0 }).balances.retrieve()
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError', scope: 'attempt' })
  })

  test('a call that takes longer than its deadline ends in a TimeoutError of the whole', async () => {
    const { url } = await hang()
    const call = client(url, { deadline: 50, timeout: 60_000 }).payouts.create(payout)
    const error = await call.catch((reason) => reason)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ scope: 'overall', limit: 50, outcomeUnknown: true })
  })

  test('the caller ends a call with an AbortSignal', async () => {
    const controller = new AbortController()
    const { url, seen } = await startServer(() => controller.abort(new Error('enough')))
    const error = await client(url)
      .payouts.create(payout, { signal: controller.signal })
      .catch((reason) => reason)
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ outcomeUnknown: true, cause: new Error('enough') })
    expect(seen).toHaveLength(1)
  })

  test('a call aborted before it began sends nothing', async () => {
    const { url, seen } = await hang()
    const call = client(url).payouts.create(payout, { signal: AbortSignal.abort() })
    await expect(call).rejects.toMatchObject({ name: 'AbortError', outcomeUnknown: false })
    expect(seen).toHaveLength(0)
  })

  test('aborting during a wait ends the call at once', async () => {
    const controller = new AbortController()
    const { url, seen } = await startServer((_, response) => sendJson(response, 500, {}))
    const hooks = { onRetry: () => controller.abort() }
    const call = client(url, { hooks }).balances.retrieve({ signal: controller.signal })
    await expect(call).rejects.toBeInstanceOf(AbortError)
    expect(seen).toHaveLength(1)
  })

  test('a signal used for many calls keeps no listeners of ended ones', async () => {
    const { url } = await startServer((_, response) => sendJson(response, 200, { available: [] }))
    const { signal } = new AbortController()
    let listeners = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1
      remove(...args)
    }
    await client(url).balances.retrieve({ signal })
    expect(listeners).toBe(0)
  })

  test.each([
    ['announced', { 'content-length': '2000' }],
    ['not announced', {}],
  ])('a body over maxResponseBytes that is %s is refused and not asked for again', async (_, headers) => {
    const { url, seen } = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers }).end('x'.repeat(2000))
    })
    const error = await client(url, { maxResponseBytes: 1000 })
      .balances.retrieve()
      .catch((reason) => reason)
    expect(error).toBeInstanceOf(UnreadableResponseError)
    expect(error).toMatchObject({ reason: 'too large', status: 200 })
    expect(seen).toHaveLength(1)
  })
})

test('an uncertain first attempt stays uncertain when a later one is refused', async () => {
  const { url } = await startServer((_, response) => {
    response.destroy()
  })
  const port = await closedPort()
  let attempt = 0
  const glomo = client(url, {
    maxRetries: 1,
    fetch: (address, init) => {
      attempt += 1
      return fetch(attempt === 1 ? address : `http://127.0.0.1:${port}/payouts`, init)
    },
  })
  await expect(glomo.payouts.create(payout)).rejects.toMatchObject({
    name: 'ConnectionError',
    neverSent: false,
    outcomeUnknown: true,
  })
})

test('a redirect is not followed: a POST must not turn into something else', async () => {
  const { url, seen } = await startServer((_, response) => {
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const error = await client(url)
    .payouts.create(payout)
    .catch((reason) => reason)
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({ status: 302 })
  expect(seen).toHaveLength(1)
})

test('the key function is asked before every attempt', async () => {
  const keys = ['first', 'second']
  const { url, seen } = await startServer((_, response) => {
    if (seen.length === 1) sendJson(response, 500, {})
    else sendJson(response, 200, { available: [] })
  })
  await client(url, { apiKey: async () => keys.shift() ?? '' }).balances.retrieve()
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second'])
})

test('calls through glomo.api are sent like every other', async () => {
  const api = await startFakeApi((_, number) => (number === 1 ? '500' : 'none'))
  const { data, response } = await client(api.url).api.createPayout({ body: payout })
  expect(response.status).toBe(201)
  expect(data).toMatchObject({ id: 'payout_1' })
  expect(api.seen).toHaveLength(2)
  expect(api.seen[0]?.headers.authorization).toBe('Bearer key')
})
