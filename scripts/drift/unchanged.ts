import { below, objectOf, same } from '../lib/json.ts'
import type { Description, Place } from './description.ts'

/**
 * What is written the same in both descriptions, down to everything it refers to: there is nothing to compare. Most of a
 * large description is.
 */
export class Unchanged {
  readonly #components: ReadonlySet<string>
  readonly #isSameVersion: boolean

  constructor(base: Description, revision: Description) {
    this.#isSameVersion = base.is30 === revision.is30
    this.#components = this.#isSameVersion ? unchangedComponents(base, revision) : new Set()
  }

  /** Whether a component is, by the pointer that both descriptions have it at. */
  hasComponent(pointer: string): boolean {
    return this.#components.has(pointer)
  }

  has(base: Place | undefined, revision: Place | undefined): boolean {
    if (!base || !revision) return base === revision
    if (!this.#isSameVersion || !isSame(base.value, revision.value)) return false
    const text = textOf(base.value)
    return text !== undefined && referencesIn(text).every((reference) => this.#components.has(reference))
  }
}

/** Those of the same text that refer to none that is not among them. */
function unchangedComponents(base: Description, revision: Description): Set<string> {
  const found = new Set<string>()
  const referring = new Map<string, string[]>()
  const left: string[] = []
  for (const { pointer, value } of componentsOf(base)) {
    const [, , kind = '', name = ''] = pointer.split('/')
    const other = objectOf(objectOf(revision.root.components)[decoded(kind)])[decoded(name)]
    const text = isSame(value, other) ? textOf(value) : undefined
    if (text === undefined) {
      left.push(pointer)
      continue
    }
    found.add(pointer)
    for (const reference of referencesIn(text)) {
      const known = referring.get(reference)
      if (known) known.push(pointer)
      else referring.set(reference, [pointer])
    }
  }
  for (const reference of referring.keys()) if (!found.has(reference)) left.push(reference)
  for (let changed = left.pop(); changed !== undefined; changed = left.pop()) {
    for (const pointer of referring.get(changed) ?? []) if (found.delete(pointer)) left.push(pointer)
  }
  return found
}

function componentsOf({ root }: Description): Place[] {
  return Object.entries(objectOf(root.components)).flatMap(([kind, members]) =>
    Object.entries(objectOf(members)).map(([name, value]) => ({ value, pointer: below('/components', kind, name) })),
  )
}

function decoded(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** What is nested too deep to be looked through is not known to be the same. */
function isSame(one: unknown, other: unknown): boolean {
  return unlessTooDeep(() => same(one, other)) ?? false
}

function textOf(value: unknown): string | undefined {
  return unlessTooDeep(() => JSON.stringify(value))
}

function unlessTooDeep<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Pointers that are referred to; what is no pointer to a whole component is none that anybody knows. */
function referencesIn(text: string): string[] {
  const pointers = [...text.matchAll(/"#(\/(?:[^"\\]|\\.)*)"/g)].map(([, pointer = '']) => pointer)
  // By the name of an anchor, or into another file.
  const others = /"\$(?:ref|dynamicRef)":"(?!#\/)/.test(text) ? [''] : []
  return [...new Set(pointers), ...others]
}
