import { readFile } from 'node:fs/promises'
import { listOf, objectOf } from '../lib/json.ts'
import { RejectedDescriptionError } from '../openapi/rejected-description-error.ts'
import { type Change, type Drift, summarize } from './change.ts'

/** A change that somebody has looked at and takes. */
export interface Waiver {
  /** Of the rule. */
  id: string
  /** operationId: the change stays for the others it is listed with; `*` for all of them. */
  operation: string
  /** JSON pointer, as the report gives it for either side. */
  pointer: string
  reason: string
  by: string
  /** Last day it holds, YYYY-MM-DD. */
  until: string
  /** Of the change, in place of rule, operation and pointer. */
  fingerprint?: string
}

/** The waivers cannot be taken as they are. */
export class WaiverError extends RejectedDescriptionError {
  override name = 'WaiverError'
}

export interface WaivedDrift extends Drift {
  /** Changes that were taken, with who took them and why; they are in no count. */
  waived: (Change & { waiver: Waiver })[]
}

const FIELDS = ['id', 'operation', 'pointer', 'reason', 'by', 'until'] as const
const FIELDS_BY_FINGERPRINT = ['fingerprint', 'reason', 'by', 'until'] as const

/** @throws {WaiverError} for a file that is none, or an entry that does not say everything */
export async function readWaivers(file: string): Promise<Waiver[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new WaiverError(`${file} could not be read`, { cause: error })
  })
  if (isEmptyList(text)) return []
  const { parse } = await import('yaml')
  let entries: unknown
  try {
    entries = parse(text)
  } catch (error) {
    throw new WaiverError(`${file} is not valid YAML`, { cause: error })
  }
  if (entries !== null && !Array.isArray(entries)) throw new WaiverError(`${file} is not a list of waivers`)
  return listOf(entries).map((entry, index) => {
    const values = objectOf(entry)
    const fields = 'fingerprint' in values ? FIELDS_BY_FINGERPRINT : FIELDS
    const missing = fields.filter((field) => typeof values[field] !== 'string' || values[field] === '')
    if (missing.length > 0) throw new WaiverError(`${file}: entry ${index + 1} does not say ${missing.join(', ')}`)
    const said = (field: string) => String(values[field] ?? '')
    const [reason, by, until] = [said('reason'), said('by'), said('until')]
    if (!isDay(until)) throw new WaiverError(`${file}: entry ${index + 1} has no day in until: ${until}`)
    if ('fingerprint' in values)
      return { id: '', operation: '*', pointer: '', reason, by, until, fingerprint: said('fingerprint') }
    return { id: said('id'), operation: said('operation'), pointer: said('pointer'), reason, by, until }
  })
}

/** Whether it is `YYYY-MM-DD`, and there is such a day: another one, such as the 31st of June, might never come. */
function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** A list of nothing, comments aside, is read without a parser, whose loading takes longer than two equal descriptions do. */
function isEmptyList(text: string): boolean {
  return ['', '[]'].includes(text.replace(/^\s*#.*$/gm, '').trim())
}

/**
 * Sets the waived changes apart.
 *
 * @param today YYYY-MM-DD
 * @throws {WaiverError} for an entry that is past its day or matches nothing: neither may go unnoticed
 */
export function waive(drift: Drift, waivers: readonly Waiver[], today: string): WaivedDrift {
  let changes: readonly Change[] = drift.changes
  const waived: WaivedDrift['waived'] = []
  for (const waiver of waivers) {
    const { id, operation, pointer, fingerprint, by, until } = waiver
    const name = fingerprint ? `the waiver of ${fingerprint} (${by})` : `the waiver of ${id} at ${pointer} (${by})`
    if (until < today) throw new WaiverError(`${name} ran out on ${until}: look at it again`)
    const isMeant = (change: Change) =>
      fingerprint !== undefined
        ? change.fingerprint === fingerprint
        : change.id === id && (change.pointers.base === pointer || change.pointers.revision === pointer)
    const isTaken = ({ operationId }: Change['operations'][number]) => operation === '*' || operationId === operation
    const before = waived.length
    changes = changes.flatMap((change) => {
      if (!isMeant(change) || !(operation === '*' || change.operations.some(isTaken))) return [change]
      waived.push({ ...change, operations: change.operations.filter(isTaken), waiver })
      // For the operations that were not named it is as it was.
      const left = change.operations.filter((each) => !isTaken(each))
      return left.length > 0 ? [{ ...change, operations: left }] : []
    })
    if (waived.length === before) throw new WaiverError(`${name} matches nothing: take it out of the list`)
  }
  return { ...summarize(changes), waived }
}
