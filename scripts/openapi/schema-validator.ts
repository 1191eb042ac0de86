import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { OpenApiDocument, Schema } from './types.ts'

/** Formats of the description that JSON Schema does not define: named here so that a new one is noticed. */
const PLAIN_FORMATS = [
  'iso-4217',
  'iso-4217, case-insensitive',
  'iso-3166-1-alpha-3',
  'iso-3166-1-alpha-3, case-insensitive',
  'timestamp',
  'string',
]

/** Something that a schema has against a value. */
export interface ValueProblem {
  /** JSON pointer into the value. */
  at: string
  message: string
  /** The keyword of JSON Schema that is not satisfied. */
  keyword: string
  /** The member that is missing, where that is what is wrong. */
  missing?: string
}

/** Checks values against schemas of one description, under JSON Schema 2020-12 with formats on. */
export class SchemaValidator {
  readonly #ajv: Ajv2020
  /** By the text of the schema: most answers of a status share theirs. */
  readonly #compiled = new Map<string, ValidateFunction>()

  constructor(document: OpenApiDocument) {
    this.#ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      validateFormats: true,
      inlineRefs: false,
      code: { optimize: false },
    })
    // CommonJS and ECMAScript see the same default export at different depths.
    const add = 'default' in addFormats ? (addFormats.default as unknown as typeof addFormats) : addFormats
    ;(add as unknown as (ajv: Ajv2020) => void)(this.#ajv)
    for (const format of PLAIN_FORMATS) this.#ajv.addFormat(format, true)
    this.#ajv.addSchema({ $id: 'description', ...document })
  }

  /** What is wrong with the value, one line each; empty when nothing is. */
  errors(schema: Schema, value: unknown): string[] {
    return this.problems(schema, value).map(({ at, message }) => `${at || '/'} ${message}`)
  }

  /** What is wrong with the value; empty when nothing is. */
  problems(schema: Schema, value: unknown): ValueProblem[] {
    const text = JSON.stringify(schema)
    const validate = this.#compiled.get(text) ?? this.#ajv.compile(withBase(text))
    this.#compiled.set(text, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message = 'is not valid', keyword, params }) => ({
      at: instancePath,
      message,
      keyword,
      ...(keyword === 'required' ? { missing: String(params.missingProperty) } : {}),
    }))
  }
}

/** References of a schema stand relative to the whole description. */
function withBase(schema: string): object {
  return JSON.parse(schema.replaceAll('"$ref":"#/', '"$ref":"description#/'))
}
