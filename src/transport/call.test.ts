import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import type { GlomoCallEndEvent, GlomoCallStartEvent } from './events.ts'

const retryDelay = { base: 1, max: 1 }

test('the events of one call carry its identifier, from its start to its end', async () => {
  const { url, seen } = await startServer((_, response) =>
    sendJson(response, seen.length === 1 ? 500 : 200, { id: 'p' }),
  )
  const events: [string, { callId: string }][] = []
  const note = (name: string) => (event: { callId: string }) => void events.push([name, event])
  const hooks = {
    onCallStart: note('start'),
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onCallEnd: note('end'),
  }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks, retryDelay })
  const body = { request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' } as const
  await glomo.payouts.create(body)
  expect(events.map(([name]) => name)).toEqual(['start', 'request', 'response', 'retry', 'request', 'response', 'end'])
  expect(events[0]?.[1]).toMatchObject({ requestId: 'r', parentCallId: undefined, operation: { id: 'createPayout' } })
  expect(events.at(-1)?.[1]).toMatchObject({ attempts: 2, replayed: false, error: undefined, outcomeUnknown: false })
  const ids = new Set(events.map(([, { callId }]) => callId))
  expect(ids.size).toBe(1)
  await glomo.payouts.create(body)
  expect(events.at(-1)?.[1].callId).not.toBe(events[0]?.[1].callId)
})

test('a call of the typed fetch client and a raw request start and end too', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 200, { id: 'p' }))
  const told: unknown[] = []
  const hooks = {
    onCallStart: ({ operation, requestId }: GlomoCallStartEvent) => void told.push([operation.id, requestId]),
    onCallEnd: ({ operation, replayed }: GlomoCallEndEvent) => void told.push([operation.id, replayed]),
  }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks })
  const body = { request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' } as const
  await glomo.api.createPayout({ body })
  await glomo.request({ method: 'POST', path: '/new', body: { request_id: 'not one that the API knows' } })
  expect(told).toEqual([
    ['createPayout', 'r'],
    ['createPayout', false],
    ['request', undefined],
    ['request', false],
  ])
})

test('the look-up of a replayed create is a call within the create, which ends as replayed', async () => {
  const { url } = await startServer((request, response) => {
    if (request.method === 'POST') sendJson(response, 409, { message: 'Record already exists' })
    else sendJson(response, 200, { data: [{ id: 'payout_1', request_id: 'r' }], page_meta: { next: null } })
  })
  const starts: GlomoCallStartEvent[] = []
  const ends: GlomoCallEndEvent[] = []
  const hooks = {
    onCallStart: (event: GlomoCallStartEvent) => void starts.push(event),
    onCallEnd: (event: GlomoCallEndEvent) => void ends.push(event),
  }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks })
  await glomo.payouts.create({ request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' })
  const [create, lookUp] = starts
  expect(lookUp).toMatchObject({ parentCallId: create?.callId, operation: { id: 'getPayouts' } })
  expect(ends).toMatchObject([
    { callId: lookUp?.callId, parentCallId: create?.callId, replayed: false },
    { callId: create?.callId, parentCallId: undefined, replayed: true, attempts: 1 },
  ])
})

test('a call that fails ends with its error', async () => {
  const { url } = await startServer((_, response) => void response.destroy())
  const ends: GlomoCallEndEvent[] = []
  const hooks = { onCallEnd: (event: GlomoCallEndEvent) => void ends.push(event) }
  const times = [5_000, 5_000, 5_001]
  const clock = { now: () => times.shift() ?? 5_002, setTimeout, clearTimeout: () => {} }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks, maxRetries: 0, clock })
  const create = glomo.payouts.create({ request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' })
  const error = await create.catch((reason) => reason)
  expect(ends).toMatchObject([{ outcomeUnknown: true, attempts: 1, replayed: false }])
  expect(ends[0]?.duration).toBeLessThan(10)
  expect(ends[0]?.error).toBe(error)
})

test('several sets of hooks hear the same, and one that throws takes nothing from the others', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 200, {}))
  const told: string[] = []
  const failing = {
    onRequest: () => {
      throw new Error('oops')
    },
  }
  const heard = (name: string) => ({ onRequest: () => void told.push(name) })
  await new Glomo({ apiKey: 'key', baseUrl: url, hooks: [heard('a'), failing, heard('b')] }).balances.retrieve()
  expect(told).toEqual(['a', 'b'])
})
