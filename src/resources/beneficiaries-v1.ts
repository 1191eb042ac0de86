import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/**
 * A beneficiary in its first form.
 *
 * @deprecated Use those of `beneficiaries`.
 */
export interface BeneficiaryV1 extends Schema<'Beneficiary'> {}

/** @deprecated */
export interface BeneficiaryV1CreateParams extends BodyOf<'createBeneficiary'> {}

/** @deprecated */
export interface BeneficiaryV1ListParams extends ListParams, Omit<QueryOf<'getBeneficiaries'>, keyof ListParams> {}

/**
 * Beneficiaries in their first form.
 *
 * @deprecated Use `beneficiaries`.
 */
export class BeneficiariesV1 extends Resource {
  /** Creates a beneficiary in its first form. @deprecated Use `beneficiaries.create`. */
  create(params: BeneficiaryV1CreateParams, options?: CallOptions): GlomoPromise<BeneficiaryV1> {
    return this.transport.call(operations.createBeneficiary, { body: params }, options)
  }

  /** Lists beneficiaries in their first form, newest first. @deprecated Use `beneficiaries.list`. */
  list(params: BeneficiaryV1ListParams = {}, options?: ListOptions): GlomoList<BeneficiaryV1> {
    return this.transport.list(operations.getBeneficiaries, { query: params }, options)
  }

  /** Retrieves a beneficiary in its first form by its id. @deprecated Use `beneficiaries.retrieve`. */
  retrieve(id: string, options?: CallOptions): GlomoPromise<BeneficiaryV1> {
    return this.transport.call(operations.getBeneficiaryById, { path: { id } }, options)
  }
}
