import * as operations from '../../generated/operations.ts'
import type { Glomo } from '../client.ts'
import type { Beneficiary } from '../resources/beneficiaries.ts'
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import type { Refund } from '../resources/refunds.ts'
import { Resource } from '../resources/resource.ts'
import type { Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoPromise, ResponseOf } from '../transport/transport.ts'
import { transportOf } from '../transport/transport-of.ts'

export type MockPaymentParams = BodyOf<'createMockPayment'>

/** The sandbox-only calls of an account. */
export class GlomoSandbox extends Resource {
  constructor(glomo: Glomo) {
    super(transportOf(glomo))
  }

  /**
   * A bank transfer arrives: for an order, link or add-funds object (`payin_id`), or unmatched (`payment_method:
   * "BankTransfer"`). Amount in the smallest unit, at least 100.
   */
  createPayment(params: MockPaymentParams, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.createMockPayment, { body: params }, options)
  }

  /** The money of a payment becomes usable. @param id `payt_…` */
  makeFundsAvailable(id: string, options?: CallOptions): GlomoPromise<ResponseOf<'mockUpdatePaymentFundsAvailable'>> {
    return this.transport.call(operations.mockUpdatePaymentFundsAvailable, { path: { id } }, options)
  }

  /** A payment link passes its review. @param id `plink_…` */
  reviewPaymentLink(id: string, options?: CallOptions): GlomoPromise<Schema<'PaymentLink'>> {
    return this.transport.call(operations.mockReviewPaymentLink, { path: { id } }, options)
  }

  /** A pending beneficiary is approved or rejected. @param id `bene_…` */
  reviewBeneficiary(
    id: string,
    params: BodyOf<'mockReviewBeneficiaryV2'>,
    options?: CallOptions,
  ): GlomoPromise<Beneficiary> {
    return this.transport.call(operations.mockReviewBeneficiaryV2, { path: { id }, body: params }, options)
  }

  /** A payout moves to a status it can move to; a queued one goes to `pending` first. */
  updatePayoutStatus(params: BodyOf<'mockUpdatePayoutStatus'>, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.mockUpdatePayoutStatus, { body: params }, options)
  }

  /** A refund succeeds or fails; it succeeds only after it was sent to the bank. @param id `refund_…` */
  updateRefundStatus(id: string, params: BodyOf<'mockUpdateRefund'>, options?: CallOptions): GlomoPromise<Refund> {
    return this.transport.call(operations.mockUpdateRefund, { path: { id }, body: params }, options)
  }

  /** Settles what can be settled (USD, EUR, GBP, AED, SGD). */
  triggerSettlement(options?: CallOptions): GlomoPromise<ResponseOf<'triggerMockSettlement'>> {
    return this.transport.call(operations.triggerMockSettlement, {}, options)
  }

  /** A merchant of your platform is approved. */
  updateMerchantStatus(
    params: BodyOf<'updateMerchantStatus'>,
    options?: CallOptions,
  ): GlomoPromise<ResponseOf<'updateMerchantStatus'>> {
    return this.transport.call(operations.updateMerchantStatus, { body: params }, options)
  }
}

/**
 * @example
 * const sandbox = createSandbox(glomo)
 * await sandbox.reviewBeneficiary(beneficiary.id, { review_action: 'approve' })
 */
export function createSandbox(glomo: Glomo): GlomoSandbox {
  return new GlomoSandbox(glomo)
}
