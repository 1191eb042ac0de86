import { expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { duplicateIn } from './duplicate.ts'

const said = (status: number, data: unknown, requested: object = { request_id: 'r', quote_id: 'quote_1' }) =>
  duplicateIn(
    { operation: operations.createRefund, requestId: 'r' },
    { ...requested },
    { status, headers: new Headers(), text: '', data, key: 'key' },
  )

test.each([
  ['Refund already exists for this request_id', 'exists'],
  ['REFUND ALREADY EXISTS FOR THIS REQUEST_ID', 'exists'],
  ['quote_id has already been used', 'quote used'],
  ['Quote already used', 'quote used'],
  ['quote_id has expired', 'quote refused'],
  ['The quote is not yours', 'quote refused'],
  ['name has already been used', undefined],
  ['misquoted', undefined],
  ['amount is invalid', undefined],
  [7, undefined],
])('400 "%s" says of an earlier create: %s', (message, duplicate) => {
  expect(said(400, { message })).toBe(duplicate)
})

test('400 about a quote says nothing of a create without one', () => {
  expect(said(400, { message: 'quote_id has already been used' }, { request_id: 'r' })).toBeUndefined()
})

test.each([undefined, null, [], 'text'])('400 with %j may be any of these', (data) => {
  expect(said(400, data)).toBe('unreadable')
})

test.each([
  ['Order already exists for this request_id', 'exists'],
  ['quote_id has already been used', 'quote used'],
  ['quote_id has expired', 'quote refused'],
])('400 "%s" says so under error, too, and in the older shape within it', (text, duplicate) => {
  expect(said(400, { error: text })).toBe(duplicate)
  expect(said(400, { error: { code: 'x', message: text } })).toBe(duplicate)
  expect(said(400, { error: 'Bad Request', message: text })).toBe(duplicate)
})

test('409 says that there was one, but for the lock', () => {
  expect(said(409, { message: 'Record already exists' })).toBe('exists')
  expect(said(409, undefined)).toBe('exists')
  expect(said(409, { message: 7 })).toBe('exists')
  expect(said(409, { message: 'Refund is being processed' })).toBeUndefined()
  expect(said(409, { error: 'Refund is being processed' })).toBeUndefined()
})

test.each([201, 401, 422, 500])('%i says nothing', (status) => {
  expect(said(status, { message: 'Refund already exists for this request_id' })).toBeUndefined()
})
