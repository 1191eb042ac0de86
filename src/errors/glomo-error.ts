import type { OperationRef } from './operation-ref.ts'

/** Every error this package throws is one of these, so one `instanceof` catches them all. */
export class GlomoError extends Error {
  override name = 'GlomoError'

  /** The call it happened in, when it happened in one. */
  readonly operation: OperationRef | undefined

  /**
   * `true` when a call that moves money or changes something was sent and nothing says whether it took effect. Never
   * make such a call again under a new `request_id`: repeat it with the same one, or look first.
   */
  readonly outcomeUnknown: boolean

  constructor(message: string, details: GlomoErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined)
    this.operation = details.operation
    this.outcomeUnknown = details.outcomeUnknown ?? false
  }
}

export interface GlomoErrorDetails {
  operation?: OperationRef | undefined
  outcomeUnknown?: boolean
  cause?: unknown
}
