import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import type { RawRequest } from './raw-request.ts'

async function client() {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, { ok: true }))
  return { glomo: new Glomo({ apiKey: 'key', baseUrl: `${url}/api/v1` }), seen }
}

test.each([
  ['/payouts', '/api/v1/payouts'],
  ['/payouts/payout_1/cancel', '/api/v1/payouts/payout_1/cancel'],
  ['/v2/beneficiaries', '/api/v2/beneficiaries'],
  ['/files/a..b', '/api/v1/files/a..b'],
])('the path %s is sent to %s', async (path, expected) => {
  const { glomo, seen } = await client()
  expect(
    await glomo.request({ method: 'GET', path: path as `/${string}`, query: { page: 2, gone: undefined } }),
  ).toEqual({
    ok: true,
  })
  expect(seen.map((request) => `${request.path}?${request.query}`)).toEqual([`${expected}?page=2`])
})

describe('a path that leads elsewhere rejects, and nothing is sent', () => {
  test.each([
    ...[
      '/a/.?x=1',
      '/a/..#x',
      '',
      'payouts',
      '/',
      '//evil.example',
      '/a/../../b',
      '/..',
      '/../x',
      '/v2/../v1/x',
      '/v2/%2e%2e/admin',
    ],
    ...['/payouts/%2e%2e/refunds', '/%2e%2e/%2e%2e/admin', '/%2E./admin', '/%252e%252e/admin', '/%2e%2e%2fadmin'],
    ...['/\\..\\..\\admin', '/..\\admin', '/\\evil.example', '/a/..%5cb', '/\t/evil.example', '/\n../x'],
  ])('%j', async (path) => {
    const { glomo, seen } = await client()
    const call = glomo.request({ method: 'GET', path: path as `/${string}` })
    await expect(call).rejects.toBeInstanceOf(ArgumentError)
    await expect(call).rejects.toThrow('path is')
    expect(seen).toEqual([])
  })
})

const circle: Record<string, unknown> = {}
circle.self = circle

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'method is undefined'],
  ['null', null, 'method is undefined'],
  ['another method', { method: 'TRACE', path: '/x' }, 'method is TRACE'],
  ['no path', { method: 'GET' }, 'path is undefined'],
  ['a path that is a number', { method: 'GET', path: 1 }, 'path is number'],
  ['half of a character in the path', { method: 'GET', path: '/\ud800' }, 'path holds half of a character'],
  ['half of a character in the query', { method: 'GET', path: '/x', query: { q: '\udc00' } }, 'q holds half'],
  ['a bigint', { method: 'POST', path: '/x', body: { amount: 10n } }, 'body cannot be sent as JSON'],
  ['a circle', { method: 'POST', path: '/x', body: circle }, 'body cannot be sent as JSON'],
  ['a function', { method: 'POST', path: '/x', body: () => 1 }, 'body is a function'],
  ['a GET with a body', { method: 'GET', path: '/x', body: {} }, 'use query'],
])('%s rejects with an ArgumentError, and nothing is sent', async (_, raw, message) => {
  const { glomo, seen } = await client()
  const error = await glomo.request(raw as RawRequest).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ArgumentError)
  expect((error as Error).message).toContain(message)
  expect(seen).toEqual([])
})

test.each<[unknown, string]>([
  [{ method: 'TRACE', path: '/x' }, 'method is TRACE; it is one of GET, POST, PATCH, PUT, DELETE'],
  [{ method: 'GET', path: 'x' }, 'path is "x"; it begins with one slash and stays below the base URL'],
  [{ method: 'GET', path: 1 }, 'path is number; it begins with one slash and stays below the base URL'],
  [{ method: 'GET', path: '/x', body: null }, 'body is given, and a GET request has none: use query'],
  [{ method: 'GET', path: '/\ud800' }, 'path holds half of a character (a lone surrogate)'],
  [{ method: 'GET', path: '/x', query: { '\ud800': 1 } }, '\ud800 holds half of a character (a lone surrogate)'],
  [
    { method: 'POST', path: '/x', body: { amount: 10n } },
    'body cannot be sent as JSON: amount is the bigint 10, which JSON does not have; pass Number(value)',
  ],
  [{ method: 'POST', path: '/x', body: Symbol('x') }, 'body is a symbol, which cannot be sent as JSON'],
  [
    {
      method: 'POST',
      path: '/x',
      body: {
        toJSON() {
          throw 'not now'
        },
      },
    },
    'body cannot be sent as JSON: not now',
  ],
])('%# is refused with a reason', async (raw, message) => {
  const { glomo } = await client()
  await expect(glomo.request(raw as RawRequest)).rejects.toThrow(new ArgumentError(message))
})

