import type { Glomo } from '../client.ts'
import type { Beneficiary, BeneficiaryCreateParams } from '../resources/beneficiaries.ts'
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import { createSandbox } from './sandbox.ts'

/**
 * What a test wants before it begins, made in the documented steps. Source: the testing pages of Glomo's documentation as
 * of autumn 2026.
 */

/** A beneficiary that can be paid: created, then approved. */
export async function activeBeneficiary(glomo: Glomo, params: BeneficiaryCreateParams): Promise<Beneficiary> {
  const { id } = await glomo.beneficiaries.create(params)
  return createSandbox(glomo).reviewBeneficiary(id, { review_action: 'approve' })
}

/** What is paid for: an order, a payment link or an add-funds object. Amount in the smallest unit, at least 100. */
export interface Payable {
  readonly id: string
  readonly amount?: number
  readonly currency?: string
}

/** Pays an order or link by bank transfer, in full, and makes the money usable. */
export async function payInFull(glomo: Glomo, payable: Payable): Promise<Payment> {
  const { id, amount = 0, currency = '' } = payable
  const sandbox = createSandbox(glomo)
  const payment = await sandbox.createPayment({ payin_id: id, amount, currency })
  await sandbox.makeFundsAvailable(payment.id)
  return glomo.payments.retrieve(payment.id)
}

/** Brings a payout to its end; a queued one is released first. */
export async function finishPayout(glomo: Glomo, id: string, status: 'success' | 'failed'): Promise<Payout> {
  const sandbox = createSandbox(glomo)
  const payout = await glomo.payouts.retrieve(id)
  if (payout.status === 'queued') await sandbox.updatePayoutStatus({ id, status: 'pending' })
  return sandbox.updatePayoutStatus({ id, status })
}
