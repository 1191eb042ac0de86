import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'

let handle: ((request: Request) => Promise<Response>) | undefined

/** Made when the first event comes: the secret is not there while the app is built. */
export function POST(request: Request): Promise<Response> {
  handle ??= createWebhookHandler({
    secrets: process.env.GLOMO_WEBHOOK_SECRET ?? '',
    store: new MemoryStore(), // one process; several share a database
    on: { 'payout.success': ({ data }) => console.log(`${data.id} arrived`) },
  })
  return handle(request)
}
