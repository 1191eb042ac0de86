import { GlomoError } from '../errors/glomo-error.ts'

/** Why a webhook was refused, for a program. */
export type WebhookErrorReason =
  /** No `X-Glomopay-Signature` header. */
  | 'no-signature'
  /** Not 64 lower-case hex characters. */
  | 'malformed-signature'
  /** Made with another secret, or over another body: often one that was parsed and written again. */
  | 'wrong-signature'
  /** Signed, but not valid JSON in UTF-8. */
  | 'not-json'
  /** JSON, but not an object with `entity_type`, `event_type` and `data`. */
  | 'not-an-event'

/** A request that is not a webhook of Glomo's, or not one that can be read. The message holds nothing of its body. */
export class WebhookError extends GlomoError {
  override name = 'WebhookError'
  readonly reason: WebhookErrorReason

  constructor(reason: WebhookErrorReason, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.reason = reason
  }
}
