/** Webhooks on Fastify: the body is kept as it came, in a scope of its own. */
import Fastify, { type FastifyInstance } from 'fastify'
import { createWebhookHandler, MemoryStore } from 'glomo-client/webhooks'

export function webhookApp(secret: string, paid: (payoutId: string) => void): FastifyInstance {
  const handle = createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: { 'payout.success': ({ data }) => paid(data.id) },
  })
  const app = Fastify()
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post<{ Body: Buffer }>('/webhooks/glomo', async (request, reply) => {
      const { method, headers, body } = request
      const signature = String(headers['x-glomopay-signature'] ?? '')
      const answer = await handle(
        new Request('http://localhost/webhooks/glomo', {
          method,
          body: new Uint8Array(body),
          headers: { 'x-glomopay-signature': signature },
        }),
      )
      return reply
        .code(answer.status)
        .type('text/plain')
        .send(await answer.text())
    })
  })
  return app
}
