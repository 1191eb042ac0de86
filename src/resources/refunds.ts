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
export interface Refund extends Schema<'Refund'> {}

/** Why a payment is refunded. */
export type RefundReason = 'Requested By Customer' | 'Duplicate' | 'Fraudulent' | 'Others'

/** What `refunds.create` takes. */
export interface RefundCreateParams {
  /** Idempotency key, unique for your account; a repeat with the same one never refunds twice. */
  request_id: string
  /** The payment to give back, `payt_…`. */
  payment_id: string
  /** Why: the exact text, spaces and capitals included. */
  reason: RefundReason
  /**
   * How much of it, in the smallest unit of the payment's `converted_currency`.
   * @default the whole payment
   */
  amount?: number | undefined
  /** A document about the refund, `doc_…`. */
  document_id?: string | undefined
  /** Address of a document about the refund. */
  document_url?: string | undefined
  /** Name of that document. */
  file_name?: string | undefined
}

/** Filters of `refunds.list`. */
export interface RefundListParams extends ListParams, Omit<QueryOf<'getRefunds'>, keyof ListParams> {}

/** What `refunds.updateRfi` takes. @deprecated Use `rfis.respond`. */
export interface RefundRfiUpdateParams extends BodyOf<'updateRfiRefund'> {}

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
  updateRfi(id: string, params: RefundRfiUpdateParams, options?: CallOptions): GlomoPromise<Refund> {
    return this.transport.call(operations.updateRfiRefund, { path: { id }, body: params }, options)
  }
}
