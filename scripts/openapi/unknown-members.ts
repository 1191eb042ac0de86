import { below } from '../lib/json.ts'
import { partsOf } from './flatten.ts'
import type { OpenApiDocument, Schema } from './types.ts'

/**
 * Members of a value that its schema does not describe, as JSON pointers. JSON Schema lets them pass unless told
 * otherwise; in an answer they are the first sign of drift. A schema that describes no member is free in all of them.
 */
export function unknownMembers(document: OpenApiDocument, schema: Schema, value: unknown, pointer = ''): string[] {
  const described = describe(document, schema)
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      described.items.length === 0 ? [] : unknownIn(document, described.items, item, below(pointer, index)),
    )
  }
  if (typeof value !== 'object' || value === null || described.free) return []
  return Object.entries(value).flatMap(([name, member]) => {
    const at = below(pointer, name)
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
  const parts = partsOf(document, schema)
  const properties = new Map<string, Schema[]>()
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      properties.set(name, [...(properties.get(name) ?? []), property])
    }
  }
  const additional = parts.some(({ additionalProperties }) => additionalProperties)
  return {
    properties,
    items: parts.flatMap(({ items }): Schema[] => (items ? [items] : [])),
    free: additional || properties.size === 0,
  }
}
