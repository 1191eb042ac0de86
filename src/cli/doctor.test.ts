import { expect, test } from 'vitest'
import { cli, KEY } from '../test-support/command.ts'
import { closedPort, sendJson, startServer } from '../test-support/server.ts'

interface Finding {
  name: string
  ok?: boolean
  text: string
}

async function doctor(url: string, key: string | undefined = KEY) {
  const { code, stdout, stderr } = await cli(['doctor', '--json', '--base-url', url], '', { GLOMO_SECRET_KEY: key })
  if (key) expect(stdout + stderr).not.toContain(key)
  const findings: Finding[] = JSON.parse(stdout)
  return { code, found: Object.fromEntries(findings.map(({ name, ok, text }) => [name, { ok, text }])) }
}

test('all is well: exit code 0', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  const env = Buffer.from('{"env":"sandbox"}').toString('base64url')
  const { code, found } = await doctor(url, `head.${env}.sign`)
  expect(found).toEqual({
    node: { ok: true, text: process.versions.node },
    key: { ok: true, text: 'GLOMO_SECRET_KEY holds a key of the sandbox environment' },
    network: { ok: true, text: 'the API answers and takes the key' },
    clock: { ok: true, text: "agrees with the server's" },
  })
  expect({ code, asked: seen.map(({ method, path }) => `${method} ${path}`) }).toEqual({
    code: 0,
    asked: ['GET /balances'],
  })
})

test.each([
  ['', 'GLOMO_SECRET_KEY is not set in the environment'],
  ['live_pk_123', 'GLOMO_SECRET_KEY cannot be used: apiKey is a publishable key'],
  ['secret-123 ', 'GLOMO_SECRET_KEY cannot be used: apiKey holds white space'],
])('a key that is %j is told, never sent, and the network is looked at all the same', async (key, text) => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 401, { message: 'no' }))
  const { code, found } = await doctor(url, key)
  expect(found.key).toEqual({ ok: false, text: expect.stringContaining(text) })
  expect(found.network).toEqual({ ok: true, text: 'the API answers' })
  expect(seen[0]?.headers.authorization).toBe('Bearer no-key')
  expect(code).toBe(1)
})

test('without a key an API that answers all the same is not said to take one', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 200, {}))
  const { code, found } = await doctor(url, '')
  expect([code, found.network]).toEqual([1, { ok: true, text: 'the API answers' }])
})

test.each([
  [401, 'the API answers 401: it does not accept the key'],
  [403, 'the API answers 403: the key may not see the balances'],
  [500, 'the API answers 500: getBalance (GET /balances)'],
])('a %i is told', async (status, text) => {
  const { url } = await startServer((_, response) => sendJson(response, status, { message: 'no' }))
  const { code, found } = await doctor(url)
  expect(found.network).toEqual({ ok: false, text: expect.stringContaining(text) })
  expect(found.clock?.ok).toBe(true)
  expect(code).toBe(1)
})

test('an API that cannot be reached is told with the cause', async () => {
  const { code, found } = await doctor(`http://127.0.0.1:${await closedPort()}`)
  expect(found.network).toEqual({ ok: false, text: expect.stringMatching(/could not reach the server.*ECONNREFUSED/) })
  expect(found.clock).toEqual({ text: 'cannot be compared without an answer' })
  expect(code).toBe(1)
})

test.each([
  [-3_600_000, /^is 36\d\d seconds ahead of the server's/],
  [3_600_000, /^is 3(59\d|600) seconds behind the server's/],
])('a clock that differs by %i ms is told', async (difference, text) => {
  const { url } = await startServer((_, response) =>
    sendJson(response, 200, {}, { date: new Date(Date.now() + difference).toUTCString() }),
  )
  const { code, found } = await doctor(url)
  expect(found.clock).toEqual({ ok: false, text: expect.stringMatching(text) })
  expect(code).toBe(1)
})

test('without --json each finding is a line', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 401, { message: 'no' }))
  const { stdout } = await cli(['doctor', '--base-url', url])
  expect(stdout).toMatch(/^ok {5}node .*\nok {5}key .*\nwrong {2}network .*\nok {5}clock .*\n$/)
})
