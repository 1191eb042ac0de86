import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import { type Clock, systemClock } from '../transport/clock.ts'
import { BatchRefusedError } from './batch-errors.ts'
import { checkBatchOptions } from './check-options.ts'
import { checkRows } from './check-rows.ts'
import type { BatchClient } from './client.ts'
import { waitForBatch } from './follow-up.ts'
import type { BatchLedger, PlannedRow, RowState } from './ledger.ts'
import type { BatchReport } from './report.ts'
import { fingerprintOf, requestIdOf } from './request-id.ts'
import type { BatchRow } from './row.ts'
import { type BatchRowResult, type BatchSummary, noStates, summarizeBatch } from './summary.ts'
import { Worker } from './worker.ts'

/** How far a batch has come. */
export interface BatchProgress {
  readonly batch: string
  readonly total: number
  /** Rows that need not be sent any more by this run. */
  readonly done: number
  /** As this worker knows them: what others send of the same batch is counted when the batch is begun. */
  readonly states: Readonly<Record<RowState, number>>
  /** What became of the row that was sent just now; undefined when the batch is begun. */
  readonly row: Pick<BatchRowResult, 'key' | 'state' | 'payoutId' | 'note'> | undefined
}

export interface BatchOptions {
  /**
   * Name of the batch. The `request_id` of a row is made of it and of the key of the row: the same name and key are the
   * same payout, for ever. A key that comes again, as an employee does each month, needs a batch of another name.
   */
  batch: string
  /** Where every step is written before it is made and after. */
  ledger: BatchLedger
  /**
   * Rows that are sent at a time. The client keeps the pace.
   * @default 10
   */
  concurrency?: number
  /** Told of every row that was sent. What it throws is ignored. */
  onProgress?: (progress: BatchProgress) => void
  /** Stops the batch: no further row is sent, and those that are being sent are written first. */
  signal?: AbortSignal
  /**
   * Sends the other rows where some would be refused.
   * @default false: nothing is sent
   */
  skipRefused?: boolean
  /**
   * Retrieves every beneficiary, which must be active and be reached by the rail, and the balances.
   * @default what `dryRun` is
   */
  lookUp?: boolean
  /**
   * Waits until every payout has ended, looking at them again and again; or milliseconds to wait at most.
   * @default false
   */
  waitForFinal?: boolean | number
  /**
   * How often a row is sent in one run, when nothing says what became of it, before it is left as unknown.
   * @default 3
   */
  maxTries?: number
  /**
   * Calls one after the other that the API does not settle, after which the batch is stopped: an outage is not worth
   * trying every row in.
   * @default 50
   */
  stopAfter?: number
  /**
   * Milliseconds after which the rows of a worker that died are taken over by another one. A worker that lives keeps its
   * own.
   * @default 60_000
   */
  lease?: number
  /** @default the system's */
  clock?: Clock
}

/**
 * Pays many: checks all rows, writes them to the ledger, sends them at the client's pace, and writes what became of each.
 * After a crash, at whatever point, run it again with the same batch, rows and ledger: nothing is paid twice and nothing
 * is left. Rows that were refused, and those of which nobody knows, are tried again by each run.
 *
 * With `dryRun` nothing is sent or written, and the report says what the batch would do.
 *
 * Of a batch that was begun, the rows that come are sent and no others: one that was taken out and not sent yet is not.
 * Several workers may share a batch where its ledger says so: they give the same rows, or none, to help with what is due.
 *
 * @throws {BatchRefusedError} when rows would be refused, unless `skipRefused`; nothing was sent
 * @throws {ArgumentError} for an option that cannot be kept, and for rows that were sent before with another payout
 * @throws {BatchStoppedError} when it cannot go on; run it again when the cause is gone
 * @throws {AbortError} when `signal` is aborted, and the rows that were being sent are written
 * @throws {LedgerError} when the ledger fails; run it again with the same one
 * @example
 * const ledger = await openFileLedger('payroll.jsonl') // of glomo-client/batch/node
 * const summary = await payBatch(glomo, rows, { batch: 'payroll-2026-11', ledger })
 * console.log(batchTable(summary))
 */
