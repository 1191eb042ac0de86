import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { CALLBACK, CARD, customerId, order } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createOrder'
const CURRENCY = { status: 400, message: 'Currency not supported' }

export const orderRefusals: Flow = {
  title: 'Orders that are refused',
  page: PAGE,
  async run(scene) {
    const id = await customerId(scene)
    const stale = 'Validation failed: Split ids are invalid or no longer point at a dynamic rule: psplit_0'
    for (const [rule, fields, refused] of [
      ['order-currency', { currency: 'INR' }, CURRENCY],
      ['order-currency', { currency: 'usd' }, CURRENCY],
      ['order-invoice-amount', { invoice_amount: 29_899 }, { status: 400 }],
      ['order-bic', { bank_account_details: { account_number: '1' } }, { status: 400 }],
      ['order-splits', { split_ids: ['psplit_0'] }, { status: 400, message: stale }],
      ['amount-not-integer', { amount: '29900' }, { status: 400, message: /must be an integer/ }],
      ['amount-not-integer', { amount: 1.5 }, { status: 400 }],
    ] as const) {
      const call = scene.call('POST', '/orders', { ...order(scene, id), ...fields })
      await scene.refuses(`an order with ${JSON.stringify(fields)} is refused`, call, refused, rule)
    }
    const exact = await scene.glomo.orders.create({ ...order(scene, id), invoice_amount: 29_900 })
    scene.shows('an invoice may be over the amount itself', exact, { invoice_amount: 29_900 }, 'order-invoice-amount')
  },
}

export const orderMethods: Flow = {
  title: 'Ways to pay that are not enabled',
  page: PAGE,
  account: { paymentMethods: ['bank_transfer'] },
  async run(scene) {
    const call = scene.call('POST', '/orders', { ...order(scene, await customerId(scene)), payment_methods: ['card'] })
    await scene.refuses('an order with one is refused', call, { status: 400 }, 'order-method')
  },
}

export const requiredSplits: Flow = {
  title: 'Splits that have to be declared',
  page: PAGE,
  account: { splitsEnforced: true },
  async run(scene) {
    const message = 'Validation failed: Split ids are required when dynamic fee splits are enforced'
    const call = scene.call('POST', '/orders', order(scene, await customerId(scene)))
    await scene.refuses('an order without is refused', call, { status: 400, message }, 'order-splits')
  },
}

export const orderExpires: Flow = {
  title: 'An order that nobody pays',
  page: "Glomo's guide on LRS",
  needs: ['time'],
  async run(scene) {
    const { glomo } = scene
    const made = await glomo.orders.create(order(scene, await customerId(scene)))
    await scene.advance('91d')
    const open = await glomo.orders.retrieve(made.id)
    scene.shows('it is open for three months', open, { status: 'active' }, 'order-expires')
    await scene.advance('1d')
    const over = await glomo.orders.retrieve(made.id)
    scene.shows('and expires then', over, { status: 'expired' }, 'order-expires')
    await scene.tells('that is told of', 'orders.expired', made.id, { status: 'expired' }, 'hook-each-state')
  },
}

/** A test card whose payer has to confirm it. */
const ASKS = { ...CARD, number: '4532442222222222' }

export const expiredOrderIsPaid: Flow = {
  title: 'An order that expires while it is paid',
  page: PAGE,
  needs: ['time'],
  async run(scene) {
    const { glomo } = scene
    const made = await glomo.orders.create(order(scene, await customerId(scene)))
    await scene.advance(`${92 * 24 * 60 * 60 - 30}s`)
    const params = { request_id: scene.unique('late'), order_id: made.id, callback_url: CALLBACK }
    const payment = await glomo.payments.create({ ...params, method: 'card', card: ASKS })
    await scene.tells('a payment that has begun is told of', 'payment.in_progress', payment.id, {}, 'hook-each-state')
    await scene.advance('30s')
    scene.shows('it expires', await glomo.orders.retrieve(made.id), { status: 'expired' }, 'order-expires')
    await scene.advance('30s')
    scene.shows('and is paid', await glomo.orders.retrieve(made.id), { status: 'paid' }, 'order-expired-paid')
  },
}

export const cards: Flow = {
  title: 'Payments by card',
  page: "Glomo's skill on testing, 1.0.2",
  async run(scene) {
    const { glomo } = scene
    const made = await glomo.orders.create(order(scene, await customerId(scene)))
    const params = { order_id: made.id, method: 'card' as const, callback_url: CALLBACK }
    const other = { ...params, request_id: scene.unique('card'), card: { ...CARD, number: '4111111111111111' } }
    const unknown = { status: 400, message: 'Card is not a valid test card' }
    await scene.refuses('an unknown card is refused', scene.call('POST', '/payment', other), unknown, 'card-unknown')
    const card = { ...CARD, number: '4556891111111112' }
    const failed = await glomo.payments.create({ ...params, request_id: scene.unique('card'), card })
    scene.shows('a card that fails fails', failed, { status: 'failed' })
    await scene.tells('that is told of', 'payment.failed', failed.id, { status: 'failed' }, 'hook-each-state')
    const request_id = scene.unique('card')
    const paid = await glomo.payments.create({ ...params, request_id, card: CARD })
    scene.shows('a card that works works', paid, { status: 'success' })
    const again = scene.call('POST', '/payment', { ...params, request_id, card: CARD })
    const repeated = { status: 400, message: 'Payment already exists for this request_id' }
    await scene.refuses('a repeat is refused', again, repeated, 'twice-payment')
    const { data } = await glomo.payments.list({ request_id })
    scene.shows('the list finds it by its request_id', data, [{ id: paid.id }], 'lists-by-request-id')
  },
}
