import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import type { AddHeader, GlomoRequestEvent, Logger } from './events.ts'

const retryDelay = { base: 1, max: 1 }

/** Remembers what it is warned of. */
function warned() {
  const warnings: string[] = []
  const ignore = () => {}
  const logger: Logger = { debug: ignore, info: ignore, warn: (message) => void warnings.push(message), error: ignore }
  return { logger, warnings }
}

test('onRequest adds headers to the attempt it is told of, and to no other', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, seen.length === 1 ? 500 : 200, {}))
  const { logger, warnings } = warned()
  const hooks = {
    onRequest: ({ attempt }: GlomoRequestEvent, addHeader: AddHeader) => addHeader(`X-Attempt-${attempt}`, 'yes'),
  }
  await new Glomo({ apiKey: 'key', baseUrl: url, hooks, retryDelay, logger }).balances.retrieve()
  const names = seen.map(({ headers }) => Object.keys(headers).filter((name) => name.startsWith('x-attempt')))
  expect(names).toEqual([['x-attempt-1'], ['x-attempt-2']])
  expect(warnings.filter((warning) => warning.includes('header'))).toEqual([])
})

test.each([
  ['Authorization', 'Bearer other', '"authorization" is the client\'s own'],
  ['content-type', 'text/plain', '"content-type" is the client\'s own'],
  ['Content-Length', '3', '"content-length" is the client\'s own'],
  ['host', 'elsewhere', '"host" is the client\'s own'],
  ['transfer-encoding', 'chunked', '"transfer-encoding" is the client\'s own'],
  ['a name', 'x', '"a name" is not a header name'],
  ['x-a', 'one\r\nx-b: two', 'the value of "x-a" cannot be sent (not a text, or a line break in it)'],
])('onRequest cannot add %s: %j, of which the logger is warned', async (name, value, problem) => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 201, { id: 'p' }))
  const { logger, warnings } = warned()
  const hooks = { onRequest: (_: unknown, addHeader: AddHeader) => addHeader(name, value) }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks, logger })
  await glomo.payouts.create({ request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' })
  expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer key', 'content-type': 'application/json' })
  expect(seen[0]?.headers).not.toHaveProperty('x-a')
  expect(warnings).toEqual([`a header that a hook of the Glomo client added was left out: ${problem}`])
})

test('onRequest cannot add a header after it has returned, of which the logger is warned', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const { logger, warnings } = warned()
  const hooks = {
    onRequest: async (_: unknown, addHeader: AddHeader) => {
      await Promise.resolve()
      addHeader('x-late', 'yes')
    },
  }
  await new Glomo({ apiKey: 'key', baseUrl: url, hooks, logger }).balances.retrieve()
  expect(seen[0]?.headers).not.toHaveProperty('x-late')
  expect(warnings).toEqual([
    'a header that a hook of the Glomo client added was left out: "x-late" came after the hook had returned',
  ])
})
