import type { Random } from './random.ts'
import { anySchema, type Dialect, type Schema } from './schemas.ts'

export const NAMES = ['a', 'b', 'c'] as const
/** Members that go one way only have names of their own, so that nothing else asks for them. */
const ONE_WAY = { readOnly: 'r', writeOnly: 'w' } as const

type Make = (random: Random, depth: number, dialect: Dialect) => Schema

/** Keywords of every version, each with a value. */
const COMMON: Readonly<Record<string, Make>> = {
  multipleOf: (random) => ({ multipleOf: random.pick([1, 2, 3, 0.5, 4, 0.1]) }),
  minLength: (random) => ({ minLength: random.below(3) }),
  maxLength: (random) => ({ maxLength: random.below(4) }),
  pattern: (random) => ({ pattern: random.pick(['^a', 'z$', '', '^[0-9]+$', '^[a-c]{1,2}$', '^(a|b)$', '.*']) }),
  format: (random) => ({ format: random.pick(['int32', 'int64', 'date', 'uuid', 'email', 'double']) }),
  minItems: (random) => ({ minItems: random.below(3) }),
  maxItems: (random) => ({ maxItems: random.below(3) }),
  uniqueItems: (random) => ({ uniqueItems: random.chance(0.8) }),
  items: (random, depth, dialect) => ({ items: anySchema(random, dialect, depth + 1) }),
  properties: (random, depth, dialect) => ({ properties: members(random, depth, dialect) }),
  required: (random) => ({ required: someNames(random) }),
  additionalProperties: (random, depth, dialect) => ({
    additionalProperties: random.chance(0.5)
      ? false
      : random.chance(0.1)
        ? true
        : anySchema(random, dialect, depth + 1),
  }),
  minProperties: (random) => ({ minProperties: random.below(3) }),
  maxProperties: (random) => ({ maxProperties: random.below(3) }),
  oneOf: (random, depth, dialect) => ({ oneOf: several(random, depth, dialect) }),
  anyOf: (random, depth, dialect) => ({ anyOf: several(random, depth, dialect) }),
  allOf: (random, depth, dialect) => ({ allOf: several(random, depth, dialect) }),
  not: (random, depth, dialect) => ({ not: anySchema(random, dialect, depth + 2) }),
  reference: (random) => ({ $ref: `#/components/schemas/${random.pick(['One', 'Two'])}` }),
  discriminator: (random, depth, dialect) => tagged(random, depth, dialect),
  default: (random) => ({ default: random.pick<unknown>(['a', 1, null]) }),
  deprecated: () => ({ deprecated: true }),
  readOnly: (random, depth, dialect) => oneWay(random, depth, dialect),
  'x-extensible-enum': (random) => ({ 'x-extensible-enum': ['a', 'b', 'c'].filter(() => random.chance(0.6)) }),
}

const OF_30: Readonly<Record<string, Make>> = {
  ...COMMON,
  minimum: (random) => ({ minimum: random.below(4), ...(random.chance(0.3) ? { exclusiveMinimum: true } : {}) }),
  maximum: (random) => ({ maximum: 2 + random.below(4), ...(random.chance(0.3) ? { exclusiveMaximum: true } : {}) }),
  nullable: (random) => ({ type: random.pick(['string', 'integer', 'object', 'array']), nullable: true }),
}

