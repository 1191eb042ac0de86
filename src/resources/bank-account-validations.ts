import * as operations from '../../generated/operations.ts'
import type { ListParams, Schema } from '../schemas.ts'
import type { BodyOf, CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Whether a bank account exists and belongs to its holder. */
export interface BankAccountValidation extends Schema<'BankAccountValidation'> {}

/** A bank account, or the id of a beneficiary that has one. */
export type BankAccountValidationCreateParams = BodyOf<'validateBankAccount'>

/** Filters of `bankAccountValidations.list`. */
export interface BankAccountValidationListParams
  extends ListParams,
    Omit<QueryOf<'getBankAccountValidations'>, keyof ListParams> {}

/** Bank account validations: whether an account is the beneficiary's, checked before money is sent to it. */
export class BankAccountValidations extends Resource {
  /** Validates a bank account. A fee is charged, and the API does not recognise a repeat. */
  create(params: BankAccountValidationCreateParams, options?: CallOptions): GlomoPromise<BankAccountValidation> {
    return this.transport.call(operations.validateBankAccount, { body: params }, options)
  }

  /** Lists bank account validations, newest first. */
  list(params: BankAccountValidationListParams = {}, options?: ListOptions): GlomoList<BankAccountValidation> {
    return this.transport.list(operations.getBankAccountValidations, { query: params }, options)
  }
}
