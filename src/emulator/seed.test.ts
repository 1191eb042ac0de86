import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { PAYOUT_TRANSITIONS, type PayoutState } from '../lifecycle/payout-transitions.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { findDrift } from '../validation/index.ts'
import { FAULT_KINDS } from './faults.ts'
import { createEmulator, type Emulator, type EmulatorOptions, type PayoutSeed } from './index.ts'
import { Seed } from './seed.ts'

const NOW = '2026-03-02T10:00:00Z'

function seeded(options: EmulatorOptions = {}) {
  const emulator = createEmulator({ now: NOW, ...options })
  return { emulator, glomo: new Glomo({ apiKey: 'k', fetch: emulator.fetch, clock: new ManualClock() }) }
}

const BUILDERS: readonly [string, string, (seed: Emulator['seed']) => unknown, object][] = [
  ['customer', 'getCustomerById', (seed) => seed.customer(), { email: 'customer-1@example.com' }],
  ['beneficiary', 'getBeneficiaryByIdV2', (seed) => seed.beneficiary(), { status: 'pending' }],
  ['activeBeneficiary', 'getBeneficiaryByIdV2', (seed) => seed.activeBeneficiary(), { status: 'active' }],
  ['order', 'getOrderById', (seed) => seed.order({ amount: 500 }), { status: 'active', amount: 500 }],
  ['paid order', 'getOrderById', (seed) => seed.paidOrder().order, { status: 'paid' }],
  ['unmatched payment', 'getPaymentById', (seed) => seed.unmatchedPayment(), { error_code: 'PAYIN_NOT_FOUND' }],
  ['payment', 'getPaymentById', (seed) => seed.paidOrder().payment, { status: 'success', funds_available: true }],
  ['paymentLink', 'getPayinById', (seed) => seed.paymentLink(), { status: 'active', payment_link: expect.any(String) }],
  ['refund', 'getRefundById', (seed) => seed.refund({ amount: 50 }), { status: 'in_progress', amount: 50 }],
  ['failed refund', 'getRefundById', (seed) => seed.refund({ status: 'failed' }), { status: 'failed' }],
  ['subscription', 'getSubscriptionById', (seed) => seed.subscription(), { status: 'active' }],
  ['paused', 'getSubscriptionById', (seed) => seed.subscription({ status: 'paused' }), { status: 'paused' }],
  ['cancelled', 'getSubscriptionById', (seed) => seed.subscription({ status: 'cancelled' }), { status: 'cancelled' }],
  [
    'presented',
    'getSubscriptionById',
    (seed) => seed.subscription({ interval_type: 'as_presented' }),
    { status: 'active', interval_type: 'as_presented' },
  ],
  ['document', 'getDocumentById', (seed) => seed.document('Contract'), { document_name: 'Contract' }],
  ['rfi', 'getRfi', (seed) => seed.rfi(), { status: 'action_required' }],
]

test.each(BUILDERS)('a seeded %s is as the API shows it', async (_, operationId, build, expected) => {
  const object = build(seeded().emulator.seed)
  expect(object).toMatchObject(expected)
  expect(await findDrift({ operationId, status: 200, text: JSON.stringify(object) })).toEqual([])
})

test.each(Object.keys(PAYOUT_TRANSITIONS) as PayoutState[])(
  'a payout is seeded %s, and the account is as before',
  async (status) => {
    const { emulator, glomo } = seeded()
    const payout = emulator.seed.payout({ status })
    expect(payout.status).toBe(status)
    expect(await glomo.payouts.retrieve(payout.id)).toEqual(payout)
    expect(emulator.seed.payout().status).toBe('in_progress')
  },
)

test.each(['USD', 'EUR', 'GBP', 'AED', 'SGD', 'AUD', 'INR'] as const)('an account in %s takes a payout', (currency) => {
  const { seed } = seeded().emulator
  expect(seed.payout({ destination_currency: currency })).toMatchObject({
    destination_currency: currency,
    status: 'in_progress',
  })
  const { id } = seed.quote({ destination_currency: currency })
  const beneficiary_id = seed.activeBeneficiary({ currency }).id
  expect(seed.payout({ quote_id: id, beneficiary_id })).toMatchObject({ quote_id: id })
})

test('a payment of a seeded quote is as the quote says', () => {
  const { seed } = seeded().emulator
  const quote = seed.quote({ resource: 'payin', source_currency: 'EUR', destination_amount: 29_900 })
  expect(quote).toMatchObject({ resource: 'payin', destination_amount: 29_900, destination_currency: 'USD' })
})

test('money is added to a balance, and can be paid from', () => {
  const { seed } = seeded({ account: { balances: { USD: 5_000 } } }).emulator
  expect(() => seed.payout({ source_amount: 9_000 })).toThrow(
    /createPayout is refused with 400: .*insufficient balance/,
  )
  expect(seed.fundedBalance('USD', 4_000)).toEqual({ currency: 'USD', amount: 9_000 })
  expect(seed.payout({ source_amount: 9_000 }).status).toBe('in_progress')
})

test('the page on testing names every builder and every kind of fault', () => {
  const page = readFileSync('docs/testing.md', 'utf8')
  const builders = Object.getOwnPropertyNames(Seed.prototype).filter((name) => name !== 'constructor')
  expect(builders.length).toBeGreaterThan(10)
  expect([...builders, ...FAULT_KINDS].filter((name) => !page.includes(`\`${name}\``))).toEqual([])
})

describe('what a builder does', () => {
  test('is told by webhooks, and is no request of the program under test', async () => {
    const told: string[] = []
    const fetch = async (_: string, { body }: RequestInit) => {
      told.push(JSON.parse(String(body)).event_type)
      return new Response('')
    }
    const { emulator } = seeded({ webhooks: { url: 'http://app.example/', secret: 's', fetch } })
    emulator.seed.payout({ status: 'success' })
    await emulator.advance()
    expect(told).toEqual(['active', 'in_progress', 'success'])
    expect(emulator.requests).toEqual([])
  })

  test('meets no fault, uses none up, and needs no sandbox', async () => {
    const { emulator, glomo } = seeded({ faults: [{ kind: 'refused', times: 1 }], account: { live: true } })
    expect(emulator.seed.activeBeneficiary().status).toBe('active')
    await expect(glomo.balances.retrieve()).rejects.toThrow('Forbidden')
  })

  test('is refused by the rules, as an error of this package', () => {
    const { seed } = seeded().emulator
    const { id } = seed.beneficiary()
    const pay = (params: PayoutSeed) => () => seed.payout(params)
    expect(pay({ beneficiary_id: id })).toThrow(ArgumentError)
    expect(pay({ beneficiary_id: id })).toThrow('createPayout is refused with 400: Beneficiary verification is pending')
    expect(() => seed.fundedBalance('USD', 6623)).toThrow('the payment of 6623 USD is action_required')
  })

  test('is the same for the same seed', () => {
    const build = () => {
      const { emulator } = seeded({ seed: 7 })
      return [emulator.seed.refund(), emulator.seed.payout({ status: 'queued' }), emulator.seed.subscription()]
    }
    expect(build()).toEqual(build())
  })

  test('goes on from a snapshot', () => {
    const { emulator } = seeded()
    emulator.seed.paidOrder()
    const other = seeded().emulator
    other.restore(emulator.snapshot())
    expect(other.seed.paidOrder().order.status).toBe('paid')
    expect(other.objects('order')).toHaveLength(2)
  })
})
