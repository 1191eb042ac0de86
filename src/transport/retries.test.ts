import { describe, expect, test, vi } from 'vitest'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'
import type { GlomoErrorEvent } from './events.ts'
import type { Fetch, GlomoOptions } from './options.ts'

const balances = () => Response.json({ available: [] })

describe('the retries of all calls together', () => {
  const failing = (status: () => number, retryBudget: number) => {
    const sent: number[] = []
    const { glomo } = clientOf(
      async () => {
        sent.push(status())
        return Response.json({ available: [] }, { status: sent.at(-1) ?? 200 })
      },
      { retryBudget, maxRetries: 3 },
    )
    return { glomo, sent }
  }

  test('end when nothing succeeds', async () => {
    const { glomo, sent } = failing(() => 503, 4)
    await errorOf(glomo.balances.retrieve())
    expect(sent).toHaveLength(4)
    await errorOf(glomo.balances.retrieve())
    expect(sent).toHaveLength(6)
    await errorOf(glomo.balances.retrieve())
    expect(sent).toHaveLength(7)
  })
})

describe('attempts answered 429', () => {
  /** Answers with these statuses, one after another, then with a success. */
  const answering = (statuses: number[], options: Partial<GlomoOptions>) => {
    const left = [...statuses]
    return clientOf(async () => Response.json({ available: [] }, { status: left.shift() ?? 200 }), {
      random: () => 1,
      ...options,
    })
  }

  test('draw on neither maxRetries nor the retries of all calls together', async () => {
    const { glomo, retries } = answering([429, 429, 503], { maxRetries: 1, retryBudget: 1 })
    expect(await glomo.balances.retrieve()).toEqual({ available: [] })
    expect(retries.map(({ delay }) => delay)).toEqual([5_000, 10_000, 500])
  })

  test('count apart from those that failed', async () => {
    const { glomo, retries } = answering([503, 503, 429], {})
    await glomo.balances.retrieve()
    expect(retries.map(({ delay }) => delay)).toEqual([500, 1_000, 5_000])
  })
})

describe('validate', () => {
  test('is shown the last response', async () => {
    const validate = vi.fn(() => {})
    await clientOf(async () => balances(), { validate }).glomo.balances.retrieve()
    await vi.waitFor(() => expect(validate).toHaveBeenCalled())
    expect(validate.mock.calls).toEqual([[{ operationId: 'getBalance', status: 200, text: '{"available":[]}' }]])
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('that %s changes nothing', async (_, validate) => {
    expect(await clientOf(async () => balances(), { validate }).glomo.balances.retrieve()).toEqual({ available: [] })
  })
})

describe('the deadline', () => {
  test('is kept by an attempt that has less time left than its timeout', async () => {
    const { glomo } = clientOf(() => new Promise(() => {}), { timeout: 500, deadline: 700, random: () => 0 })
    expect(await errorOf(glomo.balances.retrieve())).toMatchObject({ scope: 'overall', limit: 700 })
  })

  test('ends the waits that would reach it', async () => {
    const answer = async () => Response.json({}, { status: 503, headers: { 'retry-after': '1' } })
    const reached = clientOf(answer, { deadline: 1000, random: () => 0 })
    expect(await errorOf(reached.glomo.balances.retrieve())).toMatchObject({ status: 503 })
    expect(reached.retries).toEqual([])
    const before = clientOf(answer, { deadline: 1001, random: () => 0 })
    await errorOf(before.glomo.balances.retrieve())
    expect(before.retries).toHaveLength(1)
  })
})

describe('a caller who aborts', () => {
  test('during an attempt is told so at once: nothing is tried again', async () => {
    const controller = new AbortController()
    const { glomo, retries } = clientOf(() => {
      controller.abort(new Error('enough'))
      return new Promise(() => {})
    })
    const error = await errorOf(glomo.balances.retrieve({ signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError', cause: new Error('enough') })
    expect(retries).toEqual([])
  })

  test('during a wait ends the call with the attempt before it: no key is asked for another', async () => {
    const controller = new AbortController()
    const apiKey = vi.fn(() => 'key')
    const attempts: number[] = []
    const hooks = {
      onRetry: () => controller.abort(),
      onError: ({ attempt }: GlomoErrorEvent) => attempts.push(attempt),
    }
    const { glomo } = clientOf(async () => Response.json({}, { status: 500 }), { apiKey, hooks })
    await errorOf(glomo.balances.retrieve({ signal: controller.signal }))
    expect(attempts).toEqual([1])
    expect(apiKey).toHaveBeenCalledTimes(1)
  })

  test('while its key is asked for sends nothing', async () => {
    const controller = new AbortController()
    const apiKey = async () => {
      controller.abort()
      return 'key'
    }
    const fetch = vi.fn(async () => Response.json({}))
    const { glomo } = clientOf(fetch, { apiKey })
    const error = await errorOf(glomo.balances.retrieve({ signal: controller.signal }))
    expect(error).toMatchObject({ name: 'AbortError' })
    await new Promise((resolve) => setImmediate(resolve))
    expect(fetch).not.toHaveBeenCalled()
  })

  test('is shown no response that comes afterwards', async () => {
    const controller = new AbortController()
    const onResponse = vi.fn()
    const fetch: Fetch = async () => {
      controller.abort()
      return balances()
    }
    const { glomo } = clientOf(fetch, { hooks: { onResponse } })
    await errorOf(glomo.balances.retrieve({ signal: controller.signal }))
    await new Promise((resolve) => setImmediate(resolve))
    expect(onResponse).not.toHaveBeenCalled()
  })
})

test('a caller who aborts during a wait gets the reason, and knows that an earlier attempt may have taken effect', async () => {
  const controller = new AbortController()
  const payout = { request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' } as const
  const { glomo } = clientOf(async () => Response.json({}, { status: 500 }), {
    hooks: { onRetry: () => controller.abort(new Error('enough')) },
  })
  const error = await errorOf(glomo.payouts.create(payout, { signal: controller.signal }))
  expect(error).toMatchObject({ name: 'AbortError', outcomeUnknown: true, cause: new Error('enough') })
  expect(error.message).toBe(
    'createPayout (POST /payouts) was aborted by the caller. It may have taken effect: repeat it with the same request_id, which never acts twice',
  )
})
