import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema, Without } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Somebody you pay. A payout needs one that is `active`. */
export type Beneficiary = Schema<'BeneficiaryV2'>

type Request = Schema<'BeneficiaryV2CreateRequest'>

interface BeneficiaryParams extends Omit<Request, 'bank_account' | 'upi_account'> {}

/** Either a bank account or a UPI account. */
export type BeneficiaryCreateParams =
  | (BeneficiaryParams & Without<'upi_account'> & { bank_account: NonNullable<Request['bank_account']> })
  | (BeneficiaryParams & Without<'bank_account'> & { upi_account: { upi_id: string } })

/** Filters of `beneficiaries.list`. */
export interface BeneficiaryListParams
  extends Omit<QueryOf<'listBeneficiariesV2'>, 'page' | 'per_page'>,
    Pick<ListParams, 'page' | 'per_page'> {}

/** Beneficiaries: who you pay. */
export class Beneficiaries extends Resource {
  /**
   * Creates a beneficiary. It is `pending` until it has been reviewed.
   *
   * A bank account of the category `payout` takes one of `swift_code` and `local_routing_number`, except EUR and AED
   * accounts given by IBAN alone.
   */
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
