import type { SchemaShapes, Shape } from './shape.ts'

/** How a value differs from its description. */
export type FindingKind = 'unknown field' | 'missing field' | 'wrong type' | 'unknown enum value' | 'out of bounds'

/** Where and how a value differs from its shape. */
export interface Finding {
  kind: FindingKind
  /** JSON pointer into the response. */
  pointer: string
  /** The value found; undefined for a missing field. */
  value: unknown
}

/** Finds where a value differs from its shape. @param schemas what shapes refer to by name */
export function check(shape: Shape, value: unknown, schemas: SchemaShapes = {}, pointer = ''): Finding[] {
  const findings: Finding[] = []
  compare(shape, value, { schemas, pointer, path: [] }, findings)
  return findings
}

/** Where the value stands. The path is written out for findings alone, of which there are few. */
interface Place {
  readonly schemas: SchemaShapes
  /** Where the comparison began. */
  readonly pointer: string
  /** The way from there. */
  readonly path: (string | number)[]
}

function compare(shape: Shape, value: unknown, place: Place, findings: Finding[]): void {
  if (shape.ref !== undefined) compare(place.schemas[shape.ref] ?? {}, value, place, findings)
  else if (shape.anyOf) compareWithNearest(shape.anyOf, value, place, findings)
  else {
    const kind = problemOf(shape, value)
    if (kind) findings.push({ kind, pointer: pointerTo(place), value })
    else if (Array.isArray(value)) compareItems(shape, value, place, findings)
    else if (typeof value === 'object' && value !== null) compareMembers(shape, value, place, findings)
  }
}

/** What is wrong with the value itself, whatever it holds. */
function problemOf(shape: Shape, value: unknown): FindingKind | undefined {
  if (shape.types && !isOfTypes(value, shape.types)) return 'wrong type'
  if (shape.values && !isOneOf(value, shape.values)) return 'unknown enum value'
  return isWithinBounds(shape, value) ? undefined : 'out of bounds'
}

function compareItems({ items }: Shape, value: readonly unknown[], place: Place, findings: Finding[]): void {
  if (!items) return
  for (const [index, item] of value.entries()) step(items, item, index, place, findings)
}

/** Of several possible shapes the one that differs least says how. */
function compareWithNearest(shapes: readonly Shape[], value: unknown, place: Place, findings: Finding[]): void {
  let nearest: Finding[] | undefined
  for (const shape of shapes) {
    const found: Finding[] = []
    compare(shape, value, place, found)
    if (found.length === 0) return
    if (!nearest || found.length < nearest.length) nearest = found
  }
  if (nearest) findings.push(...nearest)
}

function compareMembers({ members, required, others }: Shape, value: object, place: Place, findings: Finding[]): void {
  if (required) {
    for (const name of required) {
      if (name in value) continue
      findings.push({ kind: 'missing field', pointer: pointerTo(place, name), value: undefined })
    }
  }
  if (!members) return
  for (const [name, member] of Object.entries(value)) {
    const described = Object.hasOwn(members, name) ? members[name] : others
    if (described) step(described, member, name, place, findings)
    else findings.push({ kind: 'unknown field', pointer: pointerTo(place, name), value: member })
  }
}

/** Compares what lies one step further. */
function step(shape: Shape, value: unknown, name: string | number, place: Place, findings: Finding[]): void {
  place.path.push(name)
  compare(shape, value, place, findings)
  place.path.pop()
}

const patterns = new Map<string, RegExp>()

/** Bounds are known of requests alone. */
function isWithinBounds({ minimum, maximum, minLength, maxLength, pattern }: Shape, value: unknown): boolean {
  if (typeof value === 'number') return value >= (minimum ?? value) && value <= (maximum ?? value)
  if (typeof value !== 'string') return true
  const isLongEnough = value.length >= (minLength ?? 0) && value.length <= (maxLength ?? value.length)
  return isLongEnough && (pattern === undefined || compiled(pattern).test(value))
}

/** There are as many as the description has. */
function compiled(pattern: string): RegExp {
  const known = patterns.get(pattern)
  if (known) return known
  const made = new RegExp(pattern, 'u')
  patterns.set(pattern, made)
  return made
}

function isOneOf(value: unknown, values: NonNullable<Shape['values']>): boolean {
  for (const each of values) if (each === value) return true
  return false
}

function isOfTypes(value: unknown, types: readonly string[]): boolean {
  for (const type of types) if (isOfType(value, type)) return true
  return false
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return typeof value === type
  }
}

function pointerTo({ pointer, path }: Place, name?: string): string {
  const steps = name === undefined ? path : [...path, name]
  return pointer + steps.map((each) => `/${String(each).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
