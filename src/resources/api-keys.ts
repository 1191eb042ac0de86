import * as operations from '../../generated/operations.ts'
import type { CallOptions, GlomoPromise, ResponseOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** A new secret key, shown this once, and when the old one ends. */
export type RotatedApiKey = ResponseOf<'rotateApiKey'>

export interface ApiKeyRotateParams {
  /** Seconds the old key stays active: 0 to 604,800 (a week). */
  expire_after_in_seconds: number
}

/** Rotates the secret key. */
export class ApiKeys extends Resource {
  /**
   * Makes a new secret key. Store `secret_key` before anything else: it is not shown again, and the API does not
   * recognise a repeat.
   */
  rotate(params: ApiKeyRotateParams, options?: CallOptions): GlomoPromise<RotatedApiKey> {
    return this.transport.call(operations.rotateApiKey, { body: params }, options)
  }
}
