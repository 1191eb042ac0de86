import { expect, test } from 'vitest'
import { customer, customerId, documentId, emulated, order, paidOrder } from '../test-support/emulated.ts'

const link = (customer_id: string, fields: object = {}) => ({
  ...order(customer_id),
  expires_at: '2026-03-20T00:00:00Z',
  ...fields,
})

test('customers are unique on e-mail and country in any case; only e-mail and phone change [customer-unique customer-update]', async () => {
  const world = emulated()
  const { call } = world
  const id = await customerId(world)
  const again = await call('POST', '/customer', { ...customer('ASHA@example.com') })
  expect([again.status, again.body.message]).toEqual([400, 'Validation failed: Email has already been taken'])
  await customerId(world, { country: 'USA' })
  expect((await call('PATCH', `/customer/${id}`, { phone: '+911' })).body.phone).toBe('+911')
  expect((await call('PATCH', `/customer/${id}`, { name: 'Other' })).status).toBe(400)
})

test.each([
  ['customer-name', { name: 'A' }],
  ['customer-name', { name: 'Asha <Rao>' }],
  ['customer-pincode', { pincode: undefined }],
  ['customer-dob', { dob: '2026-03-02' }],
  ['customer-lrs', { kyc: { pan_number: 'ABCDE1234F' } }],
  ['customer-lrs', { phone: '+911', kyc: { pan_number: '1' } }],
])('a customer that breaks the rule is refused [%s]', async (_, fields) => {
  expect((await emulated().call('POST', '/customer', { ...customer(), ...fields })).status).toBe(400)
})

test('a customer of LRS is found by PAN, and a bad PAN refused', async () => {
  const world = emulated()
  const id = await customerId(world, { phone: '+911', kyc: { pan_number: 'ABCDE1234F' } })
  const found = await world.call('GET', '/customer?tax_identification_number=abcde1234f')
  expect(found.body.data).toMatchObject([{ id }])
  expect((await world.call('GET', '/customer?tax_identification_number=1')).status).toBe(400)
})

test('a second bank account of a customer replaces the first [bank-account-one]', async () => {
  const world = emulated()
  const path = `/customer/${await customerId(world)}/bank-accounts`
  for (const account_number of ['1', '2']) {
    await world.call('POST', path, { account_number, bic_secondary: 'HDFC0000053' })
  }
  expect((await world.call('GET', path)).body.data).toMatchObject([{ account_number: '2' }])
  expect((await world.call('POST', path, { account_number: '3' })).status).toBe(400)
})

test.each([
  ['doc-kind', new File(['x'], 'a.txt', { type: 'text/plain' }), 'Invoice'],
  ['doc-size', new File([new Uint8Array(10_485_761)], 'a.pdf', { type: 'application/pdf' }), 'Invoice'],
  ['doc-name', new File(['x'], `${'a'.repeat(130)}.pdf`, { type: 'application/pdf' }), 'Invoice'],
  ['doc-name', new File(['x'], 'a.pdf', { type: 'application/pdf' }), 'a'.repeat(129)],
])('a file that breaks the rule is refused [%s]', async (_, file, document_name) => {
  const form = new FormData()
  form.append('file', file)
  form.append('document_name', document_name)
  const { emulator } = emulated()
  const url = 'https://api.glomopay.com/api/v1/document'
  const response = await emulator.fetch(url, {
    method: 'POST',
    body: form,
    headers: { authorization: 'Bearer secret' },
  })
  expect(response.status).toBe(400)
})

test('an order is paid by the right amount and its funds are usable a day later [mock-payment funds-available]', async () => {
  const world = emulated({ account: { balances: { USD: 0 } } })
  const { call, emulator } = world
  const { order, payment } = await paidOrder(world)
  expect((await call('GET', `/orders/${order}`)).body.status).toBe('paid')
  expect((await call('GET', '/balances')).body).toEqual({
    available: [{ currency: 'USD', amount: 0 }],
    pending: [{ currency: 'USD', amount: 29_900 }],
  })
  await emulator.advance('1d')
  expect((await call('GET', `/payment/${payment}`)).body.funds_available).toBe(true)
  const second = await paidOrder(world)
  expect((await call('PATCH', `/payment/${second.payment}/mock-funds-available`)).body.data.funds_available).toBe(true)
  expect((await call('GET', '/balances')).body.available).toEqual([{ currency: 'USD', amount: 59_800 }])
})

