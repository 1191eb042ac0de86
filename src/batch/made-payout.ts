import { isRecord } from '../transport/json.ts'
import { isReplay } from '../transport/replay.ts'
import type { LedgerMoney, MadePayout, RowState } from './ledger.ts'

type Members = Readonly<Record<string, unknown>>

/** What a ledger keeps of a payout that the API answered with. */
export function madeOf(object: object, replayed: boolean = isReplay(object)): MadePayout {
  const payout: Members = { ...object }
  return {
    id: textOf(payout.id),
    status: textOf(payout.status),
    error_code: textOf(payout.error_code) || null,
    source: moneyOf(payout.source_currency, payout.source_amount),
    destination: moneyOf(payout.destination_currency, payout.destination_amount),
    payment_rail: textOf(payout.payment_rail) || null,
    fees: feesOf(payout.fees),
    created_at: textOf(payout.created_at),
    replayed,
  }
}

/** Whether a payout was made: what has no `id` and no `status` is something else. */
export function isPayout({ id, status }: MadePayout): boolean {
  return id !== '' && status !== ''
}

/** The state of a row whose payout has this status. */
export function stateOf({ status }: { readonly status: string }): RowState {
  if (status === 'success') return 'paid'
  return status === 'failed' || status === 'cancelled' ? 'failed' : 'created'
}

/** Those that are known by now. */
export function feesOf(fees: unknown): LedgerMoney[] {
  if (!isRecord(fees)) return []
  return [fees.txn_fee, fees.fx_fee].flatMap((fee) => {
    if (!isRecord(fee) || typeof fee.currency !== 'string' || typeof fee.amount !== 'number') return []
    return [{ currency: fee.currency, amount: fee.amount }]
  })
}

function moneyOf(currency: unknown, amount: unknown): LedgerMoney {
  return { currency: textOf(currency), amount: typeof amount === 'number' ? amount : 0 }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
