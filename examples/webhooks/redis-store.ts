/** Several processes that take webhooks and remember them in one Redis. */
import { createClient } from '@redis/client'
import { createWebhookHandler } from 'glomo-client/webhooks'
import { redisStore } from 'glomo-client/webhooks/redis'

export async function webhookHandler(
  redisUrl: string,
  secret: string,
  paid: (payoutId: string) => Promise<void>,
): Promise<(request: Request) => Promise<Response>> {
  const client = createClient({ url: redisUrl }).on('error', (error) => console.error('redis:', error))
  await client.connect()
  return createWebhookHandler({
    secrets: secret,
    store: redisStore(client),
    on: { 'payout.success': ({ data }) => paid(data.id) },
  })
}
