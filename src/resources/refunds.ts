import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  CreateOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money given back to a customer. */
export type Refund = Schema<'Refund'>

/** Why a payment is refunded. */
export type RefundReason = 'Requested By Customer' | 'Duplicate' | 'Fraudulent' | 'Others'

/** What `refunds.create` takes. */
export interface RefundCreateParams {
  /** Idempotency key, unique for your account; a repeat with the same one never refunds twice. */
  request_id: string
  /** `payt_…` */
  payment_id: string
  /** Exact, spaces and capitals included. */
  reason: RefundReason
  /**
   * Smallest unit of the payment's `converted_currency`.
   * @default the whole payment
   */
  amount?: number
  /** `doc_…` */
  document_id?: string
  document_url?: string
  file_name?: string
}

/** Filters of `refunds.list`. */
export interface RefundListParams extends ListParams, Omit<QueryOf<'getRefunds'>, keyof ListParams> {}

/** Refunds: money given back to customers. */
export class Refunds extends Resource {
  /**
   * Creates a refund, exactly once for its `request_id`. Read its `status`: it can be
   * `in_progress`, `under_review` or `action_required`.
   *
   * @throws {UnprocessableError} when it failed or was cancelled on creation; `object` is then the refund
   * @throws {IdempotencyMismatchError} when `request_id` was used before for another refund
   */
  create(params: RefundCreateParams, options?: CreateOptions): GlomoPromise<Refund> {
    return this.transport.createIdempotent(operations.createRefund, { body: params }, options)
  }

  /** Lists refunds, newest first. */
  list(params: RefundListParams = {}, options?: ListOptions): GlomoList<Refund> {
    return this.transport.list(operations.getRefunds, { query: params }, options)
  }

  /** Retrieves a refund by its id. @param id `refund_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Refund> {
    return this.transport.call(operations.getRefundById, { path: { id } }, options)
  }

  /** Submits the documents asked for about a refund. @deprecated Use `rfis.respond`. @param id `refund_…` */
  updateRfi(id: string, params: BodyOf<'updateRfiRefund'>, options?: CallOptions): GlomoPromise<Refund> {
    return this.transport.call(operations.updateRfiRefund, { path: { id }, body: params }, options)
  }
}
