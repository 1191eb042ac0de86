/** What `found` is after the most used calls, as an editor shows it; and the like of each call for `stripe`. */
export interface Hover {
  readonly call: string
  readonly found: string
  readonly stripe: string
}

/** A call with a mistake, and what the message of the compiler must name. */
export interface Mistake {
  readonly about: string
  readonly call: string
  readonly names: readonly string[]
  /** The like of it for `stripe`, where it has one. */
  readonly stripe?: string
}

const OURS = `import { Glomo, isStatus } from 'glomo-client'
declare const glomo: Glomo
declare const beneficiary: {
  name: string
  type: 'business'
  address: { address_line1: string; city: string; state: string; country_code: 'IND'; postal_code: string }
}
`
const STRIPE = `import Stripe from 'stripe'
declare const stripe: Stripe
`

/** A program that calls, and gives what it found a name. */
export function ourProgram(call: string): string {
  return `${OURS}console.log(glomo, isStatus, beneficiary)\nexport const found = await ${call}\n`
}

export function stripeProgram(call: string): string {
  return `${STRIPE}console.log(stripe)\nexport const found = await ${call}\n`
}

export const HOVERS: readonly Hover[] = [
  { call: 'glomo.payouts.create({} as never)', found: 'Payout', stripe: 'stripe.payouts.create({} as never)' },
  { call: "glomo.payouts.retrieve('')", found: 'Payout', stripe: "stripe.payouts.retrieve('')" },
  { call: 'glomo.payouts.list()', found: 'Page<Payout>', stripe: 'stripe.payouts.list()' },
  {
    call: 'glomo.payouts.list().toArray()',
    found: 'Payout[]',
    stripe: 'stripe.payouts.list().autoPagingToArray({ limit: 9 })',
  },
  { call: 'glomo.beneficiaries.create({} as never)', found: 'Beneficiary', stripe: 'stripe.accounts.create()' },
  { call: 'glomo.quotes.create({} as never)', found: 'QuoteList', stripe: 'stripe.quotes.create()' },
  { call: 'glomo.orders.create({} as never)', found: 'Order', stripe: 'stripe.paymentIntents.create({} as never)' },
  {
    call: 'glomo.paymentLinks.create({} as never)',
    found: 'PaymentLink',
    stripe: 'stripe.paymentLinks.create({} as never)',
  },
  { call: "glomo.payments.retrieve('')", found: 'Payment', stripe: "stripe.paymentIntents.retrieve('')" },
  { call: 'glomo.refunds.create({} as never)', found: 'Refund', stripe: 'stripe.refunds.create()' },
  { call: 'glomo.balances.retrieve()', found: 'AllBalances', stripe: 'stripe.balance.retrieve()' },
]

const payout = "request_id: 'r', beneficiary_id: 'b', purpose_code: 'S0802'"
const currencies = "source_currency: 'USD', destination_currency: 'INR'"
const order = "request_id: 'r', customer_id: 'c'"
const payee = "category: 'payout', beneficiary"
const quote = "resource: 'payout', method: { payment_method: 'bank_transfer' }"

