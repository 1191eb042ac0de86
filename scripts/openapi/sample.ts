import { alternatives, isForbidden } from './flatten.ts'
import { follow } from './references.ts'
import type { OpenApiDocument, Schema } from './types.ts'

/** Which members a sample has: those a sender must give, or all that an answer can hold. */
export type SampleOf = 'minimal request' | 'full request' | 'full response'

const MAX_DEPTH = 8

/** A value made from the examples that stand inside a schema, at its first alternative; `undefined` when it gives none. */
export function sample(document: OpenApiDocument, schema: Schema, kind: SampleOf, depth = 0): unknown {
  // A schema may hold itself, and so on for ever.
  if (depth > MAX_DEPTH) return undefined
  const [first] = alternatives(document, schema)
  return first && sampleFlat(document, first, kind, depth)
}

/** The same for one alternative of a schema. */
export function sampleFlat(document: OpenApiDocument, flat: Schema, kind: SampleOf, depth = 0): unknown {
  // Another branch may have narrowed the list that an example was taken from.
  if ('example' in flat && (flat.enum?.includes(flat.example) ?? true)) return flat.example
  if (flat.examples && flat.examples.length > 0) return flat.examples[0]
  if ('const' in flat) return flat.const
  if (flat.properties) return sampleObject(document, flat, kind, depth)
  if (flat.items) {
    const item = sample(document, flat.items, kind, depth + 1)
    return item === undefined ? undefined : [item]
  }
  if ('default' in flat) return flat.default
  return flat.enum?.[0] ?? (flat.type === 'object' ? {} : undefined)
}

function sampleObject(document: OpenApiDocument, schema: Schema, kind: SampleOf, depth: number): unknown {
  const { properties = {}, required = [] } = schema
  const hidden = kind === 'full response' ? 'writeOnly' : 'readOnly'
  const wanted = Object.entries(properties).filter(([name, property]) => {
    if (isForbidden(property) || follow(document, property)[hidden] === true) return false
    return kind !== 'minimal request' || required.includes(name)
  })
  // Where nothing is required, an empty request is not a sample.
  if (kind === 'minimal request' && wanted.length === 0) return sampleObject(document, schema, 'full request', depth)
  const entries = wanted.map(([name, property]) => [name, sample(document, property, kind, depth + 1)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
