/** Webhooks on Node's own server. */
import { createServer, type Server } from 'node:http'
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'
import { toNodeHandler } from 'glomo-client/webhooks/node'

export function webhookServer(secret: string, paid: (payoutId: string) => void): Server {
  const handle = createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: { 'payout.success': ({ data }) => paid(data.id) },
  })
  return createServer(toNodeHandler(handle))
}
