import { GlomoError } from '../errors/glomo-error.ts'

/**
 * A ledger could not be read or written, is in use, or holds what it did not write itself. Rows that were being sent may
 * have been paid: run the batch again with the same ledger, which settles them.
 */
export class LedgerError extends GlomoError {
  override name = 'LedgerError'
}
