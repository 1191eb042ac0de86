import { expect, test } from 'vitest'
import { IdempotencyMismatchError } from '../errors/idempotency-mismatch-error.ts'
import { activeBeneficiary, emulated, euroBeneficiary, euroPayout, rupeeBeneficiary } from '../test-support/emulated.ts'

const payoutQuote = {
  resource: 'payout',
  source_currency: 'USD',
  destination_currency: 'EUR',
  source_amount: 10_000,
  method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
}

test('a beneficiary is pending until it was reviewed, and a rejected one stays so [bene-pending bene-review payout-beneficiary-pending payout-beneficiary-rejected]', async () => {
  const { call } = emulated()
  const { body: bene } = await call('POST', '/v2/beneficiaries', euroBeneficiary())
  expect(bene.status).toBe('pending')
  const pay = () => call('POST', '/payouts', euroPayout(bene.id))
  expect((await pay()).body.message).toContain('verification is pending')
  const review = (review_action: string) => call('PATCH', `/v2/beneficiaries/${bene.id}/mock-review`, { review_action })
  expect((await review('reject')).body.status).toBe('rejected')
  expect((await review('approve')).status).toBe(422)
  expect(await pay()).toMatchObject({ status: 400, body: { message: expect.stringContaining('has been rejected') } })
})

test('a payout takes its money at once and succeeds when the bank had its time', async () => {
  const world = emulated()
  const { emulator, glomo } = world
  const beneficiary = await activeBeneficiary(world)
  const payout = await glomo.payouts.create(euroPayout(beneficiary))
  expect(payout).toMatchObject({ status: 'in_progress', source_amount: 10_000, destination_amount: 8820, utr: null })
  const usd = async () =>
    (await glomo.balances.retrieve()).available?.find(({ currency }) => currency === 'USD')?.amount
  expect(await usd()).toBe(99_990_000)
  await emulator.advance('30m')
  expect(await glomo.payouts.retrieve(payout.id)).toMatchObject({ status: 'success', utr: expect.any(String) })
  expect(await usd()).toBe(99_990_000)
})

test('a repeat of request_id is a 409 without the object, which the list finds [twice-payout lists-by-request-id]', async () => {
  const world = emulated()
  const { glomo, call } = world
  const params = euroPayout(await activeBeneficiary(world))
  const { id } = await glomo.payouts.create(params)
  expect(await call('POST', '/payouts', params)).toEqual({
    status: 409,
    body: { error: 'Conflict', message: 'Record already exists' },
  })
  const found = await call('GET', '/payouts?request_id=transfer-1')
  expect(found.body.data).toMatchObject([{ id }])
  expect((await glomo.payouts.create(params)).id).toBe(id)
  await expect(glomo.payouts.create({ ...params, source_amount: 5 })).rejects.toThrow(IdempotencyMismatchError)
})

test('a quote works once, for half an hour, and is looked at before the request_id [quote-once quote-life quote-unknown quote-kind twice-payout-quoted]', async () => {
  const world = emulated()
  const { emulator, call } = world
  const beneficiary_id = await activeBeneficiary(world)
  const quote = async (fields = {}) => (await call('POST', '/quotes', { ...payoutQuote, ...fields })).body.quotes[0]
  const pay = (quote_id: string, request_id = 'q-1') =>
    call('POST', '/payouts', { quote_id, beneficiary_id, purpose_code: 'S0802', request_id })
  const first = await quote()
  expect(first).toMatchObject({ source_amount: 10_000, destination_amount: 8820, expires_at: '2026-03-02T10:30:00Z' })
  expect((await pay(first.id)).body).toMatchObject({ status: 'in_progress', payment_rail: 'sepa', quote_id: first.id })
  expect((await pay(first.id)).body.message).toBe('quote_id has already been used')
  const second = await quote()
  expect((await pay(second.id)).status).toBe(409)
  await emulator.advance('30m')
  expect((await pay(second.id, 'q-2')).body.message).toBe('quote_id has expired')
  expect((await pay('quote_1')).body.message).toBe('quote_id not found')
  const payin = await quote({ resource: 'payin', method: { payment_method: 'bank_transfer' } })
  expect((await pay(payin.id)).body.message).toBe('Quote is not a payout quote')
})

test.each(['source_amount', 'destination_amount', 'source_currency', 'destination_currency', 'payment_rail'])(
  'a quote fixes %s of a payout [quote-locks-payout]',
  async (field) => {
    const { call } = emulated()
    const { status, body } = await call('POST', '/payouts', { quote_id: 'quote_1', [field]: 'x' })
    expect([status, body.message]).toEqual([400, `${field} cannot be specified when quote_id is present`])
  },
)

