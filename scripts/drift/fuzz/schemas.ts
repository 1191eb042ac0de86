import { isObject, type JsonObject } from '../../lib/json.ts'
import type { Random } from './random.ts'

type Schema = Record<string, unknown>

const NAMES = ['a', 'b', 'c'] as const
const DEEPEST = 3

/** Keywords by the type they say something about, each with a value. */
const KEYWORDS: Readonly<Record<string, (random: Random, depth: number) => Schema>> = {
  minimum: (random) => ({ minimum: random.below(4) }),
  maximum: (random) => ({ maximum: 2 + random.below(4) }),
  exclusiveMinimum: (random) => ({ exclusiveMinimum: random.below(3) }),
  multipleOf: (random) => ({ multipleOf: random.pick([1, 2, 3, 0.5]) }),
  minLength: (random) => ({ minLength: random.below(3) }),
  maxLength: (random) => ({ maxLength: 1 + random.below(3) }),
  pattern: (random) => ({ pattern: random.pick(['^a', 'z$', '', '^[0-9]+$']) }),
  minItems: (random) => ({ minItems: random.below(3) }),
  maxItems: (random) => ({ maxItems: random.below(3) }),
  uniqueItems: () => ({ uniqueItems: true }),
  items: (random, depth) => ({ items: anySchema(random, depth + 1) }),
  prefixItems: (random, depth) => ({
    prefixItems: [anySchema(random, depth + 1)],
    ...(random.chance(0.4) ? { items: false } : {}),
  }),
  contains: (random, depth) => ({
    contains: anySchema(random, depth + 2),
    ...(random.chance(0.4) ? { minContains: random.below(3) } : {}),
    ...(random.chance(0.3) ? { maxContains: 1 + random.below(2) } : {}),
  }),
  properties: (random, depth) => ({ properties: members(random, depth) }),
  required: (random) => ({ required: NAMES.filter(() => random.chance(0.4)) }),
  additionalProperties: (random, depth) => ({
    additionalProperties: random.chance(0.6) ? false : anySchema(random, depth + 1),
  }),
  patternProperties: (random, depth) => ({
    patternProperties: { [random.pick(['^a', '^x'])]: anySchema(random, depth + 1) },
  }),
  propertyNames: (random) => ({ propertyNames: random.pick([{ maxLength: 1 }, { pattern: '^[ab]' }]) }),
  dependentRequired: (random) => ({ dependentRequired: { [random.pick(NAMES)]: [random.pick(NAMES)] } }),
  dependentSchemas: (random) => ({ dependentSchemas: { [random.pick(NAMES)]: { required: [random.pick(NAMES)] } } }),
  minProperties: (random) => ({ minProperties: random.below(3) }),
  maxProperties: (random) => ({ maxProperties: 1 + random.below(2) }),
  oneOf: (random, depth) => ({ oneOf: several(random, depth) }),
  anyOf: (random, depth) => ({ anyOf: several(random, depth) }),
  allOf: (random, depth) => ({ allOf: several(random, depth) }),
  not: (random, depth) => ({ not: anySchema(random, depth + 2) }),
  if: (random, depth) => ({ if: anySchema(random, depth + 2), ['then' as string]: anySchema(random, depth + 2) }),
  unevaluatedProperties: () => ({ unevaluatedProperties: false }),
  reference: (random) => ({ $ref: `#/components/schemas/${random.pick(['One', 'Two'])}` }),
}
const KEYWORD_NAMES = Object.keys(KEYWORDS) as [string, ...string[]]

function members(random: Random, depth: number): Schema {
  return Object.fromEntries(NAMES.filter(() => random.chance(0.5)).map((name) => [name, anySchema(random, depth + 1)]))
}

function several(random: Random, depth: number): unknown[] {
  return Array.from({ length: 1 + random.below(3) }, () => anySchema(random, depth + 1))
}

export function anySchema(random: Random, depth = 0): unknown {
  if (random.chance(0.03)) return random.chance(0.8)
  if (random.chance(0.15))
    return { enum: ['a', 'b', 1, 2, null].filter(() => random.chance(0.5)).concat([random.chance(0.5) ? 'a' : 3]) }
  if (random.chance(0.05)) return { const: random.pick(['a', 'b', 1]) }
  const schema: Schema = {}
  if (random.chance(0.75)) schema.type = typeOf(random)
  if (depth > DEEPEST) return schema
  const count = random.below(depth === 0 ? 4 : 3)
  for (let index = 0; index < count; index += 1) {
    Object.assign(schema, KEYWORDS[random.pick(KEYWORD_NAMES)]?.(random, depth))
  }
  return schema
}

function typeOf(random: Random): unknown {
  const type = () => random.pick(['string', 'integer', 'number', 'object', 'object', 'array', 'boolean'])
  if (random.chance(0.12)) return [...new Set([type(), type()])]
  return random.chance(0.1) ? [type(), 'null'] : type()
}

/** The schema with something changed, somewhere. */
export function changed(random: Random, schema: unknown, depth = 0): unknown {
  if (!isObject(schema) || random.chance(0.15)) return anySchema(random, depth)
  const copy: Schema = structuredClone(schema)
  const keys = Object.keys(copy)
  if (keys.length === 0 || random.chance(0.3)) {
    return Object.assign(copy, KEYWORDS[random.pick(KEYWORD_NAMES)]?.(random, depth + 1))
  }
  const key = keys[random.below(keys.length)] ?? ''
  if (random.chance(0.25)) {
    delete copy[key]
    return copy
  }
  const value = copy[key]
  if (['items', 'contains', 'not', 'additionalProperties'].includes(key)) copy[key] = changed(random, value, depth + 1)
  else if (['oneOf', 'anyOf', 'allOf'].includes(key) && Array.isArray(value))
    copy[key] = changedList(random, value, depth)
  else if (key === 'properties' && isObject(value)) copy[key] = changedMembers(random, value, depth)
  else if (key === 'oneOf' || key === 'anyOf') Object.assign(copy, { [key]: value })
  else if (KEYWORDS[key]) Object.assign(copy, KEYWORDS[key](random, depth))
  else if (key === 'type') copy.type = typeOf(random)
  return copy
}

function changedList(random: Random, list: readonly unknown[], depth: number): unknown[] {
  const copy = [...list]
  const at = random.below(copy.length)
  const what = random.pick(['add', 'remove', 'change', 'change'])
  if (what === 'add') copy.push(anySchema(random, depth + 1))
  else if (what === 'remove' && copy.length > 1) copy.splice(at, 1)
  else copy[at] = changed(random, copy[at], depth + 1)
  return copy
}

function changedMembers(random: Random, value: JsonObject, depth: number): Schema {
  const copy: Schema = { ...value }
  const name = random.pick(NAMES)
  if (Object.hasOwn(copy, name) && random.chance(0.3)) delete copy[name]
  else copy[name] = Object.hasOwn(copy, name) ? changed(random, copy[name], depth + 1) : anySchema(random, depth + 1)
  return copy
}
