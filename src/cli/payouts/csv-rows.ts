import type { BatchPayoutParams, BatchRow } from '../../batch/index.ts'
import { MoneyError, toMinorUnits } from '../../money.ts'
import type { Columns } from './columns.ts'
import type { CsvRecord } from './csv.ts'

/** What a file asks for. */
export interface FileRows {
  readonly rows: readonly BatchRow[]
  /** The line of each of the rows. */
  readonly lines: readonly number[]
  /** Rows that do not say what to pay, or not under which key. */
  readonly unreadable: readonly UnreadableRow[]
}

export interface UnreadableRow {
  /** Of the file. */
  readonly line: number
  readonly key: string
  /** What could be read; 1 stands where an amount could not, so that the rest can be checked. It is never sent. */
  readonly payout: BatchPayoutParams
  readonly reasons: readonly string[]
}

/** Makes rows of records. What is left empty is left out. */
export function rowsOf(records: readonly CsvRecord[], columns: Columns): FileRows {
  const rows: BatchRow[] = []
  const unreadable: UnreadableRow[] = []
  const lines: number[] = []
  const lineOf = new Map<string, number>()
  for (const { line, values } of records) {
    const fields = fieldsOf(values, columns)
    const { key = '', ...rest } = Object.fromEntries(fields)
    const { payout, reasons } = payoutOf(rest)
    const earlier = lineOf.get(key)
    lineOf.set(key, earlier ?? line)
    if (key === '') reasons.unshift('key is missing')
    else if (earlier !== undefined) reasons.unshift(`key is that of line ${earlier}, too`)
    if (reasons.length > 0) unreadable.push({ line, key, payout, reasons })
    else {
      rows.push({ key, payout })
      lines.push(line)
    }
  }
  return { rows, unreadable, lines }
}

function fieldsOf(values: CsvRecord['values'], { columnOf, constantOf }: Columns): [field: string, value: string][] {
  const given = [...columnOf].map(([field, column]): [string, string] => [field, values[column] ?? ''])
  return [...given, ...constantOf].filter(([, value]) => value !== '')
}

function payoutOf(fields: Readonly<Record<string, string>>): { payout: BatchPayoutParams; reasons: string[] } {
  const { amount, source_amount, destination_amount, documents, ...texts } = fields
  const plain = Object.entries(texts).filter(([name]) => !name.startsWith('notes.'))
  const notes = Object.entries(texts).flatMap(([name, value]) =>
    name.startsWith('notes.') ? [[name.slice(6), value]] : [],
  )
  const reasons: string[] = []
  const payout: Record<string, unknown> = Object.fromEntries(plain)
  if (amount !== undefined && source_amount !== undefined) reasons.push('amount and source_amount are both given')
  if (source_amount !== undefined) payout.source_amount = unitsOf('source_amount', source_amount, reasons)
  if (amount !== undefined) payout.source_amount = amountOf(amount, payout, reasons)
  if (destination_amount !== undefined) {
    payout.destination_amount = unitsOf('destination_amount', destination_amount, reasons)
  }
  if (documents !== undefined) payout.documents = documents.split(/[\s;]+/)
  if (notes.length > 0) payout.notes = Object.fromEntries(notes)
  const made: unknown = payout
  return { payout: made as BatchPayoutParams, reasons } // the batch compares every row with the description
}

/** The amount in the smallest unit, or 1 and why it cannot be read. */
function amountOf(amount: string, payout: Record<string, unknown>, reasons: string[]): number {
  const currency = String(payout.source_currency ?? '')
  try {
    return toMinorUnits(amount, currency)
  } catch (error) {
    // The rest is for programs: a command has no `rounding`.
    reasons.push((error instanceof Error ? error.message : String(error)).replace(/, or say how with .*$/, ''))
    const upper = currency.toUpperCase()
    if (!(error instanceof MoneyError) || error.reason !== 'unknown-currency' || upper === currency) return 1
    // What is wrong with the amount besides is told as well.
    payout.source_currency = upper
    return amountOf(amount, payout, reasons)
  }
}

function unitsOf(name: string, text: string, reasons: string[]): number {
  const units = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(units)) return units
  reasons.push(
    `${name} ${JSON.stringify(text)} is not a whole number in the smallest unit; for decimals there is amount`,
  )
  return 1
}
