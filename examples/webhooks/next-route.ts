/** Webhooks on Next: the file `app/webhooks/glomo/route.ts`. */
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'

export const POST: (request: Request) => Promise<Response> = createWebhookHandler({
  secrets: process.env.GLOMO_WEBHOOK_SECRET ?? 'whsec_of_your_dashboard',
  store: new MemoryStore(), // one process; several share a database: see postgres-store.ts
  on: { 'payout.success': ({ data }) => console.log(`${data.id} arrived`) },
})
