import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { VERSION } from '../version.ts'
import type { CallOptions, GlomoOptions } from './options.ts'
import { readOptions, withCallOptions } from './settings.ts'

const read = (options: Partial<GlomoOptions> = {}) => readOptions({ apiKey: 'key', ...options })

test('what is left out has the documented value', () => {
  expect(read()).toMatchObject({
    key: 'key',
    baseUrl: 'https://api.glomopay.com/api/v1',
    timeout: 30_000,
    deadline: 120_000,
    maxRetries: 3,
    retryDelay: { base: 500, max: 20_000 },
    maxResponseBytes: 33_554_432,
    headers: { accept: 'application/json', 'user-agent': `glomo-client/${VERSION}` },
    validate: undefined,
    random: Math.random,
  })
})

test('what is given is taken', () => {
  const given = {
    timeout: 1,
    deadline: 2,
    maxRetries: 0,
    maxResponseBytes: 3,
    retryDelay: { base: 4, max: 5 },
    random: () => 0.5,
    validate: () => {},
  }
  expect(read(given)).toMatchObject(given)
  expect(read({ retryDelay: { max: 7 } }).retryDelay).toEqual({ base: 500, max: 7 })
})

test('100 retries may be made together before successes have paid for them, or as many as is said', () => {
  const taken = (options: Partial<GlomoOptions>) => {
    const { retryBudget } = read(options)
    let count = 0
    while (count < 200 && retryBudget.take()) count += 1
    return count
  }
  expect(taken({})).toBe(100)
  expect(taken({ retryBudget: 1 })).toBe(1)
  expect(taken({ retryBudget: false })).toBe(200)
})

test('3,000 requests may be sent in a minute, or as many as is said', () => {
  const sent = (options: Partial<GlomoOptions>) => {
    const { rateLimiter } = read({ ...options, clock: { now: () => 0, setTimeout: () => 0, clearTimeout: () => {} } })
    let count = 0
    while (count < 4000 && rateLimiter.tryAcquire?.()) count += 1
    return count
  }
  expect(sent({})).toBe(3000)
  expect(sent({ rateLimit: 2 })).toBe(2)
  expect(sent({ rateLimit: false })).toBe(4000)
})

