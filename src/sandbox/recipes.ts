import type { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import { isCurrencyCode } from '../reference/iso-4217.ts'
import type { Beneficiary, BeneficiaryCreateParams } from '../resources/beneficiaries.ts'
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import { createSandbox } from './sandbox.ts'

// The steps of each are those of Glomo's documentation, testing guide, table of mock calls.

/** Creates a beneficiary and approves it, so that it can be paid. */
export async function activeBeneficiary(glomo: Glomo, params: BeneficiaryCreateParams): Promise<Beneficiary> {
  const sandbox = createSandbox(glomo)
  const { id } = await glomo.beneficiaries.create(params)
  return sandbox.reviewBeneficiary(id, { review_action: 'approve' })
}

/** What to pay: an order, a payment link or an add-funds object. The amount is in the smallest unit, at least 100. */
export interface Payable {
  readonly id: string
  readonly amount?: number
  readonly currency?: string
}

/**
 * Pays an order or a payment link in full by bank transfer, and makes the funds available. Returns the payment.
 *
 * @throws {ArgumentError} when `payable` does not say its currency
 */
export async function payInFull(glomo: Glomo, payable: Payable): Promise<Payment> {
  requireObject('payInFull: payable', payable)
  const { id, amount = 0, currency = '' } = payable
  if (!isCurrencyCode(currency)) throw new ArgumentError(`${id} does not say in which currency it is to be paid`)
  const sandbox = createSandbox(glomo)
  const payment = await sandbox.createPayment({ payin_id: id, amount, currency })
  await sandbox.makeFundsAvailable(payment.id)
  return glomo.payments.retrieve(payment.id)
}

/** Moves a payout to a final status; a queued one is released first. Returns the payout. */
export async function finishPayout(glomo: Glomo, id: string, status: 'success' | 'failed'): Promise<Payout> {
  const sandbox = createSandbox(glomo)
  const payout = await glomo.payouts.retrieve(id)
  if (payout.status === 'queued') await sandbox.updatePayoutStatus({ id, status: 'pending' })
  return sandbox.updatePayoutStatus({ id, status })
}
