import { kindOf } from '../errors/check-argument.ts'
import { purposeCodes } from '../reference/purpose-codes.ts'
import { isRecord } from '../transport/json.ts'
import { check, type Finding } from '../validation/check.ts'
import { boundsOf } from './bounds.ts'
import type { BatchRow } from './row.ts'

const LONGEST_KEY = 200

/** Compares a row with the description, and with the lists the documents have. Gives why it would be refused. */
export type RowCheck = (row: BatchRow, wasSent: boolean) => string[]

/** The shapes of requests are many, and are loaded when a batch is checked. */
export async function loadRowCheck(now: () => number): Promise<RowCheck> {
  const { requestSchemas, requests } = await import('../../generated/request-shapes.ts')
  const shape = requests.createPayout.body
  return (row, wasSent) => {
    if (!isRecord(row)) return ['it is not an object with key and payout']
    const { payout, quote } = row
    const key: unknown = row.key // JavaScript hands in numbers
    if (key === undefined || key === null || (typeof key === 'string' && key.trim() === '')) return ['key is missing']
    if (typeof key !== 'string') return [`key is ${kindOf(key)}; it must be a string`]
    if (key.length > LONGEST_KEY) return [`key has more than ${LONGEST_KEY} characters`]
    if (/[\ud800-\udfff]/u.test(key)) return ['key is not valid Unicode']
    if (typeof payout !== 'object' || payout === null) return ['payout is missing']
    const findings = shape ? check(shape, withoutUndefined(payout), requestSchemas) : []
    const reasons = findings.map((finding) =>
      complaintOf(finding, () => boundsOf(shape ?? {}, finding, requestSchemas)),
    )
    if ('request_id' in payout && payout.request_id !== undefined)
      reasons.push('request_id is made of the batch and the key, and cannot be given')
    const { purpose_code } = payout
    if (typeof purpose_code === 'string' && !purposeCodes.payout.has(purpose_code)) {
      // In the place of what the description says of its form.
      const others = reasons.filter((reason) => !reason.startsWith('purpose_code '))
      return [...others, `purpose_code ${JSON.stringify(purpose_code)} is not on the list of payouts`]
    }
    return [...reasons, ...complaintsAboutQuote(payout.quote_id, quote, wasSent ? Number.NEGATIVE_INFINITY : now())]
  }
}

function complaintsAboutQuote(id: string | undefined, quote: BatchRow['quote'], now: number): string[] {
  if (quote === undefined || quote === null) return []
  if (quote.id !== id) return [`quote is ${quote.id}, and quote_id is ${id ?? 'missing'}`]
  const endsAt = Date.parse(quote.expires_at ?? '')
  return endsAt <= now ? [`quote ${quote.id} has expired`] : []
}

function complaintOf({ kind, pointer, value }: Finding, bounds: () => string): string {
  const name = pointer.slice(1).replaceAll('/', '.') || 'payout'
  if (kind === 'missing field') return `${name} is missing`
  if (kind === 'unknown field') return `${name} cannot be given here`
  if (kind === 'unknown enum value') return `${name} ${JSON.stringify(value)} is not possible here`
  if (kind === 'out of bounds') return `${name} is ${JSON.stringify(value)}; ${bounds()}`
  return `${name} is of the wrong type`
}

/** As JSON leaves them out. */
function withoutUndefined(payout: object): object {
  return Object.fromEntries(Object.entries(payout).filter(([, value]) => value !== undefined))
}
