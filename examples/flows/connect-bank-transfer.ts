/**
 * A customer sent money without a reference: connects the unmatched transfer to the order it was meant for. Run it without
 * arguments to see which may belong together, and again with the payment and the order or link of your choice.
 */
import { Glomo } from 'glomo-client'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

const [paymentId, payinId] = process.argv.slice(2)

for await (const { id, error_code } of glomo.payments.list({ status: 'action_required' })) {
  if (error_code !== 'PAYIN_NOT_FOUND' && error_code !== 'PAYIN_AMOUNT_MISMATCH') continue
  // The shape of this response is not published: look at it, then choose.
  console.log(`${id} may belong to ${JSON.stringify(await glomo.payments.listEligiblePayins(id))}`)
}

if (paymentId && payinId) {
  const payment = await glomo.payments.connectPayin(paymentId, { payin_id: payinId })
  console.log(`${payment.id} is ${payment.status}`)
}