test('a repeat of an order is a 400, a repeat of a link makes another [twice-order link-unprotected]', async () => {
  const world = emulated()
  const { call } = world
  const id = await customerId(world)
  const params = order(id, { request_id: 'cart-1' })
  const made = await call('POST', '/orders', params)
  const again = await call('POST', '/orders', params)
  expect([again.status, again.body.message]).toEqual([400, 'Order already exists for this request_id'])
  expect((await call('GET', '/orders?request_id=cart-1')).body.data).toMatchObject([{ id: made.body.id }])
  await call('POST', '/payin', link(id))
  await call('POST', '/payin', link(id))
  expect((await call('GET', `/payin?customer_id=${id}`)).body.page_meta.count).toBe(2)
})

test.each([
  ['order-currency', { currency: 'INR' }, 'Currency not supported'],
  ['order-currency', { currency: 'usd' }, 'Currency not supported'],
  ['order-invoice-amount', { invoice_amount: 29_899 }, 'Invoice amount'],
  ['order-method', { payment_methods: ['card'] }, 'not enabled'],
  ['order-bic', { bank_account_details: { account_number: '1' } }, 'bic_primary'],
  [
    'order-splits',
    { split_ids: ['psplit_1'] },
    'Validation failed: Split ids are invalid or no longer point at a dynamic rule: psplit_1',
  ],
  ['amount-not-integer', { amount: 1.5 }, 'must be an integer'],
])('an order that breaks the rule is refused [%s]', async (_, fields, message) => {
  const world = emulated({ account: { paymentMethods: ['bank_transfer'] } })
  const { status, body } = await world.call('POST', '/orders', order(await customerId(world), fields))
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)])
  expect(world.emulator.objects('order')).toEqual([])
})

test('splits may be required [order-splits]', async () => {
  const world = emulated({ account: { splitsEnforced: true } })
  const { body } = await world.call('POST', '/orders', order(await customerId(world)))
  expect(body.message).toBe('Validation failed: Split ids are required when dynamic fee splits are enforced')
})

test('creates for a customer that is not there are refused [customer-unknown]', async () => {
  const { call } = emulated()
  for (const path of ['/orders', '/payin']) {
    expect(await call('POST', path, link('cust_1'))).toMatchObject({
      status: 404,
      body: { message: 'Customer not found' },
    })
  }
})

test('a quote gives an order and a link their amount, and cannot be used for both [quote-locks-order quote-locks-link quote-kind quote-once]', async () => {
  const world = emulated()
  const { call } = world
  const id = await customerId(world)
  const ask = (resource: string) => ({
    resource,
    source_currency: 'EUR',
    destination_currency: 'USD',
    destination_amount: 5000,
    method: { payment_method: 'bank_transfer', subtype: 'swift_transfer' },
  })
  const { body } = await call('POST', '/quotes', ask('payin'))
  const quote_id = body.quotes[0].id
  const quoted = { quote_id, customer_id: id, purpose_code: 'P1401' }
  for (const field of ['amount', 'currency', 'price_id', 'payment_methods']) {
    const refused = await call('POST', '/orders', { ...quoted, [field]: 1 })
    expect(refused.body.message).toMatch(`${field} cannot be specified when quote_id is present`)
  }
  for (const field of ['amount', 'currency', 'price_id', 'payment_methods', 'expires_at']) {
    const refused = await call('POST', '/payin', { ...quoted, [field]: 1 })
    expect(refused.body.message).toMatch(`${field} cannot be specified when quote_id is present`)
  }
  const split = await call('POST', '/orders', { ...quoted, split_ids: ['psplit_1'] })
  expect(split.body.message).toBe('Validation failed: Split ids cannot be specified when quote_id is present')
  expect((await call('POST', '/orders', quoted)).body).toMatchObject({ amount: 5000, currency: 'USD' })
  expect((await call('POST', '/payin', quoted)).body.message).toBe('quote_id has already been used')
  const other = (await call('POST', '/quotes', ask('payout'))).body.quotes[0].id
  expect((await call('POST', '/orders', { ...quoted, quote_id: other })).body.message).toBe(
    'quote_id is not a payin quote',
  )
})

