import { below, isObject, type JsonObject } from '../lib/json.ts'

const TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']
const NUMBERS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'multipleOf']
const LISTS = ['allOf', 'oneOf', 'anyOf'] as const
const ONE = ['items', 'additionalProperties', 'not'] as const

/** What makes a schema, or one inside it, mean nothing or something else: a sentence each, with its place. */
export function* schemaProblems(schema: unknown, at: string): Generator<string> {
  if (typeof schema === 'boolean') return
  if (!isObject(schema)) {
    yield `${at} is ${shown(schema)}; a schema is an object`
    return
  }
  yield* keywordProblems(schema, at)
  for (const keyword of LISTS) {
    const parts = schema[keyword]
    if (parts === undefined) continue
    if (!Array.isArray(parts) || parts.length === 0)
      yield `${at} has ${keyword} ${shown(parts)}; it is a list of schemas`
    else for (const [index, part] of parts.entries()) yield* schemaProblems(part, below(at, keyword, index))
  }
  for (const keyword of ONE) {
    if (schema[keyword] !== undefined) yield* schemaProblems(schema[keyword], below(at, keyword))
  }
  const { properties } = schema
  if (properties === undefined) return
  if (!isObject(properties)) yield `${at} has properties ${shown(properties)}; it is an object of schemas`
  else for (const [name, own] of Object.entries(properties)) yield* schemaProblems(own, below(at, 'properties', name))
}

function* keywordProblems(schema: JsonObject, at: string): Generator<string> {
  const { type, required, enum: values, pattern } = schema
  for (const each of type === undefined ? [] : [type].flat()) {
    if (!TYPES.includes(String(each))) yield `${at} has the type ${shown(each)}; it is one of ${TYPES.join(', ')}`
  }
  if (required !== undefined && !isListOfTexts(required)) {
    yield `${at} has required ${shown(required)}; it is a list of the names of members`
  }
  for (const [keyword, list] of Object.entries({ required, enum: values })) {
    const twice = Array.isArray(list) && list.find((each, index) => list.indexOf(each) < index)
    if (twice) yield `${at} has ${keyword} with ${shown(twice)} twice`
  }
  if (values !== undefined && !(Array.isArray(values) && values.length > 0)) {
    yield `${at} has enum ${shown(values)}; it is a list of values`
  }
  if (pattern !== undefined && !isPattern(pattern)) {
    yield `${at} has the pattern ${shown(pattern)}, which is not a regular expression`
  }
  for (const keyword of NUMBERS) {
    const bound = schema[keyword]
    if (bound !== undefined && typeof bound !== 'number') yield `${at} has ${keyword} ${shown(bound)}; it is a number`
  }
}

function isListOfTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}

/** A value as it stands there, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
