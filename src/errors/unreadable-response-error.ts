import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'

/** The API answered with success, but the answer can not be used. */
export class UnreadableResponseError extends GlomoError {
  override name = 'UnreadableResponseError'

  readonly status: number

  /** `too large`: over `maxResponseBytes`, and not read to its end. */
  readonly reason: 'too large' | 'not JSON' | 'empty'

  constructor(
    message: string,
    details: GlomoErrorDetails & { status: number; reason: 'too large' | 'not JSON' | 'empty' },
  ) {
    super(message, details)
    this.status = details.status
    this.reason = details.reason
  }
}
