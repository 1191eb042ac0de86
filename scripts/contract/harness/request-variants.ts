import { isObject } from '../../lib/json.ts'
import { bodyExamples } from '../../openapi/examples.ts'
import { alternatives } from '../../openapi/flatten.ts'
import type { LocatedOperation } from '../../openapi/operations.ts'
import { sampleFlat } from '../../openapi/sample.ts'
import type { OpenApiDocument, Schema } from '../../openapi/types.ts'

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
          ...[...edgeBodies(document, flat)].map(({ name, body }): [string, unknown] => [`${name} (${index})`, body]),
        ])
      : []
    return Object.entries(Object.fromEntries([...published, ...composed])).map(([name, body]) => ({ name, body }))
  })
}

/** The full body once for each value of each list that a member is chosen from, and at each of its bounds. */
function* edgeBodies(document: OpenApiDocument, flat: Schema): Generator<BodyVariant> {
  const full = sampleFlat(document, flat, 'full request')
  for (const { at, schema, put } of members(document, flat, full, '')) {
    if (schema.readOnly) continue
    for (const value of edges(schema)) {
      const shown = typeof value === 'string' && /^x+$/.test(value) ? `${value.length} letters` : JSON.stringify(value)
      yield { name: `${at}=${shown}`, body: put(value) }
    }
  }
}

/** What is just still allowed: each value of a list, the least and the most, the shortest and the longest. */
function edges(schema: Schema): unknown[] {
  if (schema.enum) return schema.enum
  const { minimum, maximum, minLength, maxLength, pattern, format } = schema
  const fits = (text: string) => !format && (!pattern || new RegExp(String(pattern), 'u').test(text))
  return [
    ...[minimum, maximum].filter((bound) => typeof bound === 'number'),
    ...[minLength, maxLength]
      .flatMap((length) => (typeof length === 'number' ? ['x'.repeat(length)] : []))
      .filter(fits),
  ]
}

/** A member somewhere in a body, and the body with another value in its place. */
interface Member {
  at: string
  schema: Schema
  value: unknown
  put: (value: unknown) => unknown
}

function* members(document: OpenApiDocument, schema: Schema, value: unknown, at: string): Generator<Member> {
  if (!isObject(value)) return
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    if (!(name in value)) continue
    const [flat = {}] = alternatives(document, property)
    const put = (inner: unknown) => ({ ...value, [name]: inner })
    yield* withInner(document, { at: `${at}${name}`, schema: flat, value: value[name], put })
  }
}

function* withInner(document: OpenApiDocument, member: Member): Generator<Member> {
  yield member
  const { at, schema, value, put } = member
  for (const inner of members(document, schema, value, `${at}.`)) {
    yield { ...inner, put: (changed) => put(inner.put(changed)) }
  }
  const [first] = Array.isArray(value) ? value : []
  const items = schema.items && alternatives(document, schema.items)[0]
  if (!items || first === undefined) return
  yield* withInner(document, { at: `${at}[0]`, schema: items, value: first, put: (changed) => put([changed]) })
}

/** Bodies that each break one rule of the schema: required members, types, lists, bounds, lengths and patterns. */
export function brokenBodies(document: OpenApiDocument, { operation }: LocatedOperation): BodyVariant[] {
  return Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) => {
    if (!schema) return []
    const broken = alternatives(document, schema).flatMap((flat, index) => {
      const full = sampleFlat(document, flat, 'full request')
      return [...breakObject(document, flat, full)].map(({ name, body }) => ({ name: `${name} (${index})`, body }))
    })
    return [...broken, { name: 'no object', body: ['no object'] }]
  })
}

function* breakObject(document: OpenApiDocument, schema: Schema, value: unknown): Generator<BodyVariant> {
  const all = [...members(document, schema, value, '')]
  const root: Member = { at: '', schema, value, put: (body) => body }
  for (const member of [root, ...all]) yield* breakMembers(member)
  for (const { at, schema: own, value: before, put } of all) {
    for (const { name, body } of breakValue(own, before)) yield { name: `${at} ${name}`, body: put(body) }
  }
}

function* breakMembers({ at, schema, value, put }: Member): Generator<BodyVariant> {
  if (!isObject(value)) return
  const prefix = at === '' ? '' : `${at}.`
  for (const name of schema.required ?? []) {
    if (!(name in value)) continue
    const { [name]: _, ...body } = value
    yield { name: `${prefix}${name} missing`, body: put(body) }
  }
  if (schema.additionalProperties === false) {
    yield { name: `${prefix}unknown member`, body: put({ ...value, not_described: 1 }) }
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
  if (typeof schema.minLength === 'number' && schema.minLength > 0)
    yield { name: 'too short', body: 'x'.repeat(schema.minLength - 1) }
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
