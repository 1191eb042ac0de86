/** What must compile and what must not; checked by `tsc`, run by nobody. */
import type { Beneficiary, Glomo, GlomoList, GlomoPromise, Page, Payment, Payout, WithResponse } from '../index.ts'
import { isStatus, matchStatus } from '../index.ts'

declare const glomo: Glomo
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const same = <A, B>(_: Same<A, B>): void => {}

const quoted = { request_id: 'r', beneficiary_id: 'bene_1', purpose_code: 'S0802', quote_id: 'quote_1' } as const
const common = { request_id: 'r', beneficiary_id: 'bene_1', purpose_code: 'S0802' } as const
const currencies = { source_currency: 'USD', destination_currency: 'INR' } as const

// Payouts: a quote, or exactly one amount.
glomo.payouts.create(quoted)
glomo.payouts.create({ ...common, ...currencies, source_amount: 10_000 })
glomo.payouts.create({ ...common, ...currencies, destination_amount: 10_000, payment_rail: 'upi' })
// @ts-expect-error a quote fixes the amount
glomo.payouts.create({ ...quoted, source_amount: 10_000 })
// @ts-expect-error a quote fixes the currencies
glomo.payouts.create({ ...quoted, ...currencies })
// @ts-expect-error a quote fixes the rail
glomo.payouts.create({ ...quoted, payment_rail: 'swift' })
// @ts-expect-error one of the two amounts, not both
glomo.payouts.create({ ...common, ...currencies, source_amount: 1, destination_amount: 1 })
// @ts-expect-error one of the two amounts, not none
glomo.payouts.create({ ...common, ...currencies })
// @ts-expect-error request_id keeps a repeat from paying twice
glomo.payouts.create({ ...currencies, beneficiary_id: 'b', purpose_code: 'S0802', source_amount: 1 })
// @ts-expect-error INR cannot be sent from
glomo.payouts.create({ ...common, source_currency: 'INR', destination_currency: 'USD', source_amount: 1 })
// @ts-expect-error no such rail
glomo.payouts.create({ ...common, ...currencies, source_amount: 1, payment_rail: 'ach' })
// @ts-expect-error a rail of another currency
glomo.payouts.create({ ...common, ...currencies, source_amount: 1, payment_rail: 'sepa' })
// @ts-expect-error amounts are integers, not text
glomo.payouts.create({ ...common, ...currencies, source_amount: '1' })

// Purpose codes: those of the direction, and of the LRS where it is.
const withdrawal = { request_id: 'r', beneficiary_id: 'bene_1', purpose_code: 'P0001', payment_rail: 'neft' } as const
const toIndia = { source_currency: 'USD', destination_currency: 'INR' } as const
glomo.payouts.create({ ...withdrawal, ...toIndia, source_amount: 1, documents: ['doc_1'] })
// @ts-expect-error a withdrawal carries the consent letter
glomo.payouts.create({ ...withdrawal, ...toIndia, source_amount: 1 })
// @ts-expect-error a withdrawal goes by neft
glomo.payouts.create({ ...withdrawal, ...toIndia, payment_rail: 'imps', source_amount: 1, documents: ['doc_1'] })
// @ts-expect-error a withdrawal takes no quote
glomo.payouts.create({ ...withdrawal, ...toIndia, quote_id: 'quote_1', source_amount: 1, documents: ['doc_1'] })
// @ts-expect-error a code of payins
glomo.payouts.create({ ...common, ...currencies, source_amount: 1, purpose_code: 'P1401' })
// @ts-expect-error codes are exact
glomo.payouts.create({ ...quoted, purpose_code: 's0802' })
// @ts-expect-error a code of payouts
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'USD', purpose_code: 'S0802' })
// @ts-expect-error a code of payouts
glomo.paymentLinks.create({ customer_id: 'c', purpose_code: 'S0802', quote_id: 'q' })
const lrs = { lrs_quote_id: 'quote_1', remittance_information: 'fees' }
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'USD', purpose_code: 'S0001', lrs })
// @ts-expect-error a code of orders under the LRS
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'USD', purpose_code: 'S0001' })
// @ts-expect-error an order under the LRS has its own codes
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'USD', purpose_code: 'P1401', lrs })
// @ts-expect-error an order under the LRS is in USD
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'EUR', purpose_code: 'S0001', lrs })

