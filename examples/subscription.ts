/** Collects 50.00 USD a month, twelve times. */
import { Glomo } from 'glomo-client'
import { exampleCustomer } from './customer.ts'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

const customer = await exampleCustomer(glomo)
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const subscription = await glomo.subscriptions.create({
  customer_id: customer.id,
  product_name: 'Support',
  product_description: 'Answers within a day',
  amount: 5_000,
  currency: 'USD',
  interval_type: 'month',
  interval_count: 1,
  billing_cycles: 12,
  start_date: dayFromNow(1),
  expires_at: dayFromNow(7), // the last day on which the customer can authorise it
  notify_customer: true,
  starts_with_first_payment: true,
})
console.log(`${subscription.id}: the customer authorises it at ${subscription.subscription_link_url}`)
