import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { type BatchRow, type BatchSummary, batchTable, payBatch, summarizeBatch } from '../../batch/index.ts'
import { type FileLedger, openFileLedger } from '../../batch/node.ts'
import type { Glomo } from '../../client.ts'
import { AbortError } from '../../errors/abort-error.ts'
import { GlomoError } from '../../errors/glomo-error.ts'
import { clientOf } from '../client.ts'
import type { ExitCode } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { checkFile, type FileReport } from './check-file.ts'
import { columnsOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { rowsOf } from './csv-rows.ts'
import { exitOfFile } from './exit-code.ts'
import { batchOf } from './ledger-of.ts'
import { previewOf, questionOf } from './preview.ts'
import { ProgressBar } from './progress.ts'

export interface PayOptions {
  readonly ledger: string
  readonly batch: string | undefined
  readonly columns: readonly string[]
  readonly constants: readonly string[]
  readonly delimiter: string
  readonly isDryRun: boolean
  readonly isSure: boolean
  readonly skipRefused: boolean
  readonly lookUp: boolean
  readonly wait: boolean
  readonly concurrency: number
  readonly baseUrl: string | undefined
  readonly asJson: boolean
}

/** Pays what a file asks for, and goes on where an earlier run ended. */
export async function pay(file: string, options: PayOptions): Promise<ExitCode> {
  const table = await readCsv(file, options.delimiter)
  const columns = columnsOf(table.names, options.columns, options.constants)
  // A run without rows would send what an earlier one left, unasked.
  if (table.records.length === 0) throw new UsageError(`${file} has no rows: a line of names, and nothing to pay`)
  const rows = rowsOf(table.records, columns)
  const glomo = clientOf(options.baseUrl)
  const ledger = await openFileLedger(options.ledger)
  try {
    const batch = batchOf(ledger, options.batch, basename(file, extname(file)))
    const { lookUp, concurrency } = options
    const { report, sendable } = await checkFile(glomo, rows, { ledger, batch, lookUp, concurrency })
    if (options.asJson) printLine('preview', report)
    else console.log(previewOf(report, { file, unused: columns.unused }))
    if (options.isDryRun) return report.refused.length > 0 ? 1 : 0
    if (report.refused.length > 0 && !options.skipRefused) {
      console.error('nothing was sent: mend these rows, or leave them out with --skip-refused')
      return 1
    }
    if (report.toSend > 0 && !options.isSure) await askToPay(report)
    return await send(glomo, sendable, ledger, report, options)
  } finally {
    await ledger.close()
  }
}

/** @throws {UsageError} when nobody can be asked, or the answer is not yes */
async function askToPay(report: FileReport): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new UsageError('nobody can be asked whether to pay: say --yes, or look first with --dry-run')
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    const answer = await terminal.question(questionOf(report))
    if (answer.trim().toLowerCase() !== 'yes') throw new UsageError('nothing was sent')
  } finally {
    terminal.close()
  }
}

async function send(
  glomo: Glomo,
  rows: readonly BatchRow[],
  ledger: FileLedger,
  report: FileReport,
  { asJson, concurrency, wait }: PayOptions,
): Promise<ExitCode> {
  const { batch } = report
  const stopping = new AbortController()
  const stop = () => {
    console.error('\nstopping: what is being sent is waited for (once more to end at once, which loses nothing either)')
    stopping.abort(new Error('Ctrl-C'))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const bar = process.stderr.isTTY && !asJson ? new ProgressBar(process.stderr) : undefined
  let failure: GlomoError | undefined
  let isBegun = false
  try {
    // Without a row that can be sent it would send what an earlier run left.
    if (rows.length > 0)
      await payBatch(glomo, rows, {
        batch,
        ledger,
        concurrency,
        skipRefused: true,
        waitForFinal: wait,
        signal: stopping.signal,
        onProgress: (progress) => {
          isBegun = true
          bar?.show(progress)
          if (asJson && progress.row) printLine('row', { ...progress.row, done: progress.done, total: progress.total })
        },
      })
  } catch (error) {
    const isStopped = isBegun || error instanceof AbortError
    if (!(error instanceof GlomoError) || !isStopped) throw error
    failure = error
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    bar?.end()
  }
  const summary = await summarizeBatch(ledger, batch)
  showSummary(summary, asJson)
  if (failure) console.error(`glomo-client payouts: ${adviceOf(failure)}: it goes on where this one ended`)
  return failure ? 3 : exitOfFile(summary, report, rows)
}

function adviceOf(failure: GlomoError): string {
  if (failure instanceof AbortError) return 'it was stopped. Run the same command again'
  return `${failure.message.replace(/\.$/, '')}. When the cause is gone, run the same command again`
}

export function showSummary(summary: BatchSummary, asJson: boolean): void {
  if (asJson) printLine('summary', summary)
  else console.log(batchTable(summary))
}

function printLine(type: string, content: object): void {
  console.log(JSON.stringify({ type, ...content }))
}
