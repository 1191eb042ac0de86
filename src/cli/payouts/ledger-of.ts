import type { FileLedger } from '../../batch/node.ts'
import { didYouMean } from '../did-you-mean.ts'
import { UsageError } from '../usage-error.ts'

/**
 * The batch that is meant: the one that is said, else the only one of the ledger. A file of another name is no other batch,
 * which would be paid again.
 *
 * @throws {UsageError} when the ledger holds several
 */
export function batchOf(ledger: FileLedger, said: string | undefined, otherwise?: string): string {
  if (said !== undefined) return said
  const [only, ...others] = ledger.batches()
  if (others.length > 0) {
    throw new UsageError(`the ledger holds ${[only, ...others].join(', ')}: say which one, with --batch NAME`)
  }
  const batch = only ?? otherwise
  if (batch === undefined) throw new UsageError('the ledger holds no batch')
  return batch
}

/** The batch that is meant, which the ledger must hold. @throws {UsageError} when it does not, or holds several */
export function heldBatchOf(ledger: FileLedger, said: string | undefined): string {
  const batch = batchOf(ledger, said)
  const held = ledger.batches()
  if (held.includes(batch)) return batch
  if (held.length === 0) throw new UsageError(`the ledger holds no batch, and none of the name ${batch}`)
  throw new UsageError(`the ledger holds ${held.join(', ')}, and no batch ${batch}${didYouMean(batch, held)}`)
}
