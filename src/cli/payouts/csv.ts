import { readFile } from 'node:fs/promises'
// Bundled with the command; the build puts its licence above it.
import { CsvError, parse } from 'csv-parse/sync'
import { UsageError } from '../usage-error.ts'

/** A file of values with a line of names above them. */
export interface Table {
  readonly names: readonly string[]
  readonly records: readonly CsvRecord[]
}

export interface CsvRecord {
  /** Of the file, from 1. */
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}

/** @throws {UsageError} when it cannot be read, or is not CSV in UTF-8 with names that differ */
export async function readCsv(path: string, delimiter: string): Promise<Table> {
  const bytes = await readFile(path).catch((cause) => {
    throw new UsageError(`${path} could not be read`, { cause })
  })
  return parseCsv(path, textOf(path, bytes), delimiter)
}

export function parseCsv(path: string, text: string, delimiter: string): Table {
  const [names, ...lines] = linesOf(path, text, delimiter)
  if (!names) throw new UsageError(`${path} is empty: it needs a line of names, and a line for each payout`)
  const twice = names.record.find((name, index) => names.record.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError(`${path} has two columns named ${JSON.stringify(twice)}`)
  if (names.record.length === 1 && /[;\t]/.test(names.record[0] ?? '')) {
    throw new UsageError(`${path} has one column: say what stands between the values, such as --delimiter ';'`)
  }
  return {
    names: names.record,
    records: lines.map(({ record, info }) => ({
      line: info.lines,
      values: Object.fromEntries(names.record.map((name, index) => [name, record[index] ?? ''])),
    })),
  }
}

interface Line {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Strict: a line of more or fewer values than names is an error, as is a quote in the wrong place. */
function linesOf(path: string, text: string, delimiter: string): Line[] {
  try {
    const lines: unknown = parse(text, { bom: true, delimiter, info: true, skip_empty_lines: true, trim: true })
    return lines as Line[] // as `info` makes them
  } catch (cause) {
    if (cause instanceof CsvError) throw new UsageError(`${path} is not valid CSV: ${cause.message}`, { cause })
    throw cause
  }
}

function textOf(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UsageError(`${path} is not in UTF-8: save it as "CSV UTF-8"`, { cause })
  }
}

/** Values as lines of CSV. */
export function csvOf(lines: readonly (readonly (string | number | undefined)[])[]): string {
  return lines.map((line) => `${line.map((value) => quoted(String(value ?? ''))).join(',')}\r\n`).join('')
}

function quoted(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
