import { expect, test } from 'vitest'
import { PAYMENT_ERROR_ADVICE, paymentErrorAdvice } from './payment-errors.ts'

const action = (payment: Parameters<typeof paymentErrorAdvice>[0]) => paymentErrorAdvice(payment)?.action

test('there is advice for every code that the documents name', () => {
  const cards = ['PAYMENT_DECLINED', 'INVALID_CARD_NUMBER', 'CARD_EXPIRED', 'INVALID_CARD', 'INVALID_CARD_CVV']
  const more = ['INVALID_CARD_EXPIRY_DATE', 'INSUFFICIENT_BALANCE', 'CARD_NOT_SUPPORTED_ON_3DS']
  const transfers = ['PAYIN_NOT_FOUND', 'PAYIN_AMOUNT_MISMATCH', 'SANCTION_HIT', 'TXM_HOLD']
  const others = ['ACCOUNT_LOCKED', 'LOGGED_IN_ELSEWHERE', 'FUNCTIONALITY_RESTRICTED']
  expect(Object.keys(PAYMENT_ERROR_ADVICE).sort()).toEqual([...cards, ...more, ...transfers, ...others].sort())
})

test('a declined card is for the customer, an unmatched transfer for a payin, a sanction for a person', () => {
  expect(action({ status: 'failed', error_code: 'CARD_EXPIRED' })).toBe('ask-customer')
  expect(action({ status: 'action_required', error_code: 'PAYIN_NOT_FOUND' })).toBe('connect-payin')
  expect(action({ status: 'action_required', error_code: 'PAYIN_AMOUNT_MISMATCH' })).toBe('connect-payin')
  expect(action({ status: 'action_required', error_code: 'SANCTION_HIT' })).toBe('escalate')
  expect(action({ status: 'action_required', error_code: 'TXM_HOLD' })).toBe('escalate')
})

test('a request for information is answered, also one about a payment that succeeded', () => {
  const rfi = { id: 'rfi_1' }
  expect(action({ status: 'action_required', error_code: 'SANCTION_HIT', rfi })).toBe('answer-rfi')
  expect(action({ status: 'success', compliance_status: 'action_required', rfi })).toBe('answer-rfi')
  expect(action({ status: 'success', compliance_status: 'action_required' })).toBe('escalate')
  expect(action({ status: 'success', compliance_status: 'rejected' })).toBe('escalate')
})

test('a payment that is on its way, or arrived, needs nothing', () => {
  expect(action({ status: 'in_progress' })).toBeUndefined()
  expect(action({ status: 'success', compliance_status: 'under_review', rfi: { id: 'rfi_1' } })).toBeUndefined()
  expect(action({ status: 'success', compliance_status: 'approved' })).toBeUndefined()
})

test('what is not documented, or has no reason, is for a person', () => {
  expect(paymentErrorAdvice({ status: 'failed', error_code: 'SOMETHING_NEW' })).toEqual({
    action: 'escalate',
    meaning: 'Not documented: SOMETHING_NEW.',
  })
  expect(action({ status: 'failed', error_code: 'toString' })).toBe('escalate')
  expect(action({ status: 'failed', error_code: null })).toBe('escalate')
})
