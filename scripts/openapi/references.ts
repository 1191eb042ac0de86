import { isObject, valueAt } from '../lib/json.ts'
import type { OpenApiDocument, Reference } from './types.ts'

/** More hops than this are a reference that leads back to itself. */
const MAX_HOPS = 100

export function isReference(value: unknown): value is Reference {
  return isObject(value) && typeof value.$ref === 'string'
}

/** What a reference stands for; undefined when it leads nowhere, or out of the document. */
export function lookUp(document: object, ref: string): unknown {
  if (ref === '#') return document
  if (!ref.startsWith('#/')) return undefined
  return valueAt(document, decoded(ref))
}

function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref)
  } catch {
    return ref
  }
}

/** The thing itself, whether it stands there or is referred to. @throws when the reference leads nowhere */
export function follow<T extends object>(document: OpenApiDocument, entry: T | Reference): T {
  let current: unknown = entry
  for (let hops = 0; isReference(current); hops += 1) {
    if (hops > MAX_HOPS) throw new Error(`${current.$ref} refers to itself`)
    const { $ref }: Reference = current
    current = lookUp(document, $ref)
    if (typeof current !== 'object' || current === null) throw new Error(`${$ref} leads nowhere`)
  }
  return current as T
}

/** Every reference inside a value. */
export function* referencesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* referencesIn(item)
  } else if (isObject(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (key === '$ref' && typeof child === 'string') yield child
      else yield* referencesIn(child)
    }
  }
}
