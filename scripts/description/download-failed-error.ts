import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'

/** Nothing came, or not all of it: the server was not reached, was too slow, or answered with something else than success. */
export class DownloadFailedError extends RejectedDescriptionError {
  override name = 'DownloadFailedError'
}
