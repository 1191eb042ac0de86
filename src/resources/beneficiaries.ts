import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Somebody money can be sent to. A payout needs it `active`. */
export type Beneficiary = Schema<'BeneficiaryV2'>

/**
 * Either a bank account or a UPI account. A bank account of the category `payout` takes one of `swift_code` and
 * `local_routing_number`, an EUR or AED account given by IBAN neither; the category `lrs` asks for name, address and
 * local code of the bank, and for the SWIFT code of an intermediary.
 */
export type BeneficiaryCreateParams = BodyOf<'createBeneficiaryV2'>

export interface BeneficiaryListParams
  extends Omit<QueryOf<'listBeneficiariesV2'>, 'page' | 'per_page'>,
    Pick<ListParams, 'page' | 'per_page'> {}

/** Keeps whom money is sent to. */
export class Beneficiaries extends Resource {
  /** Adds a beneficiary; it is `pending` until it was reviewed. */
  create(params: BeneficiaryCreateParams, options?: CallOptions): GlomoPromise<Beneficiary> {
    return this.transport.call(operations.createBeneficiaryV2, { body: params }, options)
  }

  /** Lists beneficiaries, newest first. */
  list(params: BeneficiaryListParams = {}, options?: ListOptions): GlomoList<Beneficiary> {
    return this.transport.list(operations.listBeneficiariesV2, { query: params }, options)
  }

  /** Fetches one. @param id `bene_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Beneficiary> {
    return this.transport.call(operations.getBeneficiaryByIdV2, { path: { id } }, options)
  }
}
