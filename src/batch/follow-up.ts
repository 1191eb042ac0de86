import { AbortError } from '../errors/abort-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import { type Clock, sleep, systemClock } from '../transport/clock.ts'
import { checkCommon, checkWaitOptions } from './check-options.ts'
import type { BatchClient } from './client.ts'
import { inParallel } from './in-parallel.ts'
import type { BatchLedger, LedgerRow, MadePayout, RowFollowUp } from './ledger.ts'
import { isPayout, madeOf, stateOf } from './made-payout.ts'

export interface FollowOptions {
  readonly ledger: BatchLedger
  readonly batch: string
  /**
   * Payouts that are retrieved at a time.
   * @default 10
   */
  readonly concurrency?: number
  readonly signal?: AbortSignal
}

export interface WaitForBatchOptions extends FollowOptions {
  /**
   * Milliseconds to wait at most.
   * @default 3_600_000
   */
  readonly timeout?: number
  /** @default the system's */
  readonly clock?: Clock
}

/** More than this many are looked up in the list, a hundred at a time. */
const FEW = 50
const FIRST_PAUSE = 5_000
const LONGEST_PAUSE = 300_000
/** Milliseconds: the times of objects are whole seconds, and their clock is not ours. */
const MARGIN = 60_000

/**
 * Looks once at every payout of a batch that has not ended, and writes what became of it. A webhook is the better way to
 * learn of a change. A row that stands as created without a payout, as an older version could leave it, becomes unknown:
 * run the batch again to settle it.
 *
 * @returns how many have not ended yet
 * @throws {AbortError} when `signal` is aborted
 * @throws {ArgumentError} for an option that cannot be kept
 * @throws {GlomoError} what the calls throw
 */
export async function followBatch(client: BatchClient, options: FollowOptions): Promise<number> {
  requireObject('followBatch: client', client, 'payouts.list', 'payouts.retrieve')
  checkCommon(options)
  const { ledger, batch, concurrency = 10, signal } = options
  const open = new Map<string, LedgerRow & { made: MadePayout }>()
  /** Rows that an older version took for paid: whether they are, the next run finds out under their `request_id`. */
  const strays: RowFollowUp[] = []
  for await (const row of ledger.read(batch)) {
    if (row.state !== 'created' || !row.made) continue
    if (isPayout(row.made)) open.set(row.made.id, { ...row, made: row.made })
    else strays.push({ key: row.key, state: 'unknown', made: row.made })
  }
  if (strays.length > 0) await ledger.follow(batch, strays)
  let left = open.size
  const write = async (payout: { readonly id: string; readonly status: string }) => {
    const row = open.get(payout.id)
    if (!row) return
    open.delete(payout.id)
    const followed: RowFollowUp = {
      key: row.key,
      state: stateOf(payout),
      made: madeOf(payout, row.made.replayed),
    }
    if (followed.state !== 'created') left -= 1
    if (payout.status !== row.made.status) await ledger.follow(batch, [followed])
  }
  const signals = signal ? { signal } : {}
  if (open.size > FEW) {
    const after = new Date(earliest(open.values()) - MARGIN).toISOString()
    for await (const payout of client.payouts.list({ after }, signals)) {
      await write(payout)
      if (open.size === 0) break
    }
  }
  // Few, or not in the list.
  await inParallel([...open.keys()], concurrency, signal, async (id) =>
    write(await client.payouts.retrieve(id, signals)),
  )
  return left
}

/**
 * Looks again and again, at growing intervals, until every payout of a batch has ended.
 *
 * @returns how many have not ended when the time is over
 * @throws {AbortError} when `signal` is aborted
 * @throws {ArgumentError} for an option that cannot be kept
 * @throws {GlomoError} what the calls throw
 */
export async function waitForBatch(client: BatchClient, options: WaitForBatchOptions): Promise<number> {
  checkWaitOptions(options)
  const { timeout = 3_600_000, clock = systemClock, signal } = options
  const endsAt = clock.now() + timeout
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    const left = await followBatch(client, options)
    const time = endsAt - clock.now()
    if (left === 0 || time <= 0) return left
    await sleep(clock, Math.min(pause, time), signal)
    if (signal?.aborted) throw new AbortError('the wait for the batch was stopped', { cause: signal.reason })
  }
}

function earliest(rows: Iterable<{ readonly made: MadePayout }>): number {
  let time = Date.now()
  for (const { made } of rows) {
    const at = Date.parse(made.created_at)
    if (at < time) time = at
  }
  return time
}
