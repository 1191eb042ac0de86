import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { sendTestEvent, signPayload, type TestEvent } from '../testing/index.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from './handler.ts'
import type { WebhookHandlers } from './handlers.ts'
import { MemoryStore } from './memory-store.ts'
import { toNodeHandler } from './node.ts'

const secret = 'whsec_1'
const success: TestEvent = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1', status: 'success' } }

/** A real server with the handler behind it. */
async function endpoint(on: WebhookHandlers, options: Partial<WebhookHandlerOptions> = {}): Promise<string> {
  const handle = createWebhookHandler({ secrets: secret, store: new MemoryStore(), on, onError: () => {}, ...options })
  const server = createServer(toNodeHandler(handle))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/glomo`
}

const statusesOf = async (url: string, ...events: TestEvent[]) => {
  const statuses = []
  for (const event of events)
    statuses.push(...(await sendTestEvent(url, event, { secret })).map(({ status }) => status))
  return statuses
}

describe('an event', () => {
  test('reaches the handlers of its event, its entity and of everything', async () => {
    const seen: string[] = []
    const url = await endpoint({
      'payout.success': ({ event_type }) => void seen.push(`exact ${event_type}`),
      payout: ({ data }) => void seen.push(`entity ${data.id}`),
      '*': ({ entity_type }) => void seen.push(`any ${entity_type}`),
      'payout.failed': () => void seen.push('another'),
      unknown: () => void seen.push('unknown'),
    })
    expect(await statusesOf(url, success)).toEqual([200])
    expect(seen.sort()).toEqual(['any payout', 'entity payout_1', 'exact success'])
  })

  test('that comes again is acknowledged and calls nothing', async () => {
    const handler = vi.fn()
    const url = await endpoint({ payout: handler })
    expect(await statusesOf(url, success, success, success)).toEqual([200, 200, 200])
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('that comes many times at once is handled once', async () => {
    const handler = vi.fn()
    const url = await endpoint({ payout: handler })
    const statuses = await Promise.all(Array.from({ length: 20 }, () => statusesOf(url, success)))
    expect(statuses.flat()).toEqual(Array(20).fill(200))
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('that is not documented is acknowledged, and reaches `unknown`', async () => {
    const unknown = vi.fn()
    const url = await endpoint({ unknown })
    expect(await statusesOf(url, { entity_type: 'dispute', event_type: 'opened', data: { id: 'd_1' } })).toEqual([200])
    expect(unknown.mock.calls[0]?.[0].received).toEqual({ entity_type: 'dispute', event_type: 'opened' })
  })

  test('without anything to know it by is told from others by its body', async () => {
    const handler = vi.fn()
    const url = await endpoint({ webhook_test: handler })
    const event = (message: string) => ({ entity_type: 'webhook_test', event_type: 'test', data: { message } })
    await statusesOf(url, event('one'), event('two'), event('one'))
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test('nobody handles is acknowledged', async () => {
    const url = await endpoint({ refund: () => {} })
    expect(await sendTestEvent(url, success, { secret })).toEqual([{ status: 200, text: 'nothing to do\n' }])
  })
})

describe('a handler that fails', () => {
  test('makes the answer 500, lets the others run, and alone runs again', async () => {
    const log: string[] = []
    const errors: unknown[] = []
    let broken = true
    const url = await endpoint(
      {
        payout: () => {
          log.push('books')
          if (broken) throw new Error('the database is away')
        },
        '*': () => void log.push('archive'),
      },
      { onError: (error) => errors.push(error) },
    )
    expect(await statusesOf(url, success)).toEqual([500])
    expect(log.sort()).toEqual(['archive', 'books'])
    expect(errors).toEqual([new Error('the database is away')])
    broken = false
    expect(await statusesOf(url, success, success)).toEqual([200, 200])
    expect(log).toEqual(['archive', 'books', 'books'])
  })

  test('is delivered again on the documented schedule until it succeeds', async () => {
    let calls = 0
    const url = await endpoint({
      payout: () => {
        calls += 1
        if (calls < 4) throw new Error('not yet')
      },
    })
    const clock = new ManualClock()
    const deliveries = await sendTestEvent(url, success, { secret, retries: 'live', clock })
    expect(deliveries.map(({ status }) => status)).toEqual([500, 500, 500, 200])
    expect(clock.now()).toBe((1 + 5 + 15) * 60_000)
  })

  test('does not show what it said to the sender', async () => {
    const url = await endpoint({
      payout: () => {
        throw new Error('password of the database')
      },
    })
    const [delivery] = await sendTestEvent(url, success, { secret })
    expect(delivery?.text).toBe('not every handler succeeded; please send it again\n')
  })

  test('and a reporter that fails too change nothing about the answer', async () => {
    const onError = () => {
      throw new Error('the reporter')
    }
    const failing = () => Promise.reject(new Error('the handler'))
    expect(await statusesOf(await endpoint({ payout: failing }, { onError }), success)).toEqual([500])
  })
})

test('a store that fails makes the answer 500 and calls no handler: the event is not stored', async () => {
  const handler = vi.fn()
  const store = { claim: () => Promise.reject(new Error('redis is away')), release: async () => {} }
  const url = await endpoint({ payout: handler }, { store })
  expect(await statusesOf(url, success)).toEqual([500])
  expect(handler).not.toHaveBeenCalled()
})

describe('a request that is no webhook', () => {
  const post = (url: string, body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(url, { method: 'POST', body, headers }).then(async (answer) => [answer.status, await answer.text()])

  test('is refused with the reason', async () => {
    const url = await endpoint({ '*': () => {} })
    const { body, headers } = await signPayload(success, secret)
    expect(await post(url, body)).toEqual([401, 'the request has no X-Glomopay-Signature header\n'])
    expect((await post(url, `${body} `, headers))[0]).toBe(401)
    const wrong = await signPayload(success, 'whsec_2')
    expect((await post(url, wrong.body, wrong.headers))[0]).toBe(401)
    const odd = await signPayload({ ...success, data: [] }, secret)
    expect(await post(url, odd.body, odd.headers)).toEqual([
      400,
      'the body has no entity_type, event_type and data of an event\n',
    ])
    expect((await fetch(url)).status).toBe(405)
  })

  test('is cut off when its body is too large, whether or not it says so', async () => {
    const url = await endpoint({ '*': () => {} }, { maxBytes: 100 })
    expect(await post(url, 'x'.repeat(101))).toEqual([413, 'the body is larger than 100 bytes\n'])
    const status = await new Promise((resolve, reject) => {
      const outgoing = httpRequest(url, { method: 'POST' }, (answer) => resolve(answer.statusCode))
      outgoing.on('error', reject)
      outgoing.write('x'.repeat(60))
      outgoing.write('x'.repeat(60))
      outgoing.end()
    })
    expect(status).toBe(413)
  })
})

test('an empty secret and no handlers are refused when the handler is made', () => {
  const store = new MemoryStore()
  expect(() => createWebhookHandler({ secrets: '', store, on: { '*': () => {} } })).toThrow(ArgumentError)
  expect(() => createWebhookHandler({ secrets: ['a', ''], store, on: { '*': () => {} } })).toThrow(ArgumentError)
  expect(() => createWebhookHandler({ secrets: 'a', store, on: {} })).toThrow('names no handler')
})

describe('the store in memory', () => {
  test('gives a key to one caller until it is over or given back', async () => {
    let now = 0
    const store = new MemoryStore({ now: () => now })
    expect([await store.claim('a', 10), await store.claim('a', 10), await store.claim('b', 10)]).toEqual([
      true,
      false,
      true,
    ])
    await store.release('a')
    expect(await store.claim('a', 10)).toBe(true)
    now = 10_000
    expect(await store.claim('a', 10)).toBe(true)
  })

  test('forgets the oldest when there are too many', async () => {
    const store = new MemoryStore({ limit: 2 })
    for (const key of ['a', 'b', 'c']) await store.claim(key, 10)
    expect([await store.claim('c', 10), await store.claim('b', 10), await store.claim('a', 10)]).toEqual([
      false,
      false,
      true,
    ])
  })
})
