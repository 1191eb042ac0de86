import * as operations from '../../generated/operations.ts'
import type { LrsWithdrawalPurposeCode, PayoutPurposeCode } from '../reference/purpose-code-names.ts'
import type { ListParams, Notes, Schema, Unmet, Without } from '../schemas.ts'
import type {
  BodyOf,
  CallOptions,
  CreateOptions,
  GlomoList,
  GlomoPromise,
  ListOptions,
  QueryOf,
} from '../transport/transport.ts'
import { Resource } from './resource.ts'

/** Money sent to a beneficiary. Amounts are in the smallest unit of their currency. */
export interface Payout extends Schema<'Payout'> {}

type WithoutQuote = Schema<'CreatePayoutWithoutQuoteRequest'>

/** Currencies that payouts can be paid from. */
export type PayoutSourceCurrency = NonNullable<WithoutQuote['source_currency']>
/** Currencies that payouts can arrive in. */
export type PayoutDestinationCurrency = NonNullable<WithoutQuote['destination_currency']>
/** Payment systems that carry a payout; `railsFor` of `glomo-client/reference` says which reach a beneficiary. */
export type PaymentRail = NonNullable<WithoutQuote['payment_rail']>

interface AnyPayoutParams {
  /**
   * Idempotency key, unique for your account, at most 64 characters. Derive it from your own record of what is to be
   * paid: a repeat with the same one never pays twice.
   */
  request_id: string
  /** Who is paid: an active beneficiary, `bene_…`. */
  beneficiary_id: string
  /** Number of the invoice that is paid, at most 50 characters. */
  invoice_number?: string | undefined
  /** Key-value pairs of your own. */
  notes?: Notes | undefined
}

interface PayoutParams extends AnyPayoutParams {
  /** Code of the payout list; `purposeCodes.payout` of `glomo-client/reference` says which documents it needs. */
  purpose_code: PayoutPurposeCode
  /** Identifiers of uploaded documents, `doc_…`. */
  documents?: string[] | undefined
}

interface UnquotedPayoutParams extends PayoutParams, Without<'quote_id'> {
  /** The balance that is debited. */
  source_currency: PayoutSourceCurrency
  /** What the beneficiary gets. */
  destination_currency: PayoutDestinationCurrency
}

interface LocalRoute<Currency extends PayoutDestinationCurrency, Rail extends PaymentRail> {
  /** What the beneficiary gets; it goes with the rail. */
  destination_currency: Currency
  /** A local rail of the currency. */
  payment_rail: Rail
}

interface SwiftRoute {
  /**
   * Payment system that carries the payout. A local one is never chosen for you.
   * @default 'swift'
   */
  payment_rail?: 'swift' | undefined
}

/** A local rail goes with its own currency; `swift`, which is also the default, with all. A local rail is never chosen for you. */
export type PayoutRoute =
  | LocalRoute<'INR', 'upi' | 'imps' | 'neft' | 'rtgs'>
  | LocalRoute<'AED', 'ipp' | 'fts'>
  | LocalRoute<'EUR', 'sepa'>
  | LocalRoute<'GBP', 'fps'>
  | LocalRoute<'AUD', 'npp'>
  | SwiftRoute

interface PayoutFromSource extends UnquotedPayoutParams, Without<'destination_amount'> {
  /** What is debited, in the smallest unit of `source_currency`: 29900 is 299.00 USD. */
  source_amount: number
}

interface PayoutToDestination extends UnquotedPayoutParams, Without<'source_amount'> {
  /** What arrives, in the smallest unit of `destination_currency`. */
  destination_amount: number
}

/** A payout of a fixed amount in the currency you pay from. */
export type PayoutFromSourceParams = PayoutFromSource & PayoutRoute

/** A payout in which a fixed amount arrives. */
export type PayoutToDestinationParams = PayoutToDestination & PayoutRoute

/** What a payout quote sets: none of it may be given beside one. */
type QuotedTerms = 'source_amount' | 'destination_amount' | 'source_currency' | 'destination_currency' | 'payment_rail'

/** A payout on the terms of a quote, which fixes rate, fees, rail and both amounts. */
export interface PayoutWithQuoteParams extends PayoutParams, Without<QuotedTerms> {
  /** A payout quote: valid for 30 minutes, usable once. */
  quote_id: string
}

/** A withdrawal under India's Liberalised Remittance Scheme: from USD to INR by `neft`, without a quote. */
export interface LrsWithdrawalParams extends AnyPayoutParams, Without<'quote_id' | 'destination_amount'> {
  /** Code of the payout list for withdrawals. */
  purpose_code: LrsWithdrawalPurposeCode
  /** A withdrawal is made from USD. */
  source_currency: 'USD'
  /** US cents. */
  source_amount: number
  /** A withdrawal arrives in INR. */
  destination_currency: 'INR'
  /** A withdrawal goes by `neft`. */
  payment_rail: 'neft'
  /** The uploaded consent letter among them, `doc_…`. */
  documents: string[]
}

/** What the compiler names to somebody who gives none of them; nobody can give it. */
interface SourceAmountOrDestinationAmountOrQuote
  extends PayoutParams,
    Unmet<'source_amount' | 'destination_amount' | 'quote_id'>,
    Partial<Pick<UnquotedPayoutParams, 'source_currency' | 'destination_currency'>> {
  /** Payment system that carries the payout. */
  payment_rail?: PaymentRail | undefined
}

/** Exactly one of `quote_id`, `source_amount` and `destination_amount`. */
export type PayoutCreateParams =
  | LrsWithdrawalParams
  | PayoutFromSourceParams
  | PayoutToDestinationParams
  | PayoutWithQuoteParams
  | SourceAmountOrDestinationAmountOrQuote

/** What `payouts.updateRfi` takes. @deprecated Use `rfis.respond`. */
export interface PayoutRfiUpdateParams extends BodyOf<'updateRfiPayout'> {}

/** Filters of `payouts.list`. */
export interface PayoutListParams extends ListParams, Omit<QueryOf<'getPayouts'>, keyof ListParams> {}

/** Payouts: money you send to beneficiaries. */
export class Payouts extends Resource {
  /**
   * Creates a payout, exactly once for its `request_id`. Read the `status` of the result: it can be `failed` already.
   *
   * @throws {IdempotencyMismatchError} when `request_id` was used before for another payout
   * @throws {BadRequestError} for a quote that has expired or was used, for too little balance, and for other reasons
   */
  create(params: PayoutCreateParams, options?: CreateOptions): GlomoPromise<Payout> {
    return this.transport.createIdempotent(operations.createPayout, { body: params }, options)
  }

  /** Lists payouts, newest first. */
  list(params: PayoutListParams = {}, options?: ListOptions): GlomoList<Payout> {
    return this.transport.list(operations.getPayouts, { query: params }, options)
  }

  /** Retrieves a payout by its id. @param id `payout_…` */
  retrieve(id: string, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.getPayoutById, { path: { id } }, options)
  }

  /** Cancels a payout that is queued or waiting for approval. @param id `payout_…` */
  cancel(id: string, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.cancelPayout, { path: { id } }, options)
  }

  /** Submits the documents asked for about a payout. @deprecated Use `rfis.respond`. @param id `payout_…` */
  updateRfi(id: string, params: PayoutRfiUpdateParams, options?: CallOptions): GlomoPromise<Payout> {
    return this.transport.call(operations.updateRfiPayout, { path: { id }, body: params }, options)
  }
}
