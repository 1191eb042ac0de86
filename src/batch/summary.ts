import { requireList, requireObject } from '../errors/check-argument.ts'
import { type PayoutErrorAdvice, payoutErrorAdvice } from '../lifecycle/payout-errors.ts'
import { checkName } from './check-options.ts'
import { type BatchLedger, type LedgerMoney, type LedgerRow, ROW_STATES, type RowState } from './ledger.ts'

/** How a row of a batch stands. */
export interface BatchRowResult {
  readonly key: string
  readonly requestId: string
  readonly state: RowState
  /** Of the payout, once it exists. */
  readonly payoutId: string | undefined
  /** Of the payout, when it was last looked at. */
  readonly status: string | undefined
  readonly source: LedgerMoney | undefined
  readonly fees: readonly LedgerMoney[]
  /** The payout was there before the attempt that settled the row. */
  readonly replayed: boolean
  /** What to do about a payout that failed. It needs a new key: the `request_id` belongs to the one that failed. */
  readonly advice: PayoutErrorAdvice | undefined
  /** Why it is refused or unknown. */
  readonly note: string | undefined
}

/** How a batch stands. */
export interface BatchSummary {
  readonly batch: string
  readonly rows: number
  readonly states: Readonly<Record<RowState, number>>
  /** Sums of the payouts that exist and have not failed, by the currency they are paid from. */
  readonly sent: readonly LedgerMoney[]
  /** Fees of those, as far as they are known. */
  readonly fees: readonly LedgerMoney[]
  /** Payouts that were there before the attempt that settled their rows. */
  readonly replayed: number
  /** Rows that failed, are refused or unknown, or were left: what a person must look at. */
  readonly open: readonly BatchRowResult[]
}

/** How a batch stands by its ledger; nothing is sent. */
export async function summarizeBatch(ledger: BatchLedger, batch: string): Promise<BatchSummary> {
  requireObject('summarizeBatch: ledger', ledger, 'read')
  checkName(batch)
  const states = noStates()
  const sent = new Map<string, number>()
  const fees = new Map<string, number>()
  const open: BatchRowResult[] = []
  let rows = 0
  let replayed = 0
  for await (const row of ledger.read(batch)) {
    rows += 1
    states[row.state] += 1
    if (row.made?.replayed) replayed += 1
    if (row.made && (row.state === 'created' || row.state === 'paid')) {
      addTo(sent, [row.made.source])
      addTo(fees, row.made.fees)
    } else open.push(resultOf(row))
  }
  return { batch, rows, states, sent: moneyOf(sent), fees: moneyOf(fees), replayed, open }
}

/** Whether there is nothing left to be sent or found out about sending: every row has a payout or is refused. */
export function isSettled(summary: Pick<BatchSummary, 'states'>): boolean {
  requireObject('isSettled: summary', summary)
  requireObject('summary.states', summary.states)
  const { states } = summary
  return [states.planned, states.sending, states.unknown].every((count) => count === 0)
}

export function noStates(): Record<RowState, number> {
  return { planned: 0, sending: 0, created: 0, paid: 0, failed: 0, refused: 0, unknown: 0 }
}

/** Every row of a batch as its ledger says, in order. */
export async function* resultsOf(ledger: BatchLedger, batch: string): AsyncGenerator<BatchRowResult, void, undefined> {
  requireObject('resultsOf: ledger', ledger, 'read')
  checkName(batch)
  for await (const row of ledger.read(batch)) yield resultOf(row)
}

function resultOf({ key, requestId, state, made, note }: LedgerRow): BatchRowResult {
  return {
    key,
    requestId,
    state,
    payoutId: made?.id,
    status: made?.status,
    source: made?.source,
    fees: made?.fees ?? [],
    replayed: made?.replayed ?? false,
    advice: made && state === 'failed' ? payoutErrorAdvice(made) : undefined,
    note: note ?? undefined,
  }
}

function addTo(sums: Map<string, number>, money: readonly LedgerMoney[]): void {
  for (const { currency, amount } of money) sums.set(currency, (sums.get(currency) ?? 0) + amount)
}

function moneyOf(sums: Map<string, number>): LedgerMoney[] {
  return [...sums].map(([currency, amount]) => ({ currency, amount }))
}

const SHOWN: Readonly<Record<RowState, string>> = {
  planned: 'not sent',
  sending: 'being sent',
  created: 'on its way',
  paid: 'paid',
  failed: 'failed',
  refused: 'refused',
  unknown: 'unknown',
}

/** The summary as text: the states with their counts, then each row that a person must look at. */
export function batchTable(summary: BatchSummary): string {
  requireObject('batchTable: summary', summary)
  requireObject('summary.states', summary.states)
  requireList('summary.open', summary.open)
  const counts = ROW_STATES.filter((state) => summary.states[state] > 0)
  const width = String(summary.rows).length
  return [
    ...counts.map((state) => `${String(summary.states[state]).padStart(width)}  ${SHOWN[state]}`),
    ...summary.open.map(
      (row) => `${row.key}  ${SHOWN[row.state]}${row.payoutId ? ` (${row.payoutId})` : ''}: ${whyOf(row)}`,
    ),
  ].join('\n')
}

function whyOf({ advice, note, state, status }: BatchRowResult): string {
  if (advice?.action) return `${advice.meaning} ${ADVICE[advice.action]}`
  if (note)
    return state === 'unknown'
      ? `${note.replace(/\.$/, '')}. Run the batch again: it is settled under the same request_id.`
      : note
  return state === 'failed' ? `it is ${status}` : 'run the batch again'
}

const ADVICE: Readonly<Record<PayoutErrorAdvice['action'], string>> = {
  'fix-and-recreate': 'Remove the cause, then pay it under a new key.',
  'fix-beneficiary': 'Create a correct beneficiary, then pay it under a new key.',
  escalate: 'A person must look, with the support of Glomo.',
  'retry-later': 'Pay it later, once, under a new key.',
}
