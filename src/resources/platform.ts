import * as operations from '../../generated/operations.ts'
import type { Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A merchant of your platform. It holds a secret: `jwt_token`. */
export interface Merchant extends Schema<'Merchant'> {}

/** A new merchant as the API returns it. It holds a secret: `data.jwt_token`. */
export interface MerchantOnboarding extends Schema<'MerchantCreateResponse'> {}

/** What `platform.createMerchant` takes. */
export interface MerchantCreateParams extends BodyOf<'onboardMerchant'> {}

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
