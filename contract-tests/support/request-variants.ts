import { bodyExamples } from '../../scripts/spec/examples.ts'
import type { OpenApiDocument, Reference, Schema } from '../../scripts/spec/openapi-types.ts'
import { follow, type LocatedOperation } from '../../scripts/spec/operations.ts'
import { alternatives, sampleFlat } from '../../scripts/spec/sample.ts'

/** A request body with what is special about it. */
export interface BodyVariant {
  name: string
  body: unknown
}

/** Every body a sender may mean: each named example, and each alternative with as little and as much as it allows. */
export function validBodies(document: OpenApiDocument, { operation }: LocatedOperation): BodyVariant[] {
  return Object.values(operation.requestBody?.content ?? {}).flatMap((media) => {
    const published = Object.entries(bodyExamples(document, media, 'request'))
    const { schema } = media
    const composed = schema
      ? alternatives(document, schema).flatMap((flat, index): [string, unknown][] => [
          [`minimal ${index}`, sampleFlat(document, flat, 'minimal request')],
          [`full ${index}`, sampleFlat(document, flat, 'full request')],
          ...enumValues(document, flat).map(([name, body]): [string, unknown] => [`${name} (${index})`, body]),
        ])
      : []
    return Object.entries(Object.fromEntries([...published, ...composed])).map(([name, body]) => ({ name, body }))
  })
}

/** The full body once for each value of each list that a member is chosen from. */
function enumValues(document: OpenApiDocument, flat: Schema): [string, unknown][] {
  const full = sampleFlat(document, flat, 'full request')
  if (!isRecord(full)) return []
  return Object.entries(flat.properties ?? {}).flatMap(([name, property]) => {
    const { enum: values = [], readOnly } = resolved(document, property)
    if (readOnly || !(name in full)) return []
    return values.map((value): [string, unknown] => [`${name}=${JSON.stringify(value)}`, { ...full, [name]: value }])
  })
}

/** Bodies that each break one rule of the schema: required members, types, lists, bounds, lengths and patterns. */
export function brokenBodies(document: OpenApiDocument, { operation }: LocatedOperation): BodyVariant[] {
  return Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => {
    if (!schema) return []
    const broken = alternatives(document, schema).flatMap((flat, index) => {
      const full = sampleFlat(document, flat, 'full request')
      return [...breakObject(document, flat, full, '')].map(({ name, body }) => ({ name: `${name} (${index})`, body }))
    })
    return [...broken, { name: 'no object', body: ['no object'] }]
  })
}

function* breakObject(document: OpenApiDocument, schema: Schema, value: unknown, at: string): Generator<BodyVariant> {
  if (!isRecord(value)) return
  for (const name of schema.required ?? []) {
    if (!(name in value)) continue
    const { [name]: _, ...body } = value
    yield { name: `${at}${name} missing`, body }
  }
  if (schema.additionalProperties === false) {
    yield { name: `${at}unknown member`, body: { ...value, not_described: 1 } }
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!(name in value)) continue
    const put = (inner: unknown) => ({ ...value, [name]: inner })
    const [flat = {}] = alternatives(document, resolved(document, property))
    for (const { name: what, body } of breakValue(flat, value[name]))
      yield { name: `${at}${name} ${what}`, body: put(body) }
    for (const { name: what, body } of breakObject(document, flat, value[name], `${at}${name}.`)) {
      yield { name: what, body: put(body) }
    }
    const items = flat.items && alternatives(document, flat.items)[0]
    const [first] = Array.isArray(value[name]) ? value[name] : []
    if (!items || first === undefined) continue
    for (const { name: what, body } of breakValue(items, first))
      yield { name: `${at}${name}[0] ${what}`, body: put([body]) }
    for (const { name: what, body } of breakObject(document, items, first, `${at}${name}[0].`)) {
      yield { name: what, body: put([body]) }
    }
  }
}

function* breakValue(schema: Schema, value: unknown): Generator<BodyVariant> {
  const types = [schema.type ?? []].flat()
  if (types.length > 0) yield { name: 'of the wrong type', body: types.includes('array') ? 'text' : ['wrong'] }
  if (schema.enum) yield { name: 'not in its list', body: typeof value === 'number' ? -987_654 : 'not_in_the_list' }
  if (types.includes('integer')) yield { name: 'with a fraction', body: 1.5 }
  if (typeof schema.minimum === 'number') yield { name: 'below its minimum', body: schema.minimum - 1 }
  if (typeof schema.maximum === 'number') yield { name: 'above its maximum', body: schema.maximum + 1 }
  if (typeof schema.maxLength === 'number') yield { name: 'too long', body: 'x'.repeat(schema.maxLength + 1) }
  if (typeof schema.minLength === 'number' && schema.minLength > 0) yield { name: 'too short', body: '' }
  if (typeof schema.pattern === 'string') yield { name: 'against its pattern', body: '\u0007 ~^' }
}

/** A value for a query parameter with what is special about it. */
export interface ParameterVariant {
  parameter: string
  name: string
  value: unknown
}

/** Every query parameter with its example, each value of its list, and its bounds. */
export function validParameters({ parameters }: LocatedOperation): ParameterVariant[] {
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => {
      const { schema = {}, name } = parameter
      const bounds = [schema.minimum, schema.maximum].filter((bound) => typeof bound === 'number')
      const values =
        schema.enum ?? (bounds.length > 0 ? bounds : [parameter.example ?? schema.example ?? plain(schema)])
      return values.map((value) => ({ parameter: name, name: `${name}=${String(value)}`, value }))
    })
}

/** Values that break the rule of a query parameter. */
export function brokenParameters({ parameters }: LocatedOperation): ParameterVariant[] {
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema = {} }) => {
      const values: unknown[] = []
      if (schema.enum) values.push('not_in_the_list')
      if (schema.type === 'integer') values.push('text')
      if (typeof schema.minimum === 'number') values.push(schema.minimum - 1)
      if (typeof schema.maximum === 'number') values.push(schema.maximum + 1)
      return values.map((value) => ({ parameter: name, name: `${name}=${String(value)}`, value }))
    })
}

function plain({ type, format }: Schema): unknown {
  if (type === 'integer' || type === 'number') return 1
  if (format === 'date') return '2026-11-21'
  if (format === 'date-time') return '2026-11-21T00:00:00Z'
  return format === 'email' ? 'ann@example.com' : 'text'
}

function resolved(document: OpenApiDocument, schema: Schema): Schema {
  return follow<Schema>(document, schema as Schema | Reference)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
