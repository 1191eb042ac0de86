import { ArgumentError } from '../errors/argument-error.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import type { BatchReport } from './report.ts'

/** Rows would be refused. Nothing was sent and nothing was written. */
export class BatchRefusedError extends ArgumentError {
  override name = 'BatchRefusedError'
  /** With all rows that would be refused, and why. */
  readonly report: BatchReport

  constructor(report: BatchReport) {
    const { refused, rows } = report
    const [first] = refused
    const which = first ? `. The first is row ${first.number} (${first.key}): ${first.reasons.join('; ')}` : ''
    super(`${refused.length} of ${rows} rows would be refused, so that none was sent${which}`)
    this.report = report
  }
}

/**
 * The batch could not go on: the key was refused, or the API settled nothing any more. What was sent is written in the
 * ledger. Run it again with the same ledger when the cause is gone.
 */
export class BatchStoppedError extends GlomoError {
  override name = 'BatchStoppedError'
}
