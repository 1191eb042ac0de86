import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'

/**
 * - `too large`: over `maxResponseBytes`, and not read to its end
 * - `not an object`: JSON, but a text, a number or null; or a list where one object was to come
 * - `without an id`: an object, but not the one asked for or made, which always has an `id`
 * - `not a page`: a list gave something without `data` or `page_meta`, or a page that does not say what comes next
 * - `endless list`: a page names itself, or one before it, as the next, or page after page holds nothing new
 */
export type UnreadableReason =
  | 'too large'
  | 'not JSON'
  | 'empty'
  | 'not an object'
  | 'without an id'
  | 'not a page'
  | 'endless list'

/** The API reported success, but the response cannot be used. */
export class UnreadableResponseError extends GlomoError {
  override name = 'UnreadableResponseError'

  /** Status of the response. */
  readonly status: number

  /** Why it cannot be used. */
  readonly reason: UnreadableReason

  constructor(message: string, details: GlomoErrorDetails & { status: number; reason: UnreadableReason }) {
    super(message, details)
    this.status = details.status
    this.reason = details.reason
  }
}
