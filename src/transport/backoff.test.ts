import { expect, test } from 'vitest'
import { backoff, parseRetryAfter, rateLimitBackoff } from './backoff.ts'

const NOW = Date.parse('2026-11-21T07:27:00Z')
const at = 'Sat, 21 Nov 2026 07:28:00 GMT'

test.each<[Record<string, string>, number | undefined]>([
  [{}, undefined],
  [{ 'retry-after': '' }, undefined],
  [{ 'retry-after': ' ' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': 'Infinity' }, undefined],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '-5' }, 0],
  [{ 'retry-after': '1.5' }, 1_500],
  [{ 'retry-after': '60' }, 60_000],
  [{ 'retry-after': at }, 60_000],
  [{ 'retry-after': at, date: 'Sat, 21 Nov 2026 07:27:30 GMT' }, 30_000],
  [{ 'retry-after': at, date: 'Sat, 21 Nov 2026 07:28:30 GMT' }, 0],
  [{ 'retry-after': at, date: 'today' }, 60_000],
])('the headers %j ask for a wait of %j milliseconds', (headers, expected) => {
  expect(parseRetryAfter(new Headers(headers), NOW)).toBe(expected)
})

test('a wait doubles up to its cap, with jitter from nothing to all of it', () => {
  const options = { base: 500, max: 3_000 }
  expect([1, 2, 3, 4].map((retry) => backoff(retry, options, () => 1))).toEqual([500, 1_000, 2_000, 3_000])
  expect(backoff(2, options, () => 0.25)).toBe(250)
})

test('after 429 a wait is five seconds first and a minute at most, and at least half of that', () => {
  const most = [1, 2, 3, 4, 5, 6].map((count) => rateLimitBackoff(count, () => 1))
  expect(most).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
  expect(rateLimitBackoff(1, () => 0)).toBe(2_500)
})
