import type { Glomo } from '../client.ts'
import { createEmulator, type Emulator } from '../emulator/index.ts'
import { createSandbox } from '../sandbox/index.ts'
import { customer } from './emulated.ts'
import type { GoodCall } from './odd-values.ts'

/** Of `glomo-client/emulator` and `glomo-client/emulator/node`. */
export function emulatorCalls(emulator: Emulator): Record<string, GoodCall> {
  const { seed } = emulator
  const status = 'failed'
  const currency = 'USD'
  const emulation = {
    seed: 1,
    now: '2026-01-01T00:00:00Z',
    webhooks: { url: 'http://127.0.0.1/', secret: 'whsec', schedule: 'live', doubled: 0, late: '1m', fetch },
    faults: [{ kind: 'slow', operation: 'getBalance', times: 1, chance: 1, milliseconds: 1 }],
    apiKeys: ['secret'],
    account: { balances: { USD: 1 }, paymentMethods: ['card'], lrsBanks: ['axis'], forbidden: ['getBalance'] },
    assumptions: { refundLock: 1, failAtCreation: 0.5, orderChecksFirst: 'quote' },
    history: 10,
    onRequest: () => {},
    onEvent: () => {},
  }
  return {
    createEmulator: { args: { options: emulation } },
    Emulator: { args: { options: emulation } },
    'Emulator.advance': { on: emulator, args: { duration: '1m' } },
    'Emulator.objects': { on: emulator, args: { kind: 'payout' } },
    'Emulator.fail': { on: createEmulator(), args: { fault: emulation.faults[0] } },
    'Emulator.heal': { on: createEmulator(), args: {} },
    'Emulator.reset': { on: createEmulator(), args: {} },
    'Emulator.snapshot': { on: emulator, args: {} },
    'Emulator.restore': { on: createEmulator(), args: { snapshot: createEmulator().snapshot() } },
    'Seed.customer': { on: seed, args: { params: customer('odd@example.com') } },
    'Seed.beneficiary': { on: seed, args: { params: { currency: 'EUR', name: 'Acme' } } },
    'Seed.activeBeneficiary': { on: seed, args: { params: { currency: 'EUR', name: 'Acme' } } },
    'Seed.fundedBalance': { on: seed, args: { currency, amount: 100 } },
    'Seed.quote': { on: seed, args: { params: { resource: 'payout', source_currency: currency, source_amount: 100 } } },
    'Seed.payout': { on: seed, args: { params: { status, source_amount: 100, destination_currency: 'EUR' } } },
    'Seed.order': { on: seed, args: { params: { amount: 100, currency } } },
    'Seed.paidOrder': { on: seed, args: { params: { amount: 100, currency } } },
    'Seed.unmatchedPayment': { on: seed, args: { params: { amount: 100, currency } } },
    'Seed.paymentLink': { on: seed, args: { params: { amount: 100, currency, expires_at: '2026-01-05T00:00:00Z' } } },
    'Seed.refund': { on: seed, args: { params: { status, reason: 'Duplicate' } } },
    'Seed.subscription': { on: seed, args: { params: { status: 'paused', interval_type: 'month' } } },
    'Seed.document': { on: seed, args: { document_name: 'Invoice' } },
    'Seed.rfi': { on: seed, args: {} },
    serveEmulator: {
      args: { emulator, options: { port: 0, keepTime: false } },
      use: (server: { close(): Promise<void> }) => server.close(),
    },
  }
}

const MERCHANT = {
  name: 'Child Ltd',
  address_line1: '1 Example Street',
  city: 'Dubai',
  state: 'DU',
  pincode: '00000',
  registration_number: 'R1',
  registration_country: 'ARE',
  entity_type: 'business',
  category: 'Business Services',
  sub_category: 'Truck Rental',
  operation_countries: ['ARE'] as string[],
} as const

/** The methods of a sandbox, each on something that it can be done to. */
export async function sandboxCalls(glomo: Glomo, { seed }: Emulator): Promise<Record<string, GoodCall>> {
  const on = createSandbox(glomo)
  const options = {}
  const { id: customer_id } = seed.customer()
  const sale = { amount: 29_900, currency: 'USD', purpose_code: 'P1401' } as const
  const link = await glomo.paymentLinks.create({ customer_id, ...sale, expires_at: '2026-01-05T00:00:00Z' })
  const payment = await on.createPayment({ payin_id: seed.order().id, amount: 29_900, currency: 'USD' })
  const merchant = await glomo.platform.createMerchant(MERCHANT)
  return {
    'GlomoSandbox.createPayment': {
      on,
      args: { params: { payin_id: seed.order().id, amount: 29_900, currency: 'USD' }, options },
    },
    'GlomoSandbox.makeFundsAvailable': { on, args: { id: payment.id, options } },
    'GlomoSandbox.reviewPaymentLink': { on, args: { id: link.id, options } },
    'GlomoSandbox.reviewBeneficiary': {
      on,
      args: { id: seed.beneficiary().id, params: { review_action: 'approve' }, options },
    },
    'GlomoSandbox.updatePayoutStatus': { on, args: { params: { id: seed.payout().id, status: 'success' }, options } },
    'GlomoSandbox.updateRefundStatus': { on, args: { id: seed.refund().id, params: { status: 'failed' }, options } },
    'GlomoSandbox.triggerSettlement': { on, args: { options } },
    'GlomoSandbox.updateMerchantStatus': {
      on,
      args: { params: { merchant_id: merchant.data?.merchant_id, target_status: 'success' }, options },
    },
  }
}
