import { afterEach, expect, vi } from 'vitest'
import { operations } from '../generated/operation-table.ts'
import { Payouts } from '../src/resources/payouts.ts'
import { test } from './fixtures.ts'

/** What the suite says about an adapter that is broken on purpose. */
afterEach(() => vi.restoreAllMocks())

const payout = {
  request_id: 'contract-1',
  beneficiary_id: 'bene_E602dMzgjpDC',
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'INR',
  purpose_code: 'S0802',
}
const call = { path: {}, query: {}, body: payout }

test('a sound adapter gives no complaint', async ({ adapters }) => {
  expect(await adapters.complaint('createPayout', call)).toBeUndefined()
})

test('a required field that is dropped is named, with method and operation', async ({ adapters }) => {
  const create = Payouts.prototype.create
  vi.spyOn(Payouts.prototype, 'create').mockImplementation(function (this: Payouts, params, options) {
    const { beneficiary_id: _, ...rest } = params
    return create.call(this, rest as typeof params, options)
  })
  expect(await adapters.complaint('createPayout', call)).toBe(
    'payouts.create (createPayout): body.beneficiary_id is missing',
  )
})

test('an optional field that is dropped, which no mock would miss, is named too', async ({ adapters }) => {
  const create = Payouts.prototype.create
  vi.spyOn(Payouts.prototype, 'create').mockImplementation(function (this: Payouts, params, options) {
    const { invoice_number: _, ...rest } = params
    return create.call(this, rest as typeof params, options)
  })
  const body = { ...payout, invoice_number: 'INV-1' }
  expect(await adapters.complaint('createPayout', { ...call, body })).toBe(
    'payouts.create (createPayout): body.invoice_number is missing',
  )
})

test('a wrong path is named', async ({ adapters }) => {
  vi.spyOn(Payouts.prototype, 'retrieve').mockImplementation(function (this: Payouts, id, options) {
    const { idPrefixes: _, ...anyOther } = operations.getPaymentById
    return Reflect.get(this, 'transport').call(anyOther, { path: { id } }, options)
  })
  expect(await adapters.complaint('getPayoutById', { path: { id: 'payout_6a8fd80eo6coZ' }, query: {} })).toBe(
    'payouts.retrieve (getPayoutById): path is /payment/payout_6a8fd80eo6coZ, not /payouts/payout_6a8fd80eo6coZ',
  )
})

test('what the mock refuses is told with the field', async ({ adapters }) => {
  const body = { ...payout, source_currency: 'XYZ' }
  const complaint = await adapters.complaint('createPayout', { ...call, body })
  expect(complaint).toMatch(/^payouts\.create \(createPayout\): .*source_currency/)
})