export const MISTAKES: readonly Mistake[] = [
  {
    about: 'a payout on no terms',
    call: `glomo.payouts.create({ ${payout} })`,
    names: ['source_amount', 'destination_amount', 'quote_id'],
    stripe: "stripe.payouts.create({ currency: 'usd' })",
  },
  {
    about: 'a payout without an amount',
    call: `glomo.payouts.create({ ${payout}, ${currencies} })`,
    names: ['source_amount', 'destination_amount', 'quote_id'],
  },
  {
    about: 'a payout by amount, a currency missing',
    call: `glomo.payouts.create({ ${payout}, source_amount: 1, source_currency: 'USD' })`,
    names: ["'destination_currency' is missing"],
  },
  {
    about: 'a payout of what arrives, a currency missing',
    call: `glomo.payouts.create({ ${payout}, destination_amount: 1, destination_currency: 'INR' })`,
    names: ["'source_currency' is missing"],
  },
  {
    about: 'a payout without request_id',
    call: `glomo.payouts.create({ beneficiary_id: 'b', purpose_code: 'S0802', source_amount: 1, ${currencies} })`,
    names: ["'request_id' is missing"],
  },
  {
    about: 'a quoted payout, the purpose missing',
    call: "glomo.payouts.create({ request_id: 'r', beneficiary_id: 'b', quote_id: 'q' })",
    names: ["'purpose_code' is missing", 'PayoutWithQuoteParams'],
  },
  {
    about: 'a quoted payout with an amount',
    call: `glomo.payouts.create({ ${payout}, quote_id: 'q', source_amount: 1 })`,
    names: ["'source_amount' are incompatible"],
  },
  {
    about: 'a typo',
    call: `glomo.payouts.create({ ${payout}, source_amout: 1, ${currencies} })`,
    names: ["'source_amout'", "Did you mean to write 'source_amount'?"],
    stripe: "stripe.payouts.create({ amout: 1, currency: 'usd' })",
  },
  {
    about: 'a currency in small letters',
    call: `glomo.payouts.create({ ${payout}, source_amount: 1, source_currency: 'usd', destination_currency: 'INR' })`,
    names: [`Did you mean '"USD"'?`],
  },
  {
    about: 'a beneficiary without an account',
    call: `glomo.beneficiaries.create({ ${payee} })`,
    names: ['bank_account', 'upi_account'],
    stripe: 'stripe.customers.createSource()',
  },
  {
    about: 'a bank account without its currency and code',
    call: `glomo.beneficiaries.create({ ${payee}, bank_account: { account_number: '1' } })`,
    names: ['currency', 'swift_code', 'local_routing_number'],
  },
  {
    about: 'a bank account without a code',
    call: `glomo.beneficiaries.create({ ${payee}, bank_account: { account_number: '1', currency: 'USD' } })`,
    names: ['swift_code', 'local_routing_number'],
  },
  {
    about: 'a bank account by its SWIFT code, the currency missing',
    call: `glomo.beneficiaries.create({ ${payee}, bank_account: { account_number: '1', swift_code: 'S' } })`,
    names: ["'currency' is missing"],
  },
  {
    about: 'a UPI account without its identifier',
    call: `glomo.beneficiaries.create({ ${payee}, upi_account: {} })`,
    names: ["'upi_id' is missing"],
  },
  {
    about: 'a beneficiary by UPI, the person missing',
    call: "glomo.beneficiaries.create({ category: 'payout', upi_account: { upi_id: 'a@b' } })",
    names: ["'beneficiary' is missing", 'UpiBeneficiaryParams'],
  },
  {
    about: 'a remittance to nowhere',
    call: "glomo.beneficiaries.create({ category: 'lrs', beneficiary })",
    names: ["'bank_account' is missing", 'LrsBeneficiaryParams'],
  },
  {
    about: 'a country in two letters',
    call: `glomo.beneficiaries.create({ ${payee}: { ...beneficiary, address: { ...beneficiary.address, country_code: 'IN' } }, upi_account: { upi_id: 'a@b' } })`,
    names: [`"IN"`],
  },
  {
    about: 'an order on no terms',
    call: `glomo.orders.create({ ${order} })`,
    names: ['amount', 'currency', 'quote_id'],
    stripe: 'stripe.paymentIntents.create({})',
  },
  {
    about: 'an order by amount, the currency missing',
    call: `glomo.orders.create({ ${order}, amount: 1 })`,
    names: ["'currency' is missing"],
    stripe: 'stripe.paymentIntents.create({ amount: 1 })',
  },
  {
    about: 'a quoted order, the customer missing',
    call: "glomo.orders.create({ request_id: 'r', quote_id: 'q' })",
    names: ["'customer_id' is missing", 'OrderWithQuoteParams'],
  },
  {
    about: 'a payment link by amount, the expiry missing',
    call: "glomo.paymentLinks.create({ customer_id: 'c', purpose_code: 'P1401', amount: 1, currency: 'USD' })",
    names: ["'expires_at' is missing"],
    stripe: 'stripe.paymentLinks.create({})',
  },
  {
    about: 'a quote without an amount',
    call: `glomo.quotes.create({ ${quote}, ${currencies} })`,
    names: ['source_amount', 'destination_amount'],
  },
  {
    about: 'a payment of nothing',
    call: "glomo.payments.create({ request_id: 'r', method: 'card', card: {}, callback_url: 'https://a.example' })",
    names: ['order_id', 'subscription_id'],
  },
  {
    about: 'a refund for a reason in small letters',
    call: "glomo.refunds.create({ request_id: 'r', payment_id: 'p', reason: 'duplicate' })",
    names: [`Did you mean '"Duplicate"'?`],
    stripe: "stripe.refunds.create({ reason: 'Duplicate' })",
  },
  {
    about: 'a status that does not exist',
    call: "isStatus((await glomo.payouts.retrieve('')).status, 'succeeded')",
    names: ['"succeeded"', '"success"'],
    stripe: "stripe.payouts.retrieve('').then(({ status }) => status === 'succeeded')",
  },
]
