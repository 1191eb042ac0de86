import * as operations from '../../generated/operations.ts'
import type { Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A merchant of your platform. It holds a secret: `jwt_token`. */
export type Merchant = Schema<'Merchant'>

export type MerchantOnboarding = Schema<'MerchantCreateResponse'>

export type MerchantCreateParams = BodyOf<'onboardMerchant'>

/** Platform: the merchants of your platform. */
export class Platform extends Resource {
  /** Creates a merchant. Keep `data.jwt_token` as safe as a secret key. The API does not recognise a repeat. */
  createMerchant(params: MerchantCreateParams, options?: CallOptions): GlomoPromise<MerchantOnboarding> {
    return this.transport.call(operations.onboardMerchant, { body: params }, options)
  }

  /** Retrieves a merchant by its id. @param merchantId `merch_…` */
  retrieveMerchant(merchantId: string, options?: CallOptions): GlomoPromise<Merchant> {
    return this.transport.call(operations.getMerchant, { path: { merchant_id: merchantId } }, options)
  }
}