describe('refused when the client is made', () => {
  test.each<[Partial<GlomoOptions>, string]>([
    [{ timeout: 0 }, 'timeout is 0; it must be a number greater than 0'],
    [{ timeout: Number.NaN }, 'timeout is NaN; it must be a number greater than 0'],
    [{ deadline: -1 }, 'deadline is -1; it must be a number greater than 0'],
    [{ maxResponseBytes: 0 }, 'maxResponseBytes is 0; it must be a number greater than 0'],
    [{ retryDelay: { base: 0 } }, 'retryDelay.base is 0; it must be a number greater than 0'],
    [{ retryDelay: { max: 0 } }, 'retryDelay.max is 0; it must be a number greater than 0'],
    [{ maxRetries: -1 }, 'maxRetries is -1; it must be a whole number, 0 or more'],
    [{ maxRetries: 1.5 }, 'maxRetries is 1.5; it must be a whole number, 0 or more'],
    [{ retryBudget: 0 }, 'retryBudget is 0; it must be a whole number, 1 or more, or false'],
    [{ rateLimit: 0.5 }, 'rateLimit is 0.5; it must be a whole number, 1 or more, or false'],
    [{ rateLimit: Number.NaN }, 'rateLimit is NaN; it must be a whole number, 1 or more, or false'],
    [{ headers: { 'x y': 'z' } }, 'headers: "x y" is not a header name'],
    [{ headers: { 'xy:': 'z' } }, 'headers: "xy:" is not a header name'],
    [{ headers: { ':xy': 'z' } }, 'headers: ":xy" is not a header name'],
    [{ headers: { '': 'z' } }, 'headers: "" is not a header name'],
    [{ headers: { 'x-y': 'a\rb' } }, 'headers: the value of "x-y" cannot be sent (not a text, or a line break in it)'],
    [
      { headers: { 'x-y': 7 as unknown as string } },
      'headers: the value of "x-y" cannot be sent (not a text, or a line break in it)',
    ],
    [{ headers: { 'x-y': '€' } }, 'headers: the value of "x-y" cannot be sent (not a text, or a line break in it)'],
    [{ baseUrl: 'api.glomopay.com' }, 'baseUrl "api.glomopay.com" is not an http or https address'],
    [{ baseUrl: 'ftp://api.example' }, 'baseUrl "ftp://api.example" is not an http or https address'],
    [{ baseUrl: 'xhttps://api.example' }, 'baseUrl "xhttps://api.example" is not an http or https address'],
    [{ baseUrl: 'httpsx://api.example' }, 'baseUrl "httpsx://api.example" is not an http or https address'],
    [{ baseUrl: 'someone:secret@api.example' }, 'baseUrl is not an http or https address'],
    [
      { baseUrl: 'https://someone@api.example' },
      'baseUrl holds a user name or password, which fetch refuses: leave them out',
    ],
    [
      { baseUrl: 'https://:secret@api.example' },
      'baseUrl holds a user name or password, which fetch refuses: leave them out',
    ],
    ...[
      'http://api.example',
      'http://localhost.example',
      'http://mylocalhost',
      'http://127.0.0.1.example',
      'http://a127.0.0.1.example',
    ].map((baseUrl): [Partial<GlomoOptions>, string] => [
      { baseUrl },
      `baseUrl "${baseUrl}" is not https: the key would travel in the open`,
    ]),
  ])('%j', (options, message) => {
    expect(() => read(options)).toThrow(new ArgumentError(message))
  })
})

test.each([
  ['http://localhost:4010', 'http://localhost:4010'],
  ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
  ['http://127.1.20.255', 'http://127.1.20.255'],
  ['http://[::1]:4010', 'http://[::1]:4010'],
  ['https://api.example/v1//', 'https://api.example/v1'],
])('baseUrl %s is taken without what it ends in', (baseUrl, taken) => {
  expect(read({ baseUrl }).baseUrl).toBe(taken)
})

test('headers are those of the client, then those of the options, by names in lower case', () => {
  const { headers } = read({ headers: { 'X-Trace': 'a', ACCEPT: 'text/plain', 'x-y': 'é\t' }, userAgent: 'shop/1' })
  expect(headers).toEqual({
    accept: 'text/plain',
    'user-agent': `glomo-client/${VERSION} shop/1`,
    'x-trace': 'a',
    'x-y': 'é\t',
  })
})

describe('the options of a call', () => {
  const settings = read({ headers: { 'x-a': '1' } })

  test('go before those of the client', async () => {
    const given = { timeout: 1, deadline: 2, maxRetries: 0, baseUrl: 'https://other.example' }
    const merged = withCallOptions(settings, { ...given, apiKey: 'other', headers: { 'X-B': '2' } })
    expect(merged).toMatchObject({ ...given, key: 'other' })
    expect(merged.headers).toEqual({ ...settings.headers, 'x-b': '2' })
  })

  test('change nothing where they say nothing', () => {
    expect(withCallOptions(settings, {})).toEqual(settings)
    expect(withCallOptions(settings, undefined)).toBe(settings)
  })

  test.each<[CallOptions, string]>([
    [{ timeout: 0 }, 'timeout is 0; it must be a number greater than 0'],
    [{ baseUrl: 'nowhere' }, 'baseUrl "nowhere" is not an http or https address'],
    [{ headers: { 'x y': 'z' } }, 'headers: "x y" is not a header name'],
  ])('are checked like them: %j', (options, message) => {
    expect(() => withCallOptions(settings, options)).toThrow(new ArgumentError(message))
  })
})
