import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import createClient from 'openapi-fetch'
import type { paths } from '../generated/openapi.ts'
import { Glomo } from '../src/index.ts'

/** What the care of this client costs a call, beside what people would use instead, on a server that answers at once. */
const CALLS = 2_000
const ROUNDS = 5
const BODY = JSON.stringify({ id: 'payout_6a8fd80eo6coZ', status: 'success', source_amount: 10_000 })

const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(BODY)
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const glomo = new Glomo({ apiKey: 'any-key', baseUrl })
const plain = createClient<paths>({ baseUrl, headers: { authorization: 'Bearer any-key' } })
const CONTENDERS: Readonly<Record<string, () => Promise<unknown>>> = {
  'fetch and json()': async () =>
    (await fetch(`${baseUrl}/payouts/payout_1`, { headers: { authorization: 'Bearer any-key' } })).json(),
  'openapi-fetch': () => plain.GET('/payouts/{id}', { params: { path: { id: 'payout_1' } } }),
  'glomo-client': () => glomo.payouts.retrieve('payout_1'),
}

const best = new Map<string, number>()
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, call] of Object.entries(CONTENDERS)) {
    const start = performance.now()
    for (let index = 0; index < CALLS; index += 1) await call()
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, (performance.now() - start) / CALLS))
  }
}
server.close()
server.closeAllConnections()

const first = [...best.values()][0] ?? 1
console.log(`${'one call after another'.padEnd(24)}${'µs a call'.padStart(10)}${'ratio'.padStart(8)}`)
for (const [name, time] of best) {
  console.log(`${name.padEnd(24)}${(time * 1000).toFixed(0).padStart(10)}${(time / first).toFixed(2).padStart(8)}`)
}
