import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { isObject, type JsonObject, listOf, objectOf } from '../../lib/json.ts'
import { forAjv, from30, isJudged, oneWay, rebuilt } from './dialect.ts'
import type { Side } from './pairs.ts'

/** Formats that say what is allowed; others are words for people. */
const FORMATS = [
  ['int32', 2 ** 31],
  ['int64', 2 ** 63],
] as const

/** Schemas that refer to themselves about the same value, and code that Ajv makes wrong. */
export class NoJudgment extends Error {}

export interface JudgeOptions {
  readonly side?: Side
  readonly is30?: boolean
  /** Values are written as text: whatever they can be read as counts. */
  readonly isText?: boolean
}

/** Asks Ajv, which knows nothing of this engine, what values the schemas of a description allow. */
export class Judge {
  readonly #schema: unknown
  readonly #schemas: JsonObject
  readonly #options: JudgeOptions
  #allows: ValidateFunction | undefined
  #sends: ValidateFunction | undefined

  constructor(schema: unknown, schemas: JsonObject, options: JudgeOptions = {}) {
    this.#schema = schema
    this.#schemas = schemas
    this.#options = options
  }

  allows(value: unknown): boolean {
    return this.#ask(() => {
      this.#allows ??= this.#compile(false)
      return this.#allows
    }, value)
  }

  /** Whether somebody who follows the schemas would send it: nobody sends members that they do not name. */
  sends(value: unknown): boolean {
    if (!this.allows(value)) return false
    return this.#ask(() => {
      this.#sends ??= this.#compile(true)
      return this.#sends
    }, value)
  }

  #ask(compiled: () => ValidateFunction, value: unknown): boolean {
    try {
      const validate = compiled()
      return this.#readings(value).some((each) => validate(each))
    } catch (error) {
      throw new NoJudgment('the judge fails', { cause: error })
    }
  }

  #readings(value: unknown): unknown[] {
    if (!this.#options.isText || typeof value === 'object') return [value]
    const text = String(value)
    const number = text.trim() === text && text !== '' ? Number(text) : Number.NaN
    return [
      text,
      ...(Number.isFinite(number) ? [number] : []),
      ...(/^(true|false)$/.test(text) ? [text === 'true'] : []),
    ]
  }

  #compile(isSent: boolean): ValidateFunction {
    if (!isJudged([this.#schema, this.#schemas])) throw new NoJudgment('not to be judged')
    const ajv = new Ajv2020({
      strict: false,
      logger: false,
      meta: false,
      validateSchema: false,
      messages: false,
      code: { optimize: false },
    })
    for (const [format, limit] of FORMATS) {
      const validate = (value: number) => Number.isInteger(value) && value >= -limit && value < limit
      ajv.addFormat(format, { type: 'number', validate })
    }
    const part = (value: unknown, isOuter: boolean) => {
      const read = rebuilt(value, (schema) => this.#read(schema, isSent))
      return isSent ? named(read, isOuter) : read
    }
    const schemas = Object.fromEntries(Object.entries(this.#schemas).map(([name, value]) => [name, part(value, false)]))
    const $defs = { root: part(this.#schema, true) }
    return ajv.compile({ $id: 'https://example.com/d', components: { schemas }, $defs, $ref: '#/$defs/root' })
  }

  #read(schema: JsonObject, isSent: boolean): JsonObject {
    const { side, is30 } = this.#options
    const plain = is30 ? from30(schema) : schema
    return forAjv(side ? oneWay(plain, side, isSent) : plain)
  }
}

/** Keywords whose schemas are about the value itself, and about values inside it. */
const ABOUT_ITSELF = ['allOf', 'oneOf', 'anyOf', 'then', 'else', 'dependentSchemas']
const ABOUT_INSIDE = ['properties', 'patternProperties', 'prefixItems', 'items', 'additionalProperties']

/** The schema, with every object inside it closed to members that nothing names. */
function named(schema: unknown, isOuter: boolean): unknown {
  if (schema === true && isOuter) return { unevaluatedProperties: false }
  if (!isObject(schema)) return schema
  const copy: Record<string, unknown> = { ...schema }
  // To allow any is not to name them.
  for (const keyword of ['additionalProperties', 'unevaluatedProperties'])
    if (copy[keyword] === true || isEmpty(copy[keyword])) delete copy[keyword]
  const listed = [...listOf(copy.enum), copy.const].flatMap((value) => Object.keys(objectOf(value)))
  const dependent = Object.entries(objectOf(copy.dependentRequired)).flat(2)
  const needed = [...listOf(copy.required), ...dependent, ...listed].map((name) => [String(name), true])
  if (needed.length > 0) copy.properties = { ...Object.fromEntries(needed), ...objectOf(copy.properties) }
  for (const keyword of ABOUT_ITSELF) if (keyword in copy) copy[keyword] = each(copy[keyword], keyword, false)
  for (const keyword of ABOUT_INSIDE) if (keyword in copy) copy[keyword] = each(copy[keyword], keyword, true)
  // Whoever is told the kind of an object by a member says it.
  const { propertyName } = objectOf(copy.discriminator)
  const hasKinds = copy.oneOf !== undefined || copy.anyOf !== undefined
  if (typeof propertyName === 'string' && hasKinds) copy.required = [...listOf(copy.required), propertyName]
  if (isOuter && copy.unevaluatedProperties === undefined) copy.unevaluatedProperties = false
  return copy
}

function each(value: unknown, keyword: string, isOuter: boolean): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => named(item, isOuter))
  const isMap = ['properties', 'patternProperties', 'dependentSchemas'].includes(keyword)
  if (!isMap) return named(value, isOuter)
  return Object.fromEntries(Object.entries(objectOf(value)).map(([name, item]) => [name, named(item, isOuter)]))
}

function isEmpty(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}
