import { expect, test } from 'vitest'
import { customerId, emulated, euroBeneficiary, order, paidOrder, rupeeBeneficiary } from '../test-support/emulated.ts'

const subscription = (customer_id: string, fields: object = {}) => ({
  customer_id,
  product_name: 'Plan (basic)',
  product_description: 'All of it!',
  amount: 1000,
  currency: 'USD',
  interval_type: 'month',
  interval_count: 1,
  billing_cycles: 3,
  start_date: '2026-03-31',
  expires_at: '2026-03-20',
  notify_customer: false,
  starts_with_first_payment: false,
  ...fields,
})
const presented = {
  interval_type: 'as_presented',
  interval_count: undefined,
  billing_cycles: undefined,
  start_date: undefined,
  max_amount: 5000,
}
const CARD = { number: '4532491111111111' }

test.each([
  ['sub-regular', { start_date: undefined }, "Start date can't be blank"],
  ['sub-regular', { max_amount: 5 }, 'Max amount'],
  ['sub-presented', { ...presented, max_amount: undefined }, 'Max amount'],
  ['sub-presented', { ...presented, start_date: '2026-03-31' }, 'Start date'],
  ['sub-cycles', { billing_cycles: 361 }, 'Billing cycles'],
  ['sub-cycles', { billing_cycles: 1 }, 'Billing cycles'],
  ['sub-cycles', { billing_cycles: '3' }, 'Billing cycles'],
  ['sub-cycles', { interval_type: 'year', billing_cycles: 31 }, 'Billing cycles'],
  ['sub-expiry', { expires_at: '2026-03-01' }, 'Validation failed: Expires at must be today or in the future'],
  ['sub-expiry', { expires_at: '2026-04-03' }, 'Validation failed: Expires at cannot be more than 1 months from today'],
  ['sub-name', { product_name: 'a/b' }, 'Product name contains invalid characters'],
  ['sub-name', { product_name: 'a'.repeat(129) }, 'Product name is too long (maximum is 128 characters)'],
  ['customer-unknown', { customer_id: 'cust_1' }, 'Customer not found'],
])('a subscription that breaks the rule is refused [%s]', async (_, fields, message) => {
  const world = emulated()
  const { status, body } = await world.call('POST', '/subscriptions', subscription(await customerId(world), fields))
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)])
})

test('a subscription collects by the calendar until its cycles are over [sub-pause sub-resume sub-date sub-cancel]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const { body: made } = await call('POST', '/subscriptions', subscription(await customerId(world)))
  expect(made.status).toBe('created')
  await call('POST', '/payment', { subscription_id: made.id, method: 'card', card: CARD })
  const state = async () => (await call('GET', `/subscriptions/${made.id}`)).body
  expect(await state()).toMatchObject({ status: 'authorized', next_payment_date: '2026-03-31' })
  await emulator.advance('30d')
  expect(await state()).toMatchObject({ status: 'active', next_payment_date: '2026-04-30' })
  const date = (next_payment_date: string) =>
    call('PATCH', `/subscriptions/${made.id}/next-payment-date`, { next_payment_date })
  expect((await date('2026-04-02')).status).toBe(400)
  expect((await date('2026-05-10')).status).toBe(400)
  expect((await date('2026-04-10')).body.next_payment_date).toBe('2026-04-10')
  expect((await call('PATCH', `/subscriptions/${made.id}/resume`)).status).toBe(400)
  expect((await call('PATCH', `/subscriptions/${made.id}/pause`)).body.status).toBe('paused')
  await emulator.advance('30d')
  expect(emulator.objects('payment')).toHaveLength(2)
  expect((await call('PATCH', `/subscriptions/${made.id}/resume`)).body.status).toBe('active')
  await emulator.advance('62d')
  expect(await state()).toMatchObject({ status: 'completed', next_payment_date: null })
  expect(emulator.objects('payment').filter(({ auto_debit }) => auto_debit)).toHaveLength(3)
  expect((await call('PATCH', `/subscriptions/${made.id}/cancel`)).status).toBe(400)
  const list = await call('GET', '/subscriptions?status=completed')
  expect(list.body.data).toMatchObject([{ id: made.id }])
})

