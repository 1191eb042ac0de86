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
  if (shape.ref !== undefined) return check(schemas[shape.ref] ?? {}, value, schemas, pointer)
  if (shape.anyOf) {
    const outcomes = shape.anyOf.map((each) => check(each, value, schemas, pointer))
    return outcomes.reduce((best, next) => (next.length < best.length ? next : best))
  }
  if (shape.types && !shape.types.some((type) => isOfType(value, type))) return [{ kind: 'wrong type', pointer, value }]
  if (shape.values && !shape.values.some((each) => each === value)) {
    return [{ kind: 'unknown enum value', pointer, value }]
  }
  if (!isWithinBounds(shape, value)) return [{ kind: 'out of bounds', pointer, value }]
  if (Array.isArray(value)) {
    const { items } = shape
    return items ? value.flatMap((item, index) => check(items, item, schemas, `${pointer}/${index}`)) : []
  }
  return typeof value === 'object' && value !== null ? checkMembers(shape, value, schemas, pointer) : []
}

function checkMembers(shape: Shape, value: object, schemas: SchemaShapes, pointer: string): Finding[] {
  const { members, required = [], others } = shape
  const missing = required
    .filter((name) => !(name in value))
    .map((name): Finding => ({ kind: 'missing field', pointer: join(pointer, name), value: undefined }))
  if (!members) return missing
  const found = Object.entries(value).flatMap(([name, member]): Finding[] => {
    const at = join(pointer, name)
    const described = Object.hasOwn(members, name) ? members[name] : others
    return described ? check(described, member, schemas, at) : [{ kind: 'unknown field', pointer: at, value: member }]
  })
  return [...missing, ...found]
}

/** Bounds are known of requests alone. */
function isWithinBounds({ minimum, maximum, minLength, maxLength, pattern }: Shape, value: unknown): boolean {
  if (typeof value === 'number') return value >= (minimum ?? value) && value <= (maximum ?? value)
  if (typeof value !== 'string') return true
  const isLongEnough = value.length >= (minLength ?? 0) && value.length <= (maxLength ?? value.length)
  return isLongEnough && (pattern === undefined || new RegExp(pattern, 'u').test(value))
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

function join(pointer: string, name: string): string {
  return `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}
