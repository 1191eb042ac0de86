import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from 'glomo-client/emulator'
import { sendTestEvent, signPayload } from 'glomo-client/testing'
import { expect, onTestFinished, test, vi } from 'vitest'
import { webhookApp as expressApp } from '../../examples/webhooks/express.ts'
import { webhookApp as fastifyApp } from '../../examples/webhooks/fastify.ts'
import { webhookApp as honoApp } from '../../examples/webhooks/hono.ts'
import { webhookServer } from '../../examples/webhooks/node-http.ts'

/** The examples of docs and `examples/webhooks/`, each on the real server it is for. */
const secret = 'whsec_example'
const event = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1', status: 'success' } }

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/glomo`
}

type Paid = (id: string) => void

const SERVERS: Readonly<Record<string, (paid: Paid) => Promise<string>>> = {
  'node:http': (paid) => listen(webhookServer(secret, paid)),
  Express: (paid) => listen(createServer(expressApp(secret, paid) as RequestListener)),
  Fastify: async (paid) => {
    const app = fastifyApp(secret, paid)
    await app.listen({ port: 0, host: '127.0.0.1' })
    onTestFinished(() => app.close())
    return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/webhooks/glomo`
  },
}

test.each(Object.entries(SERVERS))('%s takes a signed event once, and refuses others', async (_, start) => {
  const paid = vi.fn()
  const url = await start(paid)
  const emulator = createEmulator({ webhooks: { url, secret, doubled: 1 } })
  const { id } = emulator.seed.payout({ status: 'success' })
  await emulator.advance()
  expect(emulator.deliveries.map(({ event, status }) => `${event.event_type} ${status}`)).toEqual([
    'active 200',
    'active 200',
    'in_progress 200',
    'in_progress 200',
    'success 200',
    'success 200',
  ])
  expect(paid.mock.calls).toEqual([[id]])
  expect((await sendTestEvent(url, event, { secret: 'whsec_other' }))[0]?.status).toBe(401)
  expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(401)
})

test('Hono takes a signed event once, and refuses others', async () => {
  const paid = vi.fn()
  const app = honoApp(secret, paid)
  const signed = await signPayload(event, secret)
  const send = (headers: Record<string, string>) =>
    app.request('/webhooks/glomo', { method: 'POST', body: signed.body, headers })
  expect((await send(signed.headers)).status).toBe(200)
  expect((await send(signed.headers)).status).toBe(200)
  expect(paid.mock.calls).toEqual([['payout_1']])
  expect((await send({})).status).toBe(401)
})

test('a route of Next takes a signed event', async () => {
  vi.stubEnv('GLOMO_WEBHOOK_SECRET', secret)
  onTestFinished(() => void vi.unstubAllEnvs())
  const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
  onTestFinished(() => void printed.mockRestore())
  const { POST } = await import('../../examples/webhooks/next-route.ts')
  const { body, headers } = await signPayload(event, secret)
  const request = new Request('http://localhost/webhooks/glomo', { method: 'POST', body, headers })
  expect((await POST(request)).status).toBe(200)
  expect(printed).toHaveBeenCalledWith('payout_1 arrived')
})

test('Express that parsed the body first is told what to do', async () => {
  const { default: express } = await import('express')
  const { createWebhookHandler, MemoryStore } = await import('glomo-client/webhooks')
  const { toNodeHandler } = await import('glomo-client/webhooks/node')
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => void errors.mockRestore())
  const handle = createWebhookHandler({ secrets: secret, store: new MemoryStore(), on: { '*': () => {} } })
  const app = express().use(express.json()).post('/webhooks/glomo', toNodeHandler(handle))
  const [delivery] = await sendTestEvent(await listen(createServer(app)), event, { secret })
  expect(delivery).toEqual({
    status: 500,
    text: "the body was parsed before its signature could be checked: use express.raw({ type: 'application/json' }) here\n",
  })
})

test('Express with express.raw works', async () => {
  const { default: express } = await import('express')
  const { createWebhookHandler, MemoryStore } = await import('glomo-client/webhooks')
  const { toNodeHandler } = await import('glomo-client/webhooks/node')
  const handle = createWebhookHandler({ secrets: secret, store: new MemoryStore(), on: { '*': () => {} } })
  const app = express()
    .use(express.raw({ type: 'application/json' }))
    .post('/webhooks/glomo', toNodeHandler(handle))
  const [delivery] = await sendTestEvent(await listen(createServer(app)), event, { secret })
  expect(delivery?.status).toBe(200)
})