test('an order ends three months after it was made [order-expires]', async () => {
  const world = emulated()
  await world.call('POST', '/orders', order(await customerId(world)))
  await world.emulator.advance('91d')
  expect(world.emulator.objects('order')[0]?.status).toBe('active')
  await world.emulator.advance('1d')
  expect(world.emulator.objects('order')[0]?.status).toBe('expired')
})

test('a payment under way still pays an order that expired meanwhile [order-expired-paid]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const { body } = await call('POST', '/orders', order(await customerId(world)))
  await emulator.advance('92d')
  expect(emulator.objects('order')[0]?.status).toBe('expired')
  const fresh = emulated()
  const made = await fresh.call('POST', '/orders', order(await customerId(fresh)))
  await fresh.emulator.advance(92 * 86_400_000 - 30_000)
  const card = { number: '4532 4422 2222 2222' }
  const paying = await fresh.call('POST', '/payment', { order_id: made.body.id, method: 'card', card })
  expect(paying.body).toMatchObject({ status: 'in_progress', next_steps: { url: expect.any(String) } })
  await fresh.emulator.advance('30s')
  expect(fresh.emulator.objects('order')[0]?.status).toBe('expired')
  await fresh.emulator.advance('30s')
  expect(fresh.emulator.objects('order')[0]?.status).toBe('paid')
  expect(body.status).toBe('active')
})

test.each([
  ['link-expiry', { expires_at: '2026-03-02T10:00:00Z' }, 'Validation failed: Expires at must be in the future'],
  ['link-expiry', { expires_at: '2026-09-03' }, 'Validation failed: Expires at cannot be more than 6 months from now'],
  ['link-reminder', { reminder_frequency: 3 }, 'Reminder frequency'],
  ['order-currency', { currency: 'INR' }, 'Currency not supported'],
])('a link that breaks the rule is refused [%s]', async (_, fields, message) => {
  const world = emulated()
  const { status, body } = await world.call('POST', '/payin', link(await customerId(world), fields))
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)])
})

test('a link has its address once it was reviewed, and ends by cancellation or in time [link-url link-method-unknown]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const { body } = await call('POST', '/payin', link(await customerId(world), { payment_methods: ['card', 'cash'] }))
  expect(body).toMatchObject({ status: 'under_review', payment_methods: ['card'] })
  expect(body.payment_link).toBeUndefined()
  const reviewed = await call('PATCH', `/payin/${body.id}/mock_mark_reviewed`)
  expect(reviewed.body).toMatchObject({ status: 'active', payment_link: expect.stringContaining(body.id) })
  expect((await call('PATCH', `/payin/${body.id}/cancel`)).body.status).toBe('cancelled')
  expect((await call('PATCH', `/payin/${body.id}/cancel`)).status).toBe(400)
  const second = await call('POST', '/payin', link(await customerId(world, { country: 'USA' })))
  const later = { expires_at: '2026-03-25T00:00:00Z', reminder_frequency: 7 }
  await call('PATCH', `/payin/${second.body.id}`, later)
  await emulator.advance('20d')
  expect((await call('GET', `/payin/${second.body.id}`)).body.status).toBe('under_review')
  await emulator.advance('3d')
  expect((await call('GET', `/payin/${second.body.id}`)).body.status).toBe('expired')
})

