/** Webhooks on Hono, and so on Workers, Deno and Bun: it speaks Request and Response already. */
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'
import { Hono } from 'hono'

export function webhookApp(secret: string, paid: (payoutId: string) => void): Hono {
  const handle = createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: { 'payout.success': ({ data }) => paid(data.id) },
  })
  return new Hono().post('/webhooks/glomo', (context) => handle(context.req.raw))
}
