import { describe, expect, test } from 'vitest'
import { TimeoutError } from '../errors/timeout-error.ts'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'
import { link } from '../test-support/payment-link.ts'
import type { Clock } from './clock.ts'
import type { GlomoOptions } from './options.ts'

/** In a program that is too busy for its timers to fire. */
function busyClock() {
  let now = 0
  const timers: number[] = []
  const clock: Clock = {
    now: () => now,
    setTimeout: (_, milliseconds) => timers.push(milliseconds),
    clearTimeout: () => {},
  }
  const work = (milliseconds: number) => {
    now += milliseconds
  }
  return { clock, timers, work }
}

describe('a write whose deadline passed while the program was busy is not sent, and says so', () => {
  test.each<[string, (work: () => void) => Partial<GlomoOptions>]>([
    ['while it waited for its turn', (work) => ({ rateLimit: { acquire: async () => work(), pause() {} } })],
    [
      'before it asked for its turn',
      (work) => ({
        rateLimit: {
          tryAcquire: () => {
            work()
            return false
          },
          acquire: async () => {},
          pause() {},
        },
      }),
    ],
    [
      'while it asked for the key',
      (work) => ({
        apiKey: async () => {
          work()
          return 'key'
        },
      }),
    ],
    ['in a hook', (work) => ({ hooks: { onRequest: work } })],
  ])('%s', async (_, options) => {
    const { clock, timers, work } = busyClock()
    let sent = 0
    const fetch = async () => {
      sent += 1
      return Response.json({ id: 'plink_1' })
    }
    const told: unknown[] = []
    const hooks = { onRequest: (event: unknown) => void told.push(event) }
    const given = { clock, deadline: 50, hooks, ...options(() => work(120)) }
    const { glomo } = clientOf(fetch, given)
    const error = await errorOf(glomo.paymentLinks.create(link))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ scope: 'overall', limit: 50, outcomeUnknown: false, retryable: true })
    expect(error.message).toContain('createPayin (POST /payin) did not succeed within 50 ms (deadline)')
    expect({ sent, told }).toEqual({ sent: 0, told: [] })
    expect(timers.filter((milliseconds) => milliseconds < 0)).toEqual([])
  })
})
