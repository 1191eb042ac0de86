import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { toNodeHandler } from './node.ts'

type Listener = (incoming: IncomingMessage & { body?: unknown }, outgoing: ServerResponse) => unknown

async function serve(listener: Listener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function silenced() {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => void log.mockRestore())
  return log
}

/** Answers with what it was asked. */
const echo = toNodeHandler(async (request) => {
  const { method, url, headers } = request
  const [tag, cookies] = [headers.get('x-tag'), headers.get('set-cookie')]
  return Response.json({ method, url, body: await request.text(), tag, cookies }, { status: 202 })
})

const post = async (url: string, body: string) => {
  const answer = await fetch(url, { method: 'POST', body })
  return { status: answer.status, text: await answer.text() }
}

const PARSED =
  "the body was parsed before its signature could be checked: use express.raw({ type: 'application/json' }) here\n"

describe('a request', () => {
  test('is handed on as it came, and the answer is sent back', async () => {
    const url = await serve(echo)
    const answer = await fetch(`${url}/a?b=c`, { method: 'POST', body: '{ }' })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([202, 'application/json'])
    expect(await answer.json()).toMatchObject({ method: 'POST', url: 'http://localhost/a?b=c', body: '{ }' })
  })

  test.each(['GET', 'HEAD'])('%s has no body', async (method) => {
    expect((await fetch(await serve(echo), { method })).status).toBe(202)
  })

  test('keeps headers that come more than once', async () => {
    const url = await serve(echo)
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { 'x-tag': ['a', 'b'], 'set-cookie': ['c', 'd'] } // Node gives a list for the latter alone
      const outgoing = httpRequest(url, { method: 'POST', headers }, async (answer) => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk)
        resolve(Buffer.concat(chunks).toString())
      })
      outgoing.on('error', reject)
      outgoing.end()
    })
    expect(JSON.parse(text)).toMatchObject({ tag: 'a, b', cookies: 'c, d' })
  })
})

describe('a body that a framework read before', () => {
  const readBefore = (bodyOf: (text: string) => unknown) =>
    serve(async (incoming, outgoing) => {
      const chunks: Buffer[] = []
      for await (const chunk of incoming) chunks.push(chunk)
      incoming.body = bodyOf(Buffer.concat(chunks).toString())
      await echo(incoming, outgoing)
    })

  test.each<[string, (text: string) => unknown]>([
    ['bytes', (text) => Buffer.from(text)],
    ['text', (text) => text],
  ])('is taken as %s', async (_, bodyOf) => {
    const { status, text } = await post(await readBefore(bodyOf), '{"a": "ä"}')
    expect([status, JSON.parse(text).body]).toEqual([202, '{"a": "ä"}'])
  })

  test.each<[string, (text: string) => unknown]>([
    ['parsed', (text) => JSON.parse(text)],
    ['gone', () => undefined],
  ])('is refused with advice when it is %s', async (_, bodyOf) => {
    const log = silenced()
    expect(await post(await readBefore(bodyOf), '{}')).toEqual({ status: 500, text: PARSED })
    expect(log.mock.calls).toEqual([['glomo webhook:', expect.objectContaining({ name: 'BodyParsedError' })]])
  })

  test('is refused with advice when it is parsed although the stream has not ended', async () => {
    silenced()
    const url = await serve((incoming, outgoing) => {
      incoming.body = {}
      return echo(incoming, outgoing)
    })
    expect(await post(url, '{}')).toEqual({ status: 500, text: PARSED })
  })
})

describe('a handler that fails', () => {
  test('is answered 500, without what it said', async () => {
    const log = silenced()
    const url = await serve(toNodeHandler(() => Promise.reject(new Error('password of the database'))))
    const answer = await fetch(url, { method: 'POST', body: '{}' })
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      500,
      'text/plain; charset=utf-8',
      'failed\n',
    ])
    expect(log.mock.calls).toEqual([['glomo webhook:', new Error('password of the database')]])
  })

  test('after it began to answer ends the answer', async () => {
    silenced()
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error('no more')),
    })
    const url = await serve(toNodeHandler(async () => new Response(broken, { status: 202 })))
    expect(await post(url, '{}')).toEqual({ status: 202, text: 'failed\n' })
  })
})

test('what is not a handler is refused when it is handed in', () => {
  const message = 'toNodeHandler: handle is an object; it must be what createWebhookHandler returns'
  expect(() => toNodeHandler({} as never)).toThrow(new ArgumentError(message))
})
