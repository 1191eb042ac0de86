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

/** A series of payments a customer agreed to. */
export type Subscription = Schema<'Subscription'>

/** A subscription as its creation answers it. */
export type CreatedSubscription = Schema<'CreateSubscriptionResponse'>

export type SubscriptionCreateParams = BodyOf<'createSubscription'>

export interface SubscriptionListParams extends ListParams, Omit<QueryOf<'getSubscriptions'>, keyof ListParams> {}

/** Collects money again and again. */
export class Subscriptions extends Resource {
  /** Creates a subscription; the customer authorises it at `subscription_link_url`. The API does not recognise a repeat. */
  create(params: SubscriptionCreateParams, options?: CallOptions): GlomoPromise<CreatedSubscription> {
    return this.transport.call(operations.createSubscription, { body: params }, options)
  }

  /** Lists subscriptions, newest first. */
  list(params: SubscriptionListParams = {}, options?: ListOptions): GlomoList<Subscription> {
    return this.transport.list(operations.getSubscriptions, { query: params }, options)
  }

  /** Fetches one. @param id `sub_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Subscription> {
    return this.transport.call(operations.getSubscriptionById, { path: { id } }, options)
  }

  /** Pauses an active subscription; not one that is `as_presented`. @param id `sub_…` */
  pause(id: string, options?: CallOptions): GlomoPromise<ResponseOf<'pauseSubscription'>> {
    return this.transport.call(operations.pauseSubscription, { path: { id } }, options)
  }

  /** Resumes a paused subscription. @param id `sub_…` */
  resume(id: string, options?: CallOptions): GlomoPromise<Subscription> {
    return this.transport.call(operations.resumeSubscription, { path: { id } }, options)
  }

  /** Ends a subscription. @param id `sub_…` */
  cancel(id: string, options?: CallOptions): GlomoPromise<ResponseOf<'cancelSubscription'>> {
    return this.transport.call(operations.cancelSubscription, { path: { id } }, options)
  }

  /** Moves the next payment of an active subscription, to at least 2 days from now (UTC). @param id `sub_…` */
  updateNextPaymentDate(
    id: string,
    params: BodyOf<'updateNextPaymentDate'>,
    options?: CallOptions,
  ): GlomoPromise<CreatedSubscription> {
    return this.transport.call(operations.updateNextPaymentDate, { path: { id }, body: params }, options)
  }
}
