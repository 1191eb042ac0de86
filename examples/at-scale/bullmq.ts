/**
 * Payouts on BullMQ: a job for each. BullMQ spreads them over machines and runs them again; the job keeps its own record,
 * written before each call, and the `request_id` sees to it that each is paid once.
 */
import { type ConnectionOptions, type Job, Queue, UnrecoverableError, Worker } from 'bullmq'
import type { Glomo, PayoutCreateParams } from 'glomo-client'
import { type BatchRow, requestIdOf } from 'glomo-client/batch'
import { createOnce, type Row } from '../create-once.ts'

const QUEUE = 'glomo-payouts'

interface PayoutJob {
  readonly payout: BatchRow['payout']
  row: Row
}

/** Once, from wherever the rows are. A row that is there already is not put in again. */
export async function enqueue(connection: ConnectionOptions, batch: string, rows: Iterable<BatchRow>): Promise<void> {
  const queue = new Queue<PayoutJob>(QUEUE, { connection })
  for (const { key, payout } of rows) {
    // Made of batch and key: whoever puts the row in, and however often, it is the same payout.
    const requestId = await requestIdOf(batch, key)
    const retries = { attempts: 10, backoff: { type: 'exponential', delay: 500 } }
    await queue.add(key, { payout, row: { requestId, state: 'new' } }, { jobId: requestId, ...retries })
  }
  await queue.close()
}

/** On every machine that pays. */
export function startPaying(connection: ConnectionOptions, glomo: Glomo, concurrency = 10): Worker<PayoutJob> {
  const pay = async (job: Job<PayoutJob>) => {
    const { payout, row } = job.data
    const save = (changed: Row) => job.updateData({ payout, row: changed })
    const create = (request_id: string) => glomo.payouts.create({ ...payout, request_id } as PayoutCreateParams)
    await createOnce(row, save, create)
    // Not settled: run again, under the same request_id. What is for a person is not run again.
    if (row.state === 'new' || row.state === 'under way') throw new Error(`${job.name} is not settled`)
    if (row.state !== 'made') throw new UnrecoverableError(`${job.name} is ${row.state}`)
    return row.objectId
  }
  return new Worker<PayoutJob>(QUEUE, pay, { connection, concurrency })
}
