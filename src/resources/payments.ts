import * as operations from '../../generated/operations.ts'
import type { CurrencyCode } from '../reference/iso-4217.ts'
import type { ListParams, Schema, Unmet, Without } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  CreateOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
  ResponseOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money that a customer paid, or is paying. */
export interface Payment extends Schema<'Payment'> {}

/** A payment that was just started; `next_steps` says where the customer goes next, to authenticate. */
export interface StartedPayment extends ResponseOf<'createPayment'> {}

type Request = BodyOf<'createPayment'>

interface PaymentParams {
  /** Idempotency key, unique for your account; a repeat with the same one never charges twice. */
  request_id: string
  /** Who shares in the payment, `psplit_…`. */
  split_ids?: string[] | undefined
}

interface CardPaymentParams extends PaymentParams, Without<'sequence' | 'amount' | 'currency'> {
  /** By card; other methods go through your checkout. */
  method: 'card'
  /** The card, as the customer entered it. */
  card: NonNullable<Request['card']>
  /** An https address, called with the outcome. */
  callback_url: string
}

/** A card payment for an order. */
export interface OrderPaymentParams extends CardPaymentParams, Without<'subscription_id'> {
  /** The order to pay, `order_…`. */
  order_id: string
}

/** The first card payment of a subscription. */
export interface FirstSubscriptionPaymentParams extends CardPaymentParams, Without<'order_id'> {
  /** The subscription to pay for the first time, `sub_…`. */
  subscription_id: string
}

/** A later charge on an `as_presented` subscription. */
export interface SubsequentPaymentParams
  extends PaymentParams,
    Without<'order_id' | 'method' | 'card' | 'callback_url'> {
  /** The `as_presented` subscription to charge, `sub_…`. */
  subscription_id: string
  /** Says that it is not the first payment. */
  sequence: 'subsequent'
  /** Smallest unit of `currency`, at most the subscription's `max_amount`. */
  amount: number
  /** That of the subscription. */
  currency: CurrencyCode
}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface OrderOrSubscription extends CardPaymentParams, Unmet<'order_id' | 'subscription_id'> {}

/** A card payment for an order, the first of a subscription, or a later one. */
export type PaymentCreateParams =
  | OrderPaymentParams
  | FirstSubscriptionPaymentParams
  | SubsequentPaymentParams
  | OrderOrSubscription

interface PaymentFilters
  extends ListParams,
    Omit<QueryOf<'getPayments'>, keyof ListParams | 'payin_id' | 'subscription_id'> {}

interface PaymentsOfPayin extends Without<'subscription_id'> {
  /** Those of an order or a payment link: `order_…`, `plink_…` or `addfunds_…`. */
  payin_id?: string | undefined
}

interface PaymentsOfSubscription extends Without<'payin_id'> {
  /** Those of a subscription, `sub_…`. */
  subscription_id?: string | undefined
}

/** Filters of `payments.list`. `payin_id` and `subscription_id` exclude each other. */
export type PaymentListParams = PaymentFilters & (PaymentsOfSubscription | PaymentsOfPayin)

/** The orders and payment links that a payment can be connected to. */
export interface EligiblePayins extends ResponseOf<'getEligiblePayins'> {}

/** What `payments.connectPayin` takes. */
export interface PaymentConnectPayinParams extends BodyOf<'connectPayin'> {}
/** What `payments.updateRfi` takes. @deprecated Use `rfis.respond`. */
export interface PaymentRfiUpdateParams extends BodyOf<'updateRfiPayment'> {}

/** Payments: money that your customers paid, or are paying. */
export class Payments extends Resource {
  /**
   * Creates a card payment from your server, exactly once for its `request_id`. Only for PCI-DSS accounts with
   * server-to-server payments enabled.
   *
   * @remarks Known in part: request fields seen in prose; card fields and next_steps unknown.
   * @throws {IdempotencyMismatchError} when `request_id` was used before for another payment
   */
  create(params: PaymentCreateParams, options?: CreateOptions): GlomoPromise<StartedPayment> {
    return this.transport.createIdempotent(operations.createPayment, { body: params }, options)
  }

  /** Lists payments, newest first. Give `payin_id` or `subscription_id`, not both. */
  list(params: PaymentListParams = {}, options?: ListOptions): GlomoList<Payment> {
    return this.transport.list(operations.getPayments, { query: params }, options)
  }

  /** Retrieves a payment by its id. @param id `payt_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.getPaymentById, { path: { id } }, options)
  }

  /**
   * Lists the orders and payment links that an unmatched bank transfer can be connected to.
   *
   * @remarks Known in part: path and purpose seen; answer unknown.
   * @param id `payt_…`
   */
  listEligiblePayins(id: string, options?: CallOptions): GlomoPromise<EligiblePayins> {
    return this.transport.call(operations.getEligiblePayins, { path: { id } }, options)
  }

  /**
   * Connects an unmatched bank transfer to an order or a payment link.
   *
   * @remarks Known in part: path seen; body inferred.
   * @param id `payt_…`
   */
  connectPayin(id: string, params: PaymentConnectPayinParams, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.connectPayin, { path: { id }, body: params }, options)
  }

  /** Submits the documents asked for about a payment. @deprecated Use `rfis.respond`. @param id `payt_…` */
  updateRfi(id: string, params: PaymentRfiUpdateParams, options?: CallOptions): GlomoPromise<Payment> {
    return this.transport.call(operations.updateRfiPayment, { path: { id }, body: params }, options)
  }
}
