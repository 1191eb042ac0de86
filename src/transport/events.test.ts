import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
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

test('a duplicate that turns into a replay is no error', async () => {
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
      address: { address_line1: '1 Elm Street', city: 'Berlin', state: 'BE', country_code: 'DEU' },
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