const OF_31: Readonly<Record<string, Make>> = {
  ...COMMON,
  minimum: (random) => ({ minimum: random.below(4) }),
  maximum: (random) => ({ maximum: 2 + random.below(4) }),
  exclusiveMinimum: (random) => ({ exclusiveMinimum: random.below(3) }),
  exclusiveMaximum: (random) => ({ exclusiveMaximum: 2 + random.below(3) }),
  prefixItems: (random, depth, dialect) => ({
    prefixItems: Array.from({ length: 1 + random.below(2) }, () => anySchema(random, dialect, depth + 1)),
    ...(random.chance(0.4) ? { items: false } : {}),
  }),
  contains: (random, depth, dialect) => ({
    contains: anySchema(random, dialect, depth + 2),
    ...(random.chance(0.4) ? { minContains: random.below(3) } : {}),
    ...(random.chance(0.3) ? { maxContains: 1 + random.below(2) } : {}),
  }),
  patternProperties: (random, depth, dialect) => ({
    patternProperties: { [random.pick(['^a', '^x', '^[bc]$'])]: anySchema(random, dialect, depth + 1) },
  }),
  propertyNames: (random) => ({
    propertyNames: random.pick<Schema>([
      { maxLength: 1 },
      { pattern: '^[ab]' },
      { enum: ['a', 'b'] },
      { not: { const: 'c' } },
    ]),
  }),
  dependentRequired: (random) => ({ dependentRequired: { [random.pick(NAMES)]: [random.pick(NAMES)] } }),
  dependentSchemas: (random, depth, dialect) => ({
    dependentSchemas: {
      [random.pick(NAMES)]: random.chance(0.5)
        ? { required: [random.pick(NAMES)] }
        : anySchema(random, dialect, depth + 2),
    },
  }),
  if: (random, depth, dialect) => ({
    if: anySchema(random, dialect, depth + 2),
    ...(random.chance(0.7) ? { ['then' as string]: anySchema(random, dialect, depth + 2) } : {}),
    ...(random.chance(0.5) ? { else: anySchema(random, dialect, depth + 2) } : {}),
  }),
  unevaluatedProperties: (random, depth, dialect) => ({
    unevaluatedProperties: random.chance(0.7) ? false : anySchema(random, dialect, depth + 2),
  }),
  unevaluatedItems: (random, depth, dialect) => ({
    unevaluatedItems: random.chance(0.7) ? false : anySchema(random, dialect, depth + 2),
  }),
  contentEncoding: () => ({ contentEncoding: 'base64', contentMediaType: 'application/json' }),
}

export const KEYWORDS: Readonly<Record<Dialect, Readonly<Record<string, Make>>>> = { '3.0': OF_30, '3.1': OF_31 }

/** A keyword of the version with a value; several where they belong together. */
export function anyKeyword(random: Random, dialect: Dialect, depth: number): Schema {
  const names = Object.keys(KEYWORDS[dialect])
  return KEYWORDS[dialect][names[random.below(names.length)] ?? '']?.(random, depth, dialect) ?? {}
}

export function someNames(random: Random): string[] {
  return NAMES.filter(() => random.chance(0.4))
}

export function members(random: Random, depth: number, dialect: Dialect): Schema {
  const names = NAMES.filter(() => random.chance(0.5))
  return Object.fromEntries(names.map((name) => [name, anySchema(random, dialect, depth + 1)]))
}

function several(random: Random, depth: number, dialect: Dialect): unknown[] {
  return Array.from({ length: 1 + random.below(3) }, () => anySchema(random, dialect, depth + 1))
}

/** Kinds of objects that one member tells apart, and that may contain what contains them. */
function tagged(random: Random, depth: number, dialect: Dialect): Schema {
  const branches = ['a', 'b', 'c'].slice(0, 1 + random.below(3)).map((kind) => ({
    type: 'object',
    properties: {
      a: { enum: [kind] },
      ...(random.chance(0.6) ? { b: anySchema(random, dialect, depth + 1) } : {}),
      ...(random.chance(0.4) ? { c: { $ref: `#/components/schemas/${random.pick(['One', 'Two'])}` } } : {}),
    },
    required: random.chance(0.7) ? ['a'] : [],
    ...(random.chance(0.3) ? { additionalProperties: false } : {}),
  }))
  const keyword = random.pick(['oneOf', 'oneOf', 'anyOf'])
  return { [keyword]: branches, ...(random.chance(0.6) ? { discriminator: { propertyName: 'a' } } : {}) }
}

function oneWay(random: Random, depth: number, dialect: Dialect): Schema {
  const schema = anySchema(random, dialect, depth + 2)
  const inner = typeof schema === 'object' && schema !== null && !('$ref' in schema) ? schema : {}
  const keyword = random.pick<keyof typeof ONE_WAY>(['readOnly', 'writeOnly'])
  return {
    properties: { [ONE_WAY[keyword]]: { ...inner, [keyword]: true } },
    required: random.chance(0.6) ? [ONE_WAY[keyword]] : [],
  }
}
