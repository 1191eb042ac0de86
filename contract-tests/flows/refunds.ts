import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { customerId, PAYIN_QUOTE, paidOrder } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createRefund'

export const refundRefusals: Flow = {
  title: 'Refunds that are refused',
  page: PAGE,
  async run(scene) {
    const { payment } = await paidOrder(scene)
    const refund = (fields: object) =>
      scene.call('POST', '/refunds', { request_id: scene.unique('refund'), payment_id: payment.id, ...fields })
    for (const reason of ['duplicate', 'Because']) {
      await scene.refuses(`${reason} is no reason`, refund({ reason }), { status: 400 }, 'refund-reason')
    }
    const text = refund({ reason: 'Others', amount: '100' })
    await scene.refuses('an amount is no text', text, { status: 400 }, 'amount-not-integer')
    const whole = await refund({ reason: 'Others', amount: 100_000 })
    const all = { status: 202, body: { amount: 29_900, partial_refund: false, balance_used: { amount: 29_900 } } }
    scene.shows('more than the whole is the whole', whole, all, 'refund-whole', 'refund-202')
  },
}

export const partialRefunds: Flow = {
  title: 'Refunds of a part',
  page: PAGE,
  needs: ['time'],
  async run(scene) {
    const { glomo, sandbox } = scene
    const { payment } = await paidOrder(scene)
    const refund = (amount?: number) =>
      glomo.refunds.create({
        request_id: scene.unique('refund'),
        payment_id: payment.id,
        reason: 'Others',
        ...(amount === undefined ? {} : { amount }),
      })
    const first = await refund(10_000)
    scene.shows('a part is given back', first, { amount: 10_000, partial_refund: true })
    await sandbox.updateRefundStatus(String(first.id), { status: 'failed' })
    await scene.tells(
      'one that failed is told of',
      'refund.failed',
      String(first.id),
      { status: 'failed' },
      'hook-each-state',
    )
    await refund(10_000)
    await scene.advance('15m')
    scene.shows('then the rest', await refund(), { amount: 19_900 }, 'refund-whole')
  },
}

export const partialRefundsOff: Flow = {
  title: 'Refunds of a part where they are not enabled',
  page: PAGE,
  account: { partialRefunds: false },
  async run(scene) {
    const { payment } = await paidOrder(scene)
    const refund = (amount: number) =>
      scene.call('POST', '/refunds', { payment_id: payment.id, reason: 'Duplicate', amount })
    const message = 'Partial refunds are not enabled for this business'
    await scene.refuses('a part is refused', refund(1), { status: 400, message }, 'refund-partial-off')
    scene.shows('the whole is given back', await refund(29_900), { status: 202 }, 'refund-partial-off')
  },
}

export const uncoveredRefund: Flow = {
  title: 'A refund that the balance does not cover',
  page: PAGE,
  account: { balances: {} },
  async run(scene) {
    const { payment } = await paidOrder(scene)
    const refund = await scene.call('POST', '/refunds', { payment_id: payment.id, reason: 'Others' })
    const failed = { status: 422, body: { id: /^refund_/, status: 'failed', payment_id: payment.id } }
    scene.shows('it fails at its creation, with the refund in the answer', refund, failed, 'refund-422')
  },
}

export const refundLock: Flow = {
  title: 'Two refunds at the same instant',
  page: 'https://docs.glomo.one/platform/errors',
  assumptions: { refundLock: 1000 },
  async run(scene) {
    const { payment } = await paidOrder(scene)
    const body = { request_id: scene.unique('refund'), payment_id: payment.id, reason: 'Others' }
    const refund = () => scene.call('POST', '/refunds', body)
    scene.shows('one is made', await refund(), { status: 202 }, 'twice-refund-at-once')
    const locked = { status: 409, message: 'Refund is being processed' }
    await scene.refuses('the other is locked out', refund(), locked, 'refund-lock', 'twice-refund-at-once')
    await scene.advance('1s')
    const later = { status: 400, message: 'Refund already exists for this request_id' }
    await scene.refuses('until the first was processed', refund(), later, 'refund-lock')
  },
}

export const convertedRefund: Flow = {
  title: 'A refund of a payment that was converted',
  page: PAGE,
  async run(scene) {
    const { glomo, sandbox } = scene
    const { quotes } = await glomo.quotes.create(PAYIN_QUOTE)
    const [quote] = quotes
    if (!quote) throw new Error('a quote was asked for and none was given')
    const quoted = { request_id: scene.unique('quoted'), quote_id: quote.id, purpose_code: 'P1401' as const }
    const made = await glomo.orders.create({ ...quoted, customer_id: await customerId(scene) })
    const amount = quote.source_amount
    const payment = await sandbox.createPayment({ amount, currency: 'EUR', payin_id: made.id })
    const sides = { payment_currency: 'EUR', payment_amount: amount, converted_currency: 'USD', converted_amount: 5000 }
    scene.shows('a payment is in the currency that was paid', payment, { status: 'success', ...sides })
    await sandbox.makeFundsAvailable(payment.id)
    const params = { request_id: scene.unique('refund'), payment_id: payment.id, reason: 'Others' as const }
    const refund = await glomo.refunds.create({ ...params, amount: 2500 })
    const both = { currency: 'EUR', balance_used: { currency: 'USD', amount: 2500 }, partial_refund: true }
    scene.shows('what was asked in one currency is given back in the other', refund, both, 'refund-currency')
  },
}
