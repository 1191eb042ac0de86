import * as operations from '../../generated/operations.ts'
import type { ListParams, Notes, Schema } from '../schemas.ts'
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

/** Something a customer is to pay for at your checkout. */
export type Order = Schema<'OrderResponse'>

type Request = Schema<'OrdersInput'>
type QuotedRequest = Schema<'CreateOrderWithQuoteRequest'>

/** Currencies that can be collected. */
export type PayinCurrency = NonNullable<Request['currency']>

/** Methods offered at checkout; each must be enabled on the account. */
export type PaymentMethod = NonNullable<Request['payment_methods']>[number]

/** The customer's own bank account, when the money must come from it. One of the two BICs is needed. */
export type PayerBankAccount = Schema<'PayerBankAccount'>

interface OrderParams extends Pick<QuotedRequest, 'product'> {
  /** Idempotency key, unique for your account; a repeat with the same one gives the same order. */
  request_id: string
  /** `cust_…` */
  customer_id: string
  /** Code of the payin list, such as `P1401`; the account's default when left out. */
  purpose_code?: string
  /** `doc_…` */
  document_id?: string
  invoice_number?: string
  invoice_description?: string
  /** Smallest unit, at least the amount of the order. */
  invoice_amount?: number
  /** Yours, for reconciliation. */
  reference_number?: string
  notes?: Notes
  bank_account_details?: PayerBankAccount
}

/** An order over an amount. */
export interface OrderOfAmountParams extends OrderParams {
  quote_id?: never
  /** Smallest unit of `currency`. */
  amount: number
  currency: PayinCurrency
  payment_methods?: PaymentMethod[]
  /** Referral fee of platform businesses, `price_…`. */
  price_id?: string
  /** `psplit_…` */
  split_ids?: string[]
  lrs?: Schema<'LrsOrderDetails'>
}

/** An order at the terms of a payin quote, which fixes amount, currency, methods and fees. */
export interface OrderWithQuoteParams extends OrderParams {
  quote_id: string
  amount?: never
  currency?: never
  payment_methods?: never
  price_id?: never
  split_ids?: never
  lrs?: never
}

export type OrderCreateParams = OrderOfAmountParams | OrderWithQuoteParams

export interface OrderListParams extends ListParams, Omit<QueryOf<'getOrders'>, keyof ListParams> {}

/** Collects money through your checkout. */
export class Orders extends Resource {
  /**
   * Creates an order, exactly once for its `request_id`.
   *
   * @throws {IdempotencyMismatchError} when `request_id` was used before for another order
   */
  create(params: OrderCreateParams, options?: CreateOptions): GlomoPromise<Order> {
    return this.transport.createIdempotent(operations.createOrder, { body: params }, options)
  }

  /** Lists orders, newest first. */
  list(params: OrderListParams = {}, options?: ListOptions): GlomoList<Order> {
    return this.transport.list(operations.getOrders, { query: params }, options)
  }

  /** Fetches one. @param id `order_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Order> {
    return this.transport.call(operations.getOrderById, { path: { id } }, options)
  }

  /** Hands in the documents an order under review asks for. @param id `order_…` */
  updateRfi(id: string, params: BodyOf<'updateOrderRfi'>, options?: CallOptions): GlomoPromise<Order> {
    return this.transport.call(operations.updateOrderRfi, { path: { id }, body: params }, options)
  }
}