test('quotes are one for each local rail, one for swift, and none where there is no rail [quote-local-inr quote-swift-one quote-local-other quote-one-amount quote-beneficiary]', async () => {
  const world = emulated()
  const { call } = world
  const ask = (fields: object) => call('POST', '/quotes', { ...payoutQuote, ...fields })
  const { body } = await ask({ destination_currency: 'INR' })
  expect(body.quotes.map(({ method }: { method: { payment_rail: string } }) => method.payment_rail)).toEqual([
    'upi',
    'imps',
    'neft',
    'rtgs',
  ])
  expect(body.quotes[0]).toMatchObject({ fx_rate: 90, source_amount: 10_000, destination_amount: 882_000 })
  const swift = { payment_method: 'bank_transfer', subtype: 'swift_transfer' }
  expect((await ask({ method: swift })).body.quotes).toHaveLength(1)
  expect((await ask({ destination_currency: 'SGD' })).body.message).toBe(
    'local_transfer is not supported for SGD destination',
  )
  expect((await ask({ destination_amount: 5 })).status).toBe(400)
  expect((await ask({ source_amount: undefined })).status).toBe(400)
  const beneficiary_id = await activeBeneficiary(world)
  const paid = await call('POST', '/payouts', { quote_id: body.quotes[0].id, beneficiary_id, purpose_code: 'S0802' })
  expect(paid.body.message).toBe('Quote is not compatible with the selected beneficiary')
})

test.each([
  ['payout-no-rail', { payment_rail: undefined }, 'No rails available for this beneficiary'],
  ['payout-rail-currency', { payment_rail: 'fps' }, 'payment_rail fps is not supported for EUR destination'],
  ['payout-source-currency', { source_currency: 'CHF' }, 'Source currency is not supported'],
  ['payout-one-amount', { destination_amount: 100 }, 'Exactly one of'],
  ['payout-one-amount', { source_amount: undefined }, 'Exactly one of'],
  ['payout-purpose', { purpose_code: 'P1401' }, 'Purpose code is invalid'],
  ['payout-purpose', { purpose_code: 's0802' }, 'Purpose code is invalid'],
  ['payout-invoice-number', { invoice_number: 'x'.repeat(51) }, 'Invoice number must be 50 characters or less'],
  ['request-id-length', { request_id: 'x'.repeat(65) }, 'Request id'],
  ['amount-not-integer', { source_amount: '100' }, 'must be an integer'],
  ['amount-not-integer', { source_amount: 10.5 }, 'must be an integer'],
  ['payout-lrs', { purpose_code: 'P0001' }, 'sent to INR by neft'],
])('a payout that breaks the rule is refused and takes no money [%s]', async (_, fields, message) => {
  const world = emulated()
  const { call, emulator } = world
  const beneficiary = await activeBeneficiary(world)
  const before = await call('GET', '/balances')
  const { status, body } = await call('POST', '/payouts', { ...euroPayout(beneficiary), ...fields })
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)])
  expect(emulator.objects('payout')).toEqual([])
  expect(await call('GET', '/balances')).toEqual(before)
})

test('an LRS withdrawal takes dollars to rupees by neft, with its letter of consent [payout-lrs]', async () => {
  const world = emulated()
  const withdrawal = {
    ...euroPayout(await activeBeneficiary(world, rupeeBeneficiary())),
    destination_currency: 'INR',
    payment_rail: 'neft',
    purpose_code: 'P0001',
  }
  expect((await world.call('POST', '/payouts', withdrawal)).body.message).toContain('consent letter')
  const consented = await world.call('POST', '/payouts', { ...withdrawal, documents: ['doc_1'] })
  expect(consented).toMatchObject({ status: 201, body: { documents: [{ id: 'doc_1' }] } })
})

test('ipp takes 50,000.00 AED at most [payout-ipp-limit]', async () => {
  const world = emulated()
  const account = { account_number: 'AE070331234567890123456', currency: 'AED' }
  const id = await activeBeneficiary(world, { ...euroBeneficiary(), bank_account: account })
  const pay = (destination_amount: number) =>
    world.call('POST', '/payouts', {
      beneficiary_id: id,
      purpose_code: 'S0802',
      source_currency: 'USD',
      destination_currency: 'AED',
      destination_amount,
      payment_rail: 'ipp',
    })
  expect((await pay(5_000_000)).status).toBe(201)
  expect((await pay(5_000_001)).status).toBe(400)
})

test('the local rails of India may take fewer purpose codes [payout-purpose-rail]', async () => {
  const world = emulated({ account: { localPurposeCodes: ['S1301'] } })
  const beneficiary_id = await activeBeneficiary(world, rupeeBeneficiary())
  const { body } = await world.call('POST', '/payouts', {
    ...euroPayout(beneficiary_id),
    destination_currency: 'INR',
    payment_rail: 'imps',
  })
  expect(body.message).toContain('not a valid purpose code for the selected payment rail')
})

