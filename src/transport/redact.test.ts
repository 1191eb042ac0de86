import { describe, expect, test } from 'vitest'
import { maskPersonal, redactHeaders, redactKey, redactUrl, redactValue } from './redact.ts'
import { isSensitive } from './sensitive-names.ts'

describe('a member is hidden by its name', () => {
  test.each([
    ...['password', 'passwd', 'token', 'access_token', 'refreshToken', 'client_secret', 'webhook_secret', 'apiKey'],
    ...['api_key', 'x-api-key', 'private_key', 'cvc', 'cvv', 'cvv2', 'otp', 'pin', 'pan', 'pan_number', 'passport'],
    ...['first_name', 'lastName', 'beneficiary_name', 'remitter_name', 'card_holder_name', 'holderName', 'iban'],
    ...['local_routing_number', 'preview_url', 'document_url', 'kyc', 'upi_id', 'vpa', 'email', 'cardNumber', 'number'],
    ...['TOKEN', 'name', 'date_of_birth', 'sessionId', 'jwt'],
  ])('%s', (name) => {
    expect(isSensitive(name)).toBe(true)
    expect(redactValue({ a: [{ [name]: 'visible' }] })).toEqual({ a: [{ [name]: '[redacted]' }] })
  })

  test.each([
    ...['id', 'status', 'request_id', 'beneficiary_id', 'product_name', 'plan_name', 'bank_name', 'file_name'],
    ...['amount', 'currency', 'purpose_code', 'swift_code', 'company', 'expand', 'shipping', 'page', 'span'],
  ])('%s is shown', (name) => {
    expect(redactValue({ [name]: 'visible' })).toEqual({ [name]: 'visible' })
  })
})

test('long numbers are masked as those in texts are, amounts stay', () => {
  expect(redactValue({ a: 4916531111111111, b: -491653111111, c: 29_900, d: 12345678901, e: 491653111111n })).toEqual({
    a: '****1111',
    b: '****1111',
    c: 29_900,
    d: 12345678901,
    e: '****1111',
  })
})

test('what is nested 20,000 deep is cut off', () => {
  let deep: unknown = 'secret'
  for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? [deep] : { deep }
  const shown = JSON.stringify(redactValue(deep))
  expect(shown).toContain('[too deep to show]')
  expect(shown).not.toContain('secret')
})

test('of headers that are not known to be harmless only the name is shown', () => {
  const headers = new Headers({
    authorization: 'Bearer visible',
    'x-api-key': 'visible',
    'cf-access-client-secret': 'visible',
    'x-session-token': 'visible',
    'content-type': 'application/json',
    'x-request-id': 'req-1',
  })
  expect(redactHeaders(headers)).toEqual({
    authorization: '[redacted]',
    'x-api-key': '[redacted]',
    'cf-access-client-secret': '[redacted]',
    'x-session-token': '[redacted]',
    'content-type': 'application/json',
    'x-request-id': 'req-1',
  })
})

test('query values are hidden by their name and by their looks', () => {
  expect(redactUrl('https://h/payouts?token=a&status=success&q=ann%40example.com&n=4916531111111111&page=2')).toBe(
    'https://h/payouts?token=[redacted]&status=success&q=[redacted]&n=[redacted]&page=2',
  )
})

test('a card number after a date is masked, the date is not', () => {
  expect(maskPersonal('2026-11-21 4916531111111111')).toBe('****1111')
  expect(maskPersonal('2026-11-21 10:00:00')).toBe('2026-11-21 10:00:00')
})

test('the key itself is replaced, plain and encoded, unless it is so short that words hold it', () => {
  const key = 'sk-live-TOP/SECRET'
  expect(redactKey(`Invalid token ${key} (sk-live-TOP%2FSECRET)`, key)).toBe('Invalid token [redacted] ([redacted])')
  expect(redactKey('the key is wrong', 'key')).toBe('the key is wrong')
  expect(redactKey('anything', '')).toBe('anything')
})

describe('masking grows with the length of the text alone', () => {
  const adversaries = ['a', 'eyJ', 'eyJ-', '1', '1-', '1 ', 'AA11', '-', '.', 'a@', '@.', '1a', 'ä']

  test.each(adversaries)('200,000 characters of %j are cut off', (part) => {
    const text = part.repeat(200_000)
    expect(maskPersonal(text).length).toBeLessThan(5_000)
    expect(maskPersonal(text)).toContain(`[${text.length} characters]`)
  })

  // With patterns that start over at every character this takes minutes, and is ended by the limit of a test.
  test.each(adversaries)('a megabyte in texts of 4,000 characters of %j is masked', (part) => {
    const text = `${part.repeat(4_000 / part.length)}!`
    const texts = Array.from({ length: 250 }, () => text)
    expect(redactValue(texts)).toHaveLength(250)
  })

  test('the beginning of a long text stays, without half of a number', () => {
    const text = `card 4916531111111111 ${'word '.repeat(814)}4916531111111111 end`
    const masked = maskPersonal(text)
    expect(masked).toMatch(/^card \*\*\*\*1111 word word /)
    expect(masked).not.toContain('4916')
  })
})
