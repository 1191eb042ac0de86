import { below, isObject, type JsonObject, listOf, objectOf } from '../lib/json.ts'

/** A schema where it stands, and what it stands in. */
export interface SchemaPlace {
  /** May be true or false, which are schemas. */
  schema: unknown
  pointer: string
  /** Puts another in its place. */
  replace: (schema: unknown) => void
}

const MAPS = ['properties', 'patternProperties', '$defs'] as const
const LISTS = ['allOf', 'oneOf', 'anyOf', 'prefixItems'] as const
const SINGLE = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else'] as const

/** Every schema of a description, what holds others after those it holds. */
export function* eachSchema(document: JsonObject): Generator<SchemaPlace> {
  const components = objectOf(document.components)
  yield* inMap(components.schemas, '/components/schemas')
  yield* inHolders(components.parameters, '/components/parameters')
  for (const kind of ['responses', 'requestBodies'] as const) {
    for (const [name, message] of Object.entries(objectOf(components[kind]))) {
      yield* inMessage(message, below('/components', kind, name))
    }
  }
  for (const [path, item] of Object.entries(objectOf(document.paths))) {
    const at = below('/paths', path)
    yield* inHolders(objectOf(item).parameters, below(at, 'parameters'))
    for (const [method, operation] of Object.entries(objectOf(item))) {
      if (method === 'parameters' || !isObject(operation)) continue
      const inside = below(at, method)
      yield* inHolders(operation.parameters, below(inside, 'parameters'))
      yield* inMessage(operation.requestBody, below(inside, 'requestBody'))
      for (const [status, response] of Object.entries(objectOf(operation.responses))) {
        yield* inMessage(response, below(inside, 'responses', status))
      }
    }
  }
}

function* inMessage(message: unknown, pointer: string): Generator<SchemaPlace> {
  yield* inHolders(objectOf(message).content, below(pointer, 'content'))
  yield* inHolders(objectOf(message).headers, below(pointer, 'headers'))
}

/** Parameters, headers or media types: a list of them, or an object. */
function* inHolders(holders: unknown, pointer: string): Generator<SchemaPlace> {
  const entries = Array.isArray(holders) ? [...holders.entries()] : Object.entries(objectOf(holders))
  for (const [key, holder] of entries) {
    if (!isObject(holder)) continue
    const at = below(pointer, key)
    if ('schema' in holder) yield* inside(holder, 'schema', below(at, 'schema'))
    if (isObject(holder.content)) yield* inHolders(holder.content, below(at, 'content'))
  }
}

function* inMap(map: unknown, pointer: string): Generator<SchemaPlace> {
  if (!isObject(map)) return
  for (const name of Object.keys(map)) yield* inside(map, name, below(pointer, name))
}

function* inside(parent: object, key: string | number, pointer: string): Generator<SchemaPlace> {
  const schema: unknown = Reflect.get(parent, key)
  if (isObject(schema)) {
    for (const name of MAPS) yield* inMap(schema[name], below(pointer, name))
    for (const name of LISTS) {
      const list = schema[name]
      for (const index of listOf(list).keys()) yield* inside(list as object, index, below(pointer, name, index))
    }
    for (const name of SINGLE) if (name in schema) yield* inside(schema, name, below(pointer, name))
  }
  yield { schema, pointer, replace: (next) => void Reflect.set(parent, key, next) }
}
