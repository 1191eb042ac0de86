import { below, isObject, type JsonObject, listOf, objectOf } from '../../lib/json.ts'
import { lookUp } from '../../openapi/references.ts'
import { type Correction, leaveOut } from './correction.ts'

const SCHEMAS = '#/components/schemas/'

/** Where an entry that is nothing but a dead reference is worth nothing. */
const ENTRY = /\/(parameters|responses|examples|headers|content|requestBodies)\/[^/]+$|\/requestBody$|^\/paths\/[^/]+$/

/** References that lead nowhere, out of the file, or back to themselves. */
export function referenceCorrections(document: JsonObject): Correction[] {
  const dead = [...referencePlaces(document, '')]
    .filter(({ ref }) => lookUp(document, ref) === undefined)
    .map(({ pointer, ref }) => {
      const message = ref.startsWith('#')
        ? `refers to ${ref}, which is not there`
        : `refers to ${ref}, which is another file`
      return leaveOutReference(pointer, message)
    })
  return dead.length > 0 ? dead.reverse() : endlessCorrections(document)
}

function leaveOutReference(pointer: string, message: string): Correction {
  const target = ENTRY.test(pointer) && !pointer.includes('/schema') ? pointer : below(pointer, '$ref')
  return leaveOut({ kind: 'reference', place: pointer, message, target, remedy: 'it is left out' })
}

/** Values may hold anything. */
const DATA: ReadonlySet<string> = new Set(['example', 'default', 'const', 'enum', 'value'])

function* referencePlaces(value: unknown, pointer: string): Generator<{ pointer: string; ref: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* referencePlaces(item, below(pointer, index))
  } else if (isObject(value)) {
    if (typeof value.$ref === 'string') yield { pointer, ref: value.$ref }
    for (const [key, child] of Object.entries(value)) {
      if (!DATA.has(key) || pointer.endsWith('/properties')) yield* referencePlaces(child, below(pointer, key))
    }
  }
}

/** Schemas that are made of themselves have no values; where the circle closes, it is cut. */
function endlessCorrections(document: JsonObject): Correction[] {
  const schemas = objectOf(objectOf(document.components).schemas)
  const done = new Set<string>()
  for (const start of Object.keys(schemas)) {
    const found = circle(schemas, start, [], done)
    if (found) return [leaveOutReference(found, 'is made of itself')]
  }
  return []
}

/** The pointer of the reference that closes a circle of schemas which are, or may be, nothing but each other. */
function circle(schemas: JsonObject, name: string, open: readonly string[], done: Set<string>): string | undefined {
  if (done.has(name)) return undefined
  for (const { pointer, ref } of composedOf(schemas[name], below('/components/schemas', name))) {
    if (!ref.startsWith(SCHEMAS)) continue
    const target = ref.slice(SCHEMAS.length)
    if (target === name || open.includes(target)) return pointer
    const found = circle(schemas, target, [...open, name], done)
    if (found) return found
  }
  done.add(name)
  return undefined
}

function* composedOf(schema: unknown, pointer: string): Generator<{ pointer: string; ref: string }> {
  if (!isObject(schema)) return
  if (typeof schema.$ref === 'string') yield { pointer, ref: schema.$ref }
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    for (const [index, branch] of listOf(schema[keyword]).entries()) {
      yield* composedOf(branch, below(pointer, keyword, index))
    }
  }
}
