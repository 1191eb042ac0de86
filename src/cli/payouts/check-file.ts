import { type BatchReport, type BatchRow, MemoryLedger, payBatch, type RefusedRow } from '../../batch/index.ts'
import type { FileLedger } from '../../batch/node.ts'
import type { Glomo } from '../../client.ts'
import type { FileRows, UnreadableRow } from './csv-rows.ts'
import { type OtherBatch, otherBatches } from './other-batches.ts'

export interface CheckOptions {
  readonly ledger: FileLedger
  readonly batch: string
  readonly lookUp: boolean
  readonly concurrency: number
}

/** What a file would do: rows are named by their lines. */
export interface FileReport extends BatchReport {
  /** Other batches of the ledger that have payouts of these rows: under another name they are other payouts. */
  readonly otherBatches: readonly OtherBatch[]
}

export interface CheckedFile {
  readonly report: FileReport
  /** Rows that would not be refused. */
  readonly sendable: readonly BatchRow[]
}

/** Checks all rows of a file, and sends and writes nothing. */
export async function checkFile(
  glomo: Glomo,
  { rows, unreadable, lines }: FileRows,
  { ledger, batch, lookUp, concurrency }: CheckOptions,
): Promise<CheckedFile> {
  const report = await payBatch(glomo, rows, { batch, ledger, lookUp, concurrency, dryRun: true })
  const checked = report.refused.map((row) => ({ ...row, number: lines[row.number - 1] ?? row.number }))
  const unread = await refusedOf(glomo, unreadable, batch)
  const keys = new Set(unread.map(({ key }) => key))
  const isRefused = new Set(checked.map(({ key }) => key))
  const sendable = rows.filter(({ key }) => !isRefused.has(key))
  return {
    sendable,
    report: {
      ...report,
      rows: report.rows + unreadable.length,
      refused: [...unread, ...checked].sort((one, other) => one.number - other.number),
      // In the file, if not readable there.
      leftOut: report.leftOut.filter((key) => !keys.has(key)),
      otherBatches: await otherBatches(ledger, batch, sendable),
    },
  }
}

/** With what else is wrong with them, so that a row is mended once. */
async function refusedOf(glomo: Glomo, unreadable: readonly UnreadableRow[], batch: string): Promise<RefusedRow[]> {
  // Keys of their own: that some come twice is known by now.
  const rows = unreadable.map(({ line, payout }) => ({ key: String(line), payout }))
  const ledger = new MemoryLedger()
  const { refused } = await payBatch(glomo, rows, { batch, ledger, lookUp: false, dryRun: true })
  const further = new Map(refused.map(({ key, reasons }) => [key, reasons]))
  return unreadable.map(({ line, key, reasons }) => ({
    number: line,
    key,
    reasons: [...reasons, ...(further.get(String(line)) ?? [])],
  }))
}
