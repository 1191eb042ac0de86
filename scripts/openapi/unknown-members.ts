import { follow } from './operations.ts'
import type { OpenApiDocument, Reference, Schema } from './types.ts'

/**
 * Members of a value that its schema does not describe, as JSON pointers. JSON Schema lets them pass unless told
 * otherwise; in an answer they are the first sign of drift. A schema that describes no member is free in all of them.
 */
export function unknownMembers(document: OpenApiDocument, schema: Schema, value: unknown, pointer = ''): string[] {
  const described = describe(document, schema)
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      described.items.length === 0 ? [] : unknownIn(document, described.items, item, `${pointer}/${index}`),
    )
  }
  if (typeof value !== 'object' || value === null || described.free) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const schemas = described.properties.get(name)
    return schemas ? unknownIn(document, schemas, member, at) : [at]
  })
}

/** Unknown is what none of several schemas describes. */
function unknownIn(document: OpenApiDocument, schemas: readonly Schema[], value: unknown, pointer: string): string[] {
  return unknownMembers(
    document,
    schemas.length === 1 && schemas[0] ? schemas[0] : { anyOf: [...schemas] },
    value,
    pointer,
  )
}

interface Described {
  properties: Map<string, Schema[]>
  items: Schema[]
  /** Members of any name are allowed. */
  free: boolean
}

/** What a schema says of members, with everything it is composed of. */
function describe(document: OpenApiDocument, schema: Schema): Described {
  const described: Described = { properties: new Map(), items: [], free: false }
  let additional = false
  const add = (part: Schema, seen: readonly string[]) => {
    if (part.$ref && !seen.includes(part.$ref)) {
      add(follow<Schema>(document, part as Schema | Reference), [...seen, part.$ref])
    }
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      described.properties.set(name, [...(described.properties.get(name) ?? []), property])
    }
    if (part.items) described.items.push(part.items)
    if (part.additionalProperties === true || typeof part.additionalProperties === 'object') additional = true
    for (const branch of [...(part.allOf ?? []), ...(part.oneOf ?? []), ...(part.anyOf ?? [])]) add(branch, seen)
  }
  add(schema, [])
  described.free = additional || described.properties.size === 0
  return described
}
