/** A resident of India sends money abroad under the LRS: every step from the customer to the order to be paid. */
import { Glomo } from 'glomo-client'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

const [bank] = await glomo.lrs.listBanks()
if (!bank?.bank_code) throw new Error('no bank is enabled for LRS on this account')

const customer = await glomo.customers.create({
  name: 'Meera Iyer',
  customer_type: 'individual',
  email: 'meera.iyer@example.com',
  phone: '+91-555-010-0100',
  address: '1 Example Street',
  city: 'Bengaluru',
  state: 'Karnataka',
  country: 'IND',
  pincode: '560001',
  kyc: { pan_number: 'ABCDE1234F' },
})
const account = await glomo.lrs.createBankAccount(customer.id, {
  bank_code: bank.bank_code,
  account_number: '12345678901234',
})
const beneficiary = await glomo.beneficiaries.create({
  category: 'lrs',
  beneficiary: {
    name: 'Example Corp',
    type: 'business',
    address: {
      address_line1: '1 Example Street',
      city: 'New York',
      state: 'NY',
      country_code: 'USA',
      postal_code: '10001',
    },
  },
  bank_account: {
    account_number: '1234567890',
    name: 'Example Bank',
    currency: 'USD',
    local_routing_number: '110000000',
    address: {
      address_line1: '2 Example Street',
      city: 'New York',
      state: 'NY',
      country_code: 'USA',
      postal_code: '10001',
    },
    intermediate_bank: { swift_code: 'TESTUS33' },
  },
})
const quote = await glomo.lrs.createQuote({
  bank_code: bank.bank_code,
  source_amount: 4_400_000, // 44,000.00 INR
  source_currency: 'INR',
  target_currency: 'USD',
})
const order = await glomo.orders.create({
  request_id: 'remittance-77',
  customer_id: customer.id,
  amount: quote.to.amount, // the USD side of the quote
  currency: 'USD',
  purpose_code: 'S0001',
  lrs: {
    lrs_quote_id: quote.id,
    remittance_information: 'REMITTANCE-77',
    bank_account_id: account.id,
    beneficiary_id: beneficiary.id,
  },
})
console.log(`${order.id} is ${order.status}: open the checkout with it, then wait for payment.funds_available`)
