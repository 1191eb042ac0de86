import { isRecord } from '../transport/json.ts'
import { check, type Finding } from '../validation/check.ts'
import type { SchemaShapes, Shape } from '../validation/shape.ts'

/** Of a pattern that says how an identifier begins: `^(bene|ben)_`. */
const PREFIX = /^\^\(?([a-z|]+)\)?_$/

/** What a value that is out of bounds must be: `it must be 1 or more`. */
export function boundsOf(shape: Shape, { pointer, value }: Finding, schemas: SchemaShapes): string {
  const path = pointer.slice(1).split('/')
  const broken = shapesAt(shape, path, schemas).find((each) => check(each, value, schemas).length > 0)
  return broken ? ruleOf(broken) : 'it is out of bounds'
}

/** The shapes that a value may have at a place. */
function shapesAt(shape: Shape, path: readonly string[], schemas: SchemaShapes): Shape[] {
  if (shape.ref !== undefined) return shapesAt(schemas[shape.ref] ?? {}, path, schemas)
  if (shape.anyOf) return shape.anyOf.flatMap((each) => shapesAt(each, path, schemas))
  const [name, ...further] = path
  if (name === undefined) return [shape]
  const { members, others, items } = shape
  const next = isRecord(members) && Object.hasOwn(members, name) ? members[name] : (others ?? items)
  return next ? shapesAt(next, further, schemas) : []
}

function ruleOf({ minimum, maximum, minLength, maxLength, pattern }: Shape): string {
  if (pattern !== undefined) {
    const [, prefixes] = PREFIX.exec(pattern) ?? []
    return prefixes ? `it begins with ${prefixes.split('|').join('_ or ')}_` : `it must match ${pattern}`
  }
  if (minimum !== undefined && maximum !== undefined) return `it must be from ${minimum} to ${maximum}`
  if (minimum !== undefined) return `it must be ${minimum} or more`
  if (maximum !== undefined) return `it must be ${maximum} or less`
  const least = minLength === undefined ? [] : [`at least ${minLength}`]
  const most = maxLength === undefined ? [] : [`at most ${maxLength}`]
  return `it must have ${[...least, ...most].join(' and ')} characters`
}
