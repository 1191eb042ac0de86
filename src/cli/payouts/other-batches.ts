import { isDeepStrictEqual } from 'node:util'
import type { BatchPayoutParams, BatchRow, RowState } from '../../batch/index.ts'
import type { FileLedger } from '../../batch/node.ts'

/** Another batch of the ledger, which has rows of this one. */
export interface OtherBatch {
  readonly batch: string
  /** Rows that it has under the same key with the same payout, which exists or may exist. */
  readonly rows: number
}

const HAS_PAYOUT: ReadonlySet<RowState> = new Set(['created', 'paid', 'failed'])
const MAY_BE_PAID: ReadonlySet<RowState> = new Set(['sending', 'created', 'paid', 'unknown'])

/** The batches besides this one that have rows which this one would send: a mistyped name pays them once more. */
export async function otherBatches(
  ledger: FileLedger,
  batch: string,
  rows: readonly BatchRow[],
): Promise<OtherBatch[]> {
  const names = ledger.batches().filter((name) => name !== batch)
  if (names.length === 0) return []
  const toSend = new Map(rows.map(({ key, payout }) => [key, payout]))
  for await (const { key, state } of ledger.read(batch)) if (HAS_PAYOUT.has(state)) toSend.delete(key)
  const found: OtherBatch[] = []
  for (const name of names) {
    let count = 0
    for await (const { key, state, payout } of ledger.read(name)) {
      const given = toSend.get(key)
      if (given && MAY_BE_PAID.has(state) && isSame(given, payout)) count += 1
    }
    if (count > 0) found.push({ batch: name, rows: count })
  }
  return found
}

/** Whatever their quotes. */
function isSame(one: BatchPayoutParams, other: BatchPayoutParams): boolean {
  return isDeepStrictEqual({ ...one, quote_id: undefined }, { ...other, quote_id: undefined })
}