// Orders and payment links: a quote, or amount and currency.
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'USD' })
glomo.orders.create({ request_id: 'r', customer_id: 'c', quote_id: 'q' })
// @ts-expect-error a quote fixes the amount
glomo.orders.create({ request_id: 'r', customer_id: 'c', quote_id: 'q', amount: 1 })
// @ts-expect-error request_id keeps a repeat from creating a second order
glomo.orders.create({ customer_id: 'c', amount: 1, currency: 'USD' })
// @ts-expect-error INR is not collected
glomo.orders.create({ request_id: 'r', customer_id: 'c', amount: 1, currency: 'INR' })
glomo.paymentLinks.create({ customer_id: 'c', purpose_code: 'P1401', quote_id: 'q' })
// @ts-expect-error a quote fixes the expiry
glomo.paymentLinks.create({ customer_id: 'c', purpose_code: 'P1401', quote_id: 'q', expires_at: '2027-01-01' })
// @ts-expect-error without a quote an expiry is needed
glomo.paymentLinks.create({ customer_id: 'c', purpose_code: 'P1401', amount: 1, currency: 'USD' })

// Payments and refunds carry a request_id too.
glomo.payments.create({ request_id: 'r', subscription_id: 's', sequence: 'subsequent', amount: 1, currency: 'USD' })
// @ts-expect-error an order or a subscription, not both
glomo.payments.create({
  request_id: 'r',
  order_id: 'o',
  subscription_id: 's',
  method: 'card',
  card: {},
  callback_url: '',
})
// @ts-expect-error request_id keeps a repeat from charging twice
glomo.payments.create({ subscription_id: 's', sequence: 'subsequent', amount: 1, currency: 'USD' })
// @ts-expect-error request_id keeps a repeat from refunding twice
glomo.refunds.create({ payment_id: 'p', reason: 'Others' })
// @ts-expect-error the reason made by Glomo alone
glomo.refunds.create({ request_id: 'r', payment_id: 'p', reason: 'Refunded For Subscription Verification' })

// Beneficiaries: a bank account or a UPI account.
const person = {
  category: 'payout',
  beneficiary: {
    name: 'A',
    type: 'individual',
    address: { address_line1: '1', city: 'B', state: 'C', country_code: 'IND', postal_code: 'D' },
  },
} as const
glomo.beneficiaries.create({ ...person, upi_account: { upi_id: 'a@b' } })
const ifsc = { account_number: '1', local_routing_number: 'HDFC0001097', currency: 'INR' } as const
glomo.beneficiaries.create({ ...person, bank_account: ifsc })
glomo.beneficiaries.create({ ...person, bank_account: { account_number: 'DE89370400440532013000', currency: 'EUR' } })
const both = { upi_account: { upi_id: 'a@b' }, bank_account: ifsc }
// @ts-expect-error an account outside EUR and AED needs a SWIFT or a local code
glomo.beneficiaries.create({ ...person, bank_account: { account_number: '1', currency: 'INR' } })
// @ts-expect-error one of the two codes, not both
glomo.beneficiaries.create({ ...person, bank_account: { ...ifsc, swift_code: 'HDFCINBB' } })
// @ts-expect-error a UPI account is its identifier
glomo.beneficiaries.create({ ...person, upi_account: {} })
const { postal_code: _, ...incomplete } = person.beneficiary.address
const unaddressed = { ...person, beneficiary: { ...person.beneficiary, address: incomplete } }
// @ts-expect-error only address_line2 may be left out
glomo.beneficiaries.create({ ...unaddressed, bank_account: ifsc })
const lrsAccount = {
  account_number: '1',
  currency: 'USD',
  name: 'Bank',
  address: person.beneficiary.address,
  local_routing_number: '110000000',
  intermediate_bank: { swift_code: 'CHASUS33' },
} as const
glomo.beneficiaries.create({ ...person, category: 'lrs', bank_account: lrsAccount })
// @ts-expect-error a remittance names bank, address, local code and intermediary
glomo.beneficiaries.create({ ...person, category: 'lrs', bank_account: ifsc })
// @ts-expect-error a remittance does not go to UPI
glomo.beneficiaries.create({ ...person, category: 'lrs', upi_account: { upi_id: 'a@b' } })
// @ts-expect-error not both
glomo.beneficiaries.create({ ...person, ...both })
// @ts-expect-error not none
glomo.beneficiaries.create(person)

