import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'

function setEnvironment(key: string | undefined): void {
  vi.stubEnv('GLOMO_SECRET_KEY', key)
  onTestFinished(() => void vi.unstubAllEnvs())
}

function setGlobal(name: string, value: unknown): void {
  vi.stubGlobal(name, value)
  onTestFinished(() => void vi.unstubAllGlobals())
}

/** The key that a client made without one sends. */
async function keySent(): Promise<string | undefined> {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  await new Glomo({ baseUrl: url }).balances.retrieve()
  return seen[0]?.headers.authorization
}

describe('without an apiKey', () => {
  test('the key is that of the environment', async () => {
    setEnvironment('key-of-the-environment')
    expect(await keySent()).toBe('Bearer key-of-the-environment')
  })

  test('the key is that of the environment in Deno, too', async () => {
    setGlobal('process', undefined)
    setGlobal('Deno', { env: { get: (name: string) => (name === 'GLOMO_SECRET_KEY' ? 'key-of-deno' : undefined) } })
    expect(() => new Glomo()).not.toThrow()
  })

  const MISSING = /^No API key was given: set GLOMO_SECRET_KEY in the environment, or give apiKey\./

  test.each([undefined, ''])('a key that is %j in the environment is missing', (key) => {
    setEnvironment(key)
    expect(() => new Glomo()).toThrow(ArgumentError)
    expect(() => new Glomo()).toThrow(MISSING)
  })

  test('an environment that may not be read has none', () => {
    setGlobal('process', undefined)
    const get = () => {
      throw new Error('NotCapable')
    }
    setGlobal('Deno', { env: { get } })
    expect(() => new Glomo()).toThrow(MISSING)
  })

  test('a place without an environment has none', () => {
    setGlobal('process', undefined)
    expect(() => new Glomo()).toThrow(MISSING)
  })

  test('what cannot be a key is refused without being printed', () => {
    setEnvironment('secret-123\n')
    expect(() => new Glomo()).toThrow(/white space or a line break/)
    expect(() => new Glomo()).not.toThrow(/123/)
  })
})

test('an apiKey that is undefined is never replaced by the one of the environment', () => {
  setEnvironment('key-of-another-merchant')
  expect(() => new Glomo({ apiKey: undefined })).toThrow('No API key was given (apiKey is undefined)')
})

describe('in a web page', () => {
  const REFUSED =
    /^This is a web page, where whoever opens it can read the secret key.*allow it with dangerouslyAllowBrowser: true$/

  test('a client is refused, whatever its key comes from', () => {
    setGlobal('window', { document: {} })
    setEnvironment('key')
    for (const options of [
      { apiKey: 'key' },
      { apiKey: () => 'key' },
      {},
      { apiKey: 'key', dangerouslyAllowBrowser: false },
    ]) {
      expect(() => new Glomo(options)).toThrow(ArgumentError)
      expect(() => new Glomo(options)).toThrow(REFUSED)
    }
  })

  test('a client is made when that is allowed by name, and so are those it makes', () => {
    setGlobal('window', { document: {} })
    const glomo = new Glomo({ apiKey: 'key', dangerouslyAllowBrowser: true })
    expect(() => glomo.withOptions({ apiKey: 'other' })).not.toThrow()
  })

  test('a window without a document, as in a worker, is not a page', () => {
    setGlobal('window', {})
    expect(() => new Glomo({ apiKey: 'key' })).not.toThrow()
  })
})
