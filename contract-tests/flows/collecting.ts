import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { PRESENT } from '../../scripts/contract/flows/matching.ts'
import { customer, customerId, link, order, paidOrder } from './parts.ts'

export const collectAndRefund: Flow = {
  title: 'Collect and refund',
  page: 'https://docs.glomo.one/openapi.json createOrder',
  async run(scene) {
    const { glomo, sandbox } = scene
    const params = order(scene, await customerId(scene))
    const made = await glomo.orders.create(params)
    scene.shows('an order is active', made, { status: 'active', amount: 29_900, currency: 'USD' })
    const again = { status: 400, message: 'Order already exists for this request_id' }
    await scene.refuses('a repeat is refused', scene.call('POST', '/orders', params), again, 'twice-order')
    const payment = await sandbox.createPayment({ amount: 29_900, currency: 'USD', payin_id: made.id })
    const paid = { status: 'success', payin_id: made.id, payment_amount: 29_900, funds_available: false }
    scene.shows('the right payment succeeds', payment, paid, 'mock-payment')
    await scene.tells('it is told of', 'payment.success', payment.id, { status: 'success' }, 'hook-each-state')
    scene.shows('its order is paid', await glomo.orders.retrieve(made.id), { status: 'paid' }, 'mock-payment')
    await scene.tells('that is told of', 'orders.paid', made.id, { status: 'paid' }, 'hook-each-state')
    const usable = async () =>
      (await glomo.balances.retrieve()).available?.find(({ currency }) => currency === 'USD')?.amount ?? 0
    const before = await usable()
    await sandbox.makeFundsAvailable(payment.id)
    const funded = await glomo.payments.retrieve(payment.id)
    scene.shows('its funds become available', funded, { funds_available: true }, 'funds-available')
    scene.shows('the balance is up', (await usable()) - before, 29_900, 'funds-available')
    const data = { funds_available: true }
    await scene.tells('that is told of', 'payment.funds_available', payment.id, data, 'funds-available')

    const asked = {
      request_id: scene.unique('refund'),
      payment_id: payment.id,
      reason: 'Requested By Customer' as const,
    }
    const refund = await scene.call('POST', '/refunds', asked)
    scene.shows('a refund is under way', refund, { status: 202, body: { status: 'in_progress' } }, 'refund-202')
    const [found] = (await glomo.refunds.list({ request_id: asked.request_id })).data
    if (!found) throw new Error('the refund was not found by its request_id')
    scene.shows('it is the whole payment', found, { amount: 29_900, partial_refund: false }, 'refund-whole')
    const used = { status: 400, message: 'Refund already exists for this request_id' }
    await scene.refuses('a repeat is refused', scene.call('POST', '/refunds', asked), used, 'twice-refund')
    const second = scene.call('POST', '/refunds', { ...asked, request_id: scene.unique('refund') })
    const running = { status: 400, message: 'Refund is already in progress.' }
    await scene.refuses('so is a second one', second, running, 'refund-in-progress')
    const mock = scene.call('PATCH', `/refunds/${found.id}/mock_update_status`, { status: 'success' })
    await scene.refuses('it succeeds once it was sent to the bank', mock, { status: 400 }, 'refund-mock')
    await scene.advance('5m')
    await scene.tells(
      'its reference is told of',
      'refund.utr.updated',
      String(found.id),
      { utr: PRESENT },
      'hook-each-state',
    )
    const done = await sandbox.updateRefundStatus(String(found.id), { status: 'success' })
    scene.shows('then it succeeds', done, { status: 'success' }, 'refund-mock')
    await scene.tells('that is told of', 'refund.success', String(found.id), { status: 'success' }, 'hook-each-state')
  },
}

export const customers: Flow = {
  title: 'Customers',
  page: 'https://docs.glomo.one/platform/validations',
  async run(scene) {
    const { glomo } = scene
    const params = customer(scene)
    const made = await glomo.customers.create(params)
    const create = (fields: object) => scene.call('POST', '/customer', { ...customer(scene), ...fields })
    const taken = { status: 400, message: 'Validation failed: Email has already been taken' }
    const again = create({ email: params.email.toUpperCase() })
    await scene.refuses('an e-mail is taken once in a country, in any case', again, taken, 'customer-unique')
    const abroad = await glomo.customers.create({ ...params, country: 'USA' })
    scene.shows('in another country it can be', abroad, { country: 'USA' }, 'customer-unique')
    const updated = await glomo.customers.update(String(made.id), { phone: '+919876543210' })
    scene.shows('a phone can change', updated, { phone: '+919876543210' }, 'customer-update')
    const renamed = scene.call('PATCH', `/customer/${made.id}`, { name: 'Other Name' })
    await scene.refuses('a name cannot', renamed, { status: 400 }, 'customer-update')
    for (const [rule, fields] of [
      ['customer-name', { name: 'A' }],
      ['customer-name', { name: 'A'.repeat(129) }],
      ['customer-name', { name: 'Asha <Rao>' }],
      ['customer-pincode', { pincode: undefined }],
      ['customer-dob', { dob: scene.day(0) }],
      ['customer-lrs', { kyc: { pan_number: 'ABCDE1234F' } }],
      ['customer-lrs', { phone: '+919876543210', kyc: { pan_number: '1' } }],
      ['customer-lrs', { phone: '+919876543210', kyc: { pan_number: 'ABCDE1234F' }, name: 'Rao & Sons' }],
    ] as const) {
      const what = JSON.stringify(fields).slice(0, 60)
      await scene.refuses(`a customer with ${what} is refused`, create(fields), { status: 400 }, rule)
    }
  },
}

export const customerBankAccount: Flow = {
  title: 'The bank account of a customer',
  page: 'https://docs.glomopay.com/product-guide/third-party-verification/integration-guide',
  async run(scene) {
    const { customers } = scene.glomo
    const id = await customerId(scene)
    const numbers = [scene.digits(12), scene.digits(12)]
    for (const account_number of numbers) {
      await customers.createBankAccount(id, { account_number, bic_secondary: 'HDFC0000053' })
    }
    const { data } = await customers.listBankAccounts(id)
    scene.shows('a second replaces the first', data, [{ account_number: numbers[1] }], 'bank-account-one')
  },
}

export const linkTwice: Flow = {
  title: 'A payment link that is sent twice',
  page: 'https://docs.glomo.one/openapi.json createPayin',
  async run(scene) {
    const id = await customerId(scene)
    const first = await scene.glomo.paymentLinks.create(link(scene, id))
    const second = await scene.glomo.paymentLinks.create(link(scene, id))
    const { data } = await scene.glomo.paymentLinks.list({ customer_id: id })
    scene.shows('makes two', data, [{ id: second.id }, { id: first.id }], 'link-unprotected')
  },
}

export const fundsInTime: Flow = {
  title: 'Funds that become available by themselves',
  page: "Glomo's skill on testing, 1.0.2",
  needs: ['time', 'own'],
  async run(scene) {
    const { payment } = await paidOrder(scene)
    const held = await scene.glomo.balances.retrieve()
    scene.shows('until then they are pending', held.pending, [{ currency: 'USD', amount: 29_900 }])
    await scene.advance('1d')
    const funded = await scene.glomo.payments.retrieve(payment.id)
    scene.shows('later they can be used', funded, { funds_available: true }, 'mock-payment')
  },
}