// Subscriptions: regular or as presented.
const plan = {
  customer_id: 'cust_1',
  product_name: 'A',
  product_description: 'B',
  amount: 1000,
  currency: 'USD',
  expires_at: '2026-12-01',
  notify_customer: true,
  starts_with_first_payment: true,
} as const
const monthly = { ...plan, interval_type: 'month', billing_cycles: 12, start_date: '2026-12-01' } as const
glomo.subscriptions.create({ ...monthly, interval_count: 3 })
glomo.subscriptions.create({ ...plan, interval_type: 'as_presented', max_amount: 5000, split_ids: ['psplit_1'] })
// @ts-expect-error as presented needs the most that may be charged
glomo.subscriptions.create({ ...plan, interval_type: 'as_presented' })
// @ts-expect-error as presented has no cycles
glomo.subscriptions.create({ ...plan, interval_type: 'as_presented', max_amount: 5000, billing_cycles: 12 })
// @ts-expect-error a regular one has a first day
glomo.subscriptions.create({ ...plan, interval_type: 'month', billing_cycles: 12 })
// @ts-expect-error splits are for as presented
glomo.subscriptions.create({ ...monthly, split_ids: ['psplit_1'] })
// @ts-expect-error every year is every one year
glomo.subscriptions.create({ ...monthly, interval_type: 'year', interval_count: 3 })

// Quotes: fees belong to payins; remittances go between two currencies.
const route = {
  source_currency: 'USD',
  destination_currency: 'INR',
  method: { payment_method: 'bank_transfer' },
} as const
glomo.quotes.create({ ...route, resource: 'payin', source_amount: 1, price_id: 'price_1' })
// @ts-expect-error a referral fee is for payins
glomo.quotes.create({ ...route, resource: 'payout', source_amount: 1, price_id: 'price_1' })
glomo.lrs.createQuote({ bank_code: 'hdfc', source_amount: 1, source_currency: 'INR', target_currency: 'USD' })
glomo.lrs.createQuote({ resource: 'payout', source_amount: 1, source_currency: 'USD', target_currency: 'INR' })
// @ts-expect-error a payin needs a bank
glomo.lrs.createQuote({ source_amount: 1, source_currency: 'INR', target_currency: 'USD' })
// @ts-expect-error a payout takes no bank
glomo.lrs.createQuote({
  resource: 'payout',
  bank_code: 'hdfc',
  source_amount: 1,
  source_currency: 'USD',
  target_currency: 'INR',
})
// @ts-expect-error the currencies differ
glomo.lrs.createQuote({ bank_code: 'hdfc', source_amount: 1, source_currency: 'INR', target_currency: 'INR' })

// A payer's bank account needs one of two codes, a list of payments one of two parents, a reminder one of four intervals.
const account = { account_number: '1', bic_secondary: 'HDFC0001097' }
const order = { request_id: 'r', customer_id: 'c', amount: 1, currency: 'USD' } as const
glomo.orders.create({ ...order, bank_account_details: account })
// @ts-expect-error neither of the two codes
glomo.orders.create({ ...order, bank_account_details: { account_number: '1' } })
glomo.payments.list({ payin_id: 'order_1' })
// @ts-expect-error not both
glomo.payments.list({ payin_id: 'order_1', subscription_id: 'sub_1' })
glomo.paymentLinks.update('plink_1', { reminder_frequency: 7 })
// @ts-expect-error 1, 2, 7 or 14 days
glomo.paymentLinks.update('plink_1', { reminder_frequency: 3 })

