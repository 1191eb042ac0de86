import { describe, expect, onTestFinished, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { VERSION } from '../version.ts'
import type { ErrorEvent, Logger, LogLevel, RequestEvent, ResponseEvent, RetryEvent } from './events.ts'

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
    onRequest: ({ attempt, method, url: address }: RequestEvent) => events.push(['request', attempt, method, address]),
    onResponse: ({ attempt, status }: ResponseEvent) => events.push(['response', attempt, status]),
    onRetry: ({ attempt, reason }: RetryEvent) => events.push(['retry', attempt, reason]),
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
  const errors: ErrorEvent[] = []
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
  const errors: ErrorEvent[] = []
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
    onRequest: (event: RequestEvent) => events.push(event),
    onResponse: (event: ResponseEvent) => events.push(event),
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
  const names = ['onRequest', 'onResponse', 'onRetry', 'onError']
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
    const hooks = { onResponse: ({ body }: ResponseEvent) => void bodies.push(body) }
    await new Glomo({ apiKey: 'key', baseUrl: url, hooks }).balances.retrieve()
    expect(JSON.stringify(bodies)).toContain('[too deep to show]')
  })
})
