/** Asks a customer for money with a payment link. */
import { Glomo } from 'glomo-client'
import { exampleCustomer } from './customer.ts'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })
const customer = await exampleCustomer(glomo)
const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000)

const link = await glomo.paymentLinks.create({
  customer_id: customer.id,
  amount: 29_900, // 299.00 USD
  currency: 'USD',
  purpose_code: 'P1006', // consulting, for which no document is asked
  expires_at: inTwoWeeks.toISOString(),
  reference_number: 'INV-8812',
})
console.log(`${link.id} is ${link.status}; its address is in payment_link once it has been reviewed`)
