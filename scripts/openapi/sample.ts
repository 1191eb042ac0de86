import { alternatives, isForbidden } from './flatten.ts'
import { follow } from './references.ts'
import type { OpenApiDocument, Schema } from './types.ts'

/** Which members a sample has: those a sender must give, or all that an answer can hold. */
export type SampleOf = 'minimal request' | 'full request' | 'full response'

/** The references that lead to where a sample is made: a schema may hold itself, and so on for ever. */
type Inside = readonly (string | undefined)[]
const MAX_DEPTH = 12

/** A value made from the examples that stand inside a schema, at its first alternative; `undefined` when it gives none. */
export function sample(document: OpenApiDocument, schema: Schema, kind: SampleOf, inside: Inside = []): unknown {
  const { $ref } = schema
  const [first] = alternatives(document, schema)
  const isDeep = inside.length > MAX_DEPTH && (first?.properties || first?.items)
  if (!first || isDeep || ($ref && inside.includes($ref))) return undefined
  return sampleFlat(document, first, kind, [...inside, $ref])
}

/** The same for one alternative of a schema. */
export function sampleFlat(document: OpenApiDocument, flat: Schema, kind: SampleOf, inside: Inside = []): unknown {
  // Another branch may have narrowed the list that an example was taken from.
  if ('example' in flat && (flat.enum?.includes(flat.example) ?? true)) return flat.example
  if (flat.examples && flat.examples.length > 0) return flat.examples[0]
  if ('const' in flat) return flat.const
  if (flat.properties) return sampleObject(document, flat, kind, inside)
  if (flat.items) {
    const item = sample(document, flat.items, kind, inside)
    return item === undefined ? undefined : [item]
  }
  if ('default' in flat) return flat.default
  return flat.enum?.[0] ?? (flat.type === 'object' ? {} : undefined)
}

function sampleObject(document: OpenApiDocument, schema: Schema, kind: SampleOf, inside: Inside): unknown {
  const { properties = {}, required = [] } = schema
  const hidden = kind === 'full response' ? 'writeOnly' : 'readOnly'
  const wanted = Object.entries(properties).filter(([name, property]) => {
    if (isForbidden(property) || follow(document, property)[hidden] === true) return false
    return kind !== 'minimal request' || required.includes(name)
  })
  // Where nothing is required, an empty request is not a sample.
  if (kind === 'minimal request' && wanted.length === 0) return sampleObject(document, schema, 'full request', inside)
  const entries = wanted.map(([name, property]) => [name, sample(document, property, kind, inside)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}
