import * as operations from '../../generated/operations.ts'
import type { LrsOrderPurposeCode, PayinPurposeCode } from '../reference/purpose-code-names.ts'
import type { ListParams, Schema, Unmet, Without } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  CreateOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
} from '../transport/transport.ts'
import type { PayinParams, PayinTerms, QuotedPayinTerms } from './payin-params.ts'
import { Resource } from './resource.ts'

/** What a customer pays for at your checkout. */
export interface Order extends Schema<'OrderResponse'> {}

interface OrderParams extends PayinParams {
  /** Idempotency key, unique for your account; a repeat with the same one returns the same order. */
  request_id: string
}

interface OrderPurpose {
  /**
   * Code of the payin list, such as `P1401`.
   * @default that of the account
   */
  purpose_code?: PayinPurposeCode | undefined
}

/** An order over an amount. */
export interface OrderOfAmountParams extends OrderParams, OrderPurpose, PayinTerms, Without<'lrs'> {}

/** An order under India's Liberalised Remittance Scheme: the USD side of an LRS quote, with which it expires. */
export interface LrsOrderParams extends OrderParams, PayinTerms {
  /** Code of the payin list for remittances. */
  purpose_code?: LrsOrderPurposeCode | undefined
  /** A remittance is paid in USD. */
  currency: 'USD'
  /** The quote of the remittance, and who receives it. */
  lrs: Schema<'LrsOrderDetails'>
}

/** An order on the terms of a payin quote, which fixes amount, currency, methods and fees. */
export interface OrderWithQuoteParams extends OrderParams, OrderPurpose, QuotedPayinTerms, Without<'lrs'> {}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface AmountAndCurrencyOrQuote extends OrderParams, OrderPurpose, Unmet<'amount' | 'currency' | 'quote_id'> {}

/** Either `amount` and `currency`, or `quote_id`. */
export type OrderCreateParams = LrsOrderParams | OrderOfAmountParams | OrderWithQuoteParams | AmountAndCurrencyOrQuote

/** What `orders.updateRfi` takes. */
export interface OrderRfiUpdateParams extends BodyOf<'updateOrderRfi'> {}

/** Filters of `orders.list`. */
export interface OrderListParams extends ListParams, Omit<QueryOf<'getOrders'>, keyof ListParams> {}

/** Orders: payments collected through your checkout. */
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

  /** Retrieves an order by its id. @param id `order_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Order> {
    return this.transport.call(operations.getOrderById, { path: { id } }, options)
  }

  /** Submits the documents that an order under review asks for. @param id `order_…` */
  updateRfi(id: string, params: OrderRfiUpdateParams, options?: CallOptions): GlomoPromise<Order> {
    return this.transport.call(operations.updateOrderRfi, { path: { id }, body: params }, options)
  }
}