test('a charge of an as_presented subscription keeps to its largest amount [payment-subsequent]', async () => {
  const world = emulated()
  const { call } = world
  const { body: made } = await call('POST', '/subscriptions', subscription(await customerId(world), presented))
  const charge = (fields: object) =>
    call('POST', '/payment', { subscription_id: made.id, sequence: 'subsequent', currency: 'USD', ...fields })
  expect((await charge({ amount: 5000, request_id: 's-1' })).status).toBe(400)
  await call('POST', '/payment', { subscription_id: made.id, method: 'card', card: CARD })
  expect((await charge({ amount: 5000, request_id: 's-1' })).body).toMatchObject({
    status: 'success',
    auto_debit: true,
  })
  expect((await charge({ amount: 5001, request_id: 's-2' })).status).toBe(400)
  expect((await charge({ amount: 5000 })).status).toBe(400)
  expect((await call('PATCH', `/subscriptions/${made.id}/pause`)).status).toBe(400)
  expect((await call('PATCH', `/subscriptions/${made.id}/cancel`)).body.status).toBe('cancelled')
})

test('a subscription that nobody starts expires', async () => {
  const world = emulated()
  await world.call('POST', '/subscriptions', subscription(await customerId(world)))
  await world.emulator.advance('19d')
  expect(world.emulator.objects('subscription')[0]?.status).toBe('expired')
})

test('a conversion moves money from one balance to another, if it is there [conversion-balance]', async () => {
  const { call } = emulated({ account: { balances: { USD: 10_000 } } })
  const convert = (source_amount: number) =>
    call('POST', '/balance_conversions', { source_currency: 'USD', target_currency: 'EUR', source_amount })
  expect((await convert(10_000)).body).toMatchObject({ to: { amount: 8820, currency: 'EUR' }, status: 'success' })
  expect((await call('GET', '/balances')).body.available).toEqual([
    { currency: 'USD', amount: 0 },
    { currency: 'EUR', amount: 8820 },
  ])
  expect((await convert(1)).body).toMatchObject({ code: 'INSUFFICIENT_BALANCE' })
  expect((await call('GET', '/balance_conversions?source_currency=USD')).body.page_meta.count).toBe(1)
})

test('what is usable is settled, and each settlement lists its payments [settlement-mock]', async () => {
  const world = emulated({ account: { balances: { USD: 0 } } })
  const { call, emulator } = world
  const { payment } = await paidOrder(world)
  await call('POST', '/settlements/mock-trigger')
  expect(emulator.objects('settlement')).toEqual([])
  await call('PATCH', `/payment/${payment}/mock-funds-available`)
  await call('POST', '/settlements/mock-trigger')
  const [settlement] = (await call('GET', '/settlements')).body.data
  expect(settlement).toMatchObject({ status: 'in_progress', amount: 29_900, currency: 'USD' })
  const transactions = await call('GET', `/settlements/${settlement.id}/transactions`)
  expect(transactions.body.data).toMatchObject([{ source_id: payment, settled_amount: { amount: 29_900 } }])
  await emulator.advance('10m')
  expect((await call('GET', `/settlements/${settlement.id}`)).body.status).toBe('success')
  expect((await call('GET', '/balances')).body.available).toEqual([{ currency: 'USD', amount: 0 }])
  const more = await call('POST', '/settlements', { amount: 1, balance_currency: 'USD' })
  expect(more.status).toBe(422)
})

test('a virtual account is asked for once, opens later, and is closed by type and currency [virtual-202 virtual-twice virtual-missing virtual-close]', async () => {
  const { call, emulator } = emulated()
  const ask = (fields: object = {}) =>
    call('POST', '/v2/virtual-accounts', { payment_type: 'local', currency: 'AED', ...fields })
  expect(await ask()).toMatchObject({ status: 202, body: { data: { status: 'pending' } } })
  expect(await ask()).toEqual({
    status: 409,
    body: { error: 'Duplicate record', message: 'Virtual Account already exists' },
  })
  expect((await ask({ currency: undefined })).body.message).toBe('Missing Required parameters')
  await emulator.advance('10m')
  expect((await call('GET', '/virtual-accounts?currency=AED')).body.data).toMatchObject([{ status: 'active' }])
  expect((await call('DELETE', '/virtual-accounts?currency=AED')).status).toBe(400)
  expect((await call('DELETE', '/virtual-accounts?currency=AED&payment_type=local')).status).toBe(200)
  expect((await call('DELETE', '/virtual-accounts?currency=AED&payment_type=local')).status).toBe(404)
})

