import { GlomoError } from '../errors/glomo-error.ts'

/** A handler was still running when its lease ended: by now another process may be handling the same event. */
export class LeaseExpiredError extends GlomoError {
  override name = 'LeaseExpiredError'
}
