import * as operations from '../../generated/operations.ts'
import type { CallOptions, GlomoPromise, ResponseOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A new secret key, shown only this once, and when the old one expires. */
export interface RotatedApiKey extends ResponseOf<'rotateApiKey'> {}

/** What `apiKeys.rotate` takes. */
export interface ApiKeyRotateParams {
  /** Seconds the old key stays active: 0 to 604,800 (a week). */
  expire_after_in_seconds: number
}

/** API keys: what your server authenticates with. */
export class ApiKeys extends Resource {
  /**
   * Rotates the secret key: creates a new one and lets the old one expire. Store `secret_key` before anything else: it
   * is not shown again, and the API does not recognise a repeat.
   */
  rotate(params: ApiKeyRotateParams, options?: CallOptions): GlomoPromise<RotatedApiKey> {
    return this.transport.call(operations.rotateApiKey, { body: params }, options)
  }
}
