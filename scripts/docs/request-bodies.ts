import type { OperationId } from '../../src/transport/operation.ts'

const address = {
  address_line1: '1 Example Street',
  city: 'Pune',
  state: 'MH',
  country_code: 'IND',
  postal_code: '411001',
}
const subscription = {
  customer_id: 'cust_1',
  product_name: 'Insurance',
  product_description: 'Monthly insurance',
  amount: 1_000,
  currency: 'USD',
  expires_at: '2026-12-01',
  notify_customer: true,
  starts_with_first_payment: true,
}
const order = { customer_id: 'cust_1', amount: 29_900, currency: 'USD', purpose_code: 'P1006' }
const person = { name: 'Asha Rao', type: 'individual', address }

/** Bodies that Glomo's documents allow, by a name for each; and two of answers. */
export const BODIES = {
  beneficiary: {
    category: 'payout',
    beneficiary: person,
    bank_account: { account_number: '1234567890', local_routing_number: 'HDFC0001097', currency: 'INR' },
  },
  lrsBeneficiary: {
    category: 'lrs',
    beneficiary: person,
    bank_account: {
      account_number: '1234567890',
      currency: 'USD',
      name: 'Example Bank',
      address: { ...address, country_code: 'USA' },
      local_routing_number: '021000089',
      intermediate_bank: { swift_code: 'CHASUS33' },
    },
  },
  payout: {
    request_id: 'transfer-1',
    beneficiary_id: 'bene_1',
    source_amount: 10_000,
    source_currency: 'USD',
    destination_currency: 'EUR',
    payment_rail: 'sepa',
    purpose_code: 'S0301',
  },
  quote: {
    resource: 'payout',
    source_currency: 'USD',
    destination_currency: 'INR',
    source_amount: 10_000,
    method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
  },
  lrsQuote: { bank_code: 'hdfc', source_amount: 4_400_000, source_currency: 'INR', target_currency: 'USD' },
  order: { ...order, request_id: 'cart-1' },
  link: { ...order, expires_at: '2026-12-01T00:00:00Z', reminder_frequency: 7 },
  customer: {
    name: 'Asha Rao',
    customer_type: 'individual',
    email: 'asha@example.com',
    address: '1 Example Street',
    city: 'Pune',
    state: 'MH',
    country: 'IND',
    pincode: '411001',
  },
  monthly: { ...subscription, interval_type: 'month', billing_cycles: 12, start_date: '2026-12-01' },
  presented: { ...subscription, interval_type: 'as_presented', max_amount: 5_000 },
  answeredBeneficiary: {
    id: 'bene_1',
    status: 'active',
    category: 'payout',
    ...person,
    bank_account: { account_number: '1234567890', currency: 'INR', intermediate_bank: null },
    created_at: '2026-11-21T10:00:00Z',
    updated_at: '2026-11-21T10:00:00Z',
  },
  answeredBalances: { available: [], pending: [], funded_balances: [{}] },
} as const

/** The operation that takes each. */
export const OPERATION_OF = {
  beneficiary: 'createBeneficiaryV2',
  lrsBeneficiary: 'createBeneficiaryV2',
  payout: 'createPayout',
  quote: 'createQuote',
  lrsQuote: 'createLrsQuote',
  order: 'createOrder',
  link: 'createPayin',
  customer: 'createCustomer',
  monthly: 'createSubscription',
  presented: 'createSubscription',
} as const satisfies Readonly<Record<string, OperationId>>

export type BodyName = keyof typeof OPERATION_OF
