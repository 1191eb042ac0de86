/** Refunds a part of a payment, and reads a refusal. */
import { Glomo, UnprocessableError } from 'glomo-client'
import { payInFull } from 'glomo-client/sandbox'
import { exampleCustomer } from './customer.ts'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

const customer = await exampleCustomer(glomo)
const order = await glomo.orders.create({
  request_id: 'cart-305',
  customer_id: customer.id,
  amount: 29_900, // 299.00 USD
  currency: 'USD',
  purpose_code: 'P1006', // consulting, for which no document is asked
})
// The sandbox pays it; live, your customer does.
const payment = await payInFull(glomo, order)

try {
  const refund = await glomo.refunds.create({
    request_id: 'return-305',
    payment_id: payment.id,
    reason: 'Requested By Customer',
    amount: 5_000, // 50.00, in the currency the payment was converted to
  })
  console.log(`${refund.id} is ${refund.status}`)
} catch (error) {
  // When a refund fails on creation, the API responds 422 with the refund as the body.
  if (!(error instanceof UnprocessableError)) throw error
  console.log(`refused: ${error.message}`)
}