export function payBatch(
  client: BatchClient,
  rows: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  options: BatchOptions & { dryRun: true },
): Promise<BatchReport>
export function payBatch(
  client: BatchClient,
  rows: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  options: BatchOptions & { dryRun?: false },
): Promise<BatchSummary>
export async function payBatch(
  client: BatchClient,
  rows: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  options: BatchOptions & { dryRun?: boolean },
): Promise<BatchReport | BatchSummary> {
  checkBatchOptions(options)
  const { batch, ledger, concurrency = 10, dryRun = false, signal, clock = systemClock } = options
  requireObject('payBatch: client', client, 'payouts.create', 'payouts.retrieve', 'payouts.list')
  if (dryRun) {
    return (await checkRows(client, rows, { batch, ledger, lookUp: options.lookUp ?? true, concurrency, signal }))
      .report
  }
  await checkAndPlan(client, rows, options, true)
  const { maxTries = 3, stopAfter = 50, lease = 60_000, waitForFinal = false } = options
  const onRow = await progressOf(batch, ledger, options.onProgress)
  await new Worker(client, { batch, ledger, concurrency, lease, maxTries, stopAfter, signal, clock, onRow }).run()
  if (waitForFinal !== false) {
    const timeout = waitForFinal === true ? {} : { timeout: waitForFinal }
    await waitForBatch(client, { ledger, batch, concurrency, clock, ...timeout, ...(signal && { signal }) })
  }
  return summarizeBatch(ledger, batch)
}

/** What a batch takes before its first row is sent. */
export type PlanOptions = Pick<BatchOptions, 'batch' | 'ledger' | 'concurrency' | 'skipRefused' | 'lookUp' | 'signal'>

/**
 * Checks all rows and writes them to the ledger, and sends none: workers on other machines send them, each with
 * `payBatch` and no rows. May be called for one part of the rows after the other.
 *
 * @throws {BatchRefusedError} when rows would be refused, unless `skipRefused`
 * @throws {ArgumentError} for an option that cannot be kept, and for rows that were sent before with another payout
 * @throws {LedgerError} when the ledger fails
 * @example
 * await planBatch(glomo, rows, { batch: 'payroll-2026-11', ledger })
 */
export async function planBatch(
  client: BatchClient,
  rows: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  options: PlanOptions,
): Promise<BatchReport> {
  checkBatchOptions(options)
  return checkAndPlan(client, rows, options, false)
}

/** @param only sends these rows alone, where there are any */
async function checkAndPlan(
  client: BatchClient,
  given: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  { batch, ledger, concurrency = 10, lookUp = false, skipRefused = false, signal }: PlanOptions,
  only: boolean,
): Promise<BatchReport> {
  const { report, rows } = await checkRows(client, given, { batch, ledger, lookUp, concurrency, signal })
  if (report.refused.length > 0 && !skipRefused) throw new BatchRefusedError(report)
  if (report.rows > 0) await plan(batch, ledger, rows, only)
  return report
}

async function plan(batch: string, ledger: BatchLedger, rows: readonly BatchRow[], only: boolean): Promise<void> {
  const planned: PlannedRow[] = []
  for (const { key, payout } of rows) {
    const [requestId, fingerprint] = await Promise.all([requestIdOf(batch, key), fingerprintOf(payout)])
    planned.push({ key, requestId, fingerprint, payout })
  }
  const changed = await ledger.plan(batch, planned, only ? { only } : {})
  if (changed.length === 0) return
  const named = changed.slice(0, 5).join(', ')
  const others = changed.length > 5 ? ` and ${changed.length - 5} more` : ''
  throw new ArgumentError(
    `nothing was sent: ${named}${others} came with another payout than the one that was sent under this key, or may have been. A key stands for one payout: give another payout a key of its own`,
  )
}

/** Counts from what the ledger says now. */
async function progressOf(
  batch: string,
  ledger: BatchLedger,
  onProgress: BatchOptions['onProgress'],
): Promise<ConstructorParameters<typeof Worker>[1]['onRow']> {
  if (!onProgress) return () => {}
  const states = noStates()
  const stateOfRow = new Map<string, RowState>()
  let left = 0
  for await (const { key, state, due } of ledger.read(batch)) {
    states[state] += 1
    if (!due) continue
    left += 1
    stateOfRow.set(key, state)
  }
  const total = Object.values(states).reduce((sum, count) => sum + count, 0)
  const tell = (row: BatchProgress['row']) => {
    try {
      onProgress({ batch, total, done: total - left, states: { ...states }, row })
    } catch {
      // A display that fails is no reason to stop paying.
    }
  }
  tell(undefined)
  return ({ key, state, due, made, note }) => {
    const before = stateOfRow.get(key)
    if (before) states[before] -= 1
    states[state] += 1
    stateOfRow.set(key, state)
    if (!due) left -= 1
    tell({ key, state, payoutId: made?.id, note: note ?? undefined })
  }
}
