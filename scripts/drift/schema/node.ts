import { below, canonical, isObject, listOf, objectOf } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import { type Bound, type BoundName, boundsOf } from './bounds.ts'
import { type Conjunction, type Leaf, leavesOf } from './conjunction.ts'

/** A list of schemas of which a value satisfies one (or more). */
export interface Choice {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly branches: readonly Conjunction[]
  readonly pointer: string
}

/** What a conjunction of schemas says, in a form that does not depend on how it is written. */
export interface Node {
  readonly pointer: string
  /** Nothing is allowed. */
  readonly never: boolean
  /** JSON types and `integer`; null for any. */
  readonly types: ReadonlySet<string> | null
  /** By canonical text; null for no list. */
  readonly values: ReadonlyMap<string, unknown> | null
  readonly bounds: ReadonlyMap<BoundName, Bound>
  /** Constraints that are compared as texts, by keyword. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, unknown>>
  readonly properties: ReadonlyMap<string, Conjunction>
  readonly required: ReadonlySet<string>
  /** Schemas for members that no property names; null for anything. */
  readonly additional: Conjunction | null
  /** Single schemas by keyword: `items`, `contains`, `propertyNames`. */
  readonly inner: ReadonlyMap<string, Conjunction>
  /** Schemas by name, by keyword: `patternProperties`, `dependentSchemas`, `prefixItems`. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, Conjunction>>
  readonly dependentRequired: ReadonlyMap<string, ReadonlySet<string>>
  readonly uniqueItems: boolean
  readonly choices: readonly Choice[]
  readonly defaultValue: { readonly value: unknown } | null
  readonly discriminator: unknown
  /** Keywords that can only be told to differ: `not`, `if`, `unevaluatedProperties`, … */
  readonly opaque: ReadonlyMap<string, ReadonlyMap<string, unknown>>
  readonly deprecated: boolean
  /** Words and examples, each as canonical text. */
  readonly words: ReadonlySet<string>
  /** Where a keyword stands. */
  readonly at: ReadonlyMap<string, string>
}

const INNER = ['items', 'contains', 'propertyNames'] as const
const MAPS = ['patternProperties', 'dependentSchemas'] as const
const TEXTS = ['pattern', 'format', 'multipleOf'] as const
const OPAQUE = [
  'not',
  'if',
  'then',
  'else',
  'unevaluatedProperties',
  'unevaluatedItems',
  'additionalItems',
  'dependencies',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
  '$dynamicRef',
]
const ANNOTATIONS = ['title', 'description', 'example', 'examples', 'externalDocs', '$comment', 'xml']

/** Members of the other direction are left out: what is only read is not sent, what is only written not received. */
export function nodeOf(description: Description, conjunction: Conjunction, side: 'request' | 'response'): Node {
  const { leaves, never } = leavesOf(description, conjunction)
  const hidden = side === 'request' ? 'readOnly' : 'writeOnly'
  const isHidden = (property: Conjunction) =>
    leavesOf(description, property).leaves.some(({ schema }) => schema[hidden] === true)
  const at = new Map<string, string>()
  for (const { schema, pointer } of leaves) {
    for (const keyword of Object.keys(schema)) if (!at.has(keyword)) at.set(keyword, below(pointer, keyword))
  }
  const names = new Set(leaves.flatMap(({ schema }) => Object.keys(objectOf(schema.properties))))
  const properties = new Map<string, Conjunction>()
  const hiddenNames = new Set<string>()
  for (const name of names) {
    const property = leaves.flatMap((leaf) => memberOf(leaf, name))
    if (isHidden(property)) hiddenNames.add(name)
    else properties.set(name, property)
  }
  const required = leaves.flatMap(({ schema }) => listOf(schema.required)).filter((name) => typeof name === 'string')
  const types = typesOf(leaves, description.is30)
  const values = valuesOf(leaves, types, description.is30)
  const kinds = values ? new Set([...values.values()].map(typeOf)) : types
  const isWhole = kinds !== null && !kinds.has('number')
  return {
    pointer: leaves.find(({ schema }) => Object.keys(schema).length > 0)?.pointer ?? conjunction[0]?.pointer ?? '',
    never: never || values?.size === 0 || kinds?.size === 0,
    types: kinds,
    values,
    bounds: boundsOf(leaves, isWhole),
    texts: sparse(leaves, TEXTS),
    properties,
    required: new Set(required.filter((name) => !hiddenNames.has(name))),
    additional: additionalOf(leaves),
    inner: innerOf(leaves),
    maps: mapsOf(leaves),
    dependentRequired: dependentRequiredOf(leaves),
    uniqueItems: leaves.some(({ schema }) => schema.uniqueItems === true),
    choices: leaves.flatMap(({ schema, pointer }) =>
      (['oneOf', 'anyOf'] as const).flatMap((keyword) => choiceOf(keyword, schema[keyword], below(pointer, keyword))),
    ),
    defaultValue: leaves.flatMap(({ schema }) => ('default' in schema ? [{ value: schema.default }] : []))[0] ?? null,
    discriminator: leaves.find(({ schema }) => schema.discriminator)?.schema.discriminator,
    opaque: sparse(leaves, OPAQUE),
    deprecated: leaves.some(({ schema }) => schema.deprecated === true),
    words: new Set(
      leaves.flatMap(({ schema }) =>
        Object.keys(schema)
          .filter((keyword) => ANNOTATIONS.includes(keyword) || keyword.startsWith('x-'))
          .map((keyword) => `${keyword}: ${canonical(schema[keyword])}`),
      ),
    ),
    at,
  }
}

