import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { compareResource } from './same-resource.ts'

const { createRefund, createPayout } = operations
const asked = { request_id: 'r', payment_id: 'payt_1', reason: 'Duplicate', amount: 500 }
const there = {
  request_id: 'r',
  payment_id: 'payt_1',
  reason: 'Duplicate',
  partial_refund: true,
  amount: 500,
  currency: 'USD',
  balance_used: { currency: 'USD' },
}

describe('an object is what was asked for', () => {
  test('when nothing in it differs', () => {
    expect(compareResource(createRefund, asked, there)).toEqual({ differing: [], isProved: true })
  })

  test('by whom or what it is for, when it does not carry the request_id', () => {
    const { request_id: _, ...without } = there
    expect(compareResource(createRefund, asked, without)).toEqual({ differing: [], isProved: true })
    expect(compareResource(createRefund, asked, { ...without, request_id: 'another' }).isProved).toBe(true)
  })

  test.each([null, undefined])('as far as either side says: %s says nothing', (nothing) => {
    expect(compareResource(createRefund, { ...asked, reason: nothing }, there).differing).toEqual([])
    expect(compareResource(createRefund, asked, { ...there, reason: nothing }).differing).toEqual([])
  })
})

describe('a payout', () => {
  const payout = { request_id: 'r', beneficiary_id: 'bene_1', quote_id: 'quote_1', payment_rail: 'swift' }
  const differing = (object: object) => compareResource(createPayout, payout, { ...payout, ...object }).differing

  test('that was made without a quote is not the one that was asked for with one', () => {
    expect(differing({ quote_id: null })).toEqual(['quote_id'])
    expect(differing({ quote_id: 'quote_2' })).toEqual(['quote_id'])
    expect(differing({ quote_id: undefined })).toEqual([])
  })

  test('on another rail is another one; on one that is not known yet it may be the same', () => {
    expect(differing({ payment_rail: 'sepa' })).toEqual(['payment_rail'])
    expect(differing({ payment_rail: null })).toEqual([])
  })
})

describe('an object is not proved to be what was asked for', () => {
  test('by amounts alone', () => {
    const payout = { request_id: 'r', beneficiary_id: 'bene_1', source_amount: 5 }
    expect(compareResource(createPayout, payout, { source_amount: 5 }).isProved).toBe(false)
  })

  test('when it does not carry the request_id, and something differs', () => {
    const { request_id: _, ...without } = there
    expect(compareResource(createRefund, { ...asked, payment_id: 'payt_2' }, without)).toEqual({
      differing: ['payment_id'],
      isProved: false,
    })
  })
})

describe('the amount of a refund', () => {
  const differing = (request: object, object: object) =>
    compareResource(createRefund, { ...asked, ...request }, { ...there, ...object }).differing

  test('of a part differs when it is another one in the same currency, more or less', () => {
    expect(differing({ amount: 499 }, {})).toEqual(['amount'])
    expect(differing({ amount: 501 }, {})).toEqual(['amount'])
  })

  test('of the whole is at least as much as there was', () => {
    expect(differing({ amount: 499 }, { partial_refund: false })).toEqual(['amount'])
    expect(differing({ amount: 500 }, { partial_refund: false })).toEqual([])
    expect(differing({ amount: 501 }, { partial_refund: false })).toEqual([])
  })

  test('left out asks for the whole, and differs from a part', () => {
    expect(differing({ amount: undefined }, { partial_refund: true })).toEqual(['amount'])
    expect(differing({ amount: null }, { partial_refund: true })).toEqual(['amount'])
    expect(differing({ amount: undefined }, { partial_refund: false })).toEqual([])
    expect(differing({ amount: undefined }, { partial_refund: undefined })).toEqual([])
  })

  test.each<[string, object]>([
    ['another currency', { balance_used: { currency: 'AED' } }],
    ['no currency of its own', { currency: undefined }],
    ['no currency on either side', { currency: undefined, balance_used: undefined }],
    ['a balance that is not an object', { balance_used: 'USD' }],
    ['no amount', { amount: undefined }],
    ['an amount that is a text', { amount: '499' }],
  ])('is not compared with %s', (_, object) => {
    expect(differing({ amount: 7 }, object)).toEqual([])
  })

  test('is not compared when what was asked for is not a number', () => {
    expect(differing({ amount: '7' }, {})).toEqual([])
  })
})
