import { createServer, request as forward } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { ProxyAgent } from 'undici'
import { expect, onTestFinished, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'

/** A proxy on 127.0.0.1, ended with the test: `seen` holds the address of each request or tunnel. */
async function startProxy(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const ends: Duplex[] = []
  const server = createServer((request, response) => {
    seen.push(request.url ?? '')
    const { method, headers } = request
    const onward = forward(request.url ?? '', { method: method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
  server.on('connect', ({ url = '' }, socket) => {
    seen.push(url)
    const { hostname, port } = new URL(`http://${url}`)
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const end of [socket, onward]) end.on('error', () => {})
    ends.push(socket, onward)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    for (const end of ends) end.destroy()
    server.closeAllConnections()
    return new Promise((done) => server.close(() => done()))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

test('every request goes through the proxy that fetchOptions names, bodies and retries too', async () => {
  let answers = 0
  const { url, seen } = await startServer((_, response) => {
    answers += 1
    sendJson(response, answers === 1 ? 503 : 200, { id: 'payout_1' })
  })
  const proxy = await startProxy()
  const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: false })
  onTestFinished(() => dispatcher.destroy())
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, retryDelay: { base: 1 }, fetchOptions: { dispatcher } })
  await glomo.payouts.retrieve('payout_1')
  await glomo.request({ method: 'POST', path: '/customer', body: { name: 'Asha Rao' } })
  expect(proxy.seen).toEqual([`${url}/payouts/payout_1`, `${url}/payouts/payout_1`, `${url}/customer`])
  expect(seen.map(({ path }) => path)).toEqual(['/payouts/payout_1', '/payouts/payout_1', '/customer'])
  expect(seen[2]?.body).toContain('Asha Rao')
})

test('a proxy that makes a tunnel sees the address and not the key', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const proxy = await startProxy()
  const dispatcher = new ProxyAgent({ uri: proxy.url, proxyTunnel: true })
  onTestFinished(() => dispatcher.destroy())
  await new Glomo({ apiKey: 'key', baseUrl: url, fetchOptions: { dispatcher } }).balances.retrieve()
  expect(proxy.seen).toEqual([new URL(url).host])
  expect(seen[0]?.headers.authorization).toBe('Bearer key')
})

test('a proxy that is not there is told as a call that never reached the server', async () => {
  const dispatcher = new ProxyAgent({ uri: 'http://127.0.0.1:1' })
  onTestFinished(() => dispatcher.destroy())
  const glomo = new Glomo({ apiKey: 'key', maxRetries: 0, fetchOptions: { dispatcher } })
  await expect(glomo.balances.retrieve()).rejects.toMatchObject({ name: 'ConnectionError', outcomeUnknown: false })
})

test('a fetch of your own is given the options with the client’s', async () => {
  const given: RequestInit[] = []
  const fetch = async (_: string, init: RequestInit) => {
    given.push(init)
    return Response.json({})
  }
  const options = { cache: 'no-store', proxy: 'http://127.0.0.1:1' }
  await new Glomo({ apiKey: 'key', fetch, fetchOptions: options }).balances.retrieve()
  expect(given).toMatchObject([{ ...options, method: 'GET', redirect: 'manual' }])
})

test.each([
  ['method', 'the operation says it'],
  ['body', 'the operation says it'],
  ['headers', 'use the option headers'],
  ['signal', 'use the option signal of a call'],
  ['redirect', 'redirects are never followed, since a request carries the key'],
])('fetchOptions.%s, which the client sets itself, is refused', (name, why) => {
  expect(() => new Glomo({ apiKey: 'key', fetchOptions: { [name]: 'x' } })).toThrow(
    new ArgumentError(`fetchOptions.${name} cannot be given: ${why}`),
  )
})
