import { didYouMean } from '../did-you-mean.ts'
import { UsageError } from '../usage-error.ts'

/** What a row can say of a payout; `notes.` and a name besides. */
export const FIELDS: readonly string[] = [
  'key',
  'beneficiary_id',
  'amount',
  'source_amount',
  'destination_amount',
  'source_currency',
  'destination_currency',
  'payment_rail',
  'purpose_code',
  'invoice_number',
  'quote_id',
  'documents',
]

const REQUIRED = ['key', 'beneficiary_id', 'purpose_code']

/** Where the fields of a payout come from. */
export interface Columns {
  /** By field: the name of its column. */
  readonly columnOf: ReadonlyMap<string, string>
  /** By field: its value in every row. */
  readonly constantOf: ReadonlyMap<string, string>
  /** Columns that nothing is taken from. */
  readonly unused: readonly string[]
}

/**
 * A column is taken for the field of its name, unless another is said.
 *
 * @throws {UsageError} for a column that is not there, a field that there is not, and required fields without either
 */
export function columnsOf(names: readonly string[], said: readonly string[], constants: readonly string[]): Columns {
  const columnOf = new Map(names.filter(isField).map((name) => [name, name]))
  for (const pair of said) {
    const [field, column] = splitPair('--column', pair)
    if (!names.includes(column)) {
      throw new UsageError(
        `--column ${pair}: the file has ${names.join(', ')} and no column ${column}${didYouMean(column, names)}`,
      )
    }
    columnOf.set(field, column)
  }
  const constantOf = new Map(constants.map((pair) => splitPair('--set', pair)))
  const both = [...constantOf.keys()].find((field) => columnOf.has(field))
  if (both) throw new UsageError(`${both} is given by --set and by the column ${columnOf.get(both)}`)
  const missing = REQUIRED.filter((field) => !columnOf.has(field) && !constantOf.has(field))
  if (missing.length > 0) {
    throw new UsageError(
      `the file has no column ${missing.join(', no column ')}; it has ${names.join(', ')}. ${missing.map(whereFrom).join('. ')}`,
    )
  }
  if (constantOf.has('key')) throw new UsageError('--set key: each row needs a key of its own')
  const used = new Set(columnOf.values())
  return { columnOf, constantOf, unused: names.filter((name) => !used.has(name)) }
}

/** A key is another one in each row. */
function whereFrom(field: string): string {
  const column = `--column ${field}=COLUMN`
  return field === 'key'
    ? `Say which column it is: ${column}`
    : `Say which column it is: ${column}, or that it is the same in every row: --set ${field}=VALUE`
}

function splitPair(option: string, pair: string): [field: string, value: string] {
  const at = pair.indexOf('=')
  const field = pair.slice(0, Math.max(at, 0))
  if (at < 1) throw new UsageError(`${option} ${pair} is not FIELD=${option === '--column' ? 'COLUMN' : 'VALUE'}`)
  if (!isField(field)) {
    throw new UsageError(
      `${option} ${pair}: there are ${FIELDS.join(', ')} and notes.NAME, and no field ${field}${didYouMean(field, FIELDS)}`,
    )
  }
  return [field, pair.slice(at + 1)]
}

function isField(name: string): boolean {
  return FIELDS.includes(name) || /^notes\../.test(name)
}
