import type { Scene } from '../../scripts/contract/flows/scene.ts'
import type { Beneficiary, Customer, Order, Payment } from '../../src/index.ts'

const ADDRESS = {
  address_line1: '1 Example Street',
  city: 'Berlin',
  state: 'BE',
  country_code: 'DEU',
  postal_code: '10001',
}

/** What creates a beneficiary with an account in EUR, given by its IBAN alone. */
export function euroBeneficiary(scene: Scene, name = 'Acme GmbH') {
  return {
    category: 'payout' as const,
    beneficiary: { name, type: 'business' as const, address: ADDRESS },
    bank_account: { account_number: germanIban(scene.digits(18)), currency: 'EUR' as const },
  }
}

/** The same with an account in India. */
export function rupeeBeneficiary(scene: Scene) {
  return {
    category: 'payout' as const,
    beneficiary: {
      name: 'Asha Rao',
      type: 'individual' as const,
      address: { ...ADDRESS, country_code: 'IND', city: 'Pune', state: 'MH', postal_code: '411001' },
    },
    bank_account: {
      account_number: scene.digits(12),
      local_routing_number: 'HDFC0000053',
      currency: 'INR' as const,
    },
  }
}

/** Makes a beneficiary and has it approved. */
export async function activeBeneficiary(
  scene: Scene,
  params: Parameters<Scene['glomo']['beneficiaries']['create']>[0] = euroBeneficiary(scene),
): Promise<string> {
  const made: Beneficiary = await scene.glomo.beneficiaries.create(params)
  await scene.sandbox.reviewBeneficiary(made.id, { review_action: 'approve' })
  return made.id
}

/** A payout of 100.00 USD to an account in EUR. */
export function euroPayout(scene: Scene, beneficiary_id: string) {
  return {
    request_id: scene.unique('payout'),
    beneficiary_id,
    source_amount: 10_000,
    source_currency: 'USD' as const,
    destination_currency: 'EUR' as const,
    payment_rail: 'sepa' as const,
    purpose_code: 'S0802' as const,
  }
}

/** What asks for quotes of a payout of 100.00 USD to EUR. */
export const EURO_QUOTE = {
  resource: 'payout' as const,
  source_currency: 'USD',
  destination_currency: 'EUR',
  source_amount: 10_000,
  method: { payment_method: 'bank_transfer' as const, subtype: 'local_transfer' as const },
}

/** What asks for a quote of a payin: somebody pays in EUR, 50.00 USD arrive. */
export const PAYIN_QUOTE = {
  resource: 'payin' as const,
  source_currency: 'EUR',
  destination_currency: 'USD',
  destination_amount: 5000,
  method: { payment_method: 'bank_transfer' as const, subtype: 'swift_transfer' as const },
}

export function customer(scene: Scene) {
  return {
    name: 'Asha Rao',
    customer_type: 'individual' as const,
    email: `${scene.unique('asha')}@example.com`,
    address: '1 Example Street',
    city: 'Pune',
    state: 'MH',
    country: 'IND',
    pincode: '411001',
  }
}

export async function customerId(scene: Scene, fields: { name?: string } = {}): Promise<string> {
  const made: Customer = await scene.glomo.customers.create({ ...customer(scene), ...fields })
  return made.id
}

/** What creates an order of 299.00 USD. */
export function order(scene: Scene, customer_id: string) {
  return {
    request_id: scene.unique('order'),
    customer_id,
    amount: 29_900,
    currency: 'USD' as const,
    purpose_code: 'P1401' as const,
  }
}

/** What creates a payment link over 299.00 USD that is open for two weeks. */
export function link(scene: Scene, customer_id: string) {
  return {
    customer_id,
    amount: 29_900,
    currency: 'USD' as const,
    purpose_code: 'P1401' as const,
    expires_at: `${scene.day(14)}T00:00:00Z`,
  }
}

/** An order, and the payment that paid it in full. */
export async function paidOrder(scene: Scene): Promise<{ order: Order; payment: Payment }> {
  const made = await scene.glomo.orders.create(order(scene, await customerId(scene)))
  const payment = await scene.sandbox.createPayment({ amount: 29_900, currency: 'USD', payin_id: made.id })
  return { order: made, payment }
}

/** Uploads a document. */
export async function documentId(scene: Scene): Promise<string> {
  const file = new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' })
  return (await scene.glomo.documents.create({ file, document_name: 'Invoice' })).id
}

/** A test card that pays without a question. Source: the checkout page of Glomo's documentation. */
export const CARD = { number: '4532491111111111', expiry_month: '12', expiry_year: '2030', cvv: '123' }
export const CALLBACK = 'https://shop.example/paid'

/** A monthly subscription of three payments of 10.00 USD that starts in four weeks. */
export function subscription(scene: Scene, customer_id: string) {
  return {
    customer_id,
    product_name: 'Plan (basic)',
    product_description: 'All of it!',
    amount: 1000,
    currency: 'USD',
    interval_type: 'month' as const,
    interval_count: 1 as const,
    billing_cycles: 3,
    start_date: scene.day(29),
    expires_at: scene.day(18),
    notify_customer: false,
    starts_with_first_payment: false,
  }
}

/** A subscription of charges that are presented one by one, of 50.00 USD at most. */
export function presentedSubscription(scene: Scene, customer_id: string) {
  const { interval_count: _, billing_cycles: __, start_date: ___, ...kept } = subscription(scene, customer_id)
  return { ...kept, interval_type: 'as_presented' as const, max_amount: 5000 }
}

/** With the check digits of ISO 13616. */
function germanIban(digits: string): string {
  const rest = BigInt(`${digits}131400`) % 97n
  return `DE${String(98n - rest).padStart(2, '0')}${digits}`
}
