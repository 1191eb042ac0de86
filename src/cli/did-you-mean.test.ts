import { expect, test } from 'vitest'
import { didYouMean } from './did-you-mean.ts'

const NAMES = ['payouts.create', 'payouts.cancel', 'orders.create', 'getPayouts', 'getPayoutById', 'getOrders']

test.each([
  ['payouts.creat', 'payouts.create'],
  ['payouts.craete', 'payouts.create'],
  ['Payouts.Create', 'payouts.create'],
  ['getPayout', 'getPayouts or getPayoutById'],
  ['order.create', 'orders.create'],
])('%s: did you mean %s?', (given, meant) => {
  expect(didYouMean(given, NAMES)).toBe(`; did you mean ${meant}?`)
})

test.each(['', 'x', 'something.else', 'refunds.retrieve'])('%j is like none of them', (given) => {
  expect(didYouMean(given, NAMES)).toBe('')
})
