import { expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { clientOf, errorOf } from '../test-support/fetch-client.ts'

const operation = { id: 'getPayouts', method: 'GET', path: '/payouts' }

test.each<[unknown, RegExp, boolean]>([
  ['text', /the parameters are a string; they must be an object$/, false],
  [null, /the parameters are null; they must be an object$/, false],
  [{ params: { query: { status: '\ud800' } } }, /the parameters cannot be sent \(URI malformed\)$/, true],
])('a call of the typed client with %j is refused, and nothing is sent', async (init, message, hasCause) => {
  let requests = 0
  const { glomo } = clientOf(async () => {
    requests += 1
    return Response.json({})
  })
  const error = await errorOf(glomo.api.getPayouts(init as never))
  expect(error).toBeInstanceOf(ArgumentError)
  expect(error.message).toMatch(message)
  expect(error.operation).toEqual(operation)
  expect('cause' in error).toBe(hasCause)
  expect(error.cause).toEqual(hasCause ? expect.any(URIError) : undefined)
  expect(requests).toBe(0)
})

test.each(['', '..', 'a/b', undefined])('an identifier of the typed client that is %j is refused', async (id) => {
  const { glomo } = clientOf(async () => Response.json({}))
  const error = await errorOf(glomo.api.getPayoutById({ params: { path: { id: id as string } } }))
  expect(error.message).toMatch(/which is not an identifier$/)
})

test('the typed client sends the form of an upload, and JSON otherwise', async () => {
  const sent: string[] = []
  const { glomo } = clientOf(async (_, { body, headers }) => {
    sent.push(`${new Headers(headers).get('content-type')}: ${new TextDecoder().decode(body as Uint8Array)}`)
    return Response.json({ id: 'made_1' })
  })
  const file = new Blob(['%PDF-'])
  await glomo.api.createDocument({ body: { document_name: 'Invoice', document_type: undefined, file } as never })
  const form = new FormData()
  form.append('document_name', 'Receipt')
  await glomo.api.createDocument({ body: form as never })
  await glomo.api.createPayin({ body: { amount: 1 } as never })
  await glomo.api.cancelPayout({ params: { path: { id: 'payout_1' } }, body: { why: 'none is described' } } as never)
  expect(sent).toEqual([
    expect.stringMatching(/^multipart\/form-data; boundary=.*name="document_name".*Invoice.*%PDF-/s),
    expect.stringMatching(/^multipart\/form-data; boundary=.*name="document_name".*Receipt/s),
    'application/json: {"amount":1}',
    'application/json: {"why":"none is described"}',
  ])
  expect(sent[0]).not.toContain('document_type')
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
