import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { expect, onTestFinished, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { diagnosticsChannels } from './node.ts'

const CHANNELS = ['call:start', 'request', 'response', 'retry', 'error', 'call:end'].map(
  (name) => `glomo-client:${name}`,
)

test('every event of a call is published on its channel, with the identifier of the call', async () => {
  const { url, seen } = await startServer((_, response) => {
    sendJson(response, seen.length === 1 ? 500 : 404, { message: 'no' })
  })
  const heard: [string | symbol, unknown][] = []
  const hear = (message: unknown, name: string | symbol) => void heard.push([name, message])
  for (const name of CHANNELS) subscribe(name, hear)
  onTestFinished(() => {
    for (const name of CHANNELS) unsubscribe(name, hear)
  })
  const glomo = new Glomo({
    apiKey: 'key',
    baseUrl: url,
    hooks: diagnosticsChannels(),
    retryDelay: { base: 1, max: 1 },
  })
  await glomo.payouts.retrieve('payout_1').catch(() => {})
  expect(heard.map(([name]) => name)).toEqual([
    'glomo-client:call:start',
    'glomo-client:request',
    'glomo-client:response',
    'glomo-client:retry',
    'glomo-client:request',
    'glomo-client:response',
    'glomo-client:error',
    'glomo-client:call:end',
  ])
  const [, start] = heard[0] ?? []
  expect(start).toMatchObject({ callId: expect.any(String), operation: { id: 'getPayoutById' } })
  const { callId } = start as { callId: string } // asserted above
  expect(heard.every(([, message]) => (message as { callId: string }).callId === callId)).toBe(true)
})

test('no event is made for a channel without subscribers', () => {
  const hooks = diagnosticsChannels()
  expect(hooks.onRequest).toBeUndefined()
  expect(hooks.onCallEnd).toBeUndefined()
})