test('a payment that fits no payin waits, and joins one that it fits [mock-payment-inactive mock-payment-mismatch mock-payment-unmatched eligible-payins]', async () => {
  const world = emulated()
  const { call } = world
  const { body: made } = await call('POST', '/orders', order(await customerId(world)))
  const pay = async (fields: object) =>
    (await call('POST', '/payment/mock', { amount: 29_900, currency: 'USD', ...fields })).body
  expect(await pay({ amount: 30_000, payin_id: made.id })).toMatchObject({ error_code: 'PAYIN_AMOUNT_MISMATCH' })
  const unmatched = await pay({ payment_method: 'BankTransfer' })
  expect(unmatched).toMatchObject({ status: 'action_required', error_code: 'PAYIN_NOT_FOUND' })
  const eligible = await call('GET', `/payment/${unmatched.id}/eligible-payins`)
  expect(eligible.body.data).toMatchObject([{ id: made.id }])
  expect((await call('POST', `/payment/${unmatched.id}/connect-payin`, { payin_id: 'order_1' })).status).toBe(400)
  const connected = await call('POST', `/payment/${unmatched.id}/connect-payin`, { payin_id: made.id })
  expect(connected.body).toMatchObject({ status: 'success', payin_id: made.id })
  expect(await pay({ payin_id: made.id })).toMatchObject({ error_code: 'PAYIN_NOT_FOUND' })
  expect((await call('POST', '/payment/mock', { amount: 29_900, currency: 'USD' })).status).toBe(400)
})

test('the reserved amount is a hit before the payment, or an RFI after it [mock-payment-sanction rfi-payment rfi-one-call]', async () => {
  for (const postPaymentScreening of [false, true]) {
    const world = emulated({ account: { postPaymentScreening } })
    const { call, emulator } = world
    const { body: made } = await call('POST', '/orders', order(await customerId(world), { amount: 6623 }))
    const paid = await call('POST', '/payment/mock', { amount: 6623, currency: 'USD', payin_id: made.id })
    if (!postPaymentScreening) {
      expect(paid.body).toMatchObject({ status: 'action_required', error_code: 'SANCTION_HIT' })
      expect((await call('GET', `/payment/${paid.body.id}/eligible-payins`)).body.data).toEqual([])
      continue
    }
    expect(paid.body).toMatchObject({ status: 'success', compliance_status: 'action_required' })
    const { id, documents_required } = paid.body.rfi
    const [{ rfi_doc_id }] = documents_required
    const doc_id = await documentId(world)
    const respond = (documents: object[]) => call('PATCH', `/rfis/${id}/respond`, { documents })
    expect((await respond([])).status).toBe(400)
    expect((await respond([{ rfi_doc_id: 'rfidoc_x', doc_id }])).status).toBe(400)
    expect((await respond([{ rfi_doc_id, doc_id }])).body.status).toBe('under_review')
    expect((await call('GET', `/payment/${paid.body.id}`)).body.compliance_status).toBe('under_review')
    await emulator.advance('10m')
    const after = await call('GET', `/payment/${paid.body.id}`)
    expect(after.body.compliance_status).toBe('approved')
    expect(after.body.rfi).toBeUndefined()
  }
})

test('an order of a customer under suspicion asks for documents, and is active once they were reviewed [rfi-asked rfi-answered rfi-expires]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const id = await customerId(world, { name: 'nerqu8' })
  const { body: made } = await call('POST', '/orders', order(id))
  expect(made).toMatchObject({ status: 'action_required', rfi_documents: [{ name: 'Invoice' }] })
  const documents = [{ rfi_doc_id: made.rfi_documents[0].rfi_doc_id, id: await documentId(world) }]
  const answered = await call('PATCH', `/orders/${made.id}/update-rfi`, { documents })
  expect(answered.body.status).toBe('under_review')
  await emulator.advance('10m')
  expect((await call('GET', `/orders/${made.id}`)).body.status).toBe('active')
  await call('POST', '/orders', order(id))
  await emulator.advance('7d')
  expect(emulator.objects('rfi').map(({ status }) => status)).toEqual(['approved', 'expired'])
})

