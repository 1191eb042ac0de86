import * as operations from '../../generated/operations.ts'
import type { Schema } from '../schemas.ts'
import type { CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Available and pending money, one entry for each currency, in its smallest unit. */
export interface AllBalances extends Schema<'AllBalances'> {}

/** Balances: the money in your account. */
export class Balances extends Resource {
  /** Retrieves the balances of all currencies. */
  retrieve(options?: CallOptions): GlomoPromise<AllBalances> {
    return this.transport.call(operations.getBalance, {}, options)
  }
}
