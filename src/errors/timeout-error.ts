import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'

/** No whole answer came in time. */
export class TimeoutError extends GlomoError {
  override name = 'TimeoutError'

  /** `attempt`: one try took longer than `timeout`. `overall`: the call took longer than `deadline`, waits included. */
  readonly scope: 'attempt' | 'overall'

  /** The limit that ran out, in milliseconds. */
  readonly limit: number

  constructor(message: string, details: GlomoErrorDetails & { scope: 'attempt' | 'overall'; limit: number }) {
    super(message, details)
    this.scope = details.scope
    this.limit = details.limit
  }
}
