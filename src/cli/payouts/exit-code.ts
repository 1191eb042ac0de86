import { type BatchRow, type BatchSummary, isSettled } from '../../batch/index.ts'
import { IN_DOUBT, OPEN } from '../../batch/row-states.ts'
import type { ExitCode } from '../output.ts'
import type { FileReport } from './check-file.ts'

/** Of a batch: 3 when something may still have to be sent, 1 when something was not paid. */
export function exitOf(summary: BatchSummary): ExitCode {
  if (!isSettled(summary)) return 3
  return summary.states.failed + summary.states.refused > 0 ? 1 : 0
}

/**
 * Of a file that was paid: 3 when the same command would send one of its rows again, 1 when one was refused or failed, or
 * when a row of the batch is in doubt that this file does not send.
 *
 * @param sent the rows of the file that were not refused before
 */
export function exitOfFile(
  { open, states }: BatchSummary,
  { refused }: FileReport,
  sent: readonly BatchRow[],
): ExitCode {
  const keys = new Set(sent.map(({ key }) => key))
  if (open.some(({ key, state }) => OPEN.has(state) && keys.has(key))) return 3
  const inDoubt = open.filter(({ state }) => IN_DOUBT.has(state)).map(({ key }) => key)
  if (inDoubt.length > 0) {
    console.error(
      `nobody knows whether ${inDoubt.join(', ')} was paid, and this file does not send it: a run with the row as it was settles it`,
    )
  }
  return refused.length + states.failed + states.refused + inDoubt.length > 0 ? 1 : 0
}
