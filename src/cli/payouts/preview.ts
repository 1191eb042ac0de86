import type { BatchTotal, RefusedRow } from '../../batch/index.ts'
import { formatMoney } from '../../money.ts'
import type { FileReport } from './check-file.ts'
import type { OtherBatch } from './other-batches.ts'

/** Refused rows that are shown before the others are only counted. */
const SHOWN = 20

export interface PreviewOptions {
  readonly file: string
  readonly unused: readonly string[]
}

/** What a batch would do, for people. */
export function previewOf(report: FileReport, { file, unused }: PreviewOptions): string {
  const { batch, toSend, paidBefore, leftOut, refused, notCovered } = report
  const paidFrom = report.paidFrom.map((total) => `  from ${sumOf(total)}`)
  return [
    `${file}, batch ${batch}: ${payouts(toSend)} to send${paidBefore > 0 ? `, ${paidBefore} sent before` : ''}`,
    ...paidFrom,
    ...report.arriving.map((total) => `  to   ${sumOf(total)}`),
    ...report.fees.map((total) => `  fees ${sumOf(total)}`),
    `  by   ${
      Object.entries(report.rails)
        .map(([rail, rows]) => `${rail} (${rows})`)
        .join(', ') || 'no rail'
    }`,
    ...(unused.length > 0 ? [`  not used: ${unused.join(', ')}`] : []),
    ...(leftOut.length > 0 ? [`  not in the file, and not sent: ${shortened(leftOut)}`] : []),
    ...notCovered.map(
      ({ currency, needed, available }) =>
        `  NOT COVERED: the balance is ${money(available, currency)}, and ${money(needed, currency)} are needed`,
    ),
    ...report.otherBatches.map((other) => `  PAID AGAIN: ${paidAgain(other)}`),
    ...refusedLines(refused),
  ].join('\n')
}

/** What is asked before money moves. */
export function questionOf({ toSend, paidFrom, otherBatches }: FileReport): string {
  const sums = paidFrom.map((total) => sumOf(total)).join(' and ')
  const again = otherBatches.map((other) => `Careful: ${paidAgain(other)}.\n`).join('')
  return `${again}Pay ${payouts(toSend)}${sums ? `: ${sums}` : ''}? Type yes to pay: `
}

function paidAgain({ batch, rows }: OtherBatch): string {
  return `batch ${batch} of this ledger has ${rows} of these keys with the same payout, and another batch pays once more`
}

function refusedLines(refused: readonly RefusedRow[]): string[] {
  if (refused.length === 0) return []
  const shown = refused
    .slice(0, SHOWN)
    .map(({ number, key, reasons }) => `  line ${number}  ${key || '(no key)'}: ${reasons.join('; ')}`)
  const others = refused.length > SHOWN ? [`  and ${refused.length - SHOWN} more`] : []
  return [`${refused.length} would be refused:`, ...shown, ...others]
}

function shortened(keys: readonly string[]): string {
  const more = keys.length > SHOWN ? ` and ${keys.length - SHOWN} more` : ''
  return `${keys.slice(0, SHOWN).join(', ')}${more}`
}

function sumOf({ currency, amount, rows, rowsWithoutAmount }: BatchTotal): string {
  if (rowsWithoutAmount === rows) return `${currency} for ${payouts(rows)} whose amount the API sets`
  const more = rowsWithoutAmount > 0 ? `, and ${payouts(rowsWithoutAmount)} whose amount the API sets` : ''
  return `${money(amount, currency)}${more}`
}

function payouts(count: number): string {
  return count === 1 ? '1 payout' : `${count} payouts`
}

function money(amount: number, currency: string): string {
  // The code of the currency, not its sign: a dollar is not always the same.
  return `${formatMoney(amount, currency, 'en').replace(/^[^\d-]+/, '')} ${currency}`
}
