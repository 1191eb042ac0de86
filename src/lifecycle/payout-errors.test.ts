import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PAYOUT_ERROR_ADVICE, payoutErrorAdvice } from './payout-errors.ts'

const failed = (code?: string | null) => payoutErrorAdvice({ status: 'failed', error_code: code ?? null })?.action

test('there is advice for exactly the codes of the description', () => {
  const description = JSON.parse(readFileSync('generated/openapi.json', 'utf8'))
  const codes: (string | null)[] = description.components.schemas.Payout.properties.error_code.enum
  expect(Object.keys(PAYOUT_ERROR_ADVICE).sort()).toEqual(codes.filter((code) => code !== null).sort())
})

test('says who has to do something', () => {
  expect(failed('INSUFFICIENT_BALANCE')).toBe('fix-and-recreate')
  expect(failed('QUOTE_EXPIRED')).toBe('fix-and-recreate')
  expect(failed('QUEUE_EXPIRED')).toBe('fix-and-recreate')
  expect(failed('INVALID_BENE_IFSC')).toBe('fix-beneficiary')
  expect(failed('INVALID_VPA')).toBe('fix-beneficiary')
  expect(failed('NAME_MISMATCH')).toBe('fix-beneficiary')
  expect(failed('PAYOUT_REJECTED')).toBe('escalate')
})

test('a payout that failed without a code is tried once more, later', () => {
  expect(failed()).toBe('retry-later')
})

test('a code that is not documented goes to a person, unless it blames the beneficiary', () => {
  expect(failed('SOMETHING_NEW')).toBe('escalate')
  expect(failed('toString')).toBe('escalate')
  expect(failed('INVALID_BENE_NICKNAME')).toBe('fix-beneficiary')
})

test('a payout that did not fail, or that you cancelled, needs no advice', () => {
  expect(payoutErrorAdvice({ status: 'in_progress', error_code: null })).toBeUndefined()
  expect(payoutErrorAdvice({ status: 'success' })).toBeUndefined()
  expect(payoutErrorAdvice({ status: 'cancelled', error_code: null })).toBeUndefined()
  expect(payoutErrorAdvice({ status: 'cancelled', error_code: 'PAYOUT_REJECTED' })?.action).toBe('escalate')
})
