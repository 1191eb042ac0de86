import { describe, expect, onTestFinished, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { VERSION } from '../version.ts'
import type {
  GlomoErrorEvent,
  GlomoRequestEvent,
  GlomoResponseEvent,
  GlomoRetryEvent,
  Logger,
  LogLevel,
} from './events.ts'

function recordingLogger() {
  const lines: [Exclude<LogLevel, 'off'>, string, unknown][] = []
  const at = (level: Exclude<LogLevel, 'off'>) => (message: string, details?: unknown) => {
    lines.push([level, message, details])
  }
  const logger: Logger = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
  return { logger, lines }
}

const retryDelay = { base: 1, max: 1 }

test('hooks see every attempt, answer and wait, in order', async () => {
  const { url, seen } = await startServer((_, response) => {
    sendJson(response, seen.length === 1 ? 500 : 200, { available: [] })
  })
  const events: unknown[] = []
  const hooks = {
    onRequest: ({ attempt, method, url: address }: GlomoRequestEvent) =>
      events.push(['request', attempt, method, address]),
    onResponse: ({ attempt, status }: GlomoResponseEvent) => events.push(['response', attempt, status]),
    onRetry: ({ attempt, reason }: GlomoRetryEvent) => events.push(['retry', attempt, reason]),
    onError: () => events.push(['error']),
  }
  await new Glomo({ apiKey: 'key', baseUrl: url, hooks, retryDelay }).balances.retrieve()
  expect(events).toEqual([
    ['request', 1, 'GET', `${url}/balances`],
    ['response', 1, 500],
    ['retry', 1, 'answered 500'],
    ['request', 2, 'GET', `${url}/balances`],
    ['response', 2, 200],
  ])
})

test('onError sees the error the caller gets', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 404, { message: 'Payout not found' }))
  const errors: GlomoErrorEvent[] = []
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks: { onError: (event) => errors.push(event) } })
  const error = await glomo.payouts.retrieve('payout_1').catch((reason) => reason)
  expect(errors).toMatchObject([{ attempt: 1, operation: { id: 'getPayoutById' } }])
  expect(errors[0]?.error).toBe(error)
})

test('a duplicate that turns into a replay is not an error', async () => {
  const { url } = await startServer((request, response) => {
    if (request.method === 'POST') sendJson(response, 409, { message: 'Record already exists' })
    else sendJson(response, 200, { data: [{ id: 'payout_1', request_id: 'r' }], page_meta: { next: null } })
  })
  const errors: GlomoErrorEvent[] = []
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks: { onError: (event) => errors.push(event) } })
  await glomo.payouts.create({ request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' })
  expect(errors).toEqual([])
})

test('a hook that throws changes nothing', async () => {
  const { url } = await startServer((_, response) => sendJson(response, 200, { available: [] }))
  const { logger, lines } = recordingLogger()
  const hooks = {
    onRequest: () => {
      throw new Error('oops')
    },
  }
  const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks, logger })
  expect(await glomo.balances.retrieve()).toEqual({ available: [] })
  expect(lines).toEqual([['warn', 'a hook of the Glomo client threw', new Error('oops')]])
})

test.each<[LogLevel, string[]]>([
  ['debug', ['debug', 'debug', 'error']],
  ['info', ['info', 'error']],
  ['warn', ['error']],
  ['error', ['error']],
  ['off', []],
])('at level %s the logger gets what weighs that much', async (logLevel, expected) => {
  const { url } = await startServer((_, response) => sendJson(response, 403, {}))
  const { logger, lines } = recordingLogger()
  await new Glomo({ apiKey: 'key', baseUrl: url, logger, logLevel }).balances.retrieve().catch(() => {})
  expect(lines.map(([level]) => level)).toEqual(expected)
})

test('nothing secret or personal reaches hooks and logger', async () => {
  const secrets = ['SECRET-KEY', 'ann@example.com', '12345678901', 'Ann Example', 'NEW-SECRET', '1 Elm Street']
  const { url } = await startServer((_, response) => {
    sendJson(response, 200, {
      data: [],
      page_meta: { next: null },
      id: 'bene_1',
      name: 'Ann Example',
      secret_key: 'NEW-SECRET',
      bank_account: { account_number: '12345678901' },
      address: { address_line1: '1 Elm Street' },
      note: 'paid from 12345678901',
    })
  })
  const { logger, lines } = recordingLogger()
  const events: unknown[] = []
  const hooks = {
    onRequest: (event: GlomoRequestEvent) => events.push(event),
    onResponse: (event: GlomoResponseEvent) => events.push(event),
  }
  const glomo = new Glomo({ apiKey: 'SECRET-KEY', baseUrl: url, hooks, logger, logLevel: 'debug' })
  await glomo.customers.list({ email_address: 'ann@example.com' })
  await glomo.beneficiaries.create({
    category: 'payout',
    beneficiary: {
      name: 'Ann Example',
      type: 'individual',
      email: 'ann@example.com',
      address: {
        address_line1: '1 Elm Street',
        city: 'Berlin',
        state: 'BE',
        country_code: 'DEU',
        postal_code: '10115',
      },
    },
    bank_account: { account_number: '12345678901', currency: 'USD', swift_code: 'ABCDDEFF' },
  })
  const told = JSON.stringify([lines, events])
  expect(told).toContain('createBeneficiaryV2')
  expect(told).toContain('bene_1')
  expect(told).toContain('ABCDDEFF')
  for (const secret of secrets) expect(told).not.toContain(secret)
  expect(told).not.toContain(encodeURIComponent('ann@example.com'))
})

