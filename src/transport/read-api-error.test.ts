import { expect, test } from 'vitest'
import { clientOf, errorOf as errorOfCall } from '../test-support/fetch-client.ts'
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

test('of a message that ends its sentence, the point is not doubled, and no other is lost', () => {
  const { message } = errorOf('{"message":"v1.2 is not valid. Use v2."}', {
    outcomeUnknown: true,
    advice: 'Look first',
  })
  expect(message).toBe('getPayouts (GET /payouts) answered 400: v1.2 is not valid. Use v2. Look first')
})

test.each([
  [401, 'no. Check that the key is a secret key, whole and not expired.'],
  [403, 'no. Check the IP allowlist of the account and that the feature is enabled for it.'],
  [
    429,
    'no. The client did not wait: maxRetries is 0, or the wait would have passed the deadline. Send fewer requests: the limit is 3,000 a minute from one IP address, and programs that share it can share a pace (rateLimit).',
  ],
  [404, 'no'],
])('%i says what to do', (status, said) => {
  const { message } = errorOf('{"message":"no."}', { status })
  expect(message).toBe(`getPayouts (GET /payouts) answered ${status}: ${said}`)
})

test('advice is given when nothing says whether the call took effect, and only then', () => {
  const advice = 'Look for it first'
  expect(errorOf('{"message":"no"}', { advice }).message).toMatch(/answered 400: no$/)
  expect(errorOf('{"message":"no"}', { advice, outcomeUnknown: true }).message).toMatch(/: no\. Look for it first$/)
})

test.each<[string, string, string?]>([
  ['<html><title lang="en"> 502  Bad\nGateway </title>', 'a web page instead of JSON ("502 Bad Gateway")'],
  ['<html><title></title>', 'a web page instead of JSON'],
  [`${'x'.repeat(200)}`, 'x'.repeat(200)],
  [`${'x'.repeat(201)}`, `${'x'.repeat(200)}…`],
  [' upstream \n\t timed out ', 'upstream timed out'],
  ['{"message": ', 'JSON that cannot be read (11 characters)', 'application/problem+json'],
  ['{"message": "  "}', 'no message'],
  ['{"error_description": "too late"}', 'too late'],
  ['{"message": 7, "error": {"message": "nested"}}', 'nested'],
  ['[1]', '[1]'],
])('the body %j is told as: %s', (rawBody, said, type) => {
  const headers = new Headers(type ? { 'content-type': type } : {})
  expect(errorOf(rawBody, { headers }).message).toBe(`getPayouts (GET /payouts) answered 400: ${said}`)
})

test('an error carries the body parsed, as text where it is not JSON, or nothing', () => {
  expect(errorOf('{"a":1}').body).toEqual({ a: 1 })
  expect(errorOf('text').body).toBe('text')
  expect(errorOf('').body).toBeUndefined()
  expect(errorOf('{}', { cause: 'why' }).cause).toBe('why')
})

test.each(['x-request-id', 'request-id', 'x-amzn-requestid', 'x-amzn-trace-id', 'cf-ray'])(
  'what the server calls the request is read from %s',
  (name) => {
    expect(errorOf('{}', { headers: new Headers({ [name]: 'r-1' }) }).serverRequestId).toBe('r-1')
    expect(errorOf('{}', { headers: new Headers({ [name]: '' }) }).serverRequestId).toBeUndefined()
  },
)

test('a response of 300 and above is no success, with a body of JSON too', async () => {
  const { glomo } = clientOf(async () => Response.json({ id: 'payout_1' }, { status: 300 }))
  expect(await errorOfCall(glomo.payouts.retrieve('payout_1'))).toMatchObject({ name: 'ApiError', status: 300 })
})
