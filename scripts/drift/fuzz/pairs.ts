import type { JsonObject } from '../../lib/json.ts'
import type { Random } from './random.ts'
import { anySchema, anyTextSchema, changed, changedText, type Dialect } from './schemas.ts'

/** Where in a description the schemas stand. */
export type Stand = 'body' | 'item' | 'parameter'
export type Side = 'request' | 'response'

/** One schema before and after, with the components that it may refer to. */
export interface SchemaPair {
  readonly openapi: string
  readonly stand: Stand
  readonly before: unknown
  readonly after: unknown
  readonly components: { readonly before: JsonObject; readonly after: JsonObject }
}

export function anyPair(random: Random): SchemaPair {
  const openapi = random.pick(['3.0.3', '3.1.0', '3.1.0', '3.2.0'])
  const dialect: Dialect = openapi === '3.0.3' ? '3.0' : '3.1'
  if (random.chance(0.1)) return textPair(random, openapi, dialect)
  const stand = openapi === '3.2.0' && random.chance(0.3) ? 'item' : 'body'
  const before = random.chance(0.2) ? { $ref: '#/components/schemas/One' } : anySchema(random, dialect)
  const components = { One: anySchema(random, dialect, 1), Two: anySchema(random, dialect, 1) }
  const change = (schema: unknown) => {
    const once = changed(random, dialect, schema)
    return random.chance(0.2) ? changed(random, dialect, once) : once
  }
  if (random.chance(0.3)) {
    const after = { ...components, One: change(components.One) }
    return { openapi, stand, before, after: before, components: { before: components, after } }
  }
  return { openapi, stand, before, after: change(before), components: { before: components, after: components } }
}

function textPair(random: Random, openapi: string, dialect: Dialect): SchemaPair {
  const before = anyTextSchema(random, dialect)
  const after = random.chance(0.6) ? changedText(random, dialect, before) : anyTextSchema(random, dialect)
  return { openapi, stand: 'parameter', before, after, components: { before: {}, after: {} } }
}

/** A description of one operation that has the schema where the pair says. */
export function describe({ openapi, stand }: SchemaPair, side: Side, schema: unknown, schemas: JsonObject): JsonObject {
  const content = { 'application/json': { [stand === 'item' ? 'itemSchema' : 'schema']: schema } }
  const place =
    stand !== 'parameter' ? content : side === 'request' ? [{ in: 'query', name: 'q', schema }] : { 'X-A': { schema } }
  const operation = side === 'request' ? requestWith(stand, place) : responseWith(stand, place)
  return { openapi, info: {}, paths: { '/a': { post: operation } }, components: { schemas } }
}

function requestWith(stand: Stand, place: unknown): JsonObject {
  return stand === 'parameter' ? { parameters: place } : { requestBody: { content: place } }
}

function responseWith(stand: Stand, place: unknown): JsonObject {
  return { responses: { 200: stand === 'parameter' ? { headers: place } : { content: place } } }
}