test('requests say who sends them', async () => {
  const { url, seen } = await startServer((_, response) => sendJson(response, 200, {}))
  await new Glomo({ apiKey: 'key', baseUrl: url, userAgent: 'ledger/2.1' }).balances.retrieve({
    headers: { 'x-a': 'b' },
  })
  expect(seen[0]?.headers).toMatchObject({
    'user-agent': `glomo-client/${VERSION} ledger/2.1`,
    accept: 'application/json',
    'x-a': 'b',
  })
})

describe('nothing that a hook or logger does reaches the call', () => {
  const boom = () => {
    throw new Error('boom')
  }
  const reject = () => Promise.reject(new Error('boom'))
  const names = ['onCallStart', 'onRequest', 'onResponse', 'onRetry', 'onError', 'onCallEnd']
  const levels = ['debug', 'info', 'warn', 'error']
  const all = (keys: string[], value: () => unknown) => Object.fromEntries(keys.map((key) => [key, value]))
  const throwing = (keys: string[]) =>
    Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { get: boom, enumerable: true }])))

  test.each<[string, object]>([
    ['hooks that throw', { hooks: all(names, boom) }],
    ['hooks that reject', { hooks: all(names, reject) }],
    ['hooks whose getters throw', { hooks: throwing(names) }],
    ['hooks that return something whose then throws', { hooks: all(names, () => throwing(['then'])) }],
    ['a logger that throws', { logger: all(levels, boom) }],
    ['a logger that rejects', { logger: all(levels, reject) }],
    ['a logger whose getters throw', { logger: throwing(levels) }],
    ['hooks and a logger that throw', { hooks: all(names, boom), logger: all(levels, boom) }],
  ])('%s', async (_, options) => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => unhandled.push(reason)
    process.on('unhandledRejection', note)
    onTestFinished(() => void process.off('unhandledRejection', note))
    const { url, seen } = await startServer((request, response) => {
      if (request.method === 'POST') sendJson(response, 201, { id: 'payout_1' })
      else sendJson(response, seen.length === 2 ? 500 : 404, { message: 'no' })
    })
    const glomo = new Glomo({ apiKey: 'key', baseUrl: url, retryDelay, logLevel: 'debug', ...options })
    const payout = glomo.payouts.create({ request_id: 'r', quote_id: 'q', beneficiary_id: 'b', purpose_code: 'S0802' })
    expect(await payout).toEqual({ id: 'payout_1' })
    expect(seen).toHaveLength(1)
    await expect(glomo.payouts.retrieve('payout_1')).rejects.toMatchObject({ name: 'NotFoundError' })
    expect(seen).toHaveLength(3)
    await new Promise((resolve) => setImmediate(resolve))
    expect(unhandled).toEqual([])
  })

  test('a rejection of a hook is told to the logger once', async () => {
    const { url } = await startServer((_, response) => sendJson(response, 200, { available: [] }))
    const { logger, lines } = recordingLogger()
    const glomo = new Glomo({ apiKey: 'key', baseUrl: url, hooks: { onRequest: reject }, logger })
    await glomo.balances.retrieve()
    expect(lines).toEqual([['warn', 'a hook of the Glomo client threw', new Error('boom')]])
  })

  test('nor does a response nested 20,000 deep', async () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    const { url } = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(deep)
    })
    const bodies: unknown[] = []
    const hooks = { onResponse: ({ body }: GlomoResponseEvent) => void bodies.push(body) }
    await new Glomo({ apiKey: 'key', baseUrl: url, hooks }).balances.retrieve()
    expect(JSON.stringify(bodies)).toContain('[too deep to show]')
  })
})

test('the logger is told what happened to which call, in one line each', async () => {
  let asked = 0
  const fetch = async () => {
    asked += 1
    return asked === 1 ? Response.json({}, { status: 503 }) : Response.json({ message: 'no' }, { status: 404 })
  }
  const { logger, lines } = recordingLogger()
  const options = { apiKey: 'key', fetch, logger, clock: new ManualClock(), random: () => 1 }
  await new Glomo({ ...options, logLevel: 'debug' }).balances.retrieve().catch(() => {})
  const call = 'getBalance (GET /balances)'
  const callId = expect.any(String)
  const sent = { callId, headers: expect.objectContaining({ authorization: '[redacted]' }), body: undefined }
  const received = { callId, headers: { 'content-type': 'application/json' }, body: expect.any(Object) }
  expect(lines).toEqual([
    ['debug', `${call} attempt 1: GET https://api.glomopay.com/api/v1/balances`, sent],
    ['debug', `${call} attempt 1: 503 in 0 ms`, received],
    ['warn', `${call} attempt 1 failed (answered 503); next in 500 ms`, undefined],
    ['debug', `${call} attempt 2: GET https://api.glomopay.com/api/v1/balances`, sent],
    ['debug', `${call} attempt 2: 404 in 0 ms`, received],
    ['error', `${call} answered 404: no`, undefined],
  ])
})

test('at level info a response is one line, without headers and body', async () => {
  const { logger, lines } = recordingLogger()
  const fetch = async () => Response.json({ available: [] })
  await new Glomo({ apiKey: 'key', fetch, logger, logLevel: 'info' }).balances.retrieve()
  expect(lines).toEqual([
    ['info', expect.stringMatching(/^getBalance \(GET \/balances\) attempt 1: 200 in \d+ ms$/), undefined],
  ])
})
