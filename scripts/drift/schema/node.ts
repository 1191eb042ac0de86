import { below, canonical, listOf, objectOf } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import type { BoundName } from '../rules/bound-rules.ts'
import { type Bound, boundsOf } from './bounds.ts'
import { anything, type Conjunction, type Leaf, leavesOf, type Part } from './conjunction.ts'
import { additionalOf, dependentRequiredOf, innerOf, mapsOf, memberOf } from './node-members.ts'
import { typeOf, typeOfText, typesOf, valuesOf } from './values.ts'

/** The schemas of a `oneOf` or `anyOf`. */
export interface Branching {
  readonly keyword: 'oneOf' | 'anyOf'
  readonly branches: readonly Conjunction[]
  readonly pointer: string
}

/** What a conjunction of schemas says, in a form that does not depend on how it is written. */
export interface Node {
  readonly pointer: string
  readonly leaves: readonly Leaf[]
  /** Nothing is allowed. */
  readonly never: boolean
  /** JSON types and `integer`; null for any. */
  readonly types: ReadonlySet<string> | null
  /** By canonical text; null for no list. */
  readonly values: ReadonlyMap<string, unknown> | null
  /** `x-extensible-enum`, by canonical text. */
  readonly knownValues: ReadonlyMap<string, unknown> | null
  readonly bounds: ReadonlyMap<BoundName, Bound>
  /** `pattern`, `format` and `multipleOf`, as often as they are said. */
  readonly assertions: ReadonlyMap<string, ReadonlyMap<string, unknown>>
  /** Members that are named, those that are only required included. */
  readonly properties: ReadonlyMap<string, Conjunction>
  readonly required: ReadonlySet<string>
  /** Schemas for members that nothing names; null for anything. */
  readonly additional: Conjunction | null
  /** Single schemas by keyword: `items`, `contains`, `propertyNames`. */
  readonly inner: ReadonlyMap<string, Conjunction>
  /** Schemas by name, by keyword: `patternProperties`, `dependentSchemas`, `prefixItems`. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, Conjunction>>
  readonly dependentRequired: ReadonlyMap<string, ReadonlySet<string>>
  readonly uniqueItems: boolean
  readonly branchings: readonly Branching[]
  readonly defaultValue: { readonly value: unknown } | null
  readonly discriminator: unknown
  /** Keywords whose effect is not worked out: `not`, `if`, `unevaluatedProperties`, … */
  readonly opaque: ReadonlyMap<string, ReadonlyMap<string, Part>>
  readonly deprecated: boolean
  /** Where a keyword stands. */
  readonly at: Pick<ReadonlyMap<string, string>, 'has' | 'get'>
}

const ASSERTIONS = ['pattern', 'format', 'multipleOf'] as const
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

/** Allow every text. */
const TRIVIAL_PATTERNS = new Set(['', '^', '$', '.*', '^.*', '.*$', '^.*$', '(.*)', '^(.*)$'])

export interface NodeOptions {
  readonly side: 'request' | 'response'
  /** Values are written as text: a parameter or header. */
  readonly isText: boolean
}

/** Members of the other direction are left out: what is only read is not sent, what is only written not received. */
export function nodeOf(description: Description, conjunction: Conjunction, { side, isText }: NodeOptions): Node {
  const { leaves, never } = leavesOf(description, conjunction)
  const pointer = leaves.find(({ schema }) => Object.keys(schema).length > 0)?.pointer ?? conjunction[0]?.pointer ?? ''
  const { is30 } = description
  const { properties, required } = membersOf(description, leaves, pointer, side)
  const types = typesOf(leaves, is30, isText)
  const values = valuesOf(leaves, types, is30, isText)
  // Nobody can write null as text.
  if (isText) {
    types?.delete('null')
    if (values?.get('null') === null) values.delete('null')
  }
  const kinds = values ? new Set([...values.values()].map(isText ? typeOfText : typeOf)) : types
  const isWhole = kinds !== null && !kinds.has('number')
  // What is written as text and is no string has no length to be limited.
  const told = isText && types && !types.has('string') ? leaves.map(withoutLength) : leaves
  return {
    pointer,
    leaves,
    never: never || values?.size === 0 || kinds?.size === 0,
    types: kinds,
    values,
    knownValues: knownValuesOf(leaves),
    bounds: values ? new Map() : boundsOf(told, isWhole),
    assertions: values ? new Map() : assertionsOf(told),
    properties,
    required,
    additional: additionalOf(leaves),
    inner: innerOf(leaves),
    maps: mapsOf(leaves),
    dependentRequired: dependentRequiredOf(leaves),
    uniqueItems: leaves.some(({ schema }) => schema.uniqueItems === true),
    branchings: leaves.flatMap(({ schema, pointer: at }) =>
      (['oneOf', 'anyOf'] as const).flatMap((keyword) => branchingOf(keyword, schema[keyword], below(at, keyword))),
    ),
    defaultValue: leaves.flatMap(({ schema }) => ('default' in schema ? [{ value: schema.default }] : []))[0] ?? null,
    discriminator: leaves.find(({ schema }) => schema.discriminator)?.schema.discriminator,
    opaque: opaqueOf(leaves),
    deprecated: leaves.some(({ schema }) => schema.deprecated === true),
    at: new Places(leaves),
  }
}

