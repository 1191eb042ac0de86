import { canonical, isObject, type JsonObject, listOf, objectOf, same } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import { type Conjunction, leavesOf } from '../schema/conjunction.ts'
import type { NodeOptions } from '../schema/node.ts'
import { isOpen } from '../schema/node-members.ts'
import { matchOf } from '../schema/patterns.ts'
import { isInRange, isOfLength, typeOf } from '../schema/values.ts'
import { type Budget, OutOfBudget } from './budget.ts'
import { Evaluated } from './evaluated.ts'

/** How deep a value and its schemas are looked into; no value that is made here is as deep. */
const DEEPEST = 60

const RANGES: Readonly<Record<string, number>> = { int32: 2 ** 31, int64: 2 ** 63 }

/** What a schema is asked about: a value, and all that is asked of the same value. */
interface Asked {
  readonly value: unknown
  readonly conjunction: Conjunction
  readonly depth: number
  /** Whether more is asked: of whoever sends it. */
  readonly isSender: boolean
}

/** Whether values are allowed by schemas of one description. */
export class Validator {
  readonly #description: Description
  readonly #options: NodeOptions
  readonly #budget: Budget
  /** Whether anything was met of which more is asked where a value is sent. */
  #hasMoreToAsk = false

  constructor(description: Description, options: NodeOptions, budget: Budget) {
    this.#description = description
    this.#options = options
    this.#budget = budget
  }

  accepts(conjunction: Conjunction, value: unknown, depth = 0): boolean {
    // What is written as text can be read in several ways; one that fits is enough.
    return this.#reads(conjunction, value, { depth, isSender: false })
  }

