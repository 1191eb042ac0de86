import { describe, expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { buildRequest, readRequest } from './build-request.ts'
import { readOptions } from './settings.ts'

const settings = readOptions({ apiKey: 'key', headers: { 'x-a': '1' } })
const { createPayout, getPayouts, getPayoutById, createPayin } = operations
const uploads = Object.values(operations).find(({ requestBody }) => requestBody === 'multipart/form-data')

describe('a request', () => {
  test('of JSON is written down as it is sent', () => {
    const body = { request_id: 'r-1', source_amount: 5 }
    expect(buildRequest(createPayout, { body }, settings)).toEqual({
      operation: createPayout,
      url: 'https://api.glomopay.com/api/v1/payouts',
      headers: { ...settings.headers, 'content-type': 'application/json' },
      body: '{"request_id":"r-1","source_amount":5}',
      requestId: 'r-1',
    })
  })

  test('without a body has no content type', () => {
    const request = buildRequest(getPayouts, { query: { status: 'queued' }, body: { ignored: true } }, settings)
    expect(request).toMatchObject({ body: undefined, requestId: undefined, headers: settings.headers })
    expect(request.headers).not.toHaveProperty('content-type')
    expect(new URL(request.url).search).toBe('?status=queued')
    expect(buildRequest(createPayin, {}, settings).body).toBeUndefined()
  })

  test('of files is a form, whose content type fetch writes', () => {
    if (!uploads) throw new Error('no operation takes files')
    const path = Object.fromEntries((uploads.pathParams ?? []).map((name) => [name, 'id_1']))
    const { body, headers, requestId } = buildRequest(uploads, { path, body: { kind: 'invoice' } }, settings)
    expect(body).toBeInstanceOf(FormData)
    expect(body instanceof FormData && [...body]).toEqual([['kind', 'invoice']])
    expect(headers).toEqual(settings.headers)
    expect(requestId).toBeUndefined()
  })

  test('has its path filled in, and may have headers of the client’s own in place of its', () => {
    const own = readOptions({ apiKey: 'key', headers: { 'Content-Type': 'application/json; charset=utf-8' } })
    expect(buildRequest(getPayoutById, { path: { id: 'payout_1' } }, settings).url).toMatch(/\/payouts\/payout_1$/)
    expect(buildRequest(createPayin, { body: {} }, own).headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
    })
  })
})

describe('what cannot be sent', () => {
  test.each([
    [null, 'null'],
    ['{"account_number":"000123456789"}', 'a string'],
    [7, 'a number'],
  ])('is a body that is %j, of which only the kind is told', (body, shown) => {
    expect(() => buildRequest(createPayin, { body }, settings)).toThrow(
      expect.objectContaining({
        name: 'ArgumentError',
        message: `createPayin (POST /payin): the parameters are ${shown}; they must be an object`,
      }),
    )
  })

  test('is a value that JSON does not know', () => {
    const attempt = () => buildRequest(createPayin, { body: { amount: 1n } }, settings)
    expect(attempt).toThrow(/^createPayin \(POST \/payin\): amount is /)
    expect(attempt).toThrow(
      expect.objectContaining({ operation: { id: 'createPayin', method: 'POST', path: '/payin' } }),
    )
  })

  test('is a value whose own toJSON fails with something else than an error', () => {
    const amount = {
      toJSON() {
        throw 'not now'
      },
    }
    expect(() => buildRequest(createPayin, { body: { amount } }, settings)).toThrow('cannot be sent (not now)')
  })

  test.each([undefined, null, 'text'])('is a path of an object without its identifier: %j', (path) => {
    expect(() => buildRequest(getPayoutById, { path }, settings)).toThrow('id is undefined, which is not an identifier')
  })
})

describe('the request_id of a create', () => {
  const requestIdOf = (body: unknown) => buildRequest(createPayout, { body }, settings).requestId

  test.each<[unknown, string | undefined]>([
    [{ request_id: 'r' }, 'r'],
    [{ request_id: '' }, undefined],
    [{ request_id: '  ' }, undefined],
    [{ request_id: 7 }, undefined],
    [{}, undefined],
    [[], undefined],
    [{ nested: { request_id: 'r' } }, undefined],
  ])('in %j is %j', (body, requestId) => {
    expect(requestIdOf(body)).toBe(requestId)
  })

  class Invoice {
    get request_id() {
      return 'r'
    }
  }
  test.each([
    ['computed by a class', new Invoice()],
    ['inherited', Object.create({ request_id: 'r' })],
    ['set as a prototype by what was parsed', Object.assign({}, JSON.parse('{"__proto__":{"request_id":"r"}}'))],
    ['left out by toJSON', { request_id: 'r', toJSON: () => ({}) }],
    ['not enumerable', Object.defineProperty({}, 'request_id', { value: 'r' })],
  ])('is not one that is %s, since it would not be sent', (_, body) => {
    expect(body.request_id).toBe('r')
    expect(requestIdOf(body)).toBeUndefined()
  })

  test('is one that toJSON writes', () => {
    expect(requestIdOf({ toJSON: () => ({ request_id: 'r' }) })).toBe('r')
  })

  test('is found in a form, too', () => {
    const form = { ...createPayout, requestBody: 'multipart/form-data' }
    expect(buildRequest(form, { body: { request_id: 'r', file: new Blob(['x']) } }, settings).requestId).toBe('r')
  })

  test('means nothing to an operation that knows no repeats', () => {
    expect(buildRequest(createPayin, { body: { request_id: 'r' } }, settings).requestId).toBeUndefined()
    expect(buildRequest(getPayouts, { body: { request_id: 'r' } }, settings).requestId).toBeUndefined()
  })
})

describe('a request built elsewhere', () => {
  const post = (body: BodyInit | null) =>
    new Request('https://api.example/payouts', { method: 'POST', body, headers: { 'x-b': '2', 'X-A': '0' } })

  test('is sent with its bytes and headers, those of the client in place of its', async () => {
    const read = await readRequest(post('{"request_id":"r"}'), createPayout, settings)
    expect(read).toMatchObject({ operation: createPayout, url: 'https://api.example/payouts', requestId: 'r' })
    expect(read.headers).toMatchObject({ ...settings.headers, 'x-a': '1', 'x-b': '2' })
    expect(new TextDecoder().decode(read.body as Uint8Array)).toBe('{"request_id":"r"}')
  })

  test('carries no request_id that a repeat is known by, where the operation knows none or the body is not JSON', async () => {
    expect((await readRequest(post('{"request_id":"r"}'), createPayin, settings)).requestId).toBeUndefined()
    expect((await readRequest(post('request_id'), createPayout, settings)).requestId).toBeUndefined()
    expect(await readRequest(post(null), createPayout, settings)).toMatchObject({
      requestId: undefined,
      body: undefined,
    })
  })
})
