import { requireObject } from '../errors/check-argument.ts'

/**
 * What to do about a payment that did not succeed, or not yet:
 * - `ask-customer`: the customer pays again, with other data or by other means.
 * - `connect-payin`: the money is there and matches nothing; find what it is for with `payments.listEligiblePayins`, then
 *   `payments.connectPayin`. When nothing is eligible, create an order or a link over what arrived, and connect that.
 * - `answer-rfi`: hand in the documents of its request for information (`answerRfi`).
 * - `escalate`: a person must look; Glomo's support knows more.
 */
export type PaymentErrorAction = 'ask-customer' | 'connect-payin' | 'answer-rfi' | 'escalate'

/** What to do about a payment, and why. */
export interface PaymentErrorAdvice {
  readonly action: PaymentErrorAction
  /** What went wrong, for the people who look into it; for the customer there is `customer_error_description`. */
  readonly meaning: string
}

/**
 * Advice for the `error_code`s of payments that Glomo's documents name. Their list is open.
 *
 * Source: Glomo's documentation, product guide on payments, test cards, and guide on unmatched bank transfers.
 */
export const PAYMENT_ERROR_ADVICE = {
  PAYMENT_DECLINED: { action: 'ask-customer', meaning: 'The payment was declined.' },
  INVALID_CARD_NUMBER: { action: 'ask-customer', meaning: 'The number of the card is wrong.' },
  CARD_EXPIRED: { action: 'ask-customer', meaning: 'The card has expired.' },
  INVALID_CARD: { action: 'ask-customer', meaning: 'The card is not valid.' },
  INVALID_CARD_CVV: { action: 'ask-customer', meaning: 'The security code of the card is wrong.' },
  INVALID_CARD_EXPIRY_DATE: { action: 'ask-customer', meaning: 'The expiry date of the card is wrong.' },
  INSUFFICIENT_BALANCE: { action: 'ask-customer', meaning: 'The customer has too little money there.' },
  CARD_NOT_SUPPORTED_ON_3DS: { action: 'ask-customer', meaning: 'The card cannot be authenticated.' },
  PAYIN_NOT_FOUND: { action: 'connect-payin', meaning: 'The transfer matches no active order or payment link.' },
  PAYIN_AMOUNT_MISMATCH: {
    action: 'connect-payin',
    meaning: 'The transfer has another amount or currency than the order or payment link.',
  },
  SANCTION_HIT: { action: 'escalate', meaning: 'Screening found a name on a sanctions list.' },
  TXM_HOLD: { action: 'escalate', meaning: 'Held by the monitoring of transactions.' },
  ACCOUNT_LOCKED: { action: 'escalate', meaning: 'Named in the documents without an explanation for the customer.' },
  LOGGED_IN_ELSEWHERE: {
    action: 'escalate',
    meaning: 'Named in the documents without an explanation for the customer.',
  },
  FUNCTIONALITY_RESTRICTED: {
    action: 'escalate',
    meaning: 'Named in the documents without an explanation for the customer.',
  },
} as const

/** A documented `error_code` of a payment. */
export type PaymentErrorCode = keyof typeof PAYMENT_ERROR_ADVICE

/**
 * What to do about this payment; undefined when nothing has to be done. A payment that succeeded can still be under
 * compliance, and ask for documents. A code that is not documented is for a person to look at.
 *
 * @throws {ArgumentError} for what is not an object
 * @example
 * if (paymentErrorAdvice(payment)?.action === 'connect-payin') console.log(await glomo.payments.listEligiblePayins(payment.id))
 */
export function paymentErrorAdvice(payment: {
  readonly status: string
  readonly error_code?: string | null
  readonly compliance_status?: string | null
  readonly rfi?: object | null
}): PaymentErrorAdvice | undefined {
  requireObject('paymentErrorAdvice: payment', payment)
  const { status, error_code: code, compliance_status: compliance, rfi } = payment
  const asked = status === 'action_required' || compliance === 'action_required'
  if (asked && rfi) return { action: 'answer-rfi', meaning: 'A compliance review asks for documents.' }
  if (status !== 'failed' && status !== 'action_required') {
    return compliance === 'action_required' || compliance === 'rejected'
      ? { action: 'escalate', meaning: `The compliance review says ${compliance}.` }
      : undefined
  }
  if (code === null || code === undefined || code === '') return { action: 'escalate', meaning: 'No reason was given.' }
  return isPaymentErrorCode(code)
    ? PAYMENT_ERROR_ADVICE[code]
    : { action: 'escalate', meaning: `Not documented: ${code}.` }
}

function isPaymentErrorCode(code: string): code is PaymentErrorCode {
  return Object.hasOwn(PAYMENT_ERROR_ADVICE, code)
}
