import { getEventListeners } from 'node:events'
import { describe, expect, test } from 'vitest'
import { ManualClock } from '../test-support/manual-clock.ts'
import { sleep, systemClock } from './clock.ts'

test('the clock of the system begins at the time of day, and goes forward', () => {
  const before = systemClock.now()
  expect(Math.abs(before - Date.now())).toBeLessThan(60_000)
  let after = before
  while (after === before) after = systemClock.now()
  expect(after).toBeGreaterThan(before)
})

test('its timers fire, unless they are cleared', async () => {
  const fired = await new Promise<string>((resolve) => {
    systemClock.clearTimeout(systemClock.setTimeout(() => resolve('cleared'), 1))
    systemClock.setTimeout(() => resolve('fired'), 2)
  })
  expect(fired).toBe('fired')
})

describe('a sleep', () => {
  test('keeps no listener on the signal when it is over', async () => {
    const { signal } = new AbortController()
    await sleep(new ManualClock(), 1, signal)
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('ends when the signal is aborted, before or meanwhile, and leaves no timer', async () => {
    const timers = new Set<number>()
    const stopped = {
      now: () => 0,
      setTimeout: () => {
        timers.add(timers.size)
        return timers.size - 1
      },
      clearTimeout: (timer: unknown) => void timers.delete(Number(timer)),
    }
    const controller = new AbortController()
    const sleeping = sleep(stopped, 1, controller.signal)
    controller.abort()
    await sleeping
    await sleep(stopped, 1, controller.signal)
    expect(timers.size).toBe(0)
  })
})
