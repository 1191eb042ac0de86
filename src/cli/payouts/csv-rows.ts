import type { BatchPayoutParams, BatchRow, RefusedRow } from '../../batch/index.ts'
import { toMinorUnits } from '../../money.ts'
import type { Columns } from './columns.ts'
import type { CsvRecord } from './csv.ts'

/** What a file asks for. */
export interface FileRows {
  readonly rows: readonly BatchRow[]
  /** Rows that do not say what to pay; `number` is the line of the file. */
  readonly unreadable: readonly RefusedRow[]
  /** The line of each of the rows. */
  readonly lines: readonly number[]
}

/** Makes rows of records. What is left empty is left out. */
export function rowsOf(records: readonly CsvRecord[], columns: Columns): FileRows {
  const rows: BatchRow[] = []
  const unreadable: RefusedRow[] = []
  const lines: number[] = []
  for (const { line, values } of records) {
    const fields = fieldsOf(values, columns)
    const { key = '', ...rest } = Object.fromEntries(fields)
    try {
      rows.push({ key, payout: payoutOf(rest) })
      lines.push(line)
    } catch (error) {
      unreadable.push({ number: line, key, reasons: [error instanceof Error ? error.message : String(error)] })
    }
  }
  return { rows, unreadable, lines }
}

function fieldsOf(values: CsvRecord['values'], { columnOf, constantOf }: Columns): [field: string, value: string][] {
  const given = [...columnOf].map(([field, column]): [string, string] => [field, values[column] ?? ''])
  return [...given, ...constantOf].filter(([, value]) => value !== '')
}

/** @throws an Error that says which value is not what it should be */
function payoutOf(fields: Readonly<Record<string, string>>): BatchPayoutParams {
  const { amount, source_amount, destination_amount, documents, ...texts } = fields
  const plain = Object.entries(texts).filter(([name]) => !name.startsWith('notes.'))
  const notes = Object.entries(texts).flatMap(([name, value]) =>
    name.startsWith('notes.') ? [[name.slice(6), value]] : [],
  )
  if (amount !== undefined && source_amount !== undefined) throw new Error('amount and source_amount are both given')
  const payout: unknown = {
    ...Object.fromEntries(plain),
    ...(amount !== undefined && { source_amount: toMinorUnits(amount, fields.source_currency ?? '') }),
    ...(source_amount !== undefined && { source_amount: unitsOf('source_amount', source_amount) }),
    ...(destination_amount !== undefined && { destination_amount: unitsOf('destination_amount', destination_amount) }),
    ...(documents !== undefined && { documents: documents.split(/[\s;]+/) }),
    ...(notes.length > 0 && { notes: Object.fromEntries(notes) }),
  }
  return payout as BatchPayoutParams // the batch compares every row with the description
}

function unitsOf(name: string, text: string): number {
  const units = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(units)) return units
  throw new Error(
    `${name} ${JSON.stringify(text)} is not a whole number in the smallest unit; for decimals there is amount`,
  )
}
