import { expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { errorOf } from '../test-support/fetch-client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { createApi } from './api.ts'
import type { Operation } from './operation.ts'
import { Transport } from './transport.ts'

// No operation asks for any of this today: rows as they are generated where one does.
const { createPayin, getPayoutById } = operations
const keyed: Operation & { id: 'createPayin' } = { ...createPayin, headers: ['idempotency-key'] }
const table: Operation & { id: 'getPayoutById' } = { ...getPayoutById, accepts: ['text/csv'] }

const start = async (answer: Parameters<typeof startServer>[0]) => {
  const { url, seen } = await startServer(answer)
  return { transport: new Transport({ apiKey: 'key', baseUrl: url, maxRetries: 0 }), seen, url }
}

test('a call without a header that its operation asks for is refused before it is sent, in any case of letters', async () => {
  const { transport, seen } = await start((_, response) => sendJson(response, 201, { id: 'plink_1' }))
  const call = (headers: Record<string, string>) => transport.call(keyed, { body: {} as never }, { headers })
  await expect(call({})).rejects.toThrow(ArgumentError)
  await expect(call({})).rejects.toThrow('the header idempotency-key is missing; give it as headers in the options')
  expect(seen).toEqual([])
  await call({ 'Idempotency-Key': 'one' })
  expect(seen[0]?.headers['idempotency-key']).toBe('one')
})

test('a success in another media type is given as its text, where the operation may answer so', async () => {
  const csv = (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'Text/CSV ; charset=utf-8' }).end('id,amount\n')
  const { transport, seen } = await start(csv)
  const options = { headers: { accept: 'text/csv' } }
  expect(await transport.call(table, { path: { id: 'payout_1' } }, options)).toBe('id,amount\n')
  expect(seen[0]?.headers.accept).toBe('text/csv')
  const unasked = transport.call(getPayoutById, { path: { id: 'payout_1' } }, options)
  await expect(unasked).rejects.toThrow('a body that is not JSON (Text/CSV ; charset=utf-8)')
})

test.each([
  ['application/x-www-form-urlencoded', { a: 1, b: 'x y', c: undefined }, 'a=1&b=x+y'],
  ['text/csv', 'id,amount\n', 'id,amount\n'],
  ['application/merge-patch+json', { a: 1 }, '{"a":1}'],
  ['application/json-seq', '{"a":1}\n', '{"a":1}\n'],
])('a body of %s is sent as that', async (requestBody, body, sent) => {
  const { transport, seen } = await start((_, response) => sendJson(response, 201, { id: 'plink_1' }))
  const row: Operation & { id: 'createPayin' } = { ...createPayin, requestBody }
  await transport.call(row, { body: body as never })
  expect([seen[0]?.headers['content-type'], seen[0]?.body]).toEqual([requestBody, sent])
})

test.each([
  ['text/csv', { a: 1 }, 'an object', 'a string'],
  ['application/x-www-form-urlencoded', 7, 'a number', 'a string'],
  ['application/json', 'a=1', 'a string', 'an object'],
])('a body of %s cannot be %j, which is refused before it is sent', async (requestBody, body, kind, must) => {
  const { transport, seen } = await start((_, response) => sendJson(response, 201, { id: 'plink_1' }))
  const row: Operation & { id: 'createPayin' } = { ...createPayin, requestBody }
  const error = await errorOf(transport.call(row, { body: body as never }))
  expect(error).toBeInstanceOf(ArgumentError)
  expect(error.message).toBe(`createPayin (POST /payin): the parameters are ${kind}; they must be ${must}`)
  expect(seen).toEqual([])
})

test('a form is not repeated under its request_id unless it carries one', async () => {
  const { createPayout } = operations
  const requestBody = 'application/x-www-form-urlencoded'
  const row: Operation & { id: 'createPayout' } = { ...createPayout, requestBody }
  const { transport } = await start((_, response) => sendJson(response, 500, {}))
  const advice = async (body: object) => (await errorOf(transport.call(row, { body: body as never }))).message
  expect(await advice({ request_id: 'r', a: 1 })).toContain('repeat it with the same request_id')
  expect(await advice({ a: 1 })).not.toContain('repeat it with the same request_id')
})

test('cookies that are named to the typed fetch client travel in their header', async () => {
  const { url, seen } = await start((_, response) => sendJson(response, 200, {}))
  const api = createApi({ baseUrl: url, send: (request) => fetch(request) })
  const path = { id: 'payout_1' }
  await api.getPayoutById({ params: { path, cookie: { session: 'a b', locale: 'en' } } } as never)
  await api.getPayoutById({ params: { path } })
  expect(seen.map(({ headers }) => headers.cookie)).toEqual(['session=a%20b; locale=en', undefined])
})
