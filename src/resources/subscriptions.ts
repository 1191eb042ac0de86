import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
  ResponseOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A series of payments that a customer has agreed to. */
export interface Subscription extends Schema<'Subscription'> {}

/** A subscription as the API returns it on creation. */
export interface CreatedSubscription extends Schema<'CreateSubscriptionResponse'> {}

/** A subscription as the API returns it when it is paused. */
export interface PausedSubscription extends ResponseOf<'pauseSubscription'> {}

/** A subscription as the API returns it when it is cancelled. */
export interface CancelledSubscription extends ResponseOf<'cancelSubscription'> {}

/** What `subscriptions.updateNextPaymentDate` takes. */
export interface SubscriptionUpdateNextPaymentDateParams extends BodyOf<'updateNextPaymentDate'> {}

/** What `subscriptions.create` takes. */
export type SubscriptionCreateParams = BodyOf<'createSubscription'>

/** Filters of `subscriptions.list`. */
export interface SubscriptionListParams extends ListParams, Omit<QueryOf<'getSubscriptions'>, keyof ListParams> {}

/** Subscriptions: recurring payments that a customer has authorised. */
export class Subscriptions extends Resource {
  /**
   * Creates a subscription, which the customer authorises at `subscription_link_url`. The API does not recognise a
   * repeat.
   */
  create(params: SubscriptionCreateParams, options?: CallOptions): GlomoPromise<CreatedSubscription> {
    return this.transport.call(operations.createSubscription, { body: params }, options)
  }

  /** Lists subscriptions, newest first. */
  list(params: SubscriptionListParams = {}, options?: ListOptions): GlomoList<Subscription> {
    return this.transport.list(operations.getSubscriptions, { query: params }, options)
  }

  /** Retrieves a subscription by its id. @param id `sub_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Subscription> {
    return this.transport.call(operations.getSubscriptionById, { path: { id } }, options)
  }

  /** Pauses an active subscription, unless it is `as_presented`. @param id `sub_…` */
  pause(id: string, options?: CallOptions): GlomoPromise<PausedSubscription> {
    return this.transport.call(operations.pauseSubscription, { path: { id } }, options)
  }

  /** Resumes a paused subscription. @param id `sub_…` */
  resume(id: string, options?: CallOptions): GlomoPromise<Subscription> {
    return this.transport.call(operations.resumeSubscription, { path: { id } }, options)
  }

  /** Cancels a subscription. @param id `sub_…` */
  cancel(id: string, options?: CallOptions): GlomoPromise<CancelledSubscription> {
    return this.transport.call(operations.cancelSubscription, { path: { id } }, options)
  }

  /**
   * Updates the date of an active subscription's next payment, to at least 2 days from now (UTC).
   *
   * @remarks Known in part: request seen; answer inferred.
   * @param id `sub_…`
   */
  updateNextPaymentDate(
    id: string,
    params: SubscriptionUpdateNextPaymentDateParams,
    options?: CallOptions,
  ): GlomoPromise<CreatedSubscription> {
    return this.transport.call(operations.updateNextPaymentDate, { path: { id }, body: params }, options)
  }
}
