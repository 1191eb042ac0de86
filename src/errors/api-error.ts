import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'
import type { OperationRef } from './operation-ref.ts'

export interface ApiErrorDetails extends GlomoErrorDetails {
  operation: OperationRef
  status: number
  apiMessage: string | undefined
  code: string | undefined
  headers: Headers
  body: unknown
  rawBody: string
}

/**
 * The API answered, and not with a success. There is one class for each status the API documents; branch on the
 * class or on `status`, and do not require `code`: most responses have none.
 */
export class ApiError extends GlomoError {
  override name = 'ApiError'

  /** Status of the response. */
  readonly status: number

  /** The API's own words: `message` of the body, else its `error`. */
  readonly apiMessage: string | undefined

  /** Such as `INSUFFICIENT_BALANCE`; some 400 and 422 responses have one. */
  readonly code: string | undefined

  /** The HTTP method of the call. */
  readonly method: string
  /** Its path as the description has it, such as `/payouts/{id}`. */
  readonly path: string

  /** Headers of the response. Not printed with the error. */
  declare readonly headers: Headers

  /** The parsed body, or its text when it is not JSON. Not printed with the error: it may hold personal data. */
  declare readonly body: unknown

  /** The body as it came. Not printed with the error. */
  declare readonly rawBody: string

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details)
    this.status = details.status
    this.apiMessage = details.apiMessage
    this.code = details.code
    this.method = details.operation.method
    this.path = details.operation.path
    Object.defineProperty(this, 'headers', { value: details.headers, enumerable: false })
    Object.defineProperty(this, 'body', { value: details.body, enumerable: false })
    Object.defineProperty(this, 'rawBody', { value: details.rawBody, enumerable: false })
  }
}

/** 400: something in the request is missing or wrong. */
export class BadRequestError extends ApiError {
  override name = 'BadRequestError'
}

/** 401: the key is missing, wrong, expired or of the wrong kind. */
export class AuthenticationError extends ApiError {
  override name = 'AuthenticationError'
}

/** 403: the caller's IP address is not on the allowlist, or the feature is not enabled for the account. */
export class PermissionError extends ApiError {
  override name = 'PermissionError'
}

/** 404: no such object for this account and environment; sandbox objects do not exist in live. */
export class NotFoundError extends ApiError {
  override name = 'NotFoundError'
}

/** 409: it exists already, or it is being worked on. */
export class ConflictError extends ApiError {
  override name = 'ConflictError'
}

/** 422: understood, and the business outcome is a failure. */
export class UnprocessableError extends ApiError {
  override name = 'UnprocessableError'

  /** The object itself when the body is one, such as a refund that failed at its creation. Not printed with the error. */
  declare readonly object: Readonly<Record<string, unknown>> | undefined

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details)
    Object.defineProperty(this, 'object', { value: objectIn(details.body), enumerable: false })
  }
}

/** 429: more than 3,000 requests a minute from one IP address. */
export class RateLimitError extends ApiError {
  override name = 'RateLimitError'
}

/** 5xx: the API failed. After a call that writes, the outcome is unknown. */
export class ServerError extends ApiError {
  override name = 'ServerError'
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

/** An error may have an `id` of its own; what was made has a `status` besides. */
function objectIn(body: unknown): Readonly<Record<string, unknown>> | undefined {
  const object: Readonly<Record<string, unknown>> = Object(body)
  return isText(object.id) && isText(object.status) ? object : undefined
}
