import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ManualClock } from '../test-support/manual-clock.ts'
import { sendTestEvent, signPayload, type TestEvent } from '../testing/index.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from './handler.ts'
import type { HandlerContext, WebhookHandlers } from './handlers.ts'
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
    expect(new Set([...statuses.flat(), 503])).toEqual(new Set([200, 503]))
    expect(statuses.flat()).toContain(200)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('that is not documented is acknowledged, and reaches `unknown`', async () => {
    const unknown = vi.fn()
    const url = await endpoint({ unknown })
    expect(await statusesOf(url, { entity_type: 'dispute', event_type: 'opened', data: { id: 'd_1' } })).toEqual([200])
    expect(unknown.mock.calls[0]?.[0].received).toEqual({ entity_type: 'dispute', event_type: 'opened' })
  })

  test('that is new, of a known entity, reaches the handler of the entity as well', async () => {
    const [payout, unknown, all, refund] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
    const url = await endpoint({ payout, unknown, '*': all, refund })
    const returned = { entity_type: 'payout', event_type: 'returned', data: { id: 'payout_1', status: 'returned' } }
    expect(await statusesOf(url, returned, returned)).toEqual([200, 200])
    expect(payout.mock.calls.map(([event]) => event)).toEqual([returned])
    expect(unknown.mock.calls.map(([{ received }]) => received.event_type)).toEqual(['returned'])
    expect(all).toHaveBeenCalledTimes(1)
    expect(refund).not.toHaveBeenCalled()
  })

  test('that comes back to a state it had is another event; the same body is a repeat', async () => {
    const seen: unknown[] = []
    const url = await endpoint({ subscription: ({ data }) => void seen.push(data.status) })
    const event = (type: string, updated_at: string) => ({
      entity_type: 'subscription',
      event_type: type,
      data: { id: 'sub_1', status: type, updated_at },
    })
    const first = event('paused', '10:00')
    await statusesOf(url, first, event('active', '11:00'), event('paused', '12:00'), first)
    expect(seen).toEqual(['paused', 'active', 'paused'])
  })

  test('that is known by the documented key is handled once for each status', async () => {
    const seen: unknown[] = []
    const url = await endpoint({ refund: ({ data }) => void seen.push(data.utr) }, { dedupe: 'documented' })
    const event = (status: string, utr: string) => ({
      entity_type: 'refund',
      event_type: 'utr.updated',
      data: { id: 'refund_1', status, utr },
    })
    await statusesOf(url, event('in_progress', 'a'), event('in_progress', 'b'), event('success', 'b'))
    expect(seen).toEqual(['a', 'b'])
  })

  test('is given with the same key at each delivery, another for each handler', async () => {
    const keys: string[] = []
    const failing = (_: unknown, { key }: HandlerContext) => {
      keys.push(key)
      throw new Error('not yet')
    }
    const url = await endpoint({ payout: failing, '*': failing })
    await statusesOf(url, success, success)
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(2)
    expect(keys[0]).toMatch(/^glomo:webhook:payout:payout:payout_1:success:success:[0-9a-f]{64}$/)
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

test('a sender that goes away in the middle of a body is answered 400, which nobody hears, and harms nothing', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => void errors.mockRestore())
  const handle = createWebhookHandler({ secrets: secret, store: new MemoryStore(), on: { '*': () => {} } })
  const answers: Promise<Response>[] = []
  const server = createServer(
    toNodeHandler((request) => {
      const answer = handle(request)
      answers.push(answer)
      return answer
    }),
  )
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const outgoing = httpRequest({ port, method: 'POST', headers: { 'content-length': 100 } })
  outgoing.on('error', () => {})
  outgoing.write('{"data":')
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  outgoing.destroy()
  expect((await answers[0])?.status).toBe(400)
  expect((await fetch(`http://127.0.0.1:${port}`)).status).toBe(405)
  expect(errors).not.toHaveBeenCalled()
})

test('a store that fails makes the answer 500 and calls no handler: the event is not stored', async () => {
  const handler = vi.fn()
  const away = () => Promise.reject(new Error('redis is away'))
  const store = { claim: away, complete: away, release: away }
  const url = await endpoint({ payout: handler }, { store })
  expect(await statusesOf(url, success)).toEqual([500])
  expect(handler).not.toHaveBeenCalled()
})

describe('a request that is not a webhook', () => {
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
