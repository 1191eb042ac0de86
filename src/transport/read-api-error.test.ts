import { expect, test } from 'vitest'
import { parseJson } from './json.ts'
import { type ErrorAnswer, readApiError } from './read-api-error.ts'

function errorOf(rawBody: string, more: Partial<ErrorAnswer> = {}) {
  return readApiError({
    operation: { id: 'getPayouts', method: 'GET', path: '/payouts' },
    status: 400,
    headers: new Headers(),
    rawBody,
    parsed: parseJson(rawBody),
    key: 'any-key',
    retryable: false,
    attempts: 1,
    waited: 0,
    outcomeUnknown: false,
    ...more,
  })
}

test.each([
  JSON.stringify({ message: 'Invalid token sk-live-TOPSECRET', code: 'BAD sk-live-TOPSECRET' }),
  JSON.stringify({ error: { message: 'Invalid token sk-live-TOPSECRET' } }),
  'Invalid token sk-live-TOPSECRET',
  '<html><title>Invalid token sk-live-TOPSECRET</title></html>',
])('the key that was sent is not repeated from %s', (rawBody) => {
  const { message, apiMessage, code } = errorOf(rawBody, { key: 'sk-live-TOPSECRET' })
  expect(message).toContain('Invalid token [redacted]')
  expect(JSON.stringify({ message, apiMessage, code })).not.toContain('TOPSECRET')
})

test('a code that looks like a card number is masked, an ordinary one is not', () => {
  expect(errorOf(JSON.stringify({ code: '4916531111111111' })).code).toBe('****1111')
  expect(errorOf(JSON.stringify({ code: 'INSUFFICIENT_BALANCE' })).code).toBe('INSUFFICIENT_BALANCE')
})

// With patterns that start over at every character these take minutes, and are ended by the limit of a test.
test.each(['a', '1-', 'eyJ-', 'a@'])('a message of 400,000 characters of %j is shortened', (part) => {
  const { message, apiMessage } = errorOf(JSON.stringify({ message: part.repeat(400_000 / part.length) }))
  expect(message).toBe('getPayouts (GET /payouts) answered 400: [400000 characters]')
  expect(apiMessage).toBe('[400000 characters]')
})

test('a page that opens 60,000 titles is only a web page', () => {
  expect(errorOf('<title'.repeat(60_000)).message).toContain('a web page instead of JSON')
  expect(errorOf(' '.repeat(400_000)).message).toContain('an empty body')
})
