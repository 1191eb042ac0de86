/** Webhooks on Node's own server and on Express: the entry `glomo-client/webhooks/node`. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'

import { wrongArgument } from '../errors/check-argument.ts'

/** A request whose framework may have read the body already. */
type NodeRequest = IncomingMessage & { body?: unknown }

/**
 * A handler of webhooks for `node:http` and Express. On Express mount it before any body parser, or behind
 * `express.raw({ type: 'application/json' })`: a parsed body cannot be checked, and is answered 500 with that advice.
 *
 * @throws {ArgumentError} for what is not a handler
 * @example
 * createServer(toNodeHandler(createWebhookHandler({ secrets, store, on }))).listen(3000)
 * app.post('/webhooks/glomo', toNodeHandler(handle))
 */
export function toNodeHandler(
  handle: (request: Request) => Promise<Response>,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  if (typeof handle !== 'function') {
    throw wrongArgument('toNodeHandler: handle', handle, 'be what createWebhookHandler returns')
  }
  return async (incoming, outgoing) => {
    try {
      const response = await handle(toRequest(incoming))
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
      // What was not read of a body that is too large need not arrive.
      if (!incoming.complete) incoming.resume()
    } catch (error) {
      console.error('glomo webhook:', error)
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      outgoing.end(error instanceof BodyParsedError ? `${error.message}\n` : 'failed\n')
    }
  }
}

/** The body is gone: a parser read it first. */
class BodyParsedError extends Error {
  override name = 'BodyParsedError'
}

function toRequest(incoming: NodeRequest): Request {
  const { method = 'GET', url = '/' } = incoming
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, [value].flat().join(', '))
  }
  const init: RequestInit & { duplex: 'half' } = { method, headers, duplex: 'half' }
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming)
  return new Request(new URL(url, 'http://localhost'), { ...init, body })
}

function bodyOf(incoming: NodeRequest): BodyInit {
  const { body } = incoming
  if (body instanceof Uint8Array) return new Uint8Array(body)
  if (typeof body === 'string') return body
  if (body !== undefined || incoming.readableEnded) {
    throw new BodyParsedError(
      "the body was parsed before its signature could be checked: use express.raw({ type: 'application/json' }) here",
    )
  }
  // Both are the same stream; two type libraries describe it.
  return Readable.toWeb(incoming) as unknown as ReadableStream
}
