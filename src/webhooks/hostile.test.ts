import { expect, onTestFinished, test, vi } from 'vitest'
import { signPayload } from '../testing/index.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from './handler.ts'
import { MemoryStore } from './memory-store.ts'

/** Whatever a person or a peer hands in, the answer is a Response: `handle` never rejects. */
const secret = 'whsec_1'
const success = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1', status: 'success' } }

async function delivery(): Promise<Request> {
  const { body, headers } = await signPayload(success, secret)
  return new Request('http://localhost/webhooks', { method: 'POST', body, headers })
}

function handlerWith(options: object): (request: Request) => Promise<Response> {
  const store = new MemoryStore()
  const base: WebhookHandlerOptions = { secrets: secret, store, on: { payout: () => {} }, onError: () => {} }
  return createWebhookHandler({ ...base, ...options })
}

const failing = () => Promise.reject(new Error('the handler'))

test.each<[string, object]>([
  ['with owners', { claim: async () => 'mine', complete: () => {}, release: () => {} }],
  ['of two functions', { claim: async () => true, release: () => {} }],
  ['that answers at once', { claim: () => 'mine', complete: () => {}, release: () => {} }],
])('a store %s whose release returns nothing is as good as another', async (_, store) => {
  expect((await handlerWith({ store, on: { payout: failing } })(await delivery())).status).toBe(500)
  expect((await handlerWith({ store })(await delivery())).status).toBe(200)
})

test.each([undefined, null, true, 'yes', 1])('a store that answers a claim with %s is not believed', async (odd) => {
  const [handler, onError] = [vi.fn(), vi.fn()]
  const store = { claim: async () => odd, complete: async () => {}, release: async () => {} }
  expect((await handlerWith({ store, on: { payout: handler }, onError })(await delivery())).status).toBe(500)
  expect(handler).not.toHaveBeenCalled()
  expect(onError.mock.calls[0]?.[0].message).toBe(
    `the store answered a claim with ${odd}; it must be mine, busy or done`,
  )
})

test('a store that throws at once, in every function, makes the answer 500', async () => {
  const broken = () => {
    throw new Error('no connection')
  }
  const store = { claim: broken, complete: broken, release: broken }
  expect((await handlerWith({ store })(await delivery())).status).toBe(500)
})

test('a store that is full makes the answer 500, reports it, and keeps what runs', async () => {
  const onError = vi.fn()
  const handle = handlerWith({ store: new MemoryStore({ limit: 1 }), on: { payout: () => {}, '*': () => {} }, onError })
  expect((await handle(await delivery())).status).toBe(500)
  expect(onError.mock.calls[0]?.[0].message).toContain('the MemoryStore holds 1 keys, its limit')
})

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('the reporter')
    },
  ],
  ['rejects', () => Promise.reject(new Error('the reporter'))],
])('a reporter that %s changes nothing', async (_, onError) => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  onTestFinished(() => void process.off('unhandledRejection', unhandled))
  expect((await handlerWith({ on: { payout: failing }, onError })(await delivery())).status).toBe(500)
  await new Promise((resolve) => setImmediate(resolve))
  expect(unhandled).not.toHaveBeenCalled()
})

test('a body that the peer cuts off is answered 400', async () => {
  const cutOff = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"data":'))
    },
    pull(controller) {
      controller.error(new Error('ECONNRESET'))
    },
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: cutOff, duplex: 'half' }
  const answer = await handlerWith({})(new Request('http://localhost/webhooks', init))
  expect([answer.status, await answer.text()]).toEqual([400, 'the body did not arrive whole\n'])
})

test('a body that is too large is answered 413 although its stream fails when it is given up', async () => {
  const stubborn = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(64)),
    cancel: () => Promise.reject(new Error('cannot be cancelled')),
  })
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: stubborn, duplex: 'half' }
  const answer = await handlerWith({ maxBytes: 100 })(new Request('http://localhost/webhooks', init))
  expect(answer.status).toBe(413)
})

test('a body that was read before is answered 500 and reported, and so is what is not a request', async () => {
  const onError = vi.fn()
  const handle = handlerWith({ onError })
  const request = await delivery()
  await request.text()
  expect((await handle(request)).status).toBe(500)
  expect(onError.mock.calls[0]?.[0].message).toBe('the body was read before its signature could be checked')
  expect((await handle(null as unknown as Request)).status).toBe(500)
})
