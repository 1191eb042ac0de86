import { createServer } from 'node:http'
import type { ReceivedWebhook } from './target.ts'

/** Takes what is sent to it, and acknowledges all of it. */
export interface WebhookEndpoint {
  readonly received: readonly ReceivedWebhook[]
  close(): void
}

/** Listens on 127.0.0.1. @throws when the port cannot be had */
export function listenForWebhooks(port: number): Promise<WebhookEndpoint> {
  const received: ReceivedWebhook[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const signature = request.headers['x-glomopay-signature']
      if (isJson(body)) received.push({ body, signature: typeof signature === 'string' ? signature : null })
      response.end()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve({ received, close: () => server.close() }))
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
