import { isObject, type JsonObject, listOf, objectOf } from '../../lib/json.ts'
import type { Side } from './pairs.ts'

/** Keywords whose schemas are about the value itself, and about values inside it. */
const ABOUT_ITSELF = new Set(['allOf', 'oneOf', 'anyOf', 'not', 'if', 'then', 'else', 'dependentSchemas'])
const ABOUT_INSIDE = new Set([
  'properties',
  'patternProperties',
  'prefixItems',
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'unevaluatedProperties',
  'unevaluatedItems',
])
const BY_NAME = new Set(['properties', 'patternProperties', 'dependentSchemas'])

/** Whether a schema inside is about the value itself. */
type Walk = (schema: JsonObject, isItself: boolean) => JsonObject

/** A schema with every schema in it, innermost first, as another is made of it. */
export function rebuilt(schema: unknown, make: Walk, isItself = false): unknown {
  if (!isObject(schema)) return schema
  const copy: Record<string, unknown> = { ...schema }
  for (const [key, value] of Object.entries(copy)) {
    const isAboutItself = ABOUT_ITSELF.has(key)
    if (!isAboutItself && !ABOUT_INSIDE.has(key)) continue
    const inner = (each: unknown) => rebuilt(each, make, isAboutItself)
    if (Array.isArray(value)) copy[key] = value.map(inner)
    else if (BY_NAME.has(key))
      copy[key] = Object.fromEntries(Object.entries(objectOf(value)).map(([name, each]) => [name, inner(each)]))
    else copy[key] = inner(value)
  }
  return make(copy, isItself)
}

/** A schema of 3.0 as it is written since. Source: the OpenAPI specification 3.0.3, Schema Object. */
export function from30(schema: JsonObject): JsonObject {
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref }
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest }: Record<string, unknown> = { ...schema }
  if (nullable === true && rest.type !== undefined) {
    rest.type = [rest.type, 'null']
    if (Array.isArray(rest.enum)) rest.enum = [...rest.enum, null]
  }
  if (exclusiveMinimum === true) {
    rest.exclusiveMinimum = rest.minimum
    delete rest.minimum
  }
  if (exclusiveMaximum === true) {
    rest.exclusiveMaximum = rest.maximum
    delete rest.maximum
  }
  return rest
}

/**
 * The same, without what Ajv makes wrong code of: `contains` beside `prefixItems`, and `dependentSchemas` under
 * `unevaluatedProperties`.
 */
export function forAjv(schema: JsonObject): JsonObject {
  const {
    contains,
    minContains: _,
    maxContains: __,
    dependentSchemas,
    ...rest
  }: Record<string, unknown> = { ...schema }
  const parts: JsonObject[] = []
  if (contains !== undefined && rest.prefixItems !== undefined) {
    parts.push(pick(schema, CONTAINS))
  } else Object.assign(rest, pick(schema, CONTAINS))
  for (const [name, dependent] of Object.entries(objectOf(dependentSchemas))) {
    parts.push({ if: { type: 'object', required: [name] }, ['then' as string]: dependent })
  }
  return parts.length > 0 ? { ...rest, allOf: [...listOf(rest.allOf), ...parts] } : rest
}

const CONTAINS = ['contains', 'minContains', 'maxContains']

function pick(schema: JsonObject, keywords: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => keywords.includes(key)))
}

/** Whether nothing that is known of Ajv, or said by the specification, stands against its judgment. */
export function isJudged(schemas: unknown): boolean {
  const text = JSON.stringify(schemas)
  const says = (...keywords: string[]) => keywords.some((keyword) => text.includes(`"${keyword}":`))
  // Under these, nobody says what a member means that goes the other way.
  if (says('readOnly', 'writeOnly') && says('not', 'if')) return false
  if (!says('unevaluatedItems')) return true
  // Ajv takes all items for evaluated where there is `contains`, and forgets those of branches.
  return !says('contains', 'anyOf', 'oneOf', 'if', 'dependentSchemas')
}

function says(schema: unknown, keyword: string): boolean {
  const { [keyword]: said, allOf, anyOf, oneOf } = objectOf(schema)
  // A list of one branch is that branch.
  const parts = [allOf, ...[anyOf, oneOf].filter((list) => listOf(list).length === 1)].flatMap(listOf)
  return said === true || parts.some((each) => says(each, keyword))
}

/** What is only read is not sent, and what is only written not received: nobody needs it, nor makes it. */
export function oneWay(schema: JsonObject, side: Side, isSent: boolean): JsonObject {
  const keyword = side === 'request' ? 'readOnly' : 'writeOnly'
  const members = objectOf(schema.properties)
  const hidden = Object.keys(members).filter((name) => says(members[name], keyword))
  if (hidden.length === 0) return schema
  // What is sent nevertheless is ignored.
  const kept = Object.entries(members).map(([name, member]) => [name, hidden.includes(name) ? !isSent : member])
  return {
    ...schema,
    properties: Object.fromEntries(kept),
    required: listOf(schema.required).filter((name) => !hidden.includes(String(name))),
  }
}
