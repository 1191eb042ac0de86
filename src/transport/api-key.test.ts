import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { createSandbox } from '../sandbox/index.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { environmentOf } from './api-key.ts'

test.each([
  ['missing', undefined, /No API key was given \(apiKey is undefined\)/],
  ['empty', '', /No API key was given \(apiKey is empty\)/],
  ['a test publishable key', 'test_pk_123456', /publishable key \(test_…\)/],
  ['a live publishable key', 'live_pk_123456', /publishable key \(live_…\)/],
  ['followed by a line break', 'secret-123\n', /white space or a line break/],
  ['surrounded by spaces', ' secret-123 ', /white space or a line break/],
  ['given with "Bearer"', 'Bearer secret-123', /give the key alone/],
  ['formatted text', 'secret–123', /copied from formatted text/],
])('a key that is %s is refused when the client is made, without being printed', (_, apiKey, message) => {
  const make = () => new Glomo({ apiKey })
  expect(make).toThrow(ArgumentError)
  expect(make).toThrow(message)
  expect(make).not.toThrow(/123/)
})

test('a key from a function is checked when it is asked for, and nothing is sent', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const glomo = new Glomo({ apiKey: () => 'live_pk', baseUrl: url })
  await expect(glomo.balances.retrieve()).rejects.toThrow(/publishable key/)
  expect(seen).toHaveLength(0)
})

test('a key function that fails is an error of its own, with its cause, and is not tried again', async () => {
  let asked = 0
  const cause = new Error('vault is sealed')
  const glomo = new Glomo({
    baseUrl: 'http://127.0.0.1:1',
    apiKey: () => {
      asked += 1
      throw cause
    },
  })
  await expect(glomo.balances.retrieve()).rejects.toMatchObject({ name: 'ArgumentError', cause, outcomeUnknown: false })
  expect(asked).toBe(1)
})

test('a single call can use another key and another address', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const glomo = new Glomo({ apiKey: 'first', baseUrl: 'https://nowhere.invalid' })
  await glomo.balances.retrieve({ apiKey: 'second', baseUrl: url })
  expect(seen[0]?.headers.authorization).toBe('Bearer second')
})

test.each([
  ['baseUrl', { baseUrl: 'api.glomopay.com' }, /is not an http or https address/],
  ['baseUrl', { baseUrl: 'http://api.glomopay.com' }, /is not https: the key would travel in the open/],
  ['timeout', { timeout: 0 }, /timeout is 0/],
  ['deadline', { deadline: Number.NaN }, /deadline is NaN/],
  ['maxRetries', { maxRetries: -1 }, /maxRetries is -1/],
  ['maxRetries', { maxRetries: 1.5 }, /maxRetries is 1.5/],
])('a %s that makes no sense is refused', (_, options, message) => {
  expect(() => new Glomo({ apiKey: 'key', ...options })).toThrow(message)
})

test('v2 operations live beside the base URL, as in the description', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, { id: 'bene_1' }))
  const glomo = new Glomo({ apiKey: 'key', baseUrl: `${url}/api/v1/` })
  await glomo.beneficiaries.retrieve('bene_1')
  await glomo.payouts.retrieve('payout_1')
  await glomo.request({ method: 'GET', path: '/v2/new', query: { a: 'b c', gone: undefined } })
  expect(seen.map(({ path }) => path)).toEqual([
    '/api/v2/beneficiaries/bene_1',
    '/api/v1/payouts/payout_1',
    '/api/v2/new',
  ])
  expect(seen[2]?.query.toString()).toBe('a=b+c')
})

test.each(['', '.', '..', 'a/b', 'a b', '?x', 'a#b'])('an identifier that is %j is refused', async (id) => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url })
  await expect(glomo.payouts.cancel(id)).rejects.toThrow(/which is not an identifier/)
  expect(seen).toHaveLength(0)
})

test('a call for the sandbox is not sent with a live key', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const keyOf = (env: string) => `e.${btoa(JSON.stringify({ env }))}.s`
  const sandboxOf = (env: string) => createSandbox(new Glomo({ apiKey: keyOf(env), baseUrl: url }))
  await expect(sandboxOf('production').triggerSettlement()).rejects.toThrow(
    /^triggerMockSettlement \(.*\) was not sent: it works in the sandbox only, and apiKey is a live key$/,
  )
  expect(seen).toHaveLength(0)
  await sandboxOf('sandbox').triggerSettlement()
  await new Glomo({ apiKey: keyOf('production'), baseUrl: url }).balances.retrieve()
  expect(seen).toHaveLength(2)
})

test('what is not a client has no sandbox', () => {
  expect(() => createSandbox({} as Glomo)).toThrow(new ArgumentError('this is not a Glomo client'))
})

test.each<[string | undefined, string]>([
  [
    undefined,
    'No API key was given (apiKey is undefined). The secret key is in the dashboard under Settings > API Keys.',
  ],
  [
    'live_pk',
    'apiKey is a publishable key (live_…), which the API refuses on a server call. Use a secret key. The secret key is in the dashboard under Settings > API Keys.',
  ],
  ['bearer x', 'apiKey begins with "Bearer": give the key alone.'],
  ['a b', 'apiKey holds white space or a line break: it was probably copied with its surroundings.'],
  ['x bearer y', 'apiKey holds white space or a line break: it was probably copied with its surroundings.'],
  ['a“', 'apiKey holds characters that no key has: it was probably copied from formatted text.'],
  ['“a', 'apiKey holds characters that no key has: it was probably copied from formatted text.'],
])('what is wrong with the key %s is said in full', (apiKey, message) => {
  expect(() => new Glomo({ apiKey })).toThrow(new ArgumentError(message))
})

test.each(['my_test_key', 'testkey', 'Bearerx', 'xbearer', '!', '~'])('the key %s is taken', (apiKey) => {
  expect(() => new Glomo({ apiKey })).not.toThrow()
})

test.each<[string, string, string | undefined]>([
  ['production', `x.${btoa('{"env":"production"}')}.y`, 'production'],
  ['sandbox', `x.${btoa('{"env":"sandbox"}')}.y`, 'sandbox'],
  ['an environment of its own', `x.${btoa('{"env":"staging"}')}.y`, undefined],
  ['nothing', 'x', undefined],
  ['null', `x.${btoa('null')}.y`, undefined],
  [
    'production, in the alphabet of addresses',
    `x.${btoa('{"env":"production","a":"??>>~~"}').replaceAll('+', '-').replaceAll('/', '_')}.y`,
    'production',
  ],
])('a key that says %s', (_, key, environment) => {
  expect(environmentOf(key)).toBe(environment)
})
