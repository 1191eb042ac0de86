import type { operations } from '../../generated/openapi.ts'

export type OperationId = keyof operations

/** What sending a request needs to know of an operation; what is left out has the value said here. */
export interface Operation {
  readonly id: OperationId
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** With `{name}` where a path parameter goes. */
  readonly path: string
  /** Base URL that `path` stands under. Left out: the default one. */
  readonly server?: string
  /** Left out: none. */
  readonly pathParams?: readonly string[]
  /** How the identifier in the path begins. Left out: not known. */
  readonly idPrefixes?: readonly string[]
  /** Media type of the request body. Left out: it takes none. */
  readonly requestBody?: string
  /** Headers that each call must be given, in lower case. Left out: none. */
  readonly headers?: readonly string[]
  /** What a success may be besides JSON, when the header `accept` asks for it. Left out: nothing. */
  readonly accepts?: readonly string[]
  /** `null`: a success may come without a body. Left out: a success is JSON. */
  readonly responseBody?: null
  /** A success is an object with an `id`, which is a text. Left out: not known. */
  readonly givesId?: true
  /** `safe`: reads only. `request_id`: the API keeps a second call with the same id from acting twice. `none`: no protection. */
  readonly idempotency: 'safe' | 'request_id' | 'none'
  /** Answers 404 with a live key. Left out: no. */
  readonly sandboxOnly?: true
  /** What to do when nothing says whether the call took effect, in one sentence. Left out: to look before repeating it. */
  readonly advice?: string
  /** How the message of a 409 begins that means "later" instead of "no". Left out: every 409 means no. */
  readonly lock?: string
}

/** The operation of an identifier. */
export type Row<Id extends OperationId> = Operation & { readonly id: Id }

/** A create that the API knows a repeat of by its `request_id`. */
export interface IdempotentOperation extends Operation {
  readonly idempotency: 'request_id'
  /** The list that finds the object by `?request_id=`. */
  readonly lookup: Operation
  /** Which member of the object each member of the request must equal for both to mean the same thing. */
  readonly same: Readonly<Record<string, string>>
  /** Members of the object that are null where the request had none. Left out: a null says nothing. */
  readonly nullWithout?: readonly string[]
  /** States of an object that failed when it was created, so that the create is an error. Left out: none. */
  readonly failed?: readonly string[]
  /** How to tell a part from the whole. Left out: the request has no such choice. */
  readonly partial?: PartialAmount
}

/** An amount that asks for all when it is left out, in a currency that the request does not name. */
export interface PartialAmount {
  /** Member of the request and of the object. */
  readonly amount: string
  /** Member of the object: `true` when it is less than all. */
  readonly flag: string
  /** Members of the object, by dotted paths: the amounts can be compared only where both hold the same currency. */
  readonly currencies: readonly string[]
}

/** What is known of an operation besides: for the command, documents and tests. */
export interface OperationFacts {
  readonly tag: string
  readonly deprecated: boolean
  readonly queryParams: readonly string[]
  /** Documented success statuses. */
  readonly success: readonly number[]
  /** Answers `{data, page_meta}`, page by page. */
  readonly list: boolean
  /** What is known of it, where that is not all. */
  readonly evidence?: string
}
