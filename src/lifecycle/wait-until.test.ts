import { describe, expect, test } from 'vitest'
import { AbortError } from '../errors/abort-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { WaitTimeoutError, waitUntil } from './wait-until.ts'

interface Thing {
  id: string
  status: string
}

/** Goes through the states, one a look, and stays in the last. */
function goesThrough(clock: ManualClock, ...states: string[]) {
  const looks: number[] = []
  return {
    looks,
    retrieve: async (id: string): Promise<Thing> => {
      looks.push(clock.now())
      return { id, status: states[looks.length - 1] ?? states.at(-1) ?? '' }
    },
  }
}

describe('waiting', () => {
  test('returns the object once it is final', async () => {
    const clock = new ManualClock()
    const payouts = goesThrough(clock, 'queued', 'in_progress', 'success', 'never seen')
    expect(await waitUntil(payouts, 'payout_1', { final: true, clock })).toEqual({ id: 'payout_1', status: 'success' })
    expect(payouts.looks).toHaveLength(3)
    expect(clock.pending).toBe(0)
  })

  test('does not wait at all for what is there already', async () => {
    const clock = new ManualClock()
    await waitUntil(goesThrough(clock, 'paid'), 'order_1', { final: true, clock })
    expect(clock.now()).toBe(0)
  })

  test('waits for whatever it is told', async () => {
    const clock = new ManualClock()
    const beneficiaries = goesThrough(clock, 'pending', 'pending', 'active')
    const found = await waitUntil(beneficiaries, 'bene_1', { until: ({ status }) => status !== 'pending', clock })
    expect(found.status).toBe('active')
  })

  test('looks at growing intervals, up to the longest', async () => {
    const clock = new ManualClock()
    const payouts = goesThrough(clock, ...Array(7).fill('in_progress'), 'failed')
    const interval = { first: 1_000, max: 4_000 }
    await waitUntil(payouts, 'payout_1', { final: true, interval, clock, random: () => 0.5 })
    expect(payouts.looks.map((at, index) => at - (payouts.looks[index - 1] ?? 0))).toEqual([
      0, 1_000, 1_500, 2_250, 3_375, 4_000, 4_000, 4_000,
    ])
  })
})

describe('not waiting for ever', () => {
  test('gives up when the time is over, and says where the object stands', async () => {
    const clock = new ManualClock()
    const waiting = waitUntil(goesThrough(clock, 'in_progress'), 'payout_1', { final: true, timeout: 60_000, clock })
    const error = await waiting.catch((error) => error)
    expect(error).toBeInstanceOf(WaitTimeoutError)
    expect(error).toMatchObject({ lastStatus: 'in_progress', limit: 60_000, scope: 'overall' })
    expect(error.message).toBe('waited 60000 ms for payout_1: it is still in_progress')
    expect(clock.now()).toBe(60_000)
    expect(clock.pending).toBe(0)
  })

  test('gives up on a fetch that never ends, and cancels it', async () => {
    const clock = new ManualClock()
    let given: AbortSignal | undefined
    const hanging = {
      retrieve: (_: string, options?: { signal?: AbortSignal }): Promise<Thing> => {
        given = options?.signal
        return new Promise(() => {})
      },
    }
    await expect(waitUntil(hanging, 'payout_1', { final: true, clock })).rejects.toThrow('could not be fetched in time')
    expect(given?.aborted).toBe(true)
  })

  test('stops at once when the caller does not want it any more', async () => {
    const controller = new AbortController()
    const reason = new Error('shutting down')
    const clock = new ManualClock()
    const payouts = {
      retrieve: async (id: string): Promise<Thing> => {
        controller.abort(reason)
        return { id, status: 'queued' }
      },
    }
    const error = await waitUntil(payouts, 'payout_1', { final: true, clock, signal: controller.signal }).catch(
      (e) => e,
    )
    expect(error).toBeInstanceOf(AbortError)
    expect(error.cause).toBe(reason)
    expect(clock.now()).toBe(0)
  })

  test('passes on what the fetch throws', async () => {
    const failing = { retrieve: () => Promise.reject(new ArgumentError('no such payout')) }
    const clock = new ManualClock()
    await expect(waitUntil(failing, 'payout_1', { final: true, clock })).rejects.toThrow('no such payout')
    expect(clock.now()).toBe(0)
  })

  test('refuses what it could never see', async () => {
    const clock = new ManualClock()
    const things = goesThrough(clock, 'x')
    await expect(waitUntil(things, 'cust_1', { final: true, clock })).rejects.toThrow(ArgumentError)
    for (const timeout of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      await expect(waitUntil(things, 'payout_1', { final: true, timeout, clock })).rejects.toThrow('timeout')
    }
    expect(things.looks).toEqual([])
  })

  test.each([
    { first: 0 },
    { first: -1 },
    { first: 99 },
    { first: Number.NaN },
    { max: 0 },
    { max: Number.POSITIVE_INFINITY },
  ])('refuses the interval %o before the first look', async (interval) => {
    const clock = new ManualClock()
    const things = goesThrough(clock, 'x')
    const waiting = waitUntil(things, 'payout_1', { final: true, interval, clock })
    await expect(waiting).rejects.toThrow(ArgumentError)
    await expect(waiting).rejects.toThrow(/^interval\./)
    expect(things.looks).toEqual([])
  })
})
