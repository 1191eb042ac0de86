import { GlomoError } from './glomo-error.ts'

/** The caller's `AbortSignal` ended the call. Its reason is `cause`. */
export class AbortError extends GlomoError {
  override name = 'AbortError'
}
