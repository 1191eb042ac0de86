import { Glomo } from 'glomo-client'
import { redisRateLimiter } from 'glomo-client/rate-limit/redis'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Running, redisIsInstalled, startRedis } from '../webhooks/database-servers.ts'

const never = new AbortController().signal

test.each([{ limit: 0 }, { limit: 1.5 }, { window: 0 }, { window: Number.NaN }])('refuses %j', (options) => {
  expect(() => redisRateLimiter({ eval: async () => [] }, options)).toThrow('must be a whole number, 1 or more')
})

test('a Redis that cannot be reached ends a call before anything is sent, and says so', async () => {
  let sent = 0
  const rateLimit = redisRateLimiter({ eval: () => Promise.reject(new Error('connect ECONNREFUSED')) })
  const fetch = async () => {
    sent += 1
    return Response.json({})
  }
  const call = new Glomo({ apiKey: 'key', fetch, rateLimit }).balances.retrieve()
  await expect(call).rejects.toMatchObject({
    name: 'ConnectionError',
    message: 'getBalance (GET /balances) was not sent: the rate limiter failed: connect ECONNREFUSED',
    outcomeUnknown: false,
    neverSent: true,
    retryable: true,
  })
  expect(sent).toBe(0)
})

// Skipped where no redis-server is installed: npm has none to bring.
describe.skipIf(!redisIsInstalled)('a server of Redis', () => {
  let server: Running<Awaited<ReturnType<typeof startRedis>>['client']>
  let asked = 0
  beforeAll(async () => {
    server = await startRedis()
  })
  afterAll(() => server?.stop())
  beforeEach(async () => {
    await server.client.flushAll()
    asked = 0
  })
  const counting = {
    eval: (script: string, options: { keys: string[]; arguments: string[] }) => {
      asked += 1
      return server.client.eval(script, options)
    },
  }
  /** One as each process has it. */
  const processes = (count: number, options: { limit: number; window: number }) =>
    Array.from({ length: count }, () => redisRateLimiter(counting, options))

  test('lets several processes together send no more than the limit in any window', async () => {
    const limit = 40
    const window = 500
    const turns: { at: number; process: number }[] = []
    await Promise.all(
      processes(4, { limit, window }).flatMap((limiter, process) =>
        Array.from({ length: process === 0 ? 90 : 10 }, async () => {
          await limiter.acquire(never)
          turns.push({ at: performance.now(), process })
        }),
      ),
    )
    expect(turns).toHaveLength(120)
    for (const [index, { at }] of turns.slice(limit).entries()) {
      expect(at - (turns[index]?.at ?? Number.NaN)).toBeGreaterThanOrEqual(window)
    }
  })

  test('is asked once for many calls at a time', async () => {
    const [limiter] = processes(1, { limit: 3_000, window: 60_000 })
    await Promise.all(Array.from({ length: 1_000 }, () => limiter?.acquire(never)))
    expect(asked).toBeLessThanOrEqual(12)
  })

  test('pauses all processes, and lets them go on one by one', async () => {
    const limiters = processes(3, { limit: 100, window: 2_000 })
    const startedAt = performance.now()
    await limiters[0]?.pause(950)
    await Promise.all(limiters.flatMap((limiter) => [limiter.acquire(never), limiter.acquire(never)]))
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(950)
    const turns = (await server.client.lRange('{glomo:rate-limit}:sent', 0, -1)).map(Number)
    expect(turns).toHaveLength(6)
    for (const [index, turn] of turns.slice(1).entries()) expect(turn - (turns[index] ?? 0)).toBeGreaterThanOrEqual(20)
  })

  test('lets the next go in the place of one who gave up', async () => {
    const [limiter] = processes(1, { limit: 1, window: 200 })
    await limiter?.acquire(never)
    const impatient = new AbortController()
    const order: string[] = []
    const first = limiter?.acquire(impatient.signal).then(() => order.push('gave up'))
    const second = limiter?.acquire(never).then(() => order.push('had its turn'))
    impatient.abort()
    await Promise.all([first, second])
    expect(order).toEqual(['gave up', 'had its turn'])
    expect(await server.client.lLen('{glomo:rate-limit}:sent')).toBe(1)
  })

  test('leaves no key in Redis for ever, and keeps processes of another key apart', async () => {
    const options = { limit: 1, window: 60_000 }
    await redisRateLimiter(counting, options).acquire(never)
    await redisRateLimiter(counting, { ...options, key: 'other' }).acquire(never)
    await redisRateLimiter(counting, options).pause(5_000)
    const keys = (await server.client.keys('*')).toSorted()
    expect(keys).toEqual(['{glomo:rate-limit}:not-before', '{glomo:rate-limit}:sent', '{other}:sent'])
    for (const key of keys) expect(await server.client.pTTL(key)).toBeGreaterThan(0)
  })

  test('answers a client that is called as one of ioredis', async () => {
    const ioredis = {
      defineCommand: () => {},
      eval: (script: string, numberOfKeys: number, ...rest: string[]) =>
        server.client.sendCommand(['EVAL', script, String(numberOfKeys), ...rest]),
    }
    await redisRateLimiter(ioredis).acquire(never)
    expect(await server.client.lLen('{glomo:rate-limit}:sent')).toBe(1)
  })
})
