import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Somebody you pay. A payout needs one that is `active`. */
export type Beneficiary = Schema<'BeneficiaryV2'>

/**
 * Either a bank account or a UPI account. A bank account of the category `payout` takes one of `swift_code` and
 * `local_routing_number`, an EUR or AED account given by IBAN neither; the category `lrs` asks for name, address and
 * local code of the bank, and for the SWIFT code of an intermediary.
 */
export type BeneficiaryCreateParams = BodyOf<'createBeneficiaryV2'>

/** Filters of `beneficiaries.list`. */
export interface BeneficiaryListParams
  extends Omit<QueryOf<'listBeneficiariesV2'>, 'page' | 'per_page'>,
    Pick<ListParams, 'page' | 'per_page'> {}

/** Beneficiaries: who you pay. */
export class Beneficiaries extends Resource {
  /** Creates a beneficiary. It is `pending` until it has been reviewed. */
  create(params: BeneficiaryCreateParams, options?: CallOptions): GlomoPromise<Beneficiary> {
    return this.transport.call(operations.createBeneficiaryV2, { body: params }, options)
  }

  /** Lists beneficiaries, newest first. */
  list(params: BeneficiaryListParams = {}, options?: ListOptions): GlomoList<Beneficiary> {
    return this.transport.list(operations.listBeneficiariesV2, { query: params }, options)
  }

  /** Retrieves a beneficiary by its id. @param id `bene_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Beneficiary> {
    return this.transport.call(operations.getBeneficiaryByIdV2, { path: { id } }, options)
  }
}
