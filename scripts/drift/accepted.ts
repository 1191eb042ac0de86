import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { isObject, listOf } from '../lib/json.ts'
import { RejectedDescriptionError as Refusal } from '../openapi/rejected-description-error.ts'
import { type Change, type Drift, weigh } from './change.ts'

/** A change that somebody has looked at and takes. */
export interface Acceptance {
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
}

export interface AcceptedDrift extends Drift {
  /** Changes that were taken, with who took them and why; they are in no count. */
  accepted: (Change & { acceptance: Acceptance })[]
}

const FIELDS = ['id', 'operation', 'pointer', 'reason', 'by', 'until'] as const

/** @throws {Refusal} for a file that is none, or an entry that does not say everything */
export async function readAcceptances(file: string): Promise<Acceptance[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Refusal(`${file} could not be read`, { cause: error })
  })
  let entries: unknown
  try {
    entries = parse(text)
  } catch (error) {
    throw new Refusal(`${file} is no YAML`, { cause: error })
  }
  if (entries !== null && !Array.isArray(entries)) throw new Refusal(`${file} is no list of accepted changes`)
  return listOf(entries).map((entry, index) => {
    const values = FIELDS.map((field) => (isObject(entry) ? entry[field] : undefined))
    const missing = FIELDS.filter((_, at) => typeof values[at] !== 'string' || values[at] === '')
    if (missing.length > 0) throw new Refusal(`${file}: entry ${index + 1} does not say ${missing.join(', ')}`)
    const [id = '', operation = '', pointer = '', reason = '', by = '', until = ''] = values.map(String)
    if (!/^\d{4}-\d\d-\d\d$/.test(until)) throw new Refusal(`${file}: entry ${index + 1} has no day in until: ${until}`)
    return { id, operation, pointer, reason, by, until }
  })
}

/**
 * Sets the accepted changes apart.
 *
 * @param today YYYY-MM-DD
 * @throws {Refusal} for an entry that is past its day or matches nothing: neither may go unnoticed
 */
export function accept(drift: Drift, acceptances: readonly Acceptance[], today: string): AcceptedDrift {
  let changes: readonly Change[] = drift.changes
  const accepted: AcceptedDrift['accepted'] = []
  for (const acceptance of acceptances) {
    const { id, operation, pointer, by, until } = acceptance
    const name = `the accepted change ${id} at ${pointer} (${by})`
    if (until < today) throw new Refusal(`${name} ran out on ${until}: look at it again`)
    const isMeant = (change: Change) =>
      change.id === id && (change.pointers.base === pointer || change.pointers.revision === pointer)
    const isTaken = ({ operationId }: Change['operations'][number]) => operation === '*' || operationId === operation
    const before = accepted.length
    changes = changes.flatMap((change) => {
      if (!isMeant(change) || !(operation === '*' || change.operations.some(isTaken))) return [change]
      accepted.push({ ...change, operations: change.operations.filter(isTaken), acceptance })
      // For the operations that were not named it is as it was.
      const left = change.operations.filter((each) => !isTaken(each))
      return left.length > 0 ? [{ ...change, operations: left }] : []
    })
    if (accepted.length === before) throw new Refusal(`${name} matches nothing: take it out of the list`)
  }
  return { ...weigh(changes), accepted }
}
