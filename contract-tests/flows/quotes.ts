import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { activeBeneficiary, customerId, EURO_QUOTE, PAYIN_QUOTE } from './parts.ts'

const PAGE = 'https://docs.glomopay.com/product-guide/quote'

export const quoteOptions: Flow = {
  title: 'What quotes are offered',
  page: PAGE,
  async run(scene) {
    const { quotes: rupees } = await scene.glomo.quotes.create({ ...EURO_QUOTE, destination_currency: 'INR' })
    const rails = rupees.map(({ method }) => method?.payment_rail).toSorted()
    scene.shows('local to India is one for each rail', rails, ['imps', 'neft', 'rtgs', 'upi'], 'quote-local-inr')
    const method = { payment_method: 'bank_transfer' as const, subtype: 'swift_transfer' as const }
    const { quotes: swift } = await scene.glomo.quotes.create({ ...EURO_QUOTE, destination_currency: 'SGD', method })
    scene.shows('swift is one', swift, [{ method: { payment_rail: 'swift' } }], 'quote-swift-one')
    const ask = (fields: object) => scene.call('POST', '/quotes', { ...EURO_QUOTE, ...fields })
    const message = 'local_transfer is not supported for SGD destination'
    const none = ask({ destination_currency: 'SGD' })
    await scene.refuses('a currency without rails has none', none, { status: 400, message }, 'quote-local-other')
    await scene.refuses('both amounts are refused', ask({ destination_amount: 5 }), { status: 400 }, 'quote-one-amount')
    await scene.refuses('so is none', ask({ source_amount: undefined }), { status: 400 }, 'quote-one-amount')
  },
}

export const quotesThatDoNotFit: Flow = {
  title: 'Quotes that do not fit',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const beneficiary_id = await activeBeneficiary(scene)
    const pay = (quote_id: string | undefined) =>
      scene.call('POST', '/payouts', {
        quote_id,
        beneficiary_id,
        purpose_code: 'S0802',
        request_id: scene.unique('fit'),
      })
    const unknown = { status: 400, message: 'quote_id not found' }
    await scene.refuses('an unknown quote is refused', pay('quote_1'), unknown, 'quote-unknown')
    const { quotes: rupees } = await glomo.quotes.create({ ...EURO_QUOTE, destination_currency: 'INR' })
    const other = { status: 400, message: 'Quote is not compatible with the selected beneficiary' }
    await scene.refuses('a rail it cannot take is refused', pay(rupees[0]?.id), other, 'quote-beneficiary')
    const { quotes: payins } = await glomo.quotes.create(PAYIN_QUOTE)
    const kind = { status: 400, message: 'Quote is not a payout quote' }
    await scene.refuses('a quote of a payin is refused', pay(payins[0]?.id), kind, 'quote-kind')
  },
}

export const quotedPayins: Flow = {
  title: 'An order and a link with a quote',
  page: 'https://docs.glomo.one/openapi.json createOrder',
  async run(scene) {
    const { glomo } = scene
    const quoted = { customer_id: await customerId(scene), purpose_code: 'P1401' as const }
    const { quotes } = await glomo.quotes.create(PAYIN_QUOTE)
    const quote_id = String(quotes[0]?.id)
    for (const [path, rule, fields] of [
      ['/orders', 'quote-locks-order', ['amount', 'currency', 'price_id', 'payment_methods']],
      ['/payin', 'quote-locks-link', ['amount', 'currency', 'expires_at', 'price_id', 'payment_methods']],
    ] as const) {
      for (const field of fields) {
        const call = scene.call('POST', path, { ...quoted, quote_id, [field]: 1 })
        const message = `${field} cannot be specified when quote_id is present`
        await scene.refuses(`a quote fixes ${field} of ${path}`, call, { status: 400, message }, rule)
      }
      const split = scene.call('POST', path, { ...quoted, quote_id, split_ids: ['psplit_1'] })
      const message = 'Validation failed: Split ids cannot be specified when quote_id is present'
      await scene.refuses(`and split_ids of ${path}`, split, { status: 400, message }, rule, 'order-splits')
    }
    const order = await glomo.orders.create({ ...quoted, quote_id, request_id: scene.unique('quoted') })
    scene.shows('an order has the terms of its quote', order, { amount: 5000, currency: 'USD' })
    const used = { status: 400, message: 'quote_id has already been used' }
    await scene.refuses('it works once', scene.call('POST', '/payin', { ...quoted, quote_id }), used, 'quote-once')
    const { quotes: payouts } = await glomo.quotes.create(EURO_QUOTE)
    const other = { ...quoted, quote_id: payouts[0]?.id, request_id: scene.unique('kind') }
    const kind = { status: 400, message: 'quote_id is not a payin quote' }
    await scene.refuses('a quote of a payout is refused', scene.call('POST', '/orders', other), kind, 'quote-kind')
    const { quotes: more } = await glomo.quotes.create(PAYIN_QUOTE)
    const link = await glomo.paymentLinks.create({ ...quoted, quote_id: String(more[0]?.id) })
    scene.shows('a link ends with its quote', link, { amount: 5000, expires_at: more[0]?.expires_at })
  },
}
