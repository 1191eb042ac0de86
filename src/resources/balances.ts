import * as operations from '../../generated/operations.ts'
import type { Schema } from '../schemas.ts'
import type { CallOptions, GlomoPromise } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Available and pending money, one entry a currency, in the smallest unit of each. */
export type AllBalances = Schema<'AllBalances'>

/** What is in your account. */
export class Balances extends Resource {
  /** The balances of every currency. */
  retrieve(options?: CallOptions): GlomoPromise<AllBalances> {
    return this.transport.call(operations.getBalance, {}, options)
  }
}
