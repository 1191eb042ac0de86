import { type BatchSummary, isSettled } from '../../batch/index.ts'
import type { FileLedger } from '../../batch/node.ts'
import type { ExitCode } from '../output.ts'
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

/** 3 when something may still have to be sent, 1 when something was not paid. */
export function exitOf(summary: BatchSummary): ExitCode {
  if (!isSettled(summary)) return 3
  return summary.states.failed + summary.states.refused > 0 ? 1 : 0
}