test('cards behave as documented, and others are refused [card-unknown twice-payment]', async () => {
  const world = emulated()
  const { call } = world
  const { body: made } = await call('POST', '/orders', order(await customerId(world)))
  const pay = (number: string, request_id: string) =>
    call('POST', '/payment', { order_id: made.id, method: 'card', card: { number }, request_id })
  expect((await pay('4111111111111111', 'a')).body.message).toBe('Card is not a valid test card')
  expect((await pay('4556891111111112', 'b')).body).toMatchObject({ status: 'failed', error_code: 'PAYMENT_DECLINED' })
  expect((await pay('4532491111111111', 'c')).body.status).toBe('success')
  expect((await pay('4532491111111111', 'c')).body.message).toBe('Payment already exists for this request_id')
  expect((await call('GET', `/orders/${made.id}`)).body.status).toBe('paid')
})

test('payments are listed by what they belong to [payments-payin-prefix payments-two-parents payments-currency-case]', async () => {
  const world = emulated()
  const { call } = world
  const { order, payment } = await paidOrder(world)
  await paidOrder(world)
  const ids = async (query: string) =>
    (await call('GET', `/payment?${query}`)).body.data?.map(({ id }: { id: string }) => id)
  expect(await ids(`payin_id=${order}`)).toEqual([payment])
  expect(await ids('currency=usd&payment_type=orders')).toHaveLength(2)
  expect((await call('GET', '/payment?payin_id=cust_1')).status).toBe(400)
  expect((await call('GET', `/payment?payin_id=${order}&subscription_id=sub_1`)).status).toBe(400)
  expect((await call('GET', '/payment?status=nonsense')).status).toBe(400)
})

test('a refund runs, is one at a time, and ends [twice-refund refund-whole refund-in-progress refund-202 refund-mock]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const { payment } = await paidOrder(world)
  const refund = (fields: object = {}) =>
    call('POST', '/refunds', { payment_id: payment, reason: 'Requested By Customer', ...fields })
  const made = await refund({ request_id: 'r-1', amount: 100_000 })
  expect(made).toMatchObject({ status: 202, body: { status: 'in_progress', amount: 29_900, partial_refund: false } })
  expect((await refund({ request_id: 'r-1' })).body.message).toBe('Refund already exists for this request_id')
  expect((await refund({ request_id: 'r-2' })).body.message).toBe('Refund is already in progress.')
  const mock = (status: string) => call('PATCH', `/refunds/${made.body.id}/mock_update_status`, { status })
  expect((await mock('success')).body.message).toBe('State change not allowed')
  await emulator.advance('5m')
  expect((await mock('success')).body.status).toBe('success')
  expect((await refund({ request_id: 'r-3' })).status).toBe(400)
})

test('refunds are refused for reasons and parts that are not allowed [refund-reason refund-partial-off]', async () => {
  const world = emulated({ account: { partialRefunds: false } })
  const { payment } = await paidOrder(world)
  const refund = (fields: object) =>
    world.call('POST', '/refunds', { payment_id: payment, reason: 'Duplicate', ...fields })
  expect((await refund({ reason: 'duplicate' })).status).toBe(400)
  expect((await refund({ amount: 1 })).body.message).toBe('Partial refunds are not enabled for this business')
  expect((await refund({ amount: 29_900 })).status).toBe(202)
})

test('parts of a payment are refunded until it is all given back, and a failed refund comes back', async () => {
  const world = emulated({ account: { balances: { USD: 30_000 } } })
  const { call, emulator } = world
  const { payment } = await paidOrder(world)
  const refund = (amount?: number) => call('POST', '/refunds', { payment_id: payment, reason: 'Others', amount })
  const first = await refund(10_000)
  expect(first.body).toMatchObject({ partial_refund: true, amount: 10_000 })
  await call('PATCH', `/refunds/${first.body.id}/mock_update_status`, { status: 'failed' })
  expect((await call('GET', '/balances')).body.available[0].amount).toBe(30_000)
  await refund(10_000)
  await emulator.advance('15m')
  expect((await refund()).body.amount).toBe(19_900)
})

test('a refund that the balance does not cover fails at once, as a 422 with the refund [refund-422]', async () => {
  const world = emulated({ account: { balances: {} } })
  const { payment } = await paidOrder(world)
  const made = await world.call('POST', '/refunds', { payment_id: payment, reason: 'Others' })
  expect(made).toMatchObject({ status: 422, body: { id: expect.stringContaining('refund_'), status: 'failed' } })
})
