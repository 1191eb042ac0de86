import { canonical } from '../../lib/json.ts'
import type { Leaf } from './conjunction.ts'
import { matchOf } from './patterns.ts'

/** JSON types and `integer`, of which `number` is a superset. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** The narrowest type that a text is a value of: `5` is an integer, and a number and a string as well. */
export function typeOfText(value: unknown): string {
  const text = String(value)
  if (/^-?\d+$/.test(text)) return 'integer'
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return 'number'
  return text === 'true' || text === 'false' ? 'boolean' : 'string'
}

const SCALARS = ['string', 'number', 'integer', 'boolean']

export function typesOf(leaves: readonly Leaf[], is30: boolean, isText: boolean): Set<string> | null {
  const sets = leaves.flatMap(({ schema }) => {
    if (schema.type === undefined) return []
    const own = new Set([schema.type].flat().filter((type) => typeof type === 'string'))
    if (is30 && schema.nullable === true) own.add('null')
    if (own.has('number')) own.add('integer')
    // Every text is a string.
    if (isText && own.has('string')) for (const type of SCALARS) own.add(type)
    return [own]
  })
  const [first] = sets
  if (!first) return null
  const types = new Set([...first].filter((type) => sets.every((set) => set.has(type))))
  const isWhole = leaves.some(({ schema }) => typeof schema.multipleOf === 'number' && schema.multipleOf % 1 === 0)
  if (isWhole && !isText) types.delete('number')
  return types
}

/** The listed values that nothing else forbids, by their canonical text; null for no list. */
export function valuesOf(
  leaves: readonly Leaf[],
  types: ReadonlySet<string> | null,
  is30: boolean,
  isText: boolean,
): Map<string, unknown> | null {
  if (!leaves.some(({ schema }) => 'const' in schema || Array.isArray(schema.enum))) return null
  const nameOf = (value: unknown) => (isText && typeof value !== 'object' ? String(value) : canonical(value))
  const isAllowed = (value: unknown) => {
    const type = isText ? typeOfText(value) : typeOf(value)
    return (!types || types.has(type)) && leaves.every(({ schema }) => satisfies(schema, value))
  }
  const lists = leaves.flatMap(({ schema }) => {
    const own: (readonly unknown[])[] = []
    if (Array.isArray(schema.enum)) own.push(is30 && schema.nullable === true ? [...schema.enum, null] : schema.enum)
    if ('const' in schema) own.push([schema.const])
    // As text, `1` and `"1"` are one value: it is enough that either is allowed.
    return own.map((list) => new Map(list.filter(isAllowed).map((value) => [nameOf(value), value])))
  })
  return new Map([...(lists[0] ?? [])].filter(([text]) => lists.every((list) => list.has(text))))
}

/** Whether a value is within what a schema says about numbers and strings themselves. */
export function satisfies(schema: Leaf['schema'], value: unknown): boolean {
  if (typeof value === 'number') return isInRange(schema, value)
  if (typeof value !== 'string') return true
  return isOfLength(schema, value) && (typeof schema.pattern !== 'string' || (matchOf(schema.pattern, value) ?? true))
}

export function isOfLength({ minLength, maxLength }: Leaf['schema'], value: string): boolean {
  const length = [...value].length
  if (typeof minLength === 'number' && length < minLength) return false
  return typeof maxLength !== 'number' || length <= maxLength
}

export function isInRange(schema: Leaf['schema'], value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema
  if (typeof minimum === 'number' && (exclusiveMinimum === true ? value <= minimum : value < minimum)) return false
  if (typeof maximum === 'number' && (exclusiveMaximum === true ? value >= maximum : value > maximum)) return false
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) return false
  return typeof multipleOf !== 'number' || isMultiple(value, multipleOf)
}

export function isMultiple(value: number, of: number): boolean {
  const quotient = value / of
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}
