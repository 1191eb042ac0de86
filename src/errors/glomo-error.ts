import type { OperationRef } from './operation-ref.ts'

/** Every error this package throws is one of these, so one `instanceof` catches them all. */
export class GlomoError extends Error {
  /** Name of the class, for logs. */
  override name = 'GlomoError'

  /** The call it happened in, when it happened in one. */
  readonly operation: OperationRef | undefined

  /**
   * `false` after a call that writes: it certainly did not take effect. `true`: it may have. Never make such a call
   * again under a new `request_id`: repeat it with the same one, or look first.
   */
  readonly outcomeUnknown: boolean

  /** The same call may be made again as it is, and may succeed then. */
  readonly retryable: boolean

  /** What the server calls the request, from a header of its answer; for Glomo's support. */
  readonly serverRequestId: string | undefined

  constructor(message: string, details: GlomoErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    this.operation = details.operation
    this.outcomeUnknown = details.outcomeUnknown ?? false
    this.retryable = details.retryable ?? false
    this.serverRequestId = details.serverRequestId
  }
}

export interface GlomoErrorDetails {
  operation?: OperationRef | undefined
  outcomeUnknown?: boolean
  retryable?: boolean
  serverRequestId?: string | undefined
  cause?: unknown
}
