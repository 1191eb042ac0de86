import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type {
  AnswerOf,
  BodyOf,
  CallOptions,
  CreateOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money that a customer paid, or is paying. */
export type Payment = Schema<'Payment'>

/** A payment that was just started; `next_steps` says where the customer goes on, to authenticate. */
export type StartedPayment = AnswerOf<'createPayment'>

type Request = BodyOf<'createPayment'>

interface PaymentParams {
  /** Idempotency key, unique for your account; a repeat with the same one never charges twice. */
  request_id: string
  split_ids?: string[]
}

interface CardPaymentParams extends PaymentParams {
  method: 'card'
  card: NonNullable<Request['card']>
  /** https; called with the outcome. */
  callback_url: string
  sequence?: never
  amount?: never
  currency?: never
}

/** A card payment for an order. */
export interface OrderPaymentParams extends CardPaymentParams {
  order_id: string
  subscription_id?: never
}

/** The first card payment of a subscription. */
export interface FirstSubscriptionPaymentParams extends CardPaymentParams {
  subscription_id: string
  order_id?: never
}

/** A later charge on an `as_presented` subscription. */
export interface SubsequentPaymentParams extends PaymentParams {
  subscription_id: string
  sequence: 'subsequent'
  /** Smallest unit of `currency`, at most the subscription's `max_amount`. */
  amount: number
  currency: string
  order_id?: never
  method?: never
  card?: never
  callback_url?: never
}

export type PaymentCreateParams = OrderPaymentParams | FirstSubscriptionPaymentParams | SubsequentPaymentParams

interface PaymentFilters
  extends ListParams,
    Omit<QueryOf<'getPayments'>, keyof ListParams | 'payin_id' | 'subscription_id'> {}

/** `payin_id` and `subscription_id` exclude each other. */
export type PaymentListParams = PaymentFilters &
  ({ payin_id?: string; subscription_id?: never } | { subscription_id?: string; payin_id?: never })

/** Reads and makes payments. */
export class Payments extends Resource {
  /**
   * Starts a card payment from your server, exactly once for its `request_id`. Only for PCI-DSS accounts with
   * server-to-server payments enabled.
   *
   * @throws {IdempotencyMismatchError} when `request_id` was used before for another payment
   */
  create(params: PaymentCreateParams, options?: CreateOptions): GlomoPromise<StartedPayment> {
    return this.transport.createIdempotent(operations.createPayment, { body: params }, options)
  }

  /** Lists payments, newest first. */
  list(params: PaymentListParams = {}, options?: ListOptions): GlomoList<Payment> {
    return this.transport.list(operations.getPayments, { query: params }, options)
  }

  /** Fetches one. @param id `payt_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.getPaymentById, { path: { id } }, options)
  }

  /** Orders and links that an unmatched bank transfer can be connected to. @param id `payt_…` */
  listEligiblePayins(id: string, options?: CallOptions): GlomoPromise<AnswerOf<'getEligiblePayins'>> {
    return this.transport.call(operations.getEligiblePayins, { path: { id } }, options)
  }

  /** Connects an unmatched bank transfer to an order or link. @param id `payt_…` */
  connectPayin(id: string, params: BodyOf<'connectPayin'>, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.connectPayin, { path: { id }, body: params }, options)
  }

  /** @deprecated Answer the request for information with `rfis.respond`. @param id `payt_…` */
  updateRfi(id: string, params: BodyOf<'updateRfiPayment'>, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.updateRfiPayment, { path: { id }, body: params }, options)
  }
}