test.each([
  [{ bank_code: undefined }, "Validation failed: Bank code can't be blank"],
  [{ bank_code: 'icici' }, 'Validation failed: Bank code icici is not enabled for your business'],
  [{ source_currency: 'EUR' }, 'Validation failed: Source currency is not supported'],
  [{ target_currency: 'INR' }, 'Validation failed: source_currency and target_currency cannot be the same'],
  [{ source_amount: 1.5 }, 'Validation failed: Source amount must be an integer'],
  [{ source_amount: 10_000 }, 'Amount 100.00 INR is below minimum limit. (Minimum limit is 10.00 USD)'],
  [{ source_amount: 500_000_000 }, 'Amount 5,000,000.00 INR exceeds maximum limit. (Maximum limit is 50,000.00 USD)'],
  [{ resource: 'payout' }, 'Validation failed: Bank code is not supported for payout quotes'],
  [{ resource: 'payout', bank_code: undefined }, 'Validation failed: payout quotes are only supported from USD to INR'],
])('an LRS quote that breaks the rule is refused: %j [lrs-quote]', async (fields, message) => {
  const asked = { bank_code: 'hdfc', source_amount: 4_400_000, source_currency: 'INR', target_currency: 'USD' }
  const { status, body } = await emulated().call('POST', '/lrs/quotes', { ...asked, ...fields })
  expect([status, body.message]).toEqual([400, message])
})

test('an LRS remittance is an order in dollars for an Indian customer, as its quote says [order-lrs lrs-account bene-lrs]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const id = await customerId(world, { phone: '+911', kyc: { pan_number: 'ABCDE1234F' } })
  const add = (fields: object) =>
    call('POST', `/customer/${id}/bank_account`, { bank_code: 'hdfc', account_number: '123456', ...fields })
  expect((await add({ account_number: '' })).body.message).toBe("Validation failed: Account number can't be blank")
  expect((await add({ bank_code: 'HDFC' })).body.message).toBe(
    'Validation failed: Bank code HDFC is not a valid bank code',
  )
  expect((await add({ bank_customer_id: 'x' })).body.message).toBe(
    'Validation failed: Bank customer ID must contain only digits',
  )
  const account = await add({})
  expect((await add({})).body.message).toBe('Bank account already exists')
  const [bank] = (await call('GET', '/lrs/banks')).body
  expect(bank.bank_code).toBe('hdfc')
  const asked = { bank_code: 'hdfc', source_amount: 4_400_000, source_currency: 'INR', target_currency: 'USD' }
  const { body: quote } = await call('POST', '/lrs/quotes', asked)
  const lrs = { lrs_quote_id: quote.id, remittance_information: 'Fees', bank_account_id: account.body.id }
  const pay = (fields: object) => call('POST', '/orders', order(id, { purpose_code: 'S0001', lrs, ...fields }))
  expect((await pay({ amount: 1 })).status).toBe(400)
  const { body: made } = await pay({ amount: quote.to.amount })
  expect(made.status).toBe('active')
  await emulator.advance('30m')
  expect((await call('GET', `/orders/${made.id}`)).body.status).toBe('expired')
  const beneficiary = { ...euroBeneficiary(), category: 'lrs' }
  expect((await call('POST', '/v2/beneficiaries', beneficiary)).status).toBe(400)
})

const merchant = {
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
  operation_countries: ['ARE'],
}

