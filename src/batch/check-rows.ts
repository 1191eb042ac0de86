import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import { loadRowCheck } from './check-row.ts'
import type { BatchClient } from './client.ts'
import type { BatchLedger, LedgerRow } from './ledger.ts'
import { lookUpBalances, lookUpBeneficiaries } from './look-up.ts'
import { type BatchReport, type RefusedRow, Sums } from './report.ts'
import { fingerprintOf } from './request-id.ts'
import type { BatchRow } from './row.ts'
import { HAS_PAYOUT, OPEN, WAS_SENT } from './row-states.ts'

interface CheckOptions {
  readonly batch: string
  readonly ledger: BatchLedger
  readonly lookUp: boolean
  readonly concurrency: number
  readonly signal: AbortSignal | undefined
}

/** Rows that can be sent, and what they would come to. */
export interface CheckedRows {
  readonly rows: readonly BatchRow[]
  readonly report: BatchReport
}

/**
 * Reads all rows before the first is sent, and keeps them as they are now.
 *
 * @throws {GlomoError} what the calls throw, when beneficiaries and balances are looked up
 */
export async function checkRows(
  client: BatchClient,
  given: Iterable<BatchRow> | AsyncIterable<BatchRow>,
  { batch, ledger, lookUp, concurrency, signal }: CheckOptions,
): Promise<CheckedRows> {
  if (!isIterable(given)) throw wrongArgument('rows', given, 'be a list of rows, or a stream of them')
  if (lookUp) requireObject('client', client, 'beneficiaries.retrieve', 'balances.retrieve')
  const known = new Map<string, Pick<LedgerRow, 'state' | 'fingerprint'>>()
  for await (const { key, state, fingerprint } of ledger.read(batch)) known.set(key, { state, fingerprint })
  const stateOf = (key: string) => known.get(key)?.state
  const check = await loadRowCheck(Date.now)
  const numbers = new Map<string, number>()
  const refused: RefusedRow[] = []
  let rows: BatchRow[] = []
  let number = 0
  for await (const row of given) {
    number += 1
    const key = row?.key
    const earlier = numbers.get(key)
    const reasons =
      // What has changed since does not count against what was sent.
      earlier === undefined ? check(row, WAS_SENT.has(stateOf(key))) : [`key is that of row ${earlier}, too`]
    numbers.set(key, earlier ?? number)
    const copy = reasons.length === 0 ? copyOf(row) : undefined
    if (copy) reasons.push(...(await complaintsAboutChange(copy, known.get(key))))
    if (copy && reasons.length === 0) rows.push(copy)
    else refused.push({ number, key: String(key), reasons })
  }
  if (lookUp) {
    const unsent = rows.filter(({ key }) => !WAS_SENT.has(stateOf(key)))
    const found = await lookUpBeneficiaries(client, unsent, concurrency, signal)
    for (const [key, reasons] of found) refused.push({ number: numbers.get(key) ?? 0, key, reasons })
    rows = rows.filter(({ key }) => !found.has(key))
  }
  const sums = new Sums()
  for (const row of rows) if (!HAS_PAYOUT.has(stateOf(row.key))) sums.add(row)
  const { totals } = sums
  refused.sort((one, other) => one.number - other.number)
  const notCovered = lookUp ? await lookUpBalances(client, totals, signal) : []
  const paidBefore = rows.length - totals.toSend
  const leftOut =
    number === 0 ? [] : [...known].flatMap(([key, { state }]) => (OPEN.has(state) && !numbers.has(key) ? [key] : []))
  return { rows, report: { batch, rows: number, paidBefore, leftOut, ...totals, refused, notCovered } }
}

/** What the ledger would not plan: a key stands for the payout that was sent under it, whatever its quote. */
async function complaintsAboutChange(
  { payout }: BatchRow,
  known: Pick<LedgerRow, 'state' | 'fingerprint'> | undefined,
): Promise<string[]> {
  if (known === undefined || !WAS_SENT.has(known.state) || known.fingerprint === (await fingerprintOf(payout)))
    return []
  return HAS_PAYOUT.has(known.state)
    ? ['another payout was made under this key: give this one a key of its own']
    : [
        'another payout was sent under this key, and may exist: give that one to settle it, and this one a key of its own',
      ]
}

function isIterable(value: unknown): boolean {
  const rows = Object(value)
  return Symbol.iterator in rows || Symbol.asyncIterator in rows
}

/** What is sent is what the row was when the batch was begun. */
function copyOf({ key, payout, quote }: BatchRow): BatchRow {
  return { key, payout: JSON.parse(JSON.stringify(payout)), ...(quote && { quote }) }
}
