import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { type BatchReport, type BatchSummary, batchTable, payBatch, summarizeBatch } from '../../batch/index.ts'
import { type FileLedger, openFileLedger } from '../../batch/node.ts'
import { Glomo } from '../../client.ts'
import { AbortError } from '../../errors/abort-error.ts'
import { GlomoError } from '../../errors/glomo-error.ts'
import type { ExitCode } from '../output.ts'
import { UsageError } from '../usage-error.ts'
import { columnsOf } from './columns.ts'
import { readCsv } from './csv.ts'
import { type FileRows, rowsOf } from './csv-rows.ts'
import { batchOf, exitOf } from './ledger-of.ts'
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
  const rows = rowsOf(table.records, columns)
  const { baseUrl } = options
  const glomo = new Glomo(baseUrl ? { baseUrl } : {})
  const ledger = await openFileLedger(options.ledger)
  try {
    const batch = batchOf(ledger, options.batch, basename(file, extname(file)))
    const report = await reportOf(glomo, rows, ledger, batch, options)
    if (options.asJson) printLine('preview', report)
    else console.log(previewOf(report, { file, unused: columns.unused }))
    if (options.isDryRun) return report.refused.length > 0 ? 1 : 0
    if (report.refused.length > 0 && !options.skipRefused) {
      console.error('nothing was sent: mend these rows, or leave them out with --skip-refused')
      return 1
    }
    if (report.toSend > 0 && !options.isSure) await askToPay(report)
    return await send(glomo, rows, ledger, batch, options)
  } finally {
    await ledger.close()
  }
}

/** With the rows that could not be read, and by the lines of the file. */
async function reportOf(
  glomo: Glomo,
  { rows, unreadable, lines }: FileRows,
  ledger: FileLedger,
  batch: string,
  { lookUp, concurrency }: PayOptions,
): Promise<BatchReport> {
  const report = await payBatch(glomo, rows, { batch, ledger, lookUp, concurrency, dryRun: true })
  const checked = report.refused.map((row) => ({ ...row, number: lines[row.number - 1] ?? row.number }))
  const refused = [...unreadable, ...checked].sort((one, other) => one.number - other.number)
  return { ...report, rows: report.rows + unreadable.length, refused }
}

/** @throws {UsageError} when nobody can be asked, or the answer is not yes */
async function askToPay(report: BatchReport): Promise<void> {
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
  { rows }: FileRows,
  ledger: FileLedger,
  batch: string,
  { asJson, concurrency, wait }: PayOptions,
): Promise<ExitCode> {
  const stopping = new AbortController()
  const stop = () => {
    console.error('\nstopping: what is being sent is waited for (once more to end at once, which loses nothing either)')
    stopping.abort(new Error('Ctrl-C'))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const bar = process.stderr.isTTY && !asJson ? new ProgressBar(process.stderr) : undefined
  let failure: GlomoError | undefined
  try {
    await payBatch(glomo, rows, {
      batch,
      ledger,
      concurrency,
      skipRefused: true,
      waitForFinal: wait,
      signal: stopping.signal,
      onProgress: (progress) => {
        bar?.show(progress)
        if (asJson && progress.row) printLine('row', { ...progress.row, done: progress.done, total: progress.total })
      },
    })
  } catch (error) {
    if (!(error instanceof GlomoError)) throw error
    failure = error
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    bar?.end()
  }
  const summary = await summarizeBatch(ledger, batch)
  showSummary(summary, asJson)
  if (!failure) return exitOf(summary)
  const why = failure instanceof AbortError ? 'it was stopped' : failure.message
  console.error(`glomo-client payouts: ${why}. Run the same command again: it goes on where this one ended`)
  return 3
}

export function showSummary(summary: BatchSummary, asJson: boolean): void {
  if (asJson) printLine('summary', summary)
  else console.log(batchTable(summary))
}

function printLine(type: string, content: object): void {
  console.log(JSON.stringify({ type, ...content }))
}
