import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'

/**
 * - `too large`: over `maxResponseBytes`, and not read to its end
 * - `not an object`: JSON, but a text, a number or null; or a list in answer to a write
 * - `endless list`: a page names itself, or one before it, as the next
 */
export type UnreadableReason = 'too large' | 'not JSON' | 'empty' | 'not an object' | 'endless list'

/** The API answered with success, but the answer cannot be used. */
export class UnreadableResponseError extends GlomoError {
  override name = 'UnreadableResponseError'

  readonly status: number

  readonly reason: UnreadableReason

  constructor(message: string, details: GlomoErrorDetails & { status: number; reason: UnreadableReason }) {
    super(message, details)
    this.status = details.status
    this.reason = details.reason
  }
}
