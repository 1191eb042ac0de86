import { below, listOf, objectOf } from '../../lib/json.ts'
import type { Description } from '../description.ts'

const SCHEMAS = '/components/schemas'
const known = new WeakMap<Description, ReadonlyMap<string, readonly string[]>>()

/**
 * Components that are made of another by `allOf`, at once or through others, by its pointer: a discriminator stands for
 * them by their names. Source: the Discriminator Object of the OpenAPI specification.
 */
export function descendantsOf(description: Description, pointer: string): string[] {
  const children = known.get(description) ?? childrenIn(description)
  known.set(description, children)
  const found = new Set<string>()
  const left = [...(children.get(pointer) ?? [])]
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    if (next === pointer || found.has(next)) continue
    found.add(next)
    left.push(...(children.get(next) ?? []))
  }
  return [...found]
}

function childrenIn(description: Description): Map<string, string[]> {
  const children = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(objectOf(objectOf(description.root.components).schemas))) {
    for (const part of listOf(objectOf(schema).allOf)) {
      const { $ref } = objectOf(part)
      if (typeof $ref !== 'string' || !description.has($ref)) continue
      const { pointer } = description.lookUp($ref)
      children.set(pointer, [...(children.get(pointer) ?? []), below(SCHEMAS, name)])
    }
  }
  return children
}

/** A mapping names a schema, or refers to it. */
export function referenceOf(target: unknown): string {
  const text = String(target)
  return text.startsWith('#') ? text : `#${below(SCHEMAS, text)}`
}