// Conversions and prices: exactly one of two.
// @ts-expect-error one of the two amounts
glomo.balanceConversions.create({ source_currency: 'USD', target_currency: 'EUR', source_amount: 1, target_amount: 1 })
// @ts-expect-error a percentage has no amount
glomo.prices.create({ pricing_type: 'percentage', bps: 100, fees_amount: 1 })

// Lists are closed in requests, open in answers.
glomo.payouts.list({ status: 'success' })
// @ts-expect-error no such status
glomo.payouts.list({ status: 'successful' })
declare const payout: Payout
const newStatus: Payout['status'] = 'a status of next year'
if (payout.status === 'failed') newStatus.toString()
// @ts-expect-error a status is text
const wrongStatus: Payout['status'] = 1

// A word that a list does not have is found where it is compared.
if (isStatus(payout.status, 'failed', 'cancelled')) same<typeof payout.status, 'failed' | 'cancelled'>(true)
// @ts-expect-error no such status
isStatus(payout.status, 'succeeded')
declare const payment: Payment
isStatus(payment.compliance_status, 'approved')
// @ts-expect-error no such status
isStatus(payment.compliance_status, 'success')
matchStatus(payout.status, { success: () => 1, other: () => 0 }).toFixed()
// @ts-expect-error no such status
matchStatus(payout.status, { succeeded: () => 1, other: () => 0 })
// @ts-expect-error the API may add to the list
matchStatus(payout.status, { success: () => 1 })

// What may be left out may be undefined: it is often not known whether there is one.
declare const invoice: string | undefined
glomo.payouts.create({ ...quoted, invoice_number: invoice }, { timeout: undefined, signal: undefined })
glomo.payouts.list({ status: undefined, after: undefined })
glomo.refunds.create({ request_id: 'r', payment_id: 'p', reason: 'Others', amount: undefined })
// @ts-expect-error a key that is missing by mistake is not the client's
glomo.payouts.retrieve('payout_1', { apiKey: undefined })

// Codes are of lists.
declare const beneficiary: Beneficiary
beneficiary.address.country_code satisfies string | undefined
const elsewhere = { ...person.beneficiary, address: { ...person.beneficiary.address, country_code: 'IN' } } as const
// @ts-expect-error two letters, where three are asked for
glomo.beneficiaries.create({ ...person, beneficiary: elsewhere, upi_account: { upi_id: 'a@b' } })
const miswritten = { account_number: '1', swift_code: 'HDFCINBB', currency: 'USB' } as const
// @ts-expect-error no such currency
glomo.beneficiaries.create({ ...person, bank_account: miswritten })

// Identifiers are always there; they go from one call into the next.
glomo.payouts.retrieve(payout.id)

// What comes back.
same<Awaited<GlomoPromise<Payout>>, Payout>(true)
same<Awaited<GlomoList<Payout>>, Page<Payout>>(true)
export async function answers(): Promise<void> {
  const one = await glomo.payouts.retrieve('payout_1')
  same<typeof one, Payout>(true)
  const whole = await glomo.payouts.retrieve('payout_1').withResponse()
  same<typeof whole, WithResponse<Payout>>(true)
  const page = await glomo.payouts.list()
  same<typeof page, Page<Payout>>(true)
  for await (const each of glomo.payouts.list()) same<typeof each, Payout>(true)
  const { data, error } = await glomo.api.getPayoutById({ params: { path: { id: 'payout_1' } } })
  if (data) data.id.toString()
  else error?.toString()
  // @ts-expect-error the path parameter is missing
  await glomo.api.getPayoutById()
}

// Sandbox-only calls are not on the client.
// @ts-expect-error they live in glomo-client/sandbox
glomo.payments.createMock

export { wrongStatus }
