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

/** What `createPayment` of the sandbox takes. */
export type MockPaymentParams = BodyOf<'createMockPayment'>

/** Sandbox: calls that a live key cannot make. */
export class GlomoSandbox extends Resource {
  constructor(glomo: Glomo) {
    super(transportOf(glomo))
  }

  /**
   * Creates a payment as if a bank transfer had arrived: for an order, a payment link or an add-funds object (`payin_id`),
   * or unmatched (`payment_method: "BankTransfer"`). The amount is in the smallest unit, at least 100.
   */
  createPayment(params: MockPaymentParams, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.createMockPayment, { body: params }, options)
  }

  /** Makes the funds of a payment available. @param id `payt_…` */
  makeFundsAvailable(id: string, options?: CallOptions): GlomoPromise<ResponseOf<'mockUpdatePaymentFundsAvailable'>> {
    return this.transport.call(operations.mockUpdatePaymentFundsAvailable, { path: { id } }, options)
  }

  /** Approves a payment link that is under review. @param id `plink_…` */
  reviewPaymentLink(id: string, options?: CallOptions): GlomoPromise<Schema<'PaymentLink'>> {
    return this.transport.call(operations.mockReviewPaymentLink, { path: { id } }, options)
  }

  /**
   * Approves or rejects a pending beneficiary.
   *
   * @remarks Known in part: request seen; answer inferred.
   * @param id `bene_…`
   */
  reviewBeneficiary(
    id: string,
    params: BodyOf<'mockReviewBeneficiaryV2'>,
    options?: CallOptions,
  ): GlomoPromise<Beneficiary> {
    return this.transport.call(operations.mockReviewBeneficiaryV2, { path: { id }, body: params }, options)
  }

  /** Updates the status of a payout, as far as its lifecycle allows; a queued one goes to `pending` first. */
  updatePayoutStatus(params: BodyOf<'mockUpdatePayoutStatus'>, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.mockUpdatePayoutStatus, { body: params }, options)
  }

  /** Updates the status of a refund to success or failed; success only after it was sent to the bank. @param id `refund_…` */
  updateRefundStatus(id: string, params: BodyOf<'mockUpdateRefund'>, options?: CallOptions): GlomoPromise<Refund> {
    return this.transport.call(operations.mockUpdateRefund, { path: { id }, body: params }, options)
  }

  /**
   * Settles all funds that can be settled (USD, EUR, GBP, AED, SGD).
   *
   * @remarks Known in part: path seen; answer unknown.
   */
  triggerSettlement(options?: CallOptions): GlomoPromise<ResponseOf<'triggerMockSettlement'>> {
    return this.transport.call(operations.triggerMockSettlement, {}, options)
  }

  /**
   * Approves a merchant of your platform.
   *
   * @remarks Known in part: request seen; answer unknown.
   */
  updateMerchantStatus(
    params: BodyOf<'updateMerchantStatus'>,
    options?: CallOptions,
  ): GlomoPromise<ResponseOf<'updateMerchantStatus'>> {
    return this.transport.call(operations.updateMerchantStatus, { body: params }, options)
  }
}

/**
 * Creates the sandbox calls of a client.
 *
 * @throws {ArgumentError} from each call when the client has a live key; nothing is sent
 * @example
 * const sandbox = createSandbox(glomo)
 * await sandbox.reviewBeneficiary(beneficiary.id, { review_action: 'approve' })
 */
export function createSandbox(glomo: Glomo): GlomoSandbox {
  return new GlomoSandbox(glomo)
}
