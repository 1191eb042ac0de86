import type { PaymentLinkCreateParams } from '../resources/payment-links.ts'

/** A create that carries no `request_id`. */
export const link: PaymentLinkCreateParams = {
  customer_id: 'cust_1',
  purpose_code: 'P1401',
  amount: 10_000,
  currency: 'USD',
  expires_at: '2027-01-01',
}
