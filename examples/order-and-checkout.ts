/** Creates an order and the page that opens its checkout, and checks what the checkout reports. */
import { Glomo, verifyCheckoutSignature } from 'glomo-client'
import { exampleCustomer } from './customer.ts'

const secretKey = process.env.GLOMO_SECRET_KEY ?? 'any-key'
const glomo = new Glomo({ apiKey: secretKey, baseUrl: 'http://127.0.0.1:4010' })

const customer = await exampleCustomer(glomo)
const order = await glomo.orders.create({
  request_id: 'cart-4711',
  customer_id: customer.id,
  amount: 29_900, // 299.00 USD
  currency: 'USD',
  purpose_code: 'P1006', // consulting, for which no document is asked
})
/** The checkout script of your dashboard opens the order by its id. */
const page = `<!doctype html><title>Pay</title><button data-order="${order.id}">Pay 299.00 USD</button>`
console.log(`${page.length} characters of a page for ${order.id}`)

/** Call this with what the page posts to you: never trust what a browser sends before it is checked. */
export async function paymentIsGenuine(posted: {
  orderId: string
  paymentId: string
  status: string
  signature: string
}): Promise<boolean> {
  if (!(await verifyCheckoutSignature(posted, [secretKey]))) return false
  const payment = await glomo.payments.retrieve(posted.paymentId)
  return payment.status === 'success'
}
