import { expect, test } from 'vitest'
import type { Payout } from '../resources/payouts.ts'
import { isStatus, matchStatus } from './status.ts'

const status = (word: string): Payout['status'] => word

test('tells whether a status is one of some words', () => {
  expect(isStatus(status('failed'), 'failed', 'cancelled')).toBe(true)
  expect(isStatus(status('success'), 'failed', 'cancelled')).toBe(false)
  expect(isStatus(status('a word of next year'), 'failed')).toBe(false)
})

test('has an answer where there is no status', () => {
  const none = undefined as Payout['error_code']
  expect(isStatus(none, 'QUOTE_EXPIRED')).toBe(false)
  expect(matchStatus(none, { QUOTE_EXPIRED: () => 'expired', other: (word) => `none: ${word}` })).toBe(
    'none: undefined',
  )
})

test('does what the entry of a status says', () => {
  const read = (word: string) =>
    matchStatus(status(word), {
      success: () => 'paid',
      failed: (known) => `it ${known}`,
      other: (rest) => `still ${rest}`,
    })
  expect(read('success')).toBe('paid')
  expect(read('failed')).toBe('it failed')
  expect(read('queued')).toBe('still queued')
  expect(read('a word of next year')).toBe('still a word of next year')
})

test('takes no word of the API for an entry of every object', () => {
  expect(matchStatus(status('toString'), { other: (rest) => rest })).toBe('toString')
  expect(matchStatus(status('other'), { other: (rest) => rest })).toBe('other')
})
