import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { signPayload, type TestEvent } from '../testing/index.ts'
import { WEBHOOK_EVENTS } from './catalogue.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from './handler.ts'
import { MemoryStore } from './memory-store.ts'

const secret = 'whsec_1'
const success: TestEvent = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1', status: 'success' } }

async function delivery(event: TestEvent = success): Promise<Request> {
  const { body, headers } = await signPayload(event, secret)
  return new Request('http://localhost/webhooks', { method: 'POST', body, headers })
}

function handlerOf(options: Partial<WebhookHandlerOptions> = {}): (request: Request) => Promise<Response> {
  return createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: { payout: () => {} },
    onError: () => {},
    ...options,
  })
}

const read = async (answer: Response) => [answer.status, await answer.text()]

describe('what the sender is answered', () => {
  test('to an event that was handled, and to a repeat of it', async () => {
    const handle = handlerOf()
    const answer = await handle(await delivery())
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await read(answer)).toEqual([200, 'received\n'])
    expect(await read(await handle(await delivery()))).toEqual([200, 'nothing to do\n'])
  })

  test('while another delivery is being handled: when to come back', async () => {
    const store = { claim: async () => 'busy' as const, complete: async () => {}, release: async () => {} }
    const answer = await handlerOf({ store, lease: 1.5 })(await delivery())
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(await read(answer)).toEqual([503, 'it is being handled; please send it again\n'])
  })

  test('when one handler failed and another is busy: that it failed', async () => {
    const claim = async (key: string) => (key.includes(':*:') ? ('busy' as const) : ('mine' as const))
    const store = { claim, complete: async () => {}, release: async () => {} }
    const payout = () => Promise.reject(new Error('no'))
    const answer = await handlerOf({ store, on: { payout, '*': () => {} } })(await delivery())
    expect(answer.status).toBe(500)
  })

  test('to what is not sent with POST', async () => {
    const answer = await handlerOf()(new Request('http://localhost/webhooks'))
    expect(answer.headers.get('allow')).toBe('POST')
    expect(await read(answer)).toEqual([405, 'webhooks are sent with POST\n'])
  })

  test('to a body of as many bytes as are allowed, and of one more', async () => {
    const { body } = await signPayload(success, secret)
    const length = new TextEncoder().encode(body).byteLength
    expect((await handlerOf({ maxBytes: length })(await delivery())).status).toBe(200)
    expect(await read(await handlerOf({ maxBytes: length - 1 })(await delivery()))).toEqual([
      413,
      `the body is larger than ${length - 1} bytes\n`,
    ])
  })

  test('to no body at all', async () => {
    const { headers } = await signPayload(success, secret)
    const empty = new Request('http://localhost/webhooks', { method: 'POST', headers })
    expect((await handlerOf()(empty)).status).toBe(401)
  })

  test('to what is not a request', async () => {
    expect(await read(await handlerOf()(undefined as unknown as Request))).toEqual([500, 'failed\n'])
  })

  test('to a body of up to 1 MiB, when nothing else is said', async () => {
    const large = (length: number) =>
      handlerOf()(new Request('http://localhost/webhooks', { method: 'POST', body: 'x'.repeat(length) }))
    expect((await large(1_048_576)).status).toBe(401)
    expect((await large(1_048_577)).status).toBe(413)
  })
})

describe('options out of range', () => {
  test.each<[Partial<WebhookHandlerOptions>, string]>([
    [{ lease: 0.5 }, '`lease` is 0.5: it is a number of seconds from 1 to 1800'],
    [{ lease: 1800.5 }, '`lease` is 1800.5: it is a number of seconds from 1 to 1800'],
    [{ lease: '60' as unknown as number }, '`lease` is 60: it is a number of seconds from 1 to 1800'],
    [{ ttl: 0 }, '`ttl` is 0: it is a number of seconds from 1 to 9007199254740991'],
    [{ dedupe: 'id' as 'body' }, '`dedupe` is "body" or "documented"'],
  ])('%j', (options, message) => {
    expect(() => handlerOf(options)).toThrow(message)
  })

  test('the ends of the range are within it', () => {
    expect(() => handlerOf({ lease: 1, ttl: 1 })).not.toThrow()
    expect(() => handlerOf({ lease: 1800 })).not.toThrow()
  })
})

describe('failures that nobody asked for', () => {
  test.each<[string, TestEvent]>([
    ['payout.success', success],
    ['dispute.opened', { entity_type: 'dispute', event_type: 'opened', data: { id: 'd_1' } }],
  ])('are written to the console, with the name of the event and nothing of its data: %s', async (name, event) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => void log.mockRestore())
    const on = { '*': () => Promise.reject(new Error('no')) }
    const handle = createWebhookHandler({ secrets: secret, store: new MemoryStore(), on })
    expect((await handle(await delivery(event))).status).toBe(500)
    expect(log.mock.calls).toEqual([[`glomo webhook ${name}:`, new Error('no')]])
  })

  test('are written to the console without a name when no event could be read', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => void log.mockRestore())
    const handle = createWebhookHandler({ secrets: secret, store: new MemoryStore(), on: { '*': () => {} } })
    const request = await delivery()
    await request.text()
    await handle(request)
    expect(log.mock.calls).toEqual([
      ['glomo webhook:', new ArgumentError('the body was read before its signature could be checked')],
    ])
  })

  test('are told with the event', async () => {
    const onError = vi.fn()
    await handlerOf({ onError, on: { payout: () => Promise.reject(new Error('no')) } })(await delivery())
    expect(onError.mock.calls).toEqual([[new Error('no'), success]])
  })
})

test.each(['body', 'documented'] as const)(
  'events with nothing to know them by are told apart by their bodies, also with dedupe "%s"',
  async (dedupe) => {
    const keys: string[] = []
    const handle = handlerOf({ dedupe, on: { webhook_test: (_, { key }) => void keys.push(key) } })
    for (const message of ['one', 'two', 'one']) {
      await handle(await delivery({ entity_type: 'webhook_test', event_type: 'test', data: { message } }))
    }
    expect(keys).toEqual([1, 2].map(() => expect.stringMatching(/^glomo:webhook:webhook_test:body:[0-9a-f]{64}$/)))
  },
)

test('a name in `on` that matches no event is answered with those there are', () => {
  expect(() => handlerOf({ on: { 'webhook_test.x': () => {} } as WebhookHandlerOptions['on'] })).toThrow(
    '"webhook_test.x" in `on` matches no event: the events of "webhook_test" are test; besides, there are "unknown" and "*"',
  )
  expect(() => handlerOf({ on: { 'payout.x': () => {} } as WebhookHandlerOptions['on'] })).toThrow(
    `the events of "payout" are ${WEBHOOK_EVENTS.payout.join(', ')};`,
  )
})

test('a handler that outlasts its lease says which one, for how long, and what to do', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const onError = vi.fn()
  const started = new Promise<void>((resolve) => {
    const payout = () => {
      resolve()
      return new Promise<void>(() => {})
    }
    void delivery().then(handlerOf({ onError, on: { payout }, lease: 60 }))
  })
  await started
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onError.mock.calls[0]?.[0].name).toBe('LeaseExpiredError')
  expect(onError.mock.calls[0]?.[0].message).toBe(
    'the handler "payout" was not done within its lease of 60 seconds and was told to stop; the event is handled again when Glomo sends it again. Do less in the handler (put the event in a queue), or give it a longer lease',
  )
})
