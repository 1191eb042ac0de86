import type { OverlayAction } from '../../description/overlay.ts'
import { tokensOf } from '../../lib/json.ts'
import type { Finding, FindingKind } from '../../openapi/finding.ts'

/** A finding with what would put it right; without an action a person has to decide. */
export interface Correction {
  finding: Finding
  action?: OverlayAction
}

/** What a correction does: sentences for people, and the action without its reason. */
interface Proposed {
  kind: FindingKind
  place: string
  message: string
  remedy: string
  update?: unknown
  /** JSON pointer that the action is aimed at. Default: the place. */
  target?: string
}

/** Proposes to leave something out. */
export function leaveOut({ kind, place, message, remedy, target = place }: Proposed): Correction {
  const action = { target: jsonPath(target), description: reason(message, remedy), remove: true }
  return { finding: { kind, level: 'proposed', place, message, remedy }, action }
}

/** Proposes to add or replace something. */
export function putIn({ kind, place, message, remedy, update, target = place }: Proposed): Correction {
  const action = { target: jsonPath(target), description: reason(message, remedy), update }
  return { finding: { kind, level: 'proposed', place, message, remedy }, action }
}

/** Leaves it to a person. */
export function leaveToAPerson(kind: FindingKind, place: string, message: string, remedy: string): Correction {
  return { finding: { kind, level: 'open', place, message, remedy } }
}

function reason(message: string, remedy: string): string {
  return `Published so that it ${message}; ${remedy}.`
}

/** The JSONPath of a JSON pointer. */
export function jsonPath(pointer: string): string {
  if (pointer === '') return '$'
  const steps = tokensOf(pointer).map((token, index, all) => {
    if (/^[A-Za-z_]\w*$/.test(token)) return `.${token}`
    if (/^\d+$/.test(token)) {
      if (LISTS.has(all[index - 1] ?? '')) return `[${token}]`
      // A status stands in an object; of anything else only its place is known.
      if (all[index - 1] !== 'responses') return `['${token}',${Number(token)}]`
    }
    return `['${token.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`
  })
  return `$${steps.join('')}`
}

const LISTS: ReadonlySet<string> = new Set([
  'parameters',
  'servers',
  'tags',
  'security',
  'allOf',
  'oneOf',
  'anyOf',
  'prefixItems',
  'examples',
  'enum',
  'required',
])
