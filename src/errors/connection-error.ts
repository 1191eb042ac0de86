import { GlomoError, type GlomoErrorDetails } from './glomo-error.ts'

/** No whole answer came: the connection was refused, cut, or ended in the middle of the body. The reason is `cause`. */
export class ConnectionError extends GlomoError {
  override name = 'ConnectionError'

  /** `true` when the request provably never reached the server (connection refused, name not found). */
  readonly neverSent: boolean

  constructor(message: string, details: GlomoErrorDetails & { neverSent: boolean }) {
    super(message, details)
    this.neverSent = details.neverSent
  }
}
