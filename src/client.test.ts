import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Glomo } from './client.ts'
import { ArgumentError } from './errors/argument-error.ts'
import { createSandbox } from './sandbox/index.ts'
import { sendJson, startServer } from './test-support/server.ts'

test('printing a client gives one line without the key', () => {
  const glomo = new Glomo({ apiKey: 'a-very-secret-key', headers: { 'x-secret': 'another-secret' } })
  expect(inspect(glomo)).toBe("Glomo { baseUrl: 'https://api.glomopay.com/api/v1' }")
  expect(inspect({ glomo })).toBe("{ glomo: Glomo { baseUrl: 'https://api.glomopay.com/api/v1' } }")
  const shown =
    inspect(glomo.payouts, { depth: 10, showHidden: true }) + inspect(glomo, { depth: 10, customInspect: false })
  expect(shown + JSON.stringify(glomo)).not.toMatch(/secret/)
})

describe('withOptions', () => {
  test('gives a client with another key, and leaves the first as it was', async () => {
    const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
    const glomo = new Glomo({ apiKey: 'first', baseUrl: url, headers: { 'x-a': '1' } })
    const other = glomo.withOptions({ apiKey: 'second', headers: { 'x-b': '2' } })
    expect(other).toBeInstanceOf(Glomo)
    await other.balances.retrieve()
    await glomo.balances.retrieve()
    await createSandbox(other).triggerSettlement()
    await other.api.getBalance()
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer second',
      'Bearer first',
      'Bearer second',
      'Bearer second',
    ])
    expect(seen.map(({ headers }) => [headers['x-a'], headers['x-b']])).toEqual([
      ['1', '2'],
      ['1', undefined],
      ['1', '2'],
      ['1', '2'],
    ])
  })

  test('keeps to one pace with the client it comes from', async () => {
    const waits: number[] = []
    const clock = {
      now: () => 0,
      setTimeout: (_: () => void, milliseconds: number) => waits.push(milliseconds),
      clearTimeout: () => {},
    }
    const fetch = async () => Response.json({})
    const glomo = new Glomo({ apiKey: 'first', fetch, clock, rateLimit: 2 })
    const other = glomo.withOptions({ apiKey: 'second' })
    await glomo.balances.retrieve()
    await other.balances.retrieve()
    const controller = new AbortController()
    const third = other.balances.retrieve({ signal: controller.signal })
    await new Promise((done) => setImmediate(done))
    expect(waits).toContain(61_000) // a minute, and a second for clocks that differ
    controller.abort()
    await expect(third).rejects.toMatchObject({ name: 'AbortError', outcomeUnknown: false })
  })

  test('uses the same fetch and reports to the same hooks', async () => {
    const seen: string[] = []
    const glomo = new Glomo({
      apiKey: 'first',
      fetch: async (url) => {
        seen.push(url)
        return Response.json({})
      },
      hooks: { onRequest: ({ operation }) => void seen.push(operation.id) },
    })
    await glomo.withOptions({ baseUrl: 'https://proxy.example/api/v1' }).balances.retrieve()
    expect(seen).toEqual(['getBalance', 'https://proxy.example/api/v1/balances'])
  })

  test.each([
    [{ apiKey: undefined }, 'No API key was given (apiKey is undefined)'],
    [{ apiKey: 'live_pk_1' }, 'publishable key (live_…)'],
    [{ timeout: 0 }, 'timeout is 0'],
  ])('refuses %j instead of using what the first client has', (options, message) => {
    const glomo = new Glomo({ apiKey: 'key-of-another-merchant' })
    // A program without types, or without exactOptionalPropertyTypes, can leave a key undefined.
    expect(() => glomo.withOptions(options as object)).toThrow(ArgumentError)
    expect(() => glomo.withOptions(options as object)).toThrow(message)
  })
})

test('a call with a key that is undefined is not made with the key of the client', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const glomo = new Glomo({ apiKey: 'key-of-another-merchant', baseUrl: url })
  const options: object = { apiKey: undefined }
  await expect(glomo.balances.retrieve(options)).rejects.toThrow('No API key was given (apiKey is undefined)')
  expect(seen).toHaveLength(0)
})
