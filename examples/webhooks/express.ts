/** Webhooks on Express: mounted before the parser that every other route uses. */
import express, { type Express } from 'express'
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'
import { toNodeHandler } from 'glomo-client/webhooks/node'

export function webhookApp(secret: string, paid: (payoutId: string) => void): Express {
  const handle = createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: { 'payout.success': ({ data }) => paid(data.id) },
  })
  const app = express()
  app.post('/webhooks/glomo', toNodeHandler(handle))
  app.use(express.json())
  return app
}
