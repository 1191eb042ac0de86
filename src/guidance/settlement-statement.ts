import { kindOf, requireObject } from '../errors/check-argument.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import type { Payment, Payments } from '../resources/payments.ts'
import type { Refund, Refunds } from '../resources/refunds.ts'
import type { Settlement, Settlements, Transaction } from '../resources/settlements.ts'
import { isRecord } from '../transport/json.ts'

/** The part of a client that `settlementStatement` uses. */
export interface SettlementClient {
  readonly settlements: Pick<Settlements, 'retrieve' | 'listTransactions'>
  readonly payments: Pick<Payments, 'retrieve'>
  readonly refunds: Pick<Refunds, 'retrieve'>
}

/** A transaction of a settlement, with what it came from. */
export interface SettlementLine {
  readonly transaction: Transaction
  /** When it came from a payment. */
  readonly payment?: Payment
  /** When it came from a refund. */
  readonly refund?: Refund
}

/** Sums of one currency, in its smallest unit. */
export interface SettlementTotals {
  readonly credit: number
  readonly debit: number
  readonly fx_fee: number
  readonly txn_fee: number
  /** What the transactions settled. */
  readonly settled: number
}

/** A settlement and all that it consists of. */
export interface SettlementStatement {
  readonly settlement: Settlement
  readonly lines: readonly SettlementLine[]
  /** By currency. */
  readonly totals: Readonly<Record<string, SettlementTotals>>
  /**
   * The settlement's amount less what its transactions settled in its currency: 0, or its own fees, or something to look
   * into. A settlement of an amount of your balance has no transactions.
   */
  readonly difference: number
}

/** Payments and refunds that are fetched at a time. */
const AT_A_TIME = 10

/**
 * Takes a settlement apart: its transactions with the payments and refunds that they came from, and what they sum up to.
 *
 * @param id `setl_…`
 * @throws {GlomoError} what the calls throw; and for a settlement without an amount or a currency, of which nothing can be
 * said
 */
export async function settlementStatement(client: SettlementClient, id: string): Promise<SettlementStatement> {
  requireObject(
    'settlementStatement: client',
    client,
    'settlements.retrieve',
    'settlements.listTransactions',
    'payments.retrieve',
    'refunds.retrieve',
  )
  const settlement = await client.settlements.retrieve(id)
  const { amount, currency } = settlement
  if (typeof amount !== 'number' || typeof currency !== 'string') {
    throw new GlomoError(`${id} came without an amount or without a currency, so that no statement can be made of it`)
  }
  const transactions: Transaction[] = []
  for await (const each of client.settlements.listTransactions(id)) {
    if (!isRecord(each))
      throw new GlomoError(`a transaction of ${id} is ${kindOf(each)}, so that no statement can be made`)
    transactions.push(each)
  }
  const lines: SettlementLine[] = []
  for (let start = 0; start < transactions.length; start += AT_A_TIME) {
    const part = transactions.slice(start, start + AT_A_TIME)
    lines.push(...(await Promise.all(part.map((each) => lineOf(client, each)))))
  }
  const totals = totalsOf(transactions)
  const settled = totals[currency.toUpperCase()]?.settled ?? 0
  return { settlement, lines, totals, difference: amount - settled }
}

async function lineOf({ payments, refunds }: SettlementClient, transaction: Transaction): Promise<SettlementLine> {
  const source_id = transaction.source_id ?? ''
  if (source_id.startsWith('payt_')) return { transaction, payment: await payments.retrieve(source_id) }
  if (/^refu(nd)?_/.test(source_id)) return { transaction, refund: await refunds.retrieve(source_id) }
  return { transaction }
}

function totalsOf(transactions: readonly Transaction[]): Record<string, SettlementTotals> {
  const totals: Record<string, { -readonly [Name in keyof SettlementTotals]: number }> = {}
  for (const { credit, debit, fees, settled_amount: settled } of transactions) {
    const amounts = { credit, debit, settled, fx_fee: fees?.fx_fee, txn_fee: fees?.txn_fee }
    for (const [name, money] of Object.entries(amounts)) {
      if (typeof money?.currency !== 'string' || typeof money.amount !== 'number' || money.amount === 0) continue
      const currency = money.currency.toUpperCase()
      totals[currency] ??= { credit: 0, debit: 0, fx_fee: 0, txn_fee: 0, settled: 0 }
      totals[currency][name as keyof SettlementTotals] += money.amount
    }
  }
  return totals
}
