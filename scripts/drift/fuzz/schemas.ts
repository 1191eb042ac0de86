import { isObject, type JsonObject } from '../../lib/json.ts'
import { anyKeyword, KEYWORDS, NAMES } from './keywords.ts'
import type { Random } from './random.ts'

/** Whose keywords: those of 3.1 are those of 3.2 too. */
export type Dialect = '3.0' | '3.1'

export type Schema = Record<string, unknown>

const DEEPEST = 3

export function anySchema(random: Random, dialect: Dialect, depth = 0): unknown {
  if (dialect !== '3.0' && random.chance(0.03)) return random.chance(0.8)
  if (random.chance(0.15)) return anyList(random)
  if (dialect !== '3.0' && random.chance(0.05)) return { const: random.pick(['a', 'b', 1, null, {}]) }
  const schema: Schema = {}
  if (random.chance(0.75)) schema.type = anyType(random, dialect)
  if (depth > DEEPEST) return schema
  const count = random.below(depth === 0 ? 4 : 3)
  for (let index = 0; index < count; index += 1) Object.assign(schema, anyKeyword(random, dialect, depth))
  return schema
}

function anyList(random: Random): Schema {
  const simple = ['a', 'b', 1, 2, null].filter(() => random.chance(0.5)).concat([random.chance(0.5) ? 'a' : 3])
  const nested = random.chance(0.1) ? [{ a: 1 }] : []
  return { enum: [...new Set<unknown>(simple), ...nested] }
}

function anyType(random: Random, dialect: Dialect): unknown {
  const type = () => random.pick(['string', 'integer', 'number', 'object', 'object', 'array', 'boolean'])
  if (dialect === '3.0') return type()
  if (random.chance(0.12)) return [...new Set([type(), type()])]
  return random.chance(0.1) ? [type(), 'null'] : type()
}

const OF_TEXT = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'multipleOf', 'format']

/** A schema of what is written as text: a parameter or header. */
export function anyTextSchema(random: Random, dialect: Dialect): Schema {
  if (random.chance(0.2)) {
    return {
      [random.pick(['anyOf', 'oneOf'])]: [{ type: scalar(random) }, textList(random), plainText(random, dialect)],
    }
  }
  return plainText(random, dialect)
}

function plainText(random: Random, dialect: Dialect): Schema {
  const schema: Schema = random.chance(0.25) ? textList(random) : { type: scalar(random) }
  for (const name of OF_TEXT) {
    if (random.chance(0.15)) Object.assign(schema, KEYWORDS[dialect][name]?.(random, 0, dialect))
  }
  return schema
}

function textList(random: Random): Schema {
  return { enum: ['a', 'b', 1, 2, true].filter(() => random.chance(0.5)).concat(random.chance(0.5) ? 'az' : 3) }
}

export function changedText(random: Random, dialect: Dialect, schema: Schema): Schema {
  const copy = { ...schema }
  const keys = Object.keys(copy)
  const key = keys[random.below(keys.length)] ?? ''
  if (random.chance(0.3) && keys.length > 1 && key !== 'type') delete copy[key]
  else if (key === 'type') copy.type = scalar(random)
  else Object.assign(copy, KEYWORDS[dialect][OF_TEXT[random.below(OF_TEXT.length)] ?? '']?.(random, 0, dialect))
  return copy
}

function scalar(random: Random): string {
  return random.pick(['string', 'integer', 'number', 'boolean'])
}

/** The schema with something changed, somewhere. */
export function changed(random: Random, dialect: Dialect, schema: unknown, depth = 0): unknown {
  if (!isObject(schema) || random.chance(0.1)) return anySchema(random, dialect, depth)
  if (random.chance(0.08)) return rewritten(random, schema)
  const copy: Schema = structuredClone(schema)
  const keys = Object.keys(copy)
  if (keys.length === 0 || random.chance(0.3)) return Object.assign(copy, anyKeyword(random, dialect, depth + 1))
  const key = keys[random.below(keys.length)] ?? ''
  if (random.chance(0.25)) {
    delete copy[key]
    return copy
  }
  copy[key] = changedValue(random, dialect, key, copy[key], depth)
  return copy
}

const OF_ONE_SCHEMA = new Set(
  'items contains not additionalProperties propertyNames if then else unevaluatedProperties unevaluatedItems'.split(
    ' ',
  ),
)
const OF_LISTS = new Set(['oneOf', 'anyOf', 'allOf', 'prefixItems'])
const OF_NAMES = new Set(['properties', 'patternProperties', 'dependentSchemas'])

function changedValue(random: Random, dialect: Dialect, key: string, value: unknown, depth: number): unknown {
  if (OF_ONE_SCHEMA.has(key)) return changed(random, dialect, value, depth + 1)
  if (OF_LISTS.has(key) && Array.isArray(value)) return changedList(random, dialect, value, depth)
  if (OF_NAMES.has(key) && isObject(value)) return changedMembers(random, dialect, value, depth)
  if (key === 'enum' && Array.isArray(value)) return changedValues(random, value)
  if (key === 'type') return anyType(random, dialect)
  const made = KEYWORDS[dialect][key]?.(random, depth, dialect)
  return made && key in made ? made[key] : value
}

/** Written otherwise, and the same. */
function rewritten(random: Random, schema: JsonObject): Schema {
  const how = random.below(4)
  if (how === 0) return { allOf: [schema] }
  if (how === 1) return { anyOf: [schema] }
  if (how === 2) return { oneOf: [schema] }
  return Object.fromEntries(Object.entries(schema).reverse())
}

function changedValues(random: Random, values: readonly unknown[]): unknown[] {
  if (values.length > 1 && random.chance(0.5)) return values.slice(1)
  return [...values, random.pick<unknown>(['d', 4, true])]
}

function changedList(random: Random, dialect: Dialect, list: readonly unknown[], depth: number): unknown[] {
  const copy = [...list]
  const at = random.below(copy.length)
  const what = random.pick(['add', 'remove', 'change', 'change', 'reverse'])
  if (what === 'add') copy.push(anySchema(random, dialect, depth + 1))
  else if (what === 'remove' && copy.length > 1) copy.splice(at, 1)
  else if (what === 'reverse') copy.reverse()
  else copy[at] = changed(random, dialect, copy[at], depth + 1)
  return copy
}

function changedMembers(random: Random, dialect: Dialect, value: JsonObject, depth: number): Schema {
  const copy: Schema = { ...value }
  const names = Object.keys(copy)
  const name = random.chance(0.5) ? (names[random.below(names.length)] ?? 'a') : random.pick(NAMES)
  if (!Object.hasOwn(copy, name)) copy[name] = anySchema(random, dialect, depth + 1)
  else if (random.chance(0.3)) delete copy[name]
  else copy[name] = changed(random, dialect, copy[name], depth + 1)
  return copy
}