/** The values of those keywords that are there at all, by their canonical texts. */
function sparse(leaves: readonly Leaf[], keywords: readonly string[]): Map<string, Map<string, unknown>> {
  const found = new Map<string, Map<string, unknown>>()
  for (const { schema } of leaves) {
    for (const keyword of keywords) {
      if (!(keyword in schema)) continue
      const values = found.get(keyword) ?? new Map<string, unknown>()
      found.set(keyword, values.set(canonical(schema[keyword]), schema[keyword]))
    }
  }
  return found
}

/** What a leaf says about a member: its own schema, or the one for all others. */
function memberOf({ schema, pointer }: Leaf, name: string): Conjunction {
  const own = objectOf(schema.properties)
  if (Object.hasOwn(own, name)) return [{ value: own[name], pointer: below(pointer, 'properties', name) }]
  const { additionalProperties: others, patternProperties } = schema
  const isMatched = Object.keys(objectOf(patternProperties)).some((pattern) => matches(pattern, name))
  if (others === undefined || others === true || isMatched) return []
  return [{ value: others, pointer: below(pointer, 'additionalProperties') }]
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name)
  } catch {
    return false
  }
}

function additionalOf(leaves: readonly Leaf[]): Conjunction | null {
  const parts = leaves.flatMap(({ schema, pointer }) => {
    const value = schema.additionalProperties
    const isOpen = value === undefined || value === true || (isObject(value) && Object.keys(value).length === 0)
    return isOpen ? [] : [{ value, pointer: below(pointer, 'additionalProperties') }]
  })
  return parts.length > 0 ? parts : null
}

export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function typesOf(leaves: readonly Leaf[], is30: boolean): Set<string> | null {
  const sets = leaves.flatMap(({ schema }) => {
    if (schema.type === undefined) return []
    const own = new Set([schema.type].flat().filter((type) => typeof type === 'string'))
    if (is30 && schema.nullable === true) own.add('null')
    if (own.has('number')) own.add('integer')
    return [own]
  })
  const [first] = sets
  return first ? new Set([...first].filter((type) => sets.every((set) => set.has(type)))) : null
}

function valuesOf(
  leaves: readonly Leaf[],
  types: ReadonlySet<string> | null,
  is30: boolean,
): Map<string, unknown> | null {
  const lists = leaves.flatMap(({ schema }) => {
    const own: (readonly unknown[])[] = []
    if (Array.isArray(schema.enum)) own.push(is30 && schema.nullable === true ? [...schema.enum, null] : schema.enum)
    if ('const' in schema) own.push([schema.const])
    return own.map((list) => new Map(list.map((value) => [canonical(value), value])))
  })
  const [first] = lists
  if (!first) return null
  const allowed = [...first].filter(([text, value]) => {
    return lists.every((list) => list.has(text)) && (!types || types.has(typeOf(value)))
  })
  return new Map(allowed)
}

function innerOf(leaves: readonly Leaf[]): Map<string, Conjunction> {
  const entries = INNER.map((keyword): [string, Conjunction] => [
    keyword,
    leaves.flatMap(({ schema, pointer }) =>
      schema[keyword] === undefined || schema[keyword] === true || Array.isArray(schema[keyword])
        ? []
        : [{ value: schema[keyword], pointer: below(pointer, keyword) }],
    ),
  ])
  return new Map(entries.filter(([, parts]) => parts.length > 0))
}

function mapsOf(leaves: readonly Leaf[]): Map<string, Map<string, Conjunction>> {
  const maps = new Map<string, Map<string, Conjunction>>()
  const add = (keyword: string, name: string, part: { value: unknown; pointer: string }) => {
    const own = maps.get(keyword) ?? new Map<string, Conjunction>()
    own.set(name, [...(own.get(name) ?? []), part])
    maps.set(keyword, own)
  }
  for (const { schema, pointer } of leaves) {
    for (const keyword of MAPS) {
      for (const [name, value] of Object.entries(objectOf(schema[keyword]))) {
        add(keyword, name, { value, pointer: below(pointer, keyword, name) })
      }
    }
    // Before 2020, the first items were a list under `items`.
    for (const keyword of ['prefixItems', 'items']) {
      for (const [index, value] of listOf(schema[keyword]).entries()) {
        add('prefixItems', String(index), { value, pointer: below(pointer, keyword, index) })
      }
    }
  }
  return maps
}

function dependentRequiredOf(leaves: readonly Leaf[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { schema } of leaves) {
    for (const [name, names] of Object.entries(objectOf(schema.dependentRequired))) {
      found.set(name, new Set([...(found.get(name) ?? []), ...listOf(names).map(String)]))
    }
  }
  return found
}

function choiceOf(keyword: Choice['keyword'], value: unknown, pointer: string): Choice[] {
  if (!Array.isArray(value) || value.length === 0) return []
  return [
    {
      keyword,
      pointer,
      branches: value.map((branch: unknown, index) => [{ value: branch, pointer: below(pointer, index) }]),
    },
  ]
}
