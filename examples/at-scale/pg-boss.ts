/**
 * A batch on pg-boss: its jobs are workers, which share the batch in the ledger. pg-boss starts them on any machine, and
 * again when one dies; the ledger and the `request_id` see to it that each row is paid once.
 */
import type { Glomo } from 'glomo-client'
import { type BatchLedger, type BatchRow, isSettled, payBatch, planBatch } from 'glomo-client/batch'
import type { PgBoss } from 'pg-boss'

const QUEUE = 'glomo-payouts'

/** On every machine that pays, once pg-boss was started. */
export async function startPaying(boss: PgBoss, glomo: Glomo, ledger: BatchLedger, signal: AbortSignal): Promise<void> {
  // A worker whose machine died is started again; one that was stopped by an outage is too, later and later.
  await boss.createQueue(QUEUE, { retryLimit: 20, retryDelay: 1, retryBackoff: true, heartbeatSeconds: 30 })
  const options = { batchSize: 1, pollingIntervalSeconds: 0.5 } as const
  await boss.work<{ batch: string }>(QUEUE, options, async ([job]) => {
    if (!job) return
    const summary = await payBatch(glomo, [], { batch: job.data.batch, ledger, signal })
    // Sent again by the next attempt, under the same request_id.
    if (!isSettled(summary)) throw new Error(`${job.data.batch} is not settled: ${JSON.stringify(summary.states)}`)
  })
}

/** Once, from wherever the rows are. With the same batch and rows it may be called again. */
export async function payOnMany(
  boss: PgBoss,
  glomo: Glomo,
  ledger: BatchLedger,
  { batch, rows, workers }: { batch: string; rows: Iterable<BatchRow>; workers: number },
): Promise<void> {
  await planBatch(glomo, rows, { batch, ledger })
  for (let worker = 0; worker < workers; worker += 1) await boss.send(QUEUE, { batch })
}
