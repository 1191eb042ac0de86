import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Glomo } from '../client.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { SteppedClock } from '../test-support/stepped-clock.ts'
import { sleep } from './clock.ts'
import type { GlomoOptions } from './options.ts'
import { type RateLimiter, SlidingWindow } from './rate-limiter.ts'

const never = new AbortController().signal

async function take(limiter: RateLimiter, signal = never) {
  if (!limiter.tryAcquire?.()) await limiter.acquire(signal)
}

function errorOf(call: PromiseLike<unknown>): Promise<Error> {
  return Promise.resolve(call).then(
    () => expect.unreachable(),
    (error: Error) => error,
  )
}

describe('a sliding window', () => {
  test('lets a request that needs no wait take the place of the oldest, and of no other', async () => {
    const clock = new SteppedClock()
    const limiter = new SlidingWindow(clock, 3)
    expect(limiter.tryAcquire()).toBe(true)
    await clock.advance(50_000)
    expect([limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, true])
    await clock.advance(11_500)
    expect([limiter.tryAcquire(), limiter.tryAcquire()]).toEqual([true, false])
  })

  test('lets nobody pass who waits for a timer that is late', () => {
    const time = { now: 0 }
    const clock = { now: () => time.now, setTimeout: () => 0, clearTimeout: () => {} }
    const limiter = new SlidingWindow(clock, 1)
    expect(limiter.tryAcquire()).toBe(true)
    limiter.acquire(never)
    time.now = 100_000
    expect(limiter.tryAcquire()).toBe(false)
  })

  test('never lets more than the limit go in any minute, in the order they came, whenever they come', async () => {
    const arrivals = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 40 })
    const pauses = fc.array(fc.record({ at: fc.nat(200_000), length: fc.nat(90_000) }), { maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), arrivals, pauses, async (limit, times, paused) => {
        const clock = new ManualClock()
        const limiter = new SlidingWindow(clock, limit)
        const turns: { at: number; came: number }[] = []
        await Promise.all([
          ...paused.map(async ({ at, length }) => {
            await sleep(clock, at)
            limiter.pause(length)
          }),
          ...times.map(async (came) => {
            await sleep(clock, came)
            await take(limiter)
            turns.push({ at: clock.now(), came })
          }),
        ])
        expect(turns).toHaveLength(times.length)
        expect(turns.map(({ came }) => came)).toEqual(times.toSorted((one, other) => one - other))
        for (const { at, length } of paused) {
          expect(turns.filter((turn) => turn.at > at && turn.at < at + length)).toEqual([])
        }
        for (const [index, { at }] of turns.slice(limit).entries()) {
          expect(at - (turns[index]?.at ?? Number.NaN)).toBeGreaterThanOrEqual(60_000)
        }
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('spreads those who wait, and lets late timers not add up', async () => {
    const clock = new SteppedClock()
    const late = {
      now: () => clock.now(),
      setTimeout: (callback: () => void, milliseconds: number) => clock.setTimeout(callback, milliseconds + 7),
      clearTimeout: (timer: unknown) => clock.clearTimeout(timer),
    }
    const limiter = new SlidingWindow(late, 3_000)
    limiter.pause(1_000)
    const turns: number[] = []
    for (let number = 0; number < 100; number += 1) limiter.acquire(never).then(() => turns.push(clock.now()))
    await clock.advance(10_000)
    expect(turns).toHaveLength(100)
    expect(turns[0]).toBe(1_007)
    expect(turns[99]).toBe(1_007 + 99 * 20)
  })

  test('forgets who gave up: they cost no turn, no listener and no timer', async () => {
    const clock = new SteppedClock()
    const limiter = new SlidingWindow(clock, 1)
    limiter.tryAcquire()
    const controller = new AbortController()
    const order: string[] = []
    const left = limiter.acquire(controller.signal).then(() => order.push('left'))
    const stays = limiter.acquire(never).then(() => order.push('stays'))
    controller.abort()
    await left
    await clock.advance(61_000)
    await stays
    expect(order).toEqual(['left', 'stays'])

    const another = new AbortController()
    const alone = limiter.acquire(another.signal)
    expect(clock.pending).toBe(1)
    another.abort()
    await alone
    expect(clock.pending).toBe(0)
    await limiter.acquire(AbortSignal.abort())
    expect(clock.pending).toBe(0)
  })

  test('a timer that is early, or set before a pause, lets nobody go', async () => {
    let fire = () => {}
    let now = 0
    const clock = {
      now: () => now,
      setTimeout: (callback: () => void) => {
        fire = callback
      },
      clearTimeout: () => {},
    }
    const limiter = new SlidingWindow(clock, 1)
    limiter.tryAcquire()
    let went = false
    const turn = limiter.acquire(never).then(() => {
      went = true
    })
    now = 60_999.5
    fire()
    limiter.pause(5_000)
    now = 61_000
    fire()
    await Promise.resolve()
    expect(went).toBe(false)
    now = 66_000
    fire()
    await turn
    expect(went).toBe(true)
  })

  test('gives each of 10,000 who wait a turn, in their order, though every other one gives up', async () => {
    const clock = new ManualClock()
    const limiter = new SlidingWindow(clock, Number.POSITIVE_INFINITY)
    limiter.pause(1_000)
    const impatient = new AbortController()
    const went: number[] = []
    const turns = Array.from({ length: 10_000 }, async (_, number) => {
      await limiter.acquire(number % 2 === 0 ? never : impatient.signal)
      if (number % 2 === 0) went.push(number)
    })
    impatient.abort()
    await Promise.all(turns)
    expect(went).toEqual(Array.from({ length: 5_000 }, (_, index) => index * 2))
    expect(clock.now()).toBe(1_000 + 4_999)
  })
})

test('a line of many has one timer, and late it takes turns for nobody but them', async () => {
  let now = 0
  const timers: (() => void)[] = []
  const clock = { now: () => now, setTimeout: (callback: () => void) => timers.push(callback), clearTimeout: () => {} }
  const limiter = new SlidingWindow(clock, 3)
  while (limiter.tryAcquire());
  const leaving = new AbortController()
  const turns = [limiter.acquire(never), limiter.acquire(leaving.signal)]
  expect(timers).toHaveLength(1)
  leaving.abort()
  now = 90_000
  timers[0]?.()
  await Promise.all(turns)
  expect(limiter.tryAcquire()).toBe(true)
})

describe('a call', () => {
  function client(options: Partial<GlomoOptions>) {
    const clock = new ManualClock()
    const sentAt: number[] = []
    const fetch = async () => {
      sentAt.push(clock.now())
      return Response.json({ available: [] })
    }
    return { clock, sentAt, glomo: new Glomo({ apiKey: 'key', clock, fetch, random: () => 1, ...options }) }
  }
  const tooMany = (sentAt: number[], clock: ManualClock, first: Record<string, string>) => async () => {
    sentAt.push(clock.now())
    return sentAt.length === 1 ? Response.json({}, { status: 429, headers: first }) : Response.json({ available: [] })
  }

  test('whose turn comes after its deadline was not sent, and says what it waited for', async () => {
    const { glomo, sentAt } = client({ rateLimit: 1, deadline: 1_000 })
    await glomo.balances.retrieve()
    const error = await errorOf(glomo.balances.retrieve())
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ scope: 'overall', outcomeUnknown: false, retryable: true })
    expect(error.message).toBe(
      'getBalance (GET /balances) did not succeed within 1000 ms (deadline): it waited for its turn by the rate limit and was not sent. Make fewer calls at a time, or allow them a longer deadline',
    )
    expect(sentAt).toEqual([0])
  })

  test('that writes and whose turn never came did not take effect, and ends at its deadline', async () => {
    const clock = new ManualClock()
    await sleep(clock, 5_000)
    const rateLimit = { acquire: () => new Promise<void>(() => {}), pause: () => {} }
    const { glomo, sentAt } = client({ clock, rateLimit, deadline: 1_000 })
    const error = await errorOf(glomo.paymentLinks.cancel('plink_1'))
    expect(error).toMatchObject({ scope: 'overall', outcomeUnknown: false, retryable: true })
    expect(clock.now()).toBe(6_000)
    expect(sentAt).toEqual([])
  })

  test('that was sent before is not sent again when its next turn does not come', async () => {
    let turns = 0
    const acquire = () => {
      turns += 1
      return turns === 1 ? Promise.resolve() : new Promise<void>(() => {})
    }
    const fetch = async () => Response.json({}, { status: 503 })
    const { glomo } = client({ fetch, rateLimit: { acquire, pause: () => {} }, deadline: 1_000 })
    expect((await errorOf(glomo.balances.retrieve())).message).toBe(
      'getBalance (GET /balances) did not succeed within 1000 ms (deadline): it waited for its turn by the rate limit and was not sent again. Make fewer calls at a time, or allow them a longer deadline',
    )
  })

  test('has one turn for each attempt, also when it waits after a 429 by itself', async () => {
    const clock = new ManualClock()
    const sentAt: number[] = []
    const acquire = vi.fn(async () => {})
    const tryAcquire = vi.fn(() => true)
    const fetch = tooMany(sentAt, clock, { 'retry-after': '10' })
    await client({ clock, fetch, rateLimit: { acquire, tryAcquire, pause: () => {} } }).glomo.balances.retrieve()
    expect(sentAt).toEqual([0, 10_000])
    expect(tryAcquire).toHaveBeenCalledTimes(2)
    expect(acquire).not.toHaveBeenCalled()
  })

  test.each<[Record<string, string>, number[]]>([
    [{}, [5_000]],
    [{ 'retry-after': '7' }, [7_000]],
    [{ 'retry-after': '0' }, []],
  ])('answered 429 with %j slows the others by %j', async (headers, pauses) => {
    const clock = new ManualClock()
    const heard: number[] = []
    const rateLimit = { acquire: async () => {}, pause: (milliseconds: number) => void heard.push(milliseconds) }
    await client({ clock, fetch: tooMany([], clock, headers), rateLimit }).glomo.balances.retrieve()
    expect(heard).toEqual(pauses)
  })

  test('of a client without a rate limit waits after a 429, and so do the others', async () => {
    const clock = new ManualClock()
    const sentAt: number[] = []
    let heard = () => {}
    const refused = new Promise<void>((resolve) => {
      heard = resolve
    })
    const fetch = tooMany(sentAt, clock, { 'retry-after': '10' })
    const { glomo } = client({ clock, fetch, rateLimit: false, hooks: { onRetry: () => heard() } })
    const first = glomo.balances.retrieve()
    await refused
    await Promise.all([first, glomo.balances.retrieve()])
    expect(sentAt).toEqual([0, 10_000, 10_001])
  })

  test('that is given up after a 429 slows the others all the same, but no longer than a call may take', async () => {
    const clock = new ManualClock()
    const sentAt: number[] = []
    const fetch = tooMany(sentAt, clock, { 'retry-after': '86400' })
    const { glomo } = client({ clock, fetch, deadline: 30_000 })
    const error = await errorOf(glomo.balances.retrieve())
    expect(error.message).toContain('The client did not wait: maxRetries is 0, or the wait would have passed')
    await glomo.balances.retrieve({ deadline: 40_000 })
    expect(sentAt).toEqual([0, 30_000])
  })

  test('that is given up says how long the client waited, and what to do', async () => {
    const fetch = async () => Response.json({ message: 'Too many requests' }, { status: 429 })
    const error = await errorOf(client({ fetch }).glomo.balances.retrieve())
    expect(error.message).toContain('The client made 5 attempts, the last one 75 s after the first 429')
    expect(error.message).toContain('Send fewer requests: the limit is 3,000 a minute from one IP address')
  })

  test('that comes late in the life of a client is counted from the first 429', async () => {
    const clock = new ManualClock()
    await sleep(clock, 10_000)
    const fetch = async () => Response.json({ message: 'Too many requests' }, { status: 429 })
    const error = await errorOf(client({ clock, fetch }).glomo.balances.retrieve())
    expect(error.message).toContain('The client made 5 attempts, the last one 75 s after the first 429')
  })

  test.each<[string, RateLimiter]>([
    ['rejects', { acquire: () => Promise.reject(new Error('no Redis')), pause: () => {} }],
    [
      'throws',
      {
        acquire: async () => {},
        pause: () => {},
        tryAcquire: () => {
          throw new Error('no Redis')
        },
      },
    ],
  ])('whose rate limiter %s was not sent', async (_, rateLimit) => {
    const { glomo, sentAt } = client({ rateLimit })
    const error = await errorOf(glomo.balances.retrieve())
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ neverSent: true, outcomeUnknown: false, retryable: true })
    expect(error.message).toBe('getBalance (GET /balances) was not sent: the rate limiter failed: no Redis')
    const write = await errorOf(glomo.paymentLinks.cancel('plink_1'))
    expect(write).toMatchObject({ neverSent: true, outcomeUnknown: false })
    expect(sentAt).toEqual([])
  })

  test.each<[string, () => void | Promise<void>]>([
    ['rejects', () => Promise.reject(new Error('no Redis'))],
    ['never ends', () => new Promise<void>(() => {})],
    [
      'throws',
      () => {
        throw new Error('no Redis')
      },
    ],
    ['does nothing', () => {}],
  ])('waits by itself after a 429 when the pause of its rate limiter %s', async (_, pause) => {
    const clock = new ManualClock()
    const sentAt: number[] = []
    const fetch = tooMany(sentAt, clock, { 'retry-after': '10' })
    const { glomo } = client({ clock, fetch, rateLimit: { acquire: async () => {}, pause } })
    await glomo.balances.retrieve()
    expect(sentAt).toEqual([0, 10_000])
    expect(clock.pending).toBe(0)
  })

  test.each([0, 1.5, Number.NaN, -1])('is not made by a client with a rateLimit or retryBudget of %d', (value) => {
    expect(() => client({ rateLimit: value })).toThrow('rateLimit is')
    expect(() => client({ retryBudget: value })).toThrow('retryBudget is')
  })
})
