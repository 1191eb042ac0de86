import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'

/**
 * The `request_id` was used before, for something else: the existing object differs from what was asked for. Nothing new
 * was created. Use a `request_id` of its own for each payout, order, payment and refund.
 */
export class IdempotencyMismatchError extends GlomoError {
  override name = 'IdempotencyMismatchError'

  /** What this call asked for. Not printed with the error: it may hold personal data. */
  declare readonly requested: Readonly<Record<string, unknown>>

  /** What exists under the `request_id`. Not printed with the error either. */
  declare readonly existing: Readonly<Record<string, unknown>>

  /** The fields that differ, such as `source_amount`. */
  readonly fields: readonly string[]

  constructor(
    message: string,
    details: GlomoErrorDetails & {
      requested: Readonly<Record<string, unknown>>
      existing: Readonly<Record<string, unknown>>
      fields: readonly string[]
    },
  ) {
    super(message, details)
    this.fields = details.fields
    Object.defineProperty(this, 'requested', { value: details.requested, enumerable: false })
    Object.defineProperty(this, 'existing', { value: details.existing, enumerable: false })
  }
}