function withoutLength({ schema, pointer }: Leaf): Leaf {
  const { minLength: _, maxLength: __, pattern: ___, ...rest } = schema
  return { schema: rest, pointer }
}

function membersOf(description: Description, leaves: readonly Leaf[], pointer: string, side: NodeOptions['side']) {
  const hiddenKeyword = side === 'request' ? 'readOnly' : 'writeOnly'
  const isHidden = (property: Conjunction) =>
    leavesOf(description, property).leaves.some(({ schema }) => schema[hiddenKeyword] === true)
  const required = new Set(
    leaves.flatMap(({ schema }) => listOf(schema.required)).filter((name) => typeof name === 'string'),
  )
  const properties = new Map<string, Conjunction>()
  for (const name of new Set(leaves.flatMap(({ schema }) => Object.keys(objectOf(schema.properties))))) {
    const property = memberOf(leaves, name)
    if (!isHidden(property)) properties.set(name, property)
    else required.delete(name)
  }
  for (const name of required) {
    if (properties.has(name)) continue
    const property = memberOf(leaves, name)
    properties.set(name, property.length > 0 ? property : anything(pointer))
  }
  return { properties, required }
}

/** Where each keyword stands; few are asked for. */
class Places {
  readonly #leaves: readonly Leaf[]

  constructor(leaves: readonly Leaf[]) {
    this.#leaves = leaves
  }

  has(keyword: string): boolean {
    return this.#leaves.some(({ schema }) => Object.hasOwn(schema, keyword))
  }

  get(keyword: string): string | undefined {
    const leaf = this.#leaves.find(({ schema }) => Object.hasOwn(schema, keyword))
    return leaf && below(leaf.pointer, keyword)
  }
}

/** The values of those keywords that are there at all, by their canonical texts. */
function assertionsOf(leaves: readonly Leaf[]): Map<string, Map<string, unknown>> {
  const found = new Map<string, Map<string, unknown>>()
  for (const { schema } of leaves) {
    for (const keyword of ASSERTIONS) {
      const value = schema[keyword]
      if (value === undefined || (keyword === 'pattern' && TRIVIAL_PATTERNS.has(String(value)))) continue
      const values = found.get(keyword) ?? new Map<string, unknown>()
      found.set(keyword, values.set(canonical(value), value))
    }
  }
  return found
}

function opaqueOf(leaves: readonly Leaf[]): Map<string, Map<string, Part>> {
  const found = new Map<string, Map<string, Part>>()
  for (const { schema, pointer } of leaves) {
    for (const keyword of OPAQUE) {
      if (!(keyword in schema) || ((keyword === 'then' || keyword === 'else') && !('if' in schema))) continue
      const values = found.get(keyword) ?? new Map<string, Part>()
      const said = schema[keyword]
      // What it leads to depends on where a schema is used from; what it leads to at first is looked at.
      const value = keyword === '$dynamicRef' && typeof said === 'string' ? { $ref: said } : said
      // What is left over is another thing in each schema that asks for it.
      const text = keyword.startsWith('unevaluated') ? `${canonical(value)} ${values.size}` : canonical(value)
      found.set(keyword, values.set(text, { value, pointer: below(pointer, keyword) }))
    }
  }
  return found
}

function knownValuesOf(leaves: readonly Leaf[]): Map<string, unknown> | null {
  const lists = leaves.flatMap(({ schema }) =>
    Array.isArray(schema['x-extensible-enum']) ? [schema['x-extensible-enum']] : [],
  )
  return lists.length > 0 ? new Map(lists.flat().map((value) => [canonical(value), value])) : null
}

function branchingOf(keyword: Branching['keyword'], value: unknown, pointer: string): Branching[] {
  if (!Array.isArray(value) || value.length === 0) return []
  const branches = value.map((branch: unknown, index) => [{ value: branch, pointer: below(pointer, index) }])
  return [{ keyword, pointer, branches }]
}
