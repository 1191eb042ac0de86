import * as operations from '../../generated/operations.ts'
import type { Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money moved between merchants of one platform. It has no status: a failure shows in `error_code`. */
export interface InternalTransfer extends Schema<'InternalTransfer'> {}

/** What `internalTransfers.create` takes. */
export interface InternalTransferCreateParams extends BodyOf<'createInternalTransfer'> {}

/**
 * Internal transfers: money moved between a platform and its merchants, or between two merchants of one platform. Others
 * are refused.
 */
export class InternalTransfers extends Resource {
  /**
   * Creates an internal transfer of `amount`, in the smallest unit of `currency`. The API does not recognise a repeat.
   */
  create(params: InternalTransferCreateParams, options?: CallOptions): GlomoPromise<InternalTransfer> {
    return this.transport.call(operations.createInternalTransfer, { body: params }, options)
  }
}
