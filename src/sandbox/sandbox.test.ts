import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { activeBeneficiary, createSandbox, finishPayout, payInFull, TEST_CARDS } from './index.ts'

const keyOf = (env: string) => `e30.${btoa(JSON.stringify({ env })).replaceAll('=', '')}.signature`

/** Answers every call with the object it is about; a payout is in the state given. */
async function account(status = 'queued', apiKey = keyOf('sandbox')) {
  const server = await startServer(({ path, body }, response) => {
    const id = path.startsWith('/payment') ? 'payt_1' : path.includes('benef') ? 'bene_1' : 'payout_1'
    sendJson(response, 200, { id, status, ...JSON.parse(body || '{}') })
  })
  const calls = () => server.seen.map(({ method, path, body }) => `${method} ${path} ${body}`.trim())
  return { glomo: new Glomo({ apiKey, baseUrl: server.url }), calls }
}

test('a live key is refused before anything is sent', async () => {
  const { glomo, calls } = await account('queued', keyOf('production'))
  const refused = createSandbox(glomo).triggerSettlement()
  await expect(refused).rejects.toThrow(ArgumentError)
  await expect(refused).rejects.toThrow(/mock-trigger.*works in the sandbox only, and apiKey is a live key/)
  await expect(glomo.api.triggerMockSettlement()).rejects.toThrow('sandbox only')
  expect(calls()).toEqual([])
  expect(await glomo.payouts.retrieve('payout_1')).toMatchObject({ id: 'payout_1' })
})

test.each(['sk_that_says_nothing', keyOf('sandbox'), keyOf('staging'), 'a.b.c'])(
  'the key %s is let through',
  async (key) => {
    const { glomo, calls } = await account('queued', key)
    await createSandbox(glomo).triggerSettlement()
    expect(calls()).toHaveLength(1)
  },
)

test('activeBeneficiary creates and approves', async () => {
  const { glomo, calls } = await account()
  const params = {
    category: 'payout',
    beneficiary: {
      name: 'Acme GmbH',
      type: 'business',
      address: { address_line1: 'Hauptstr. 1', city: 'Berlin', state: 'BE', country_code: 'DEU', postal_code: '10115' },
    },
    bank_account: { account_number: 'DE89370400440532013000', currency: 'EUR' },
  } as const
  await activeBeneficiary(glomo, params)
  expect(calls()[1]).toBe('PATCH /v2/beneficiaries/bene_1/mock-review {"review_action":"approve"}')
})

test('payInFull pays what the order is over, and makes the money usable', async () => {
  const { glomo, calls } = await account()
  await payInFull(glomo, { id: 'order_1', amount: 1000, currency: 'USD' })
  expect(calls()).toEqual([
    'POST /payment/mock {"payin_id":"order_1","amount":1000,"currency":"USD"}',
    'PATCH /payment/payt_1/mock-funds-available',
    'GET /payment/payt_1',
  ])
})

test('finishPayout releases a queued payout first', async () => {
  const queued = await account('queued')
  await finishPayout(queued.glomo, 'payout_1', 'success')
  expect(queued.calls().slice(1)).toEqual([
    'PATCH /payouts/mock {"id":"payout_1","status":"pending"}',
    'PATCH /payouts/mock {"id":"payout_1","status":"success"}',
  ])
  const running = await account('in_progress')
  await finishPayout(running.glomo, 'payout_1', 'failed')
  expect(running.calls().slice(1)).toEqual(['PATCH /payouts/mock {"id":"payout_1","status":"failed"}'])
})

test('there is a card for every network, with and without a password, that succeeds and that fails', () => {
  const kinds = TEST_CARDS.map(({ network, otp, result }) => `${network} ${otp} ${result}`)
  expect(new Set(kinds).size).toBe(12)
})