  /** Whether somebody sends it who follows the description. */
  sends(conjunction: Conjunction, value: unknown): boolean {
    this.#hasMoreToAsk = false
    if (!this.#reads(conjunction, value, { depth: 0, isSender: false })) return false
    return !this.#hasMoreToAsk || this.#reads(conjunction, value, { depth: 0, isSender: true })
  }

  #reads(conjunction: Conjunction, value: unknown, how: Pick<Asked, 'depth' | 'isSender'>): boolean {
    const readings = this.#options.isText ? readingsOf(value) : [value]
    return readings.some((reading) => {
      const asked = { value: reading, conjunction, ...how }
      const named = how.isSender && isObject(reading) ? new Evaluated() : undefined
      if (!conjunction.every((part) => this.#allows(part.value, asked, named))) return false
      // Nobody sends members that no schema names.
      return named === undefined || Object.keys(reading ?? {}).every((name) => named.names.has(name))
    })
  }

  /** @param around what was evaluated by the schema that this one is a part of, if anybody asks for it */
  #allows(schema: unknown, asked: Asked, around?: Evaluated): boolean {
    if (schema === false) return false
    if (!isObject(schema) || asked.depth > DEEPEST) return true
    this.#budget.spend(1)
    const target = typeof schema.$ref === 'string' ? this.#description.lookUp(schema.$ref).value : undefined
    const deeper = { ...asked, depth: asked.depth + 1 }
    if (target !== undefined && this.#description.is30) return this.#allows(target, deeper, around)
    const isAsked = around !== undefined || 'unevaluatedProperties' in schema || 'unevaluatedItems' in schema
    const own = isAsked ? new Evaluated() : undefined
    const { value } = asked
    if (!this.#isOfType(schema, value) || !this.#isListed(schema, value)) return false
    if (typeof value === 'number' && !acceptsNumber(schema, value)) return false
    if (typeof value === 'string' && !acceptsText(schema, value)) return false
    if (target !== undefined && !this.#allows(target, deeper, own)) return false
    if (Array.isArray(value) && !this.#acceptsItems(schema, value, deeper, own)) return false
    if (isObject(value) && !this.#acceptsMembers(schema, value, deeper, own)) return false
    if (!this.#acceptsLogic(schema, deeper, own) || (own && !this.#acceptsRest(schema, deeper, own))) return false
    if (own) around?.add(own)
    return true
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

  /** Whether a schema allows something inside the value. */
  #inside(schema: unknown, value: unknown, { depth, conjunction, isSender }: Asked): boolean {
    return this.#reads([{ value: schema, pointer: conjunction[0]?.pointer ?? '' }], value, { depth, isSender })
  }

  #acceptsItems(schema: JsonObject, value: readonly unknown[], asked: Asked, own: Evaluated | undefined): boolean {
    const { minItems, maxItems, uniqueItems, items, contains, minContains, maxContains } = schema
    if (typeof minItems === 'number' && value.length < minItems) return false
    if (typeof maxItems === 'number' && value.length > maxItems) return false
    if (uniqueItems === true && new Set(value.map(canonical)).size < value.length) return false
    const first = listOf(schema.prefixItems ?? (Array.isArray(items) ? items : undefined)).slice(0, value.length)
    if (!first.every((each, at) => this.#inside(each, value[at], asked))) return false
    for (const at of first.keys()) own?.items.add(at)
    if (items !== undefined && !Array.isArray(items)) {
      if (!value.slice(first.length).every((each) => this.#inside(items, each, asked))) return false
      for (const at of value.keys()) own?.items.add(at)
    }
    if (contains === undefined) return true
    const matching = [...value.entries()].filter(([, each]) => this.#inside(contains, each, asked))
    for (const [at] of matching) own?.items.add(at)
    if (matching.length < (typeof minContains === 'number' ? minContains : 1)) return false
    return typeof maxContains !== 'number' || matching.length <= maxContains
  }

  #acceptsMembers(schema: JsonObject, value: JsonObject, asked: Asked, own: Evaluated | undefined): boolean {
    const names = Object.keys(value)
    const { minProperties, maxProperties } = schema
    if (typeof minProperties === 'number' && names.length < minProperties) return false
    if (typeof maxProperties === 'number' && names.length > maxProperties) return false
    const isThere = (name: unknown) => Object.hasOwn(value, String(name)) || this.#isHidden(schema, asked, String(name))
    if (!listOf(schema.required).every(isThere)) return false
    if (!names.every((name) => this.#acceptsMember(schema, name, value[name], asked, own))) return false
    for (const [name, others] of Object.entries(objectOf(schema.dependentRequired))) {
      if (Object.hasOwn(value, name) && !listOf(others).every((other) => Object.hasOwn(value, String(other))))
        return false
    }
    for (const [name, dependent] of Object.entries(objectOf(schema.dependentSchemas))) {
      if (Object.hasOwn(value, name) && !this.#allows(dependent, asked, own)) return false
    }
    if (asked.isSender) for (const name of namesIn(schema)) own?.names.add(name)
    if (saysItsKind(schema, value)) return true
    this.#hasMoreToAsk = true
    return !asked.isSender
  }

  #acceptsMember(
    { properties, patternProperties, additionalProperties, propertyNames }: JsonObject,
    name: string,
    member: unknown,
    asked: Asked,
    own: Evaluated | undefined,
  ): boolean {
    if (propertyNames !== undefined && !this.#inside(propertyNames, name, asked)) return false
    const described = objectOf(properties)
    const isOwn = Object.hasOwn(described, name)
    // What goes the other way alone is not sent, and is ignored.
    if (isOwn && objectOf(described[name])[this.#hiding] === true) {
      own?.names.add(name)
      this.#hasMoreToAsk = true
      return !asked.isSender
    }
    if (isOwn && !this.#inside(described[name], member, asked)) return false
    const patterns = Object.entries(objectOf(patternProperties)).filter(([pattern]) => isMatch(pattern, name))
    if (!patterns.every(([, part]) => this.#inside(part, member, asked))) return false
    if (isOwn || patterns.length > 0 || !isOpen(additionalProperties)) own?.names.add(name)
    if (isOwn || patterns.length > 0) return true
    this.#hasMoreToAsk = true
    // To allow any is to be about it, but not to name it.
    if (additionalProperties !== undefined && !asked.isSender) own?.names.add(name)
    if (additionalProperties === undefined) return true
    return this.#inside(additionalProperties, member, asked)
  }

  get #hiding(): 'readOnly' | 'writeOnly' {
    return this.#options.side === 'request' ? 'readOnly' : 'writeOnly'
  }

  /** Whether nobody needs a member, because it goes the other way alone. */
  #isHidden(own: JsonObject, { conjunction }: Asked, name: string): boolean {
    if (objectOf(objectOf(own.properties)[name])[this.#hiding] === true) return true
    return leavesOf(this.#description, conjunction).leaves.some(({ schema, pointer }) => {
      const members = objectOf(schema.properties)
      if (!Object.hasOwn(members, name)) return false
      const inner = leavesOf(this.#description, [{ value: members[name], pointer: `${pointer}/properties/${name}` }])
      return inner.leaves.some((leaf) => leaf.schema[this.#hiding] === true)
    })
  }

  #acceptsLogic(schema: JsonObject, asked: Asked, own: Evaluated | undefined): boolean {
    const allows = (part: unknown) => this.#allows(part, asked, own)
    if (!listOf(schema.allOf).every(allows)) return false
    // Every branch is looked at, since each that matches says what it evaluates.
    const count = (keyword: 'oneOf' | 'anyOf') => listOf(schema[keyword]).filter(allows).length
    if (listOf(schema.oneOf).length > 0 && count('oneOf') !== 1) return false
    if (listOf(schema.anyOf).length > 0 && count('anyOf') === 0) return false
    const plainly = { ...asked, isSender: false }
    if (schema.not !== undefined && this.#allows(schema.not, plainly)) return false
    if (schema.if === undefined) return true
    const next = this.#allows(schema.if, plainly, own) ? 'then' : 'else'
    return schema[next] === undefined || allows(schema[next])
  }

  /** What nothing else in the schema is about. */
  #acceptsRest({ unevaluatedProperties, unevaluatedItems }: JsonObject, asked: Asked, own: Evaluated): boolean {
    const { value } = asked
    if (unevaluatedItems !== undefined && Array.isArray(value)) {
      const rest = [...value.keys()].filter((at) => !own.items.has(at))
      if (!rest.every((at) => this.#inside(unevaluatedItems, value[at], asked))) return false
      for (const at of rest) own.items.add(at)
    }
    if (unevaluatedProperties === undefined || !isObject(value)) return true
    const rest = Object.keys(value).filter((name) => !own.names.has(name))
    if (!rest.every((name) => this.#inside(unevaluatedProperties, value[name], asked))) return false
    for (const name of rest) own.names.add(name)
    return true
  }
}

/** Members that are named without being described. */
function namesIn({ required, dependentRequired, const: only, enum: listed }: JsonObject): string[] {
  const dependent = Object.entries(objectOf(dependentRequired)).flat(2)
  const values = [only, ...listOf(listed)].flatMap((value) => Object.keys(objectOf(value)))
  return [...listOf(required), ...dependent, ...values].map(String)
}

/** Whoever is told the kind of an object by a member says it. */
function saysItsKind({ discriminator, oneOf, anyOf }: JsonObject, value: JsonObject): boolean {
  const { propertyName } = objectOf(discriminator)
  if (typeof propertyName !== 'string' || (oneOf === undefined && anyOf === undefined)) return true
  return Object.hasOwn(value, propertyName)
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
  const range = RANGES[String(schema.format)]
  if (range !== undefined && (!Number.isInteger(value) || value < -range || value >= range)) return false
  return isInRange(schema, value)
}

function acceptsText(schema: JsonObject, value: string): boolean {
  return isOfLength(schema, value) && (typeof schema.pattern !== 'string' || isMatch(schema.pattern, value))
}

/** @throws {OutOfBudget} where it takes too long to tell */
function isMatch(pattern: string, text: string): boolean {
  const match = matchOf(pattern, text)
  if (match === undefined) throw new OutOfBudget()
  return match
}
