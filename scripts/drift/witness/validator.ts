import { canonical, isObject, type JsonObject, listOf, objectOf, same } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import { type Conjunction, type Leaf, leavesOf } from '../schema/conjunction.ts'
import type { NodeOptions } from '../schema/node.ts'
import { isMultiple, matches, typeOf } from '../schema/values.ts'
import type { Budget } from './budget.ts'

/** How deep a value is looked into; no value that is made here is as deep. */
const DEEPEST = 40

const RANGES: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 }

/** Whether values are allowed by schemas of one description. */
export class Validator {
  readonly #description: Description
  readonly #options: NodeOptions

  readonly #budget: Budget

  constructor(description: Description, options: NodeOptions, budget: Budget) {
    this.#description = description
    this.#options = options
    this.#budget = budget
  }

  accepts(conjunction: Conjunction, value: unknown, depth = 0): boolean {
    if (depth > DEEPEST) return true
    this.#budget.spend(1)
    const { leaves, never } = leavesOf(this.#description, conjunction)
    if (never) return false
    // What is written as text can be read in several ways; one that fits is enough.
    const readings = this.#options.isText ? readingsOf(value) : [value]
    return readings.some((reading) => leaves.every((leaf) => this.#leafAccepts(leaf, leaves, reading, depth)))
  }

  #part(value: unknown, { pointer }: Leaf, keyword: string): Conjunction {
    return [{ value, pointer, id: `${pointer} ${keyword}` }]
  }

  #leafAccepts(leaf: Leaf, leaves: readonly Leaf[], value: unknown, depth: number): boolean {
    const { schema } = leaf
    if (!this.#isOfType(schema, value) || !this.#isListed(schema, value)) return false
    if (typeof value === 'number' && !acceptsNumber(schema, value)) return false
    if (typeof value === 'string' && !acceptsText(schema, value)) return false
    if (Array.isArray(value) && !this.#acceptsItems(leaf, value, depth)) return false
    if (isObject(value) && !this.#acceptsMembers(leaf, leaves, value, depth)) return false
    return this.#acceptsLogic(leaf, value, depth)
  }

  #isOfType({ type, nullable }: JsonObject, value: unknown): boolean {
    if (type === undefined) return true
    const own = typeOf(value)
    const types = [type].flat()
    if (own === 'null' && this.#description.is30 && nullable === true) return true
    return types.includes(own) || (own === 'integer' && types.includes('number'))
  }

  #isListed(schema: JsonObject, value: unknown): boolean {
    if (value === null && this.#description.is30 && schema.nullable === true) return true
    if ('const' in schema && !same(schema.const, value)) return false
    if (!Array.isArray(schema.enum) || schema.enum.includes(value)) return true
    return typeof value === 'object' && schema.enum.some((each) => same(each, value))
  }

  #acceptsItems(leaf: Leaf, value: readonly unknown[], depth: number): boolean {
    const { schema } = leaf
    const { minItems, maxItems, uniqueItems, items, contains, minContains, maxContains } = schema
    if (typeof minItems === 'number' && value.length < minItems) return false
    if (typeof maxItems === 'number' && value.length > maxItems) return false
    if (uniqueItems === true && new Set(value.map(canonical)).size < value.length) return false
    const first = listOf(schema.prefixItems ?? (Array.isArray(items) ? items : undefined))
    const inner = (part: unknown, name: string, each: unknown) =>
      this.accepts(this.#part(part, leaf, name), each, depth + 1)
    if (!first.every((each, at) => at >= value.length || inner(each, `prefixItems ${at}`, value[at]))) return false
    if (items !== undefined && !Array.isArray(items)) {
      if (!value.slice(first.length).every((each) => inner(items, 'items', each))) return false
    }
    if (contains === undefined) return true
    const count = value.filter((each) => inner(contains, 'contains', each)).length
    if (count < (typeof minContains === 'number' ? minContains : 1)) return false
    return typeof maxContains !== 'number' || count <= maxContains
  }

  #acceptsMembers(leaf: Leaf, leaves: readonly Leaf[], value: JsonObject, depth: number): boolean {
    const { schema } = leaf
    const names = Object.keys(value)
    const { minProperties, maxProperties } = schema
    if (typeof minProperties === 'number' && names.length < minProperties) return false
    if (typeof maxProperties === 'number' && names.length > maxProperties) return false
    const needed = listOf(schema.required).filter((name) => !this.#isHidden(leaves, String(name)))
    if (!needed.every((name) => Object.hasOwn(value, String(name)))) return false
    for (const name of names) if (!this.#acceptsMember(leaf, name, value[name], depth)) return false
    for (const [name, others] of Object.entries(objectOf(schema.dependentRequired))) {
      if (Object.hasOwn(value, name) && !listOf(others).every((other) => Object.hasOwn(value, String(other))))
        return false
    }
    for (const [name, dependent] of Object.entries(objectOf(schema.dependentSchemas))) {
      const part = this.#part(dependent, leaf, `dependentSchemas ${name}`)
      if (Object.hasOwn(value, name) && !this.accepts(part, value, depth + 1)) return false
    }
    if (schema.unevaluatedProperties !== false) return true
    return names.every((name) => leaves.some((each) => this.#evaluates(each, name, value, depth)))
  }

  #acceptsMember(leaf: Leaf, name: string, member: unknown, depth: number): boolean {
    const { properties, patternProperties, additionalProperties, propertyNames } = leaf.schema
    const inner = (part: unknown, keyword: string, value: unknown) =>
      this.accepts(this.#part(part, leaf, `${keyword} ${name}`), value, depth + 1)
    if (propertyNames !== undefined && !inner(propertyNames, 'propertyNames', name)) return false
    const own = objectOf(properties)
    const isOwn = Object.hasOwn(own, name)
    if (isOwn && !inner(own[name], 'properties', member)) return false
    const patterns = Object.entries(objectOf(patternProperties)).filter(([pattern]) => matches(pattern, name))
    if (!patterns.every(([pattern, part]) => inner(part, `patternProperties ${pattern}`, member))) return false
    if (isOwn || patterns.length > 0 || additionalProperties === undefined) return true
    return inner(additionalProperties, 'additionalProperties', member)
  }

  /** Whether a schema, or a branch of it that fits, says something about a member. */
  #evaluates(leaf: Leaf, name: string, value: JsonObject, depth: number): boolean {
    const { properties, patternProperties, additionalProperties } = leaf.schema
    if (additionalProperties !== undefined || Object.hasOwn(objectOf(properties), name)) return true
    if (Object.keys(objectOf(patternProperties)).some((pattern) => matches(pattern, name))) return true
    const branches = [...listOf(leaf.schema.oneOf), ...listOf(leaf.schema.anyOf)]
    return branches.some((branch, index) => {
      const part = this.#part(branch, leaf, `branch ${index}`)
      if (depth > DEEPEST || !this.accepts(part, value, depth + 1)) return false
      return leavesOf(this.#description, part).leaves.some((each) => this.#evaluates(each, name, value, depth + 1))
    })
  }

  #isHidden(leaves: readonly Leaf[], name: string): boolean {
    const keyword = this.#options.side === 'request' ? 'readOnly' : 'writeOnly'
    return leaves.some((leaf) => {
      const own = objectOf(leaf.schema.properties)
      if (!Object.hasOwn(own, name)) return false
      const part = this.#part(own[name], leaf, `properties ${name}`)
      return leavesOf(this.#description, part).leaves.some(({ schema }) => schema[keyword] === true)
    })
  }

  #acceptsLogic(leaf: Leaf, value: unknown, depth: number): boolean {
    const { schema } = leaf
    const inner = (part: unknown, name: string) => this.accepts(this.#part(part, leaf, name), value, depth + 1)
    const count = (keyword: 'oneOf' | 'anyOf') =>
      listOf(schema[keyword]).filter((branch, index) => inner(branch, `${keyword} ${index}`)).length
    if (Array.isArray(schema.oneOf) && schema.oneOf.length > 0 && count('oneOf') !== 1) return false
    if (Array.isArray(schema.anyOf) && schema.anyOf.length > 0 && count('anyOf') === 0) return false
    if (schema.not !== undefined && inner(schema.not, 'not')) return false
    if (schema.if === undefined) return true
    const next = inner(schema.if, 'if') ? 'then' : 'else'
    return schema[next] === undefined || inner(schema[next], next)
  }
}

function readingsOf(value: unknown): unknown[] {
  if (typeof value === 'object') return [value]
  const text = String(value)
  const readings: unknown[] = [text]
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) readings.push(Number(text))
  if (text === 'true' || text === 'false') readings.push(text === 'true')
  return readings
}

function acceptsNumber(schema: JsonObject, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema
  if (typeof minimum === 'number' && (exclusiveMinimum === true ? value <= minimum : value < minimum)) return false
  if (typeof maximum === 'number' && (exclusiveMaximum === true ? value >= maximum : value > maximum)) return false
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) return false
  const range = RANGES[String(format)]
  if (range !== undefined && (!Number.isInteger(value) || value < -range || value >= range)) return false
  return typeof multipleOf !== 'number' || isMultiple(value, multipleOf)
}

function acceptsText({ minLength, maxLength, pattern }: JsonObject, value: string): boolean {
  const length = [...value].length
  if (typeof minLength === 'number' && length < minLength) return false
  if (typeof maxLength === 'number' && length > maxLength) return false
  return typeof pattern !== 'string' || matches(pattern, value)
}
