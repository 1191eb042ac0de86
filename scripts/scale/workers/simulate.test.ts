import { expect, test } from 'vitest'
import { simulateWorkers } from './simulate.ts'

test('workers that join, crash and burst use 95% of the limit they share, and get no 429', async () => {
  const result = await simulateWorkers({ workers: 100, minutes: 6, limit: 600, seed: 1 })
  expect(result.throughput).toBeGreaterThan(0.95)
  expect(result.refused).toBe(0)
  expect(result.failed).toBe(0)
  expect(result.crashes).toBeGreaterThan(50)
  // However many wait, Redis is asked about once a second by each.
  expect(Math.max(...result.minutes.map(({ asked }) => asked))).toBeLessThan(100 * 60 * 2)
})
