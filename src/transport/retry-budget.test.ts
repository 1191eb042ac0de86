import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { clientOf } from '../test-support/fetch-client.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { sleep } from './clock.ts'
import type { GlomoRetryEvent } from './events.ts'
import { RetryBudget } from './retry-budget.ts'

const OUTAGE = 600_000

/** 100 callers that call again and again through an outage of ten minutes and a minute after it. */
async function outage(retryBudget: number | false) {
  const clock = new ManualClock()
  const during = { requests: 0, failed: 0 }
  let lost = 0
  const fetch = async () => {
    if (clock.now() >= OUTAGE) return Response.json({ available: [] })
    during.requests += 1
    return Response.json({}, { status: 503 })
  }
  const glomo = new Glomo({ apiKey: 'key', clock, fetch, rateLimit: false, retryBudget, random: () => 0.5 })
  const caller = async (number: number) => {
    await sleep(clock, number * 10)
    while (clock.now() < OUTAGE + 60_000) {
      const failed = await glomo.balances.retrieve().then(
        () => false,
        () => true,
      )
      if (failed) during.failed += 1
      if (failed && clock.now() > OUTAGE) lost += 1
      await sleep(clock, 20_000)
    }
  }
  await Promise.all(Array.from({ length: 100 }, (_, number) => caller(number)))
  return { ...during, lost, load: during.requests / during.failed }
}

describe('an outage of ten minutes', () => {
  test('is met with hardly more requests than calls by a client with a retry budget', async () => {
    const { load, lost } = await outage(100)
    expect(load).toBeGreaterThanOrEqual(1)
    expect(load).toBeLessThan(1.3)
    expect(lost).toBe(0)
  })

  test('is met with four times as many without', async () => {
    const { load } = await outage(false)
    expect(load).toBeGreaterThan(3.8)
  })
})

describe('a retry that was given up while it waited', () => {
  /** Answers as it is told; calls that wait for this reason are aborted. */
  function client(statuses: number[], abortedAt: string) {
    const controller = new AbortController()
    const fetch = async () => Response.json({}, { status: statuses.shift() ?? 200 })
    const hooks = { onRetry: ({ reason }: GlomoRetryEvent) => reason === abortedAt && controller.abort() }
    const glomo = new Glomo({ apiKey: 'key', clock: new ManualClock(), fetch, retryBudget: 1, hooks })
    return { glomo, signal: controller.signal }
  }

  test('goes back into the budget', async () => {
    const { glomo, signal } = client([500, 500], 'answered 500')
    await expect(glomo.balances.retrieve({ signal })).rejects.toMatchObject({ name: 'AbortError' })
    expect(await glomo.balances.retrieve()).toEqual({})
  })

  test('was not taken from it after a 429', async () => {
    const { glomo, signal } = client([500, 500, 429, 500], 'answered 429')
    await expect(glomo.balances.retrieve()).rejects.toMatchObject({ name: 'ServerError' })
    await expect(glomo.balances.retrieve({ signal })).rejects.toMatchObject({ name: 'AbortError' })
    await expect(glomo.balances.retrieve()).rejects.toMatchObject({ name: 'ServerError' })
  })
})

describe('a retry budget', () => {
  const takeAll = (budget: RetryBudget) => {
    let taken = 0
    while (budget.take()) taken += 1
    return taken
  }

  test('gives so many retries, and no more than that many again however well it goes', () => {
    const budget = new RetryBudget(10)
    expect(takeAll(budget)).toBe(10)
    expect(budget.take()).toBe(false)
    for (let call = 0; call < 1_000; call += 1) budget.answered(false)
    expect(takeAll(budget)).toBe(10)
  })

  test('gets one back for a call that a retry saved, a fifth for one that needed none, and one that was not made', () => {
    const budget = new RetryBudget(10)
    takeAll(budget)
    budget.answered(true)
    expect(takeAll(budget)).toBe(1)
    for (let call = 0; call < 5; call += 1) budget.answered(false)
    expect(takeAll(budget)).toBe(1)
    budget.giveBack()
    expect(takeAll(budget)).toBe(1)
  })

  test('lets retries become rarer where three of four attempts fail, though calls still succeed', () => {
    const calls = 10_000
    const load = (budget: RetryBudget) => {
      let attempts = 0
      for (let call = 0; call < calls; call += 1) {
        let retries = 0
        const works = () => {
          attempts += 1
          return attempts % 4 === 0
        }
        let answered = works()
        while (!answered && retries < 3 && budget.take()) {
          retries += 1
          answered = works()
        }
        if (answered) budget.answered(retries > 0)
      }
      return attempts / calls
    }
    expect(load(new RetryBudget(Number.POSITIVE_INFINITY))).toBe(4)
    expect(load(new RetryBudget(100))).toBeLessThan(1.6)
  })
})

describe('a budget of one retry', () => {
  const script = (statuses: number[]) => {
    const left = [...statuses]
    const { glomo } = clientOf(async () => Response.json({}, { status: left.shift() ?? 200 }), {
      retryBudget: 1,
      maxRetries: 1,
    })
    const read = async () =>
      glomo.balances.retrieve().then(
        () => 'answered',
        () => 'failed',
      )
    return { read, left }
  }

  test('has it back when it was answered', async () => {
    const { read } = script([500, 200, 500, 200])
    expect([await read(), await read()]).toEqual(['answered', 'answered'])
  })

  test('gets a fifth of it for each call that needed none', async () => {
    const { read, left } = script([500, 500, 200, 500, 200, 200, 200, 200, 500, 200])
    expect([await read(), await read(), await read()]).toEqual(['failed', 'answered', 'failed'])
    for (let call = 0; call < 4; call += 1) await read()
    expect([await read(), left]).toEqual(['answered', []])
  })
})
