import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { isObject, type JsonObject, listOf, objectOf } from '../../lib/json.ts'

/** Formats that say what is allowed; others are words for people. */
const FORMATS = [
  ['int32', 2 ** 31],
  ['int64', 2 ** 63],
] as const

/** Asks Ajv, which knows nothing of this engine, what values the schemas of a description allow. */
export class Judge {
  readonly #allows: ValidateFunction
  readonly #sends: ValidateFunction

  constructor(schema: unknown, schemas: JsonObject) {
    this.#allows = compile(schema, schemas, false)
    this.#sends = compile(schema, schemas, true)
  }

  allows(value: unknown): boolean {
    return this.#allows(value)
  }

  /** Whether somebody who follows the schemas would send it: nobody sends members that they do not name. */
  sends(value: unknown): boolean {
    return this.#allows(value) && this.#sends(value)
  }
}

function compile(schema: unknown, schemas: JsonObject, isNamedOnly: boolean): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, logger: false })
  for (const [format, limit] of FORMATS) {
    const validate = (value: number) => Number.isInteger(value) && value >= -limit && value < limit
    ajv.addFormat(format, { type: 'number', validate })
  }
  const part = (value: unknown) => (isNamedOnly ? named(value, true) : value)
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, value]) => [name, isNamedOnly ? named(value, false) : value]),
  )
  const $defs = { root: part(schema) }
  return ajv.compile({ $id: 'https://example.com/d', components: { schemas: components }, $defs, $ref: '#/$defs/root' })
}

/** Keywords whose schemas are about the value itself, and about values inside it. */
const ABOUT_ITSELF = ['allOf', 'oneOf', 'anyOf', 'not', 'if', 'then', 'else', 'dependentSchemas']
const ABOUT_INSIDE = ['properties', 'patternProperties', 'prefixItems', 'items', 'contains', 'additionalProperties']

/** The schema, with every object inside it closed to members that nothing names. */
function named(schema: unknown, isOuter: boolean): unknown {
  if (schema === true && isOuter) return { unevaluatedProperties: false }
  if (!isObject(schema)) return schema
  const copy: Record<string, unknown> = { ...schema }
  // To allow any is not to name them.
  if (copy.additionalProperties === true || isEmpty(copy.additionalProperties)) delete copy.additionalProperties
  const needed = listOf(copy.required).map((name) => [String(name), true])
  if (needed.length > 0) copy.properties = { ...Object.fromEntries(needed), ...objectOf(copy.properties) }
  for (const keyword of ABOUT_ITSELF) if (keyword in copy) copy[keyword] = each(copy[keyword], keyword, false)
  for (const keyword of ABOUT_INSIDE) if (keyword in copy) copy[keyword] = each(copy[keyword], keyword, true)
  if (isOuter && copy.unevaluatedProperties === undefined) copy.unevaluatedProperties = false
  return copy
}

function each(value: unknown, keyword: string, isOuter: boolean): unknown {
  // What must not match, and what is counted, says nothing about what is sent.
  if (keyword === 'not' || keyword === 'if' || keyword === 'contains') return value
  if (Array.isArray(value)) return value.map((item: unknown) => named(item, isOuter))
  const isMap = ['properties', 'patternProperties', 'dependentSchemas'].includes(keyword)
  if (!isMap) return named(value, isOuter)
  return Object.fromEntries(Object.entries(objectOf(value)).map(([name, item]) => [name, named(item, isOuter)]))
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}