test('money moves between a platform and its merchants once they are approved', async () => {
  const { call } = emulated()
  const { body } = await call('POST', '/platform/merchants', merchant)
  const { merchant_id, owner_merchant_id } = body.data
  const transfer = (from: string, to: string, amount = 500) =>
    call('POST', '/internal-transfer', {
      amount,
      currency: 'AED',
      reference: 'share',
      from_merchant_id: from,
      to_merchant_id: to,
    })
  expect((await transfer(owner_merchant_id, merchant_id)).status).toBe(400)
  await call('PATCH', '/platform/merchants/status-update', { merchant_id, target_status: 'success' })
  expect((await call('GET', `/platform/merchants/${merchant_id}`)).body.status).toBe('success')
  expect((await transfer(owner_merchant_id, merchant_id)).status).toBe(201)
  expect((await transfer(merchant_id, owner_merchant_id, 501)).status).toBe(400)
  expect((await transfer(merchant_id, owner_merchant_id)).status).toBe(201)
})

test('the first price is the default, until another is made it [price-first-default price-shape]', async () => {
  const { call, emulator } = emulated()
  const make = (fields: object) => call('POST', '/prices', fields)
  const fixed = { pricing_type: 'fixed', fees_amount: 100, fees_currency: 'USD' }
  expect((await make(fixed)).body.set_as_default).toBe(true)
  expect((await make({ ...fixed, bps: 5 })).status).toBe(400)
  await make({ pricing_type: 'percentage', bps: 10, set_as_default: true })
  expect(emulator.objects('price').map(({ set_as_default }) => set_as_default)).toEqual([false, true])
  const [newest] = (await call('GET', '/prices')).body.data
  expect((await call('GET', `/prices/${newest.id}`)).body.bps).toBe(10)
})

test.each([
  ['bene-category', { category: undefined }, "Category can't be blank, Category must be one of: lrs, payout"],
  ['bene-category', { category: 'x' }, 'Category must be one of: lrs, payout'],
  ['bene-name', { beneficiary: { ...euroBeneficiary().beneficiary, name: '' } }, "Beneficiary name can't be blank"],
  [
    'bene-address',
    { beneficiary: { ...euroBeneficiary().beneficiary, address: undefined } },
    'Beneficiary address is required',
  ],
  ['bene-one-account', { bank_account: undefined }, 'Exactly one of'],
  ['bene-one-account', { upi_account: { upi_id: 'a@b' } }, 'Exactly one of'],
  ['bene-one-identifier', { bank_account: { account_number: '1', currency: 'USD' } }, 'exactly one of'],
  [
    'bene-one-identifier',
    { bank_account: { account_number: '1', currency: 'USD', swift_code: 'CHASUS33', local_routing_number: '1' } },
    'exactly one of',
  ],
  [
    'bene-swift',
    { bank_account: { account_number: '1', currency: 'USD', swift_code: 'CHAS' } },
    'Swift code must be 8 to 11 characters long',
  ],
  [
    'bene-swift',
    { bank_account: { account_number: '1', currency: 'USD', swift_code: '12345678' } },
    'Swift code is invalid',
  ],
  [
    'bene-unresolved',
    { bank_account: { account_number: '1', currency: 'USD', swift_code: 'XXXXXX00' } },
    'Could not resolve bank details from the swift_code/local_routing_number provided.',
  ],
  [
    'bene-routing',
    {
      category: 'lrs',
      bank_account: {
        account_number: '1',
        currency: 'USD',
        name: 'Bank',
        address: rupeeBeneficiary().beneficiary.address,
      },
    },
    "Local routing number can't be blank",
  ],
])('a beneficiary that breaks the rule is refused [%s]', async (_, fields, message) => {
  const { status, body } = await emulated().call('POST', '/v2/beneficiaries', { ...euroBeneficiary(), ...fields })
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)])
})

test('the same account is added once [bene-twice]', async () => {
  const { call } = emulated()
  await call('POST', '/v2/beneficiaries', euroBeneficiary())
  const again = await call('POST', '/v2/beneficiaries', euroBeneficiary('Other'))
  expect([again.status, again.body.message]).toEqual([
    422,
    'Validation failed: Business already had this Account Number, Account Type and Transfer Method',
  ])
})
