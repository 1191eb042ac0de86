import { requestSchemas, requests } from '../../generated/request-shapes.ts'
import type { OperationId } from '../transport/operation.ts'
import { check, type Finding } from '../validation/check.ts'
import type { Shape } from '../validation/shape.ts'
import { type Fields, refuse } from './answer.ts'

/** Compares a body with the description. @throws {Refusal} 400 for the first difference */
export function checkBody(operation: OperationId, body: Fields): void {
  for (const [name, value] of Object.entries(body)) {
    if (/(^|_)amount$/.test(name) && value !== undefined && !Number.isInteger(value)) {
      refuse(`Validation failed: ${titleOf(name)} must be an integer`)
    }
  }
  const { body: shape } = requests[operation]
  if (!shape) return
  const [finding] = check(shape, body, requestSchemas)
  if (finding) refuse(`Validation failed: ${complaintOf(finding)}`)
}

/** Compares query parameters with the description. @throws {Refusal} 400 for the first difference */
export function checkQuery(operation: OperationId, query: URLSearchParams, states: readonly string[]): void {
  const { query: shapes = {}, required = [] } = requests[operation]
  for (const name of required) if (!query.get(name)) refuse(`Validation failed: ${titleOf(name)} can't be blank`)
  for (const [name, text] of query) {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
    if (!shape || isKnownState(name, text, states)) continue
    const [finding] = check(withoutMaximum(shape), readValue(text, shape), requestSchemas, `/${name}`)
    if (finding) refuse(`Validation failed: ${complaintOf(finding)}`)
  }
}

/** The lists of filters are shorter than those of the states. */
function isKnownState(name: string, text: string, states: readonly string[]): boolean {
  return name === 'status' && states.includes(text)
}

/** A larger page is clamped, not refused. */
function withoutMaximum({ maximum: _, ...shape }: Shape): Shape {
  return shape
}

function readValue(text: string, shape: Shape): unknown {
  const isNumber = shape.types?.some((type) => type === 'integer' || type === 'number')
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function complaintOf({ kind, pointer, value }: Finding): string {
  const title = titleOf(pointer.split('/').at(-1) ?? '')
  if (kind === 'missing field' || value === '' || value === null) return `${title} can't be blank`
  if (kind === 'unknown field') return `${title} is not permitted`
  if (kind === 'unknown enum value') return `${title} is not included in the list`
  if (kind === 'out of bounds' && typeof value === 'number') return `${title} is out of bounds`
  return `${title} is invalid`
}

/** `source_amount` as messages write it: `Source amount`. */
export function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
