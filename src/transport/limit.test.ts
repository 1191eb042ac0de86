import { describe, expect, test } from 'vitest'
import { SteppedClock } from '../test-support/stepped-clock.ts'
import { Limit } from './limit.ts'

const never = new Promise<never>(() => {})
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (reason) => reason,
  )

describe('a limit of time', () => {
  test.each(['deadline', 'timeout'] as const)('ends as what it is, a %s, and not before', async (atEnd) => {
    const clock = new SteppedClock()
    const limit = new Limit(clock, 100, atEnd, undefined)
    await clock.advance(99)
    expect({ ended: limit.ended, aborted: limit.signal.aborted }).toEqual({ ended: undefined, aborted: false })
    await clock.advance(1)
    expect({ ended: limit.ended, aborted: limit.signal.aborted }).toEqual({ ended: atEnd, aborted: true })
  })

  test('that no timer can hold is as long as a timer can be', async () => {
    const clock = new SteppedClock()
    const limit = new Limit(clock, Number.POSITIVE_INFINITY, 'deadline', undefined)
    await clock.advance(2 ** 31 - 2)
    expect(limit.ended).toBeUndefined()
    await clock.advance(1)
    expect(limit.ended).toBe('deadline')
  })

  test('that is given back does not end, and leaves no timer', async () => {
    const clock = new SteppedClock()
    const limit = new Limit(clock, 100, 'timeout', undefined)
    limit.release()
    expect(clock.pending).toBe(0)
    await clock.advance(200)
    expect(limit.signal.aborted).toBe(false)
  })
})

describe('a limit that is checked', () => {
  test('ends when its time is over, although no timer could fire', () => {
    let now = 0
    const busy = { now: () => now, setTimeout: () => 0, clearTimeout: () => {} }
    const limit = new Limit(busy, 100, 'deadline', undefined)
    now = 99
    limit.check()
    expect(limit.ended).toBeUndefined()
    now = 100
    expect(() => limit.check()).toThrow()
    expect(limit.ended).toBe('deadline')
  })

  test('throws the reason of the caller', () => {
    const limit = new Limit(new SteppedClock(), 100, 'timeout', AbortSignal.abort('enough'))
    expect(() => limit.check()).toThrow('enough')
  })
})

describe('the signal of the caller', () => {
  test('ends it at once, with its reason', () => {
    const controller = new AbortController()
    const limit = new Limit(new SteppedClock(), 100, 'timeout', controller.signal)
    controller.abort('enough')
    expect([limit.ended, limit.signal.reason]).toEqual(['aborted', 'enough'])
  })

  test('that was aborted before ends it from the start', () => {
    const limit = new Limit(new SteppedClock(), 100, 'timeout', AbortSignal.abort('enough'))
    expect([limit.ended, limit.signal.reason]).toEqual(['aborted', 'enough'])
  })

  test('does not change why it ended before', async () => {
    const clock = new SteppedClock()
    const controller = new AbortController()
    const limit = new Limit(clock, 100, 'timeout', controller.signal)
    await clock.advance(100)
    controller.abort('enough')
    expect(limit.ended).toBe('timeout')
  })

  test('is not heard any longer when the limit was given back', () => {
    const controller = new AbortController()
    const limit = new Limit(new SteppedClock(), 100, 'timeout', controller.signal)
    limit.release()
    controller.abort('enough')
    expect(limit.ended).toBeUndefined()
  })
})

describe('a race with a promise', () => {
  test('is settled as the promise is', async () => {
    const limit = new Limit(new SteppedClock(), 100, 'timeout', undefined)
    expect(await limit.race(Promise.resolve(7))).toBe(7)
    expect(await reasonOf(limit.race(Promise.reject('no')))).toBe('no')
  })

  test('is lost when the limit ends, whether the promise heeds the signal or not', async () => {
    const clock = new SteppedClock()
    const limit = new Limit(clock, 100, 'timeout', undefined)
    const lost = reasonOf(limit.race(never))
    await clock.advance(100)
    expect(await lost).toBe(limit.signal.reason)
  })

  test('is lost from the start when the limit has ended', async () => {
    const limit = new Limit(new SteppedClock(), 100, 'timeout', AbortSignal.abort('enough'))
    expect(await reasonOf(limit.race(never))).toBe('enough')
    expect(await reasonOf(limit.race(Promise.resolve(7)))).toBe('enough')
  })
})
