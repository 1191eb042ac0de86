import * as operations from '../../generated/operations.ts'
import type { CountryCode } from '../reference/countries.ts'
import type { CurrencyCode } from '../reference/iso-4217.ts'
import type { ListParams, Notes, Schema, Unmet, Without } from '../schemas.ts'
import type { CallOptions, GlomoList, GlomoPromise, ListOptions, QueryOf } from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Somebody you pay. A payout needs one that is `active`. */
export interface Beneficiary extends Schema<'BeneficiaryV2'> {}

type Request = Schema<'BeneficiaryV2CreateRequest'>
type Details = Request['beneficiary']

/** Who is paid: name, contact data and address. */
export interface BeneficiaryDetails extends Details {}

/** Address of a bank. */
export type BankAddress = NonNullable<NonNullable<Extract<Request, { category: 'payout' }>['bank_account']>['address']>

interface BeneficiaryParams {
  /** Who is paid: name, contact data and address. */
  beneficiary: BeneficiaryDetails
  /** Identifiers of uploaded documents, `doc_…`. */
  documents?: string[] | undefined
  /** Key-value pairs of your own. */
  notes?: Notes | undefined
}

interface AccountParams {
  /** Number of the account, or its IBAN. */
  account_number: string
  /** Bank that holds the account; Glomo finds it by the code or the IBAN when it is left out. */
  name?: string | undefined
  /** Address of the bank; Glomo finds it by the code or the IBAN when it is left out. */
  address?: BankAddress | undefined
  /** The bank between, where there is one. */
  intermediate_bank?: IntermediateBank | undefined
}

/** The correspondent bank of an account. */
export interface IntermediateBank {
  /** Name of the bank. */
  name?: string | undefined
  /** Country of the bank. */
  country?: CountryCode | undefined
  /** SWIFT code (BIC) of the bank: 8 to 11 characters. */
  swift_code?: string | undefined
  /** Account at the bank. */
  account_number?: string | undefined
}

interface AccountBySwiftCode extends AccountParams, Without<'local_routing_number'> {
  /** SWIFT code (BIC) of the bank: 8 to 11 characters, the first 6 of them letters. */
  swift_code: string
  /** Currency of the account. */
  currency: CurrencyCode
}

interface AccountByLocalCode extends AccountParams, Without<'swift_code'> {
  /** Local code of the bank: IFSC (INR), sort code (GBP), BSB (AUD), ABA number (USD) and the like. */
  local_routing_number: string
  /** Currency of the account. */
  currency: CurrencyCode
}

interface AccountByIban extends AccountParams, Without<'swift_code' | 'local_routing_number'> {
  /** The currencies for which an IBAN is enough. */
  currency: 'EUR' | 'AED'
}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface SwiftCodeOrLocalRoutingNumber extends AccountParams, Unmet<'swift_code' | 'local_routing_number'> {
  /** Currency of the account. */
  currency: CurrencyCode
}

/** One of `swift_code` and `local_routing_number`; neither for an EUR or AED account given by its IBAN. */
export type BeneficiaryBankAccount =
  | AccountByIban
  | AccountBySwiftCode
  | AccountByLocalCode
  | SwiftCodeOrLocalRoutingNumber

/** Somebody who is paid to a bank account. */
export interface BankBeneficiaryParams extends BeneficiaryParams, Without<'upi_account'> {
  /** Paid out of your Glomo balance. */
  category: 'payout'
  /** One of `swift_code` and `local_routing_number`; neither for an EUR or AED account given by its IBAN. */
  bank_account: BeneficiaryBankAccount
}

/** Somebody who is paid by UPI. */
export interface UpiBeneficiaryParams extends BeneficiaryParams, Without<'bank_account'> {
  /** Paid out of your Glomo balance. */
  category: 'payout'
  /** The UPI account. */
  upi_account: UpiAccount
}

/** An account of India's Unified Payments Interface. */
export interface UpiAccount {
  /** UPI identifier, such as `name@bank`. */
  upi_id: string
}

interface LrsIntermediateBank extends IntermediateBank {
  /** SWIFT code (BIC) of the bank: 8 to 11 characters. */
  swift_code: string
}

/** A bank account that a remittance under India's Liberalised Remittance Scheme goes to. */
export interface LrsBeneficiaryAccount {
  /** Number of the account. */
  account_number: string
  /** Currency of the account. */
  currency: CurrencyCode
  /** Bank that holds the account. */
  name: string
  /** Address of the bank. */
  address: BankAddress
  /** Local code of the bank. */
  local_routing_number: string
  /** SWIFT code (BIC) of the bank: exactly 8 characters, the first 6 of them letters. */
  swift_code?: string | undefined
  /** The bank between: its SWIFT code at least. */
  intermediate_bank: LrsIntermediateBank
}

/** Somebody who receives remittances under India's Liberalised Remittance Scheme. */
export interface LrsBeneficiaryParams extends BeneficiaryParams, Without<'upi_account'> {
  /** A remittance by a resident Indian customer. */
  category: 'lrs'
  /** With name, address and local code of the bank, and the SWIFT code of an intermediary. */
  bank_account: LrsBeneficiaryAccount
}

/** What the compiler names to somebody who gives neither; nobody can give it. */
interface BankAccountOrUpiAccount extends BeneficiaryParams, Unmet<'bank_account' | 'upi_account'> {
  /** Paid out of your Glomo balance. */
  category: 'payout'
}

/**
 * Either a bank account or a UPI account. A bank account of the category `payout` takes one of `swift_code` and
 * `local_routing_number`, an EUR or AED account given by IBAN neither; the category `lrs` asks for name, address and
 * local code of the bank, and for the SWIFT code of an intermediary.
 */
export type BeneficiaryCreateParams =
  | LrsBeneficiaryParams
  | BankBeneficiaryParams
  | UpiBeneficiaryParams
  | BankAccountOrUpiAccount

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
