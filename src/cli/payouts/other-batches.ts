import type { BatchRow } from '../../batch/index.ts'
import type { FileLedger } from '../../batch/node.ts'
import { fingerprintOf } from '../../batch/request-id.ts'
import { HAS_PAYOUT, WAS_SENT } from '../../batch/row-states.ts'

/** Another batch of the ledger, which has rows of this one. */
export interface OtherBatch {
  readonly batch: string
  /** Rows that it has under the same key with the same payout, which exists or may exist. */
  readonly rows: number
}

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
    for await (const { key, state, fingerprint } of ledger.read(name)) {
      const given = toSend.get(key)
      // What failed may be paid again.
      if (given && state !== 'failed' && WAS_SENT.has(state) && (await fingerprintOf(given)) === fingerprint) count += 1
    }
    if (count > 0) found.push({ batch: name, rows: count })
  }
  return found
}
