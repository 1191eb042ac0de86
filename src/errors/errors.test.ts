import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from './api-error.ts'
import { GlomoError } from './glomo-error.ts'

/** The error of a payment link that is answered like this. */
async function errorOf(status: number, body: string | object, contentType = 'application/json') {
  const { url } = await startServer((_, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    response.writeHead(status, { 'content-type': contentType, 'x-trace': 't-1' }).end(text)
  })
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, maxRetries: 0 })
  const error: unknown = await glomo.paymentLinks.cancel('plink_1').catch((reason) => reason)
  if (!(error instanceof ApiError)) throw new Error(`not an ApiError: ${inspect(error)}`)
  return error
}

test.each([
  [400, BadRequestError, false],
  [401, AuthenticationError, false],
  [402, ApiError, false],
  [403, PermissionError, false],
  [404, NotFoundError, false],
  [409, ConflictError, false],
  [422, UnprocessableError, false],
  [429, RateLimitError, true],
  [500, ServerError, false],
  [503, ServerError, false],
  [520, ServerError, false],
])('status %i has its class', async (status, Class, retryable) => {
  const error = await errorOf(status, { error: 'X', message: 'why' })
  expect(error.constructor).toBe(Class)
  expect(error).toBeInstanceOf(GlomoError)
  expect(error.name).toBe(Class.name)
  expect(error).toMatchObject({ status, retryable, outcomeUnknown: status >= 500, apiMessage: 'why' })
})

test('an error says what happened, in which operation, and carries all of the answer', async () => {
  const body = { error: 'Bad Request', message: 'quote_id has expired', code: 'QUOTE_EXPIRED' }
  const error = await errorOf(400, body)
  expect(error.message).toBe('cancelPayin (PATCH /payin/{id}/cancel) answered 400: quote_id has expired')
  expect(error).toMatchObject({
    code: 'QUOTE_EXPIRED',
    method: 'PATCH',
    path: '/payin/{id}/cancel',
    operation: { id: 'cancelPayin' },
    rawBody: JSON.stringify(body),
    body,
  })
  expect(error.headers.get('x-trace')).toBe('t-1')
})

test.each<[string, string | object, string, string?]>([
  ['the flat shape', { error: 'Bad Request', message: 'Name is invalid' }, 'Name is invalid'],
  ['only a message', { message: 'Too fast' }, 'Too fast'],
  ['only an error', { error: 'Forbidden' }, 'Forbidden'],
  ['the older nested shape', { error: { code: 'invalid_request_error', message: 'Not valid.' } }, 'Not valid'],
  ['an object that failed', { id: 'x', error_code: 'E', error_message: 'Bank said no' }, 'Bank said no'],
  ['JSON without words', { ok: false }, 'no message'],
  ['an empty body', '', 'an empty body'],
  [
    'a web page',
    '<html><title>502 Bad Gateway</title></html>',
    'a web page instead of JSON ("502 Bad Gateway")',
    'text/html',
  ],
  ['plain text', 'upstream\n  timed out', 'upstream timed out', 'text/plain'],
  ['JSON that was cut off', '{"message": "Na', 'JSON that cannot be read (15 characters)'],
])('%s gives a useful message', async (_, body, expected, contentType) => {
  const error = await errorOf(400, body, contentType)
  expect(error.message).toBe(`cancelPayin (PATCH /payin/{id}/cancel) answered 400: ${expected}`)
})

test('a code is read from each shape that has one', async () => {
  expect((await errorOf(400, { code: 'A' })).code).toBe('A')
  expect((await errorOf(400, { error: { code: 'B' } })).code).toBe('B')
  expect((await errorOf(400, { error_code: 'C' })).code).toBe('C')
  expect((await errorOf(400, { message: 'none' })).code).toBeUndefined()
})

test('a 422 whose body is the object carries it', async () => {
  const refund = { id: 'refund_1', status: 'failed' }
  const { url } = await startServer((_, response) => sendJson(response, 422, refund))
  const call = new Glomo({ apiKey: 'key', baseUrl: url }).refunds.create({
    request_id: 'r',
    payment_id: 'payt_1',
    reason: 'Duplicate',
  })
  const error = await call.catch((reason) => reason)
  expect(error).toBeInstanceOf(UnprocessableError)
  expect((error as UnprocessableError).object).toEqual(refund)
})

test.each([
  { message: 'no object' },
  { id: 'err_9f2', message: 'Unprocessable' },
  { id: '', status: 'failed' },
  { id: 'err_9f2', status: 422 },
  [{ id: 'payout_1', status: 'failed' }],
])('a 422 whose body is not an object with id and status, as %j, carries none', async (body) => {
  expect(await errorOf(422, body)).toMatchObject({ name: 'UnprocessableError', object: undefined })
})

test.each([
  [401, 'Check that the key is a secret key'],
  [403, 'Check the IP allowlist'],
  [429, '3,000 a minute'],
])('status %i says what to do', async (status, hint) => {
  expect((await errorOf(status, { message: 'no' })).message).toContain(hint)
})

describe('what an error prints', () => {
  const secret = 'eyJhbGciOiJSUzI1NiJ9.eyJlbnYiOiJsaXZlIn0.c2lnbmF0dXJl'
  const texts = [
    ['an account number', 'Account 123456789012 is closed', 'Account ****9012 is closed', '123456789012'],
    ['an account number of 8 digits', 'Account 31926819 is closed', 'Account ****19 is closed', '319268'],
    ['a sort code', 'Sort code 60-16-13 is wrong', 'Sort code ****13 is wrong', '60-16'],
    ['an IBAN in small letters', 'IBAN de89370400440532013000 is wrong', 'IBAN ****3000 is wrong', 'de8937'],
    ['a card number', 'Card 4916 5311 1111 1111 declined', 'Card ****1111 declined', '4916 5311'],
    ['an IBAN', 'IBAN DE89370400440532013000 is wrong', 'IBAN ****3000 is wrong', 'DE8937'],
    ['an e-mail address', 'ann@example.com has already been taken', '[redacted] has already been taken', 'ann@'],
    ['a key', `Bad key ${secret}`, 'Bad key [redacted]', 'eyJ'],
  ] as const

  test.each(texts)('has no %s', async (_, message, masked, secretPart) => {
    const error = await errorOf(400, { message })
    expect(error.message).toContain(masked)
    expect(inspect(error, { depth: 10 })).not.toContain(secretPart)
    expect(JSON.stringify(error)).not.toContain(secretPart)
  })

  test('keeps identifiers, dates and the amount that is missing', async () => {
    const message =
      'payout_6a8fd80eo6coZ of 2026-09-09T07:00:09Z: Additional amount required: 1234567890. Try 2026-11-21 at 10:00'
    expect((await errorOf(400, { message })).apiMessage).toBe(message)
  })

  test('has neither body nor headers, which can be asked for', async () => {
    const error = await errorOf(400, { message: 'no', account_number: '99887766554433' })
    expect(inspect(error, { depth: 10 })).not.toContain('99887766554433')
    expect(error.rawBody).toContain('99887766554433')
  })
})