test('a payout that is not covered says how much is missing [payout-balance]', async () => {
  const world = emulated({ account: { balances: { USD: 9000 } } })
  const { status, body } = await world.call('POST', '/payouts', euroPayout(await activeBeneficiary(world)))
  expect(status).toBe(400)
  expect(body).toEqual({
    error: 'Bad Request',
    message: 'Account has insufficient balance to process this transaction. Additional amount required: 1000.',
    code: 'INSUFFICIENT_BALANCE',
  })
})

test('with queueing every payout waits for the release, in its order, and is cancelled without a reversal [payout-queueing payout-cancel payout-cancel-late]', async () => {
  const world = emulated({ account: { payoutQueueing: true, balances: { USD: 25_000 } } })
  const { emulator, call } = world
  const beneficiary = await activeBeneficiary(world)
  const ids: string[] = []
  for (const n of [1, 2, 3]) ids.push((await call('POST', '/payouts', euroPayout(beneficiary, `t-${n}`))).body.id)
  const states = () => emulator.objects('payout').map(({ status }) => status)
  expect(states()).toEqual(['queued', 'queued', 'queued'])
  await emulator.advance('119s')
  expect(states()).toEqual(['queued', 'queued', 'queued'])
  await emulator.advance('1s') // 10:02
  expect(states()).toEqual(['in_progress', 'in_progress', 'queued'])
  const cancelled = await call('PATCH', `/payouts/${ids[2]}/cancel`)
  expect(cancelled.body.status).toBe('cancelled')
  expect((await call('PATCH', `/payouts/${ids[0]}/cancel`)).body.message).toBe(
    'Payout cannot be cancelled in its current state',
  )
  expect((await call('GET', '/balances')).body.available).toEqual([{ currency: 'USD', amount: 5000 }])
  await call('POST', '/payouts', euroPayout(beneficiary, 't-4'))
  await emulator.advance('31d')
  expect(emulator.objects('payout').at(-1)).toMatchObject({ status: 'failed', error_code: 'QUEUE_EXPIRED' })
})

test('a payout that needs approval waits for it [payout-approval payout-mock]', async () => {
  const world = emulated({ account: { payoutApproval: true } })
  const { call, emulator } = world
  const { body } = await call('POST', '/payouts', euroPayout(await activeBeneficiary(world)))
  expect(body.status).toBe('pending_approval')
  const mock = (status: string) => call('PATCH', '/payouts/mock', { id: body.id, status })
  expect((await mock('success')).body.message).toBe('State change not allowed')
  expect((await mock('pending')).body.status).toBe('in_progress')
  expect((await mock('action_required')).body.message).toBe('State change not allowed')
  expect((await mock('failed')).body).toMatchObject({ status: 'failed', error_code: null })
  expect((await call('GET', '/balances')).body.available[0]).toEqual({ currency: 'USD', amount: 100_000_000 })
  await emulator.advance('1d')
  expect(emulator.objects('payout')[0]?.status).toBe('failed')
})

test('screening that cannot run fails a payout at its creation, without a code [payout-failed-at-creation]', async () => {
  const world = emulated({ account: { screeningDown: true } })
  const made = await world.call('POST', '/payouts', euroPayout(await activeBeneficiary(world)))
  expect(made).toMatchObject({ status: 201, body: { status: 'failed', error_code: null } })
})

test.each([
  ['a reserved name', 'JexRu7', 10_000],
  ['the reserved amount', 'Acme GmbH', 6623],
])('%s is a hit at screening, and compliance asks for documents [payout-sanction-name]', async (_, name, amount) => {
  const world = emulated()
  const { call, emulator } = world
  const beneficiary = await activeBeneficiary(world, euroBeneficiary(name))
  const { body } = await call('POST', '/payouts', { ...euroPayout(beneficiary), source_amount: amount })
  expect(body.status).toBe('action_required')
  expect(JSON.stringify(body)).not.toContain('rfi')
  const [rfi] = (await call('GET', '/rfis')).body.data
  expect(rfi.status).toBe('action_required')
  await emulator.advance('1d')
  expect((await call('GET', `/payouts/${body.id}`)).body.status).toBe('action_required')
})

test('a wrong prefix is a 400, an unknown identifier a 404 [id-prefix id-unknown]', async () => {
  const { call } = emulated()
  expect((await call('GET', '/payouts/pout_1')).body.message).toBe("Id must start with 'payout_'")
  expect(await call('GET', '/payouts/payout_1')).toEqual({
    status: 404,
    body: { error: 'Not Found', message: 'Payout not found' },
  })
})
