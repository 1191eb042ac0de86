import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Whether a bank account exists and belongs to its holder. */
export type BankAccountValidation = Schema<'BankAccountValidation'>

/** A bank account, or the identifier of a beneficiary that has one. */
export type BankAccountValidationCreateParams = BodyOf<'validateBankAccount'>

export interface BankAccountValidationListParams
  extends ListParams,
    Omit<QueryOf<'getBankAccountValidations'>, keyof ListParams> {}

/** Checks bank accounts before money is sent to them. */
export class BankAccountValidations extends Resource {
  /** Validates an account. A fee is charged; the API does not recognise a repeat. */
  create(params: BankAccountValidationCreateParams, options?: CallOptions): GlomoPromise<BankAccountValidation> {
    return this.transport.call(operations.validateBankAccount, { body: params }, options)
  }

  /** Lists validations, newest first. */
  list(params: BankAccountValidationListParams = {}, options?: ListOptions): GlomoList<BankAccountValidation> {
    return this.transport.list(operations.getBankAccountValidations, { query: params }, options)
  }
}
