import { requireObject } from '../errors/check-argument.ts'

/**
 * What to do about a payout that did not succeed:
 * - `fix-and-recreate`: remove the cause (fund the balance, take a new quote), then create a new payout.
 * - `fix-beneficiary`: the beneficiary's data is wrong; create a correct beneficiary, then a new payout.
 * - `escalate`: a person must look; Glomo's support knows more.
 * - `retry-later`: no reason was given; create a new payout later, once.
 *
 * Every new payout needs a new `request_id`: the old one belongs to the payout that failed.
 */
export type PayoutErrorAction = 'fix-and-recreate' | 'fix-beneficiary' | 'escalate' | 'retry-later'

/** What to do about a payout that did not succeed, and why. */
export interface PayoutErrorAdvice {
  /** What to do about it. */
  readonly action: PayoutErrorAction
  /** What went wrong, for the people who look into it. */
  readonly meaning: string
}

/**
 * Advice for every documented `error_code` of a payout.
 *
 * Source: the description, `error_code` of the schema `Payout`; Glomo's documentation, payouts guide, payout failures.
 */
export const PAYOUT_ERROR_ADVICE = {
  INSUFFICIENT_BALANCE: { action: 'fix-and-recreate', meaning: 'The balance of the source currency was too low.' },
  QUOTE_EXPIRED: { action: 'fix-and-recreate', meaning: 'The quote expired before the payout was processed.' },
  QUEUE_EXPIRED: {
    action: 'fix-and-recreate',
    meaning: 'Queued for 30 days with too little balance; nothing was held.',
  },
  PAYOUT_REJECTED: {
    action: 'escalate',
    meaning: 'Compliance (then it is cancelled) or the bank (failed) refused it.',
  },
  INVALID_BENE_ACCOUNT_NUMBER: { action: 'fix-beneficiary', meaning: 'The account number is wrong.' },
  INVALID_BENE_ACCOUNT_TYPE: { action: 'fix-beneficiary', meaning: 'The type of the account is wrong.' },
  INVALID_BENE_IFSC: { action: 'fix-beneficiary', meaning: 'The IFSC is wrong.' },
  INVALID_VPA: { action: 'fix-beneficiary', meaning: 'The UPI id is wrong.' },
  INVALID_BENE_NAME: { action: 'fix-beneficiary', meaning: 'The name is wrong.' },
  INVALID_BENE_ADDRESS: { action: 'fix-beneficiary', meaning: 'The address or its postal code is wrong.' },
  INVALID_BENE_EMAIL: { action: 'fix-beneficiary', meaning: 'The e-mail address is wrong.' },
  INVALID_BENE_CONTACT: { action: 'fix-beneficiary', meaning: 'The phone number is wrong.' },
  NAME_MISMATCH: {
    action: 'fix-beneficiary',
    meaning: 'Sender and beneficiary have different names, which the purpose does not allow.',
  },
} as const

/** A documented `error_code` of a payout. */
export type PayoutErrorCode = keyof typeof PAYOUT_ERROR_ADVICE

/**
 * What to do about this payout; undefined when it did not fail and was not cancelled for a reason. A code that is not
 * documented is for a person to look at, unless its name blames the beneficiary (`INVALID_BENE_…`).
 *
 * @throws {ArgumentError} for what is not an object
 * @example
 * if (payoutErrorAdvice(payout)?.action === 'fix-beneficiary') askForBankDetails()
 */
export function payoutErrorAdvice(payout: {
  readonly status: string
  readonly error_code?: string | null
}): PayoutErrorAdvice | undefined {
  requireObject('payoutErrorAdvice: payout', payout)
  const { status, error_code: code } = payout
  if (status !== 'failed' && status !== 'cancelled') return undefined
  if (code === null || code === undefined || code === '') {
    return status === 'failed' ? { action: 'retry-later', meaning: 'No reason was given.' } : undefined
  }
  if (isPayoutErrorCode(code)) return PAYOUT_ERROR_ADVICE[code]
  if (String(code).startsWith('INVALID_BENE_'))
    return { action: 'fix-beneficiary', meaning: `Not documented: ${code}.` }
  return { action: 'escalate', meaning: `Not documented: ${code}.` }
}

function isPayoutErrorCode(code: string): code is PayoutErrorCode {
  return Object.hasOwn(PAYOUT_ERROR_ADVICE, code)
}