test.each(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const)('%s is sent as it is', async (method) => {
  const { glomo, seen } = await client()
  const body = method === 'GET' ? {} : { body: { a: 1 } }
  await glomo.request({ method, path: '/x', ...body, query: { 'a b': 'c&d', flag: true } })
  expect(seen).toMatchObject([{ method, path: '/api/v1/x', body: method === 'GET' ? '' : '{"a":1}' }])
  expect(seen.map(({ query }) => [...query])).toEqual([
    [
      ['a b', 'c&d'],
      ['flag', 'true'],
    ],
  ])
})

test.each(['/a/.%252e/b', '/a%2fb/./c', '/a%5C..%5cb', '/v2//x', '/./x', '/a/.'] as const)(
  'the path %s would be another one to a server that decodes it first: refused',
  async (path) => {
    const { glomo, seen } = await client()
    await expect(glomo.request({ method: 'GET', path })).rejects.toThrow('path is')
    expect(seen).toEqual([])
  },
)

test('the path /v2 alone is one below the base URL like any other', async () => {
  const { glomo, seen } = await client()
  await glomo.request({ method: 'GET', path: '/v2' })
  expect(seen.map(({ path }) => path)).toEqual(['/api/v1/v2'])
})

test('only a version at the end of the base URL gives way to /v2', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, { ok: true }))
  await new Glomo({ apiKey: 'key', baseUrl: `${url}/v1/x` }).request({ method: 'GET', path: '/v2/y' })
  expect(seen.map(({ path }) => path)).toEqual(['/v1/x/v2/y'])
})

test('a GET is a read, and tried again', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, seen.length === 1 ? 500 : 200, {}))
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, retryDelay: { base: 1, max: 1 } })
  expect(await glomo.request({ method: 'GET', path: '/x' })).toEqual({})
  expect(seen).toHaveLength(2)
})

test('what is sent in a body is said to be JSON', async () => {
  const { glomo, seen } = await client()
  await glomo.request({ method: 'POST', path: '/x', body: { a: 1 } })
  expect(seen[0]?.headers['content-type']).toBe('application/json')
})

test('a write of which nobody knows asks for a look before it is repeated', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 500, {}))
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url })
  await expect(glomo.request({ method: 'POST', path: '/x', body: {} })).rejects.toMatchObject({
    outcomeUnknown: true,
    message: expect.stringContaining('look before repeating it, the API would not recognise a repeat'),
  })
})

test('why a body cannot be written as JSON is the cause', async () => {
  const { glomo } = await client()
  const cause = new Error('not now')
  const toJSON = () => {
    throw cause
  }
  await expect(glomo.request({ method: 'POST', path: '/x', body: { toJSON } })).rejects.toMatchObject({ cause })
})

test('dots in the query and behind a # lead nowhere', async () => {
  const { glomo, seen } = await client()
  await glomo.request({ method: 'GET', path: '/x?a=/../b' })
  await glomo.request({ method: 'GET', path: '/x#/../b' })
  expect(seen.map(({ path, query }) => `${path}?${query}`)).toEqual(['/api/v1/x?a=%2F..%2Fb', '/api/v1/x?'])
})

describe('the number of an account in a path', () => {
  const path = '/accounts/31926819/lookup?account_number=000123456789012&holder_name=Asha&page=2' as const
  const shown = '/accounts/****19/lookup?account_number=[redacted]&holder_name=[redacted]&page=2'

  test('is sent, and stands in no message, event or line of a log', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 404, { message: 'Not found' }))
    const told: string[] = []
    const tell = (...all: unknown[]) => told.push(JSON.stringify(all))
    const hooks = { onCallStart: tell, onRequest: tell, onResponse: tell, onError: tell, onCallEnd: tell }
    const logger = { debug: tell, info: tell, warn: tell, error: tell }
    const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks, logger, logLevel: 'debug' })
    const error = await glomo.request({ method: 'GET', path }).catch((reason: unknown) => reason)
    expect(`${seen[0]?.path}?${seen[0]?.query}`).toBe(path)
    expect(error).toMatchObject({
      message: `request (GET ${shown}) answered 404: Not found`,
      operation: { id: 'request', method: 'GET', path: shown },
    })
    expect(told.length).toBeGreaterThan(6)
    expect(told.join()).toContain(shown)
    expect(told.join()).not.toMatch(/31926819|000123456789012|Asha/)
  })

  test('stands not in what is said of one that leads elsewhere', async () => {
    const { glomo } = await client()
    const elsewhere = `/..${path}` as const
    await expect(glomo.request({ method: 'GET', path: elsewhere })).rejects.toThrow(
      new ArgumentError(`path is "/..${shown}"; it begins with one slash and stays below the base URL`),
    )
  })
})
