import { expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'

const operation = { id: 'getPayouts', method: 'GET', path: '/payouts' }

test.each<[unknown, RegExp]>([
  ['text', /the parameters are text; they must be an object$/],
  [null, /the parameters are null; they must be an object$/],
  [{ params: { query: { status: '\ud800' } } }, /the parameters cannot be sent \(URI malformed\)$/],
])('a call of the typed client with %j is refused, and nothing is sent', async (init, message) => {
  let requests = 0
  const { glomo } = clientOf(async () => {
    requests += 1
    return Response.json({})
  })
  const error = await errorOf(glomo.api.getPayouts(init as never))
  expect(error).toBeInstanceOf(ArgumentError)
  expect(error.message).toMatch(message)
  expect(error.operation).toEqual(operation)
  expect(requests).toBe(0)
})

test.each<['getPayouts' | 'createPayin', boolean]>([
  ['getPayouts', false],
  ['createPayin', true],
])('a success that the typed client cannot read as it was asked to is unreadable: %s', async (name, outcomeUnknown) => {
  const { glomo } = clientOf(async () => Response.json({ id: 'x' }, { headers: { 'x-request-id': 'srv-1' } }))
  const error = await errorOf(glomo.api[name]({ parseAs: 'formData' } as never))
  expect(error).toMatchObject({
    name: 'UnreadableResponseError',
    status: 200,
    reason: 'not JSON',
    outcomeUnknown,
    serverRequestId: 'srv-1',
    operation: { id: name },
    cause: expect.any(TypeError),
  })
  expect(error.message).toMatch(/answered 200 with a body that is not what was asked for$/)
})

test('what a call of the typed client is refused with is its own error', async () => {
  const { glomo } = clientOf(async () => Promise.reject(new TypeError('fetch failed')), { maxRetries: 0 })
  expect(await errorOf(glomo.api.getPayouts())).toMatchObject({ name: 'ConnectionError' })
})
