import type { Adapters } from '../harness/adapters.ts'
import { type LiveResult, liveCall } from './live-call.ts'

/** An object that an earlier step made, by what it was called there. */
type Made = Record<string, string>

interface Step {
  operationId: string
  path?: (made: Made) => Record<string, string>
  body?: (made: Made, unique: string) => Record<string, unknown>
  /** Keeps the identifier of the answer under this name. */
  makes?: string
}

const of = (name: string) => (made: Made) => ({ id: made[name] ?? '' })

/** What Glomo's documentation lets a sandbox account do from end to end, each step using what earlier ones made. */
export const FLOWS: Readonly<Record<string, readonly Step[]>> = {
  'collect and refund': [
    {
      operationId: 'createCustomer',
      makes: 'customer',
      body: (_, unique) => ({
        name: 'Asha Rao',
        customer_type: 'individual',
        email: `contract-${unique}@example.com`,
        address: '1 Example Street',
        city: 'San Francisco',
        state: 'CA',
        country: 'USA',
        pincode: '94105',
      }),
    },
    {
      operationId: 'createOrder',
      makes: 'order',
      body: ({ customer = '' }, unique) => ({
        request_id: `order-${unique}`,
        customer_id: customer,
        currency: 'USD',
        amount: 1000,
        purpose_code: 'P1006',
      }),
    },
    { operationId: 'getOrderById', path: of('order') },
    {
      operationId: 'createMockPayment',
      makes: 'payment',
      body: ({ order = '' }) => ({ amount: 1000, currency: 'USD', payin_id: order }),
    },
    { operationId: 'getPaymentById', path: of('payment') },
    { operationId: 'mockUpdatePaymentFundsAvailable', path: of('payment') },
    {
      operationId: 'createRefund',
      makes: 'refund',
      body: ({ payment = '' }, unique) => ({
        request_id: `refund-${unique}`,
        payment_id: payment,
        reason: 'Requested By Customer',
      }),
    },
    { operationId: 'getRefundById', path: of('refund') },
  ],
  'pay out': [
    {
      operationId: 'createBeneficiaryV2',
      makes: 'beneficiary',
      body: () => ({
        category: 'payout',
        beneficiary: {
          name: 'Asha Rao',
          type: 'individual',
          address: {
            address_line1: '1 Example Street',
            city: 'San Francisco',
            state: 'CA',
            country_code: 'USA',
            postal_code: '94105',
          },
        },
        bank_account: { account_number: '1234567890', swift_code: 'TESTUS33', currency: 'USD' },
      }),
    },
    {
      operationId: 'mockReviewBeneficiaryV2',
      path: of('beneficiary'),
      body: () => ({ review_action: 'approve' }),
    },
    { operationId: 'getBeneficiaryByIdV2', path: of('beneficiary') },
    {
      operationId: 'createQuote',
      makes: 'quote',
      body: () => ({
        resource: 'payout',
        source_currency: 'USD',
        destination_currency: 'USD',
        source_amount: 10_000,
        method: { payment_method: 'bank_transfer', subtype: 'swift_transfer' },
      }),
    },
    {
      operationId: 'createPayout',
      makes: 'payout',
      body: ({ beneficiary = '', quote = '' }, unique) => ({
        request_id: `payout-${unique}`,
        beneficiary_id: beneficiary,
        quote_id: quote,
        purpose_code: 'S0301',
        invoice_number: 'INV-2026-001',
      }),
    },
    { operationId: 'getPayoutById', path: of('payout') },
    { operationId: 'mockUpdatePayoutStatus', body: ({ payout = '' }) => ({ id: payout, status: 'pending' }) },
  ],
}

/** Runs every flow; a flow ends where a step gives nothing to go on with. */
export async function runFlows(
  adapters: Adapters,
  unique: string,
  onResult: (result: LiveResult) => void = () => {},
): Promise<LiveResult[]> {
  const results: LiveResult[] = []
  for (const steps of Object.values(FLOWS)) {
    const made: Made = {}
    let missing: string | undefined
    for (const { operationId, path, body, makes } of steps) {
      const result: LiveResult = missing
        ? { operationId, outcome: 'not checked', details: [`${missing} did not succeed`] }
        : await liveCall(adapters, operationId, { path: path?.(made) ?? {}, query: {}, body: body?.(made, unique) })
      results.push(result)
      onResult(result)
      const id = idOf(result.value)
      if (makes && id) made[makes] = id
      else if (makes && !missing) missing = operationId
    }
  }
  return results
}

/** Of the object, or of the first quote of several. */
function idOf(value: unknown): string | undefined {
  const { id, quotes } = Object(value ?? {})
  const found: unknown = id ?? quotes?.[0]?.id
  return typeof found === 'string' ? found : undefined
}
