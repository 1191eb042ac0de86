import type { RailBeneficiary } from '../reference/rails.ts'
import type { AllBalances } from '../resources/balances.ts'
import type { Payout, PayoutCreateParams } from '../resources/payouts.ts'

interface Options {
  readonly signal?: AbortSignal
}

/** The part of a client that batches use: a `Glomo`, or what a test has in its place. */
export interface BatchClient {
  readonly payouts: {
    create(params: PayoutCreateParams): PromiseLike<Payout>
    retrieve(id: string, options?: Options): PromiseLike<Payout>
    list(params: { after: string }, options?: Options): AsyncIterable<Payout>
  }
  readonly beneficiaries: { retrieve(id: string, options?: Options): PromiseLike<RailBeneficiary> }
  readonly balances: { retrieve(options?: Options): PromiseLike<AllBalances> }
}
