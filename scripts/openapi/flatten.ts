import { isObject } from '../lib/json.ts'
import { follow } from './references.ts'
import type { OpenApiDocument, Schema } from './types.ts'

/**
 * A schema, what it refers to and what its `allOf` is made of, those inside included: a value satisfies each of them.
 * What comes later adds to what comes before.
 */
export function conjunctsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  return collectParts(document, schema, ['allOf'], new Set())
}

/** The same with every branch of every `oneOf` and `anyOf`: whatever a schema says of a value in any case. */
export function partsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  return collectParts(document, schema, ['allOf', 'oneOf', 'anyOf'], new Set())
}

function collectParts(
  document: OpenApiDocument,
  schema: Schema,
  keywords: readonly ('allOf' | 'oneOf' | 'anyOf')[],
  seen: Set<Schema>,
): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const target = schema.$ref ? [follow(document, schema)] : []
  const inner = [...target, ...keywords.flatMap((keyword) => schema[keyword] ?? [])]
  return [...inner.flatMap((part) => collectParts(document, part, keywords, seen)), schema]
}

/** The properties of an object schema, those of its `allOf` branches included. */
export function propertiesOf(document: OpenApiDocument, schema: Schema): Record<string, Schema> {
  return Object.assign({}, ...conjunctsOf(document, schema).map(({ properties }) => properties))
}

/**
 * Every way to read a schema as one without references, `allOf`, `oneOf` or `anyOf`: one for each choice of branches.
 */
export function alternatives(document: OpenApiDocument, schema: Schema): Schema[] {
  const { $ref, allOf = [], oneOf, anyOf, ...own } = schema
  let partial: Schema[] = [{}]
  const join = (choices: Schema[]) => {
    partial = partial.flatMap((left) => choices.map((right) => mergeSchemas(left, right)))
  }
  if ($ref) join(alternatives(document, follow<Schema>(document, { $ref })))
  for (const part of allOf) join(alternatives(document, part))
  join([own])
  const branches = oneOf ?? anyOf ?? []
  if (branches.length === 0) return partial
  return branches.flatMap((branch) =>
    alternatives(document, branch).flatMap((chosen) =>
      partial.map((left) => withoutOthers(mergeSchemas(left, chosen), branch, oneOf ?? [])),
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

/** What two flat schemas say together; where both say the same keyword, the right one counts. */
function mergeSchemas(left: Schema, right: Schema): Schema {
  const merged: Schema = { ...left, ...right }
  if (left.properties || right.properties) {
    merged.properties = mergeProperties(left.properties ?? {}, right.properties ?? {})
  }
  if (left.required || right.required) {
    merged.required = [...new Set([...(left.required ?? []), ...(right.required ?? [])])]
  }
  if (left.enum && right.enum) merged.enum = left.enum.filter((value) => right.enum?.includes(value))
  mergeExamples(merged, left, right)
  return merged
}

/** Whether a member must not be there: `not: {}` is true of no value. */
export function isForbidden({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0
}

function mergeProperties(left: Record<string, Schema>, right: Record<string, Schema>): Record<string, Schema> {
  const merged = { ...left }
  for (const [name, property] of Object.entries(right)) {
    const there = merged[name]
    if (there && (isForbidden(there) || isForbidden(property))) {
      merged[name] = { not: {} }
      continue
    }
    // A later branch may say only part of what an earlier one says of the same member.
    merged[name] = there && !property.$ref && !there.$ref ? mergeSchemas(there, property) : property
  }
  return merged
}

/** An example beside no properties of its own belongs to the members that it names. */
function mergeExamples(merged: Schema, left: Schema, right: Schema): void {
  if (!isObject(right.example)) return
  if (isObject(left.example)) {
    merged.example = { ...left.example, ...right.example }
    return
  }
  if (!left.properties || right.properties) return
  const properties = { ...merged.properties }
  for (const [name, value] of Object.entries(right.example)) {
    properties[name] = { ...properties[name], example: value }
  }
  merged.properties = properties
  delete merged.example
}
