import { isObject } from '../lib/json.ts'
import { follow } from './operations.ts'
import type { OpenApiDocument, Reference, Schema } from './types.ts'

/** Which members a sample has: those a sender must give, or all that an answer can hold. */
export type SampleOf = 'minimal request' | 'full request' | 'full response'

/** A value made from the examples that stand inside a schema, at its first alternative; `undefined` when it gives none. */
export function sample(document: OpenApiDocument, schema: Schema, kind: SampleOf): unknown {
  const [first] = alternatives(document, schema)
  return first && sampleFlat(document, first, kind)
}

/** The same for one alternative of a schema. */
export function sampleFlat(document: OpenApiDocument, flat: Schema, kind: SampleOf): unknown {
  // Another branch may have narrowed the list that an example was taken from.
  if ('example' in flat && (flat.enum?.includes(flat.example) ?? true)) return flat.example
  if (flat.examples && flat.examples.length > 0) return flat.examples[0]
  if ('const' in flat) return flat.const
  if (flat.properties) return sampleObject(document, flat, kind)
  if (flat.items) {
    const item = sample(document, flat.items, kind)
    return item === undefined ? undefined : [item]
  }
  if ('default' in flat) return flat.default
  return flat.enum?.[0] ?? (flat.type === 'object' ? {} : undefined)
}

function sampleObject(document: OpenApiDocument, schema: Schema, kind: SampleOf): unknown {
  const { properties = {}, required = [] } = schema
  const hidden = kind === 'full response' ? 'writeOnly' : 'readOnly'
  const wanted = Object.entries(properties).filter(([name, property]) => {
    if (follow<Schema>(document, property as Schema | Reference)[hidden] === true) return false
    return kind !== 'minimal request' || required.includes(name)
  })
  // Where nothing is required, a request that says nothing is no sample.
  if (kind === 'minimal request' && wanted.length === 0) return sampleObject(document, schema, 'full request')
  const entries = wanted.map(([name, property]) => [name, sample(document, property, kind)])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/**
 * Every way to read a schema as one without references, `allOf`, `oneOf` or `anyOf`: one for each choice of branches.
 */
export function alternatives(document: OpenApiDocument, schema: Schema): Schema[] {
  const { $ref, allOf = [], oneOf, anyOf, ...own } = schema
  let partial: Schema[] = [{}]
  const join = (choices: Schema[]) => {
    partial = partial.flatMap((left) => choices.map((right) => combine(left, right)))
  }
  if ($ref) join(alternatives(document, follow<Schema>(document, { $ref })))
  for (const part of allOf) join(alternatives(document, part))
  join([own])
  const branches = oneOf ?? anyOf ?? []
  if (branches.length === 0) return partial
  return branches.flatMap((branch) =>
    alternatives(document, branch).flatMap((chosen) =>
      partial.map((left) => withoutOthers(combine(left, chosen), branch, oneOf ?? [])),
    ),
  )
}

/** Takes away the members that only the branches not chosen ask for (`required: [a]` or else `required: [b]`). */
function withoutOthers(schema: Schema, chosen: Schema, branches: readonly Schema[]): Schema {
  const kept = new Set(chosen.required)
  const others = branches.filter((each) => each !== chosen && Object.keys(each).join() === 'required')
  const dropped = new Set(others.flatMap(({ required = [] }) => required).filter((name) => !kept.has(name)))
  if (dropped.size === 0 || !schema.properties) return schema
  const properties = Object.entries(schema.properties).filter(([name]) => !dropped.has(name))
  return { ...schema, properties: Object.fromEntries(properties) }
}

function combine(left: Schema, right: Schema): Schema {
  const combined: Schema = { ...left, ...right }
  if (left.properties || right.properties) {
    combined.properties = { ...left.properties }
    for (const [name, property] of Object.entries(right.properties ?? {})) {
      const there = combined.properties[name]
      // A later branch may say only part of what an earlier one says of the same member.
      combined.properties[name] =
        there && !('$ref' in property) && !('$ref' in there) ? combine(there, property) : property
    }
  }
  if (left.required || right.required) {
    combined.required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])]
  }
  if (isObject(left.example) && isObject(right.example)) combined.example = { ...left.example, ...right.example }
  else if (isObject(right.example) && left.properties && !right.properties) {
    combined.properties = { ...combined.properties }
    for (const [name, value] of Object.entries(right.example)) {
      combined.properties[name] = { ...combined.properties[name], example: value }
    }
    delete combined.example
  }
  return combined
}
