import { below, isObject, type JsonObject, objectOf, same } from '../lib/json.ts'
import type { Description, Place } from './description.ts'
import { referenceOf } from './schema/children.ts'

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

  has(base: Place | undefined, revision: Place | undefined): boolean {
    if (!base || !revision) return base === revision
    return this.#isSameVersion && (unlessTooDeep(() => this.#isSame(base.value, revision.value)) ?? false)
  }

  /** The same, with all that is referred to. */
  #isSame(one: unknown, other: unknown): boolean {
    if (typeof one === 'string') return one === other && (!one.startsWith('#/') || this.#components.has(one.slice(1)))
    if (Array.isArray(one)) {
      const isAsLong = Array.isArray(other) && one.length === other.length
      return isAsLong && one.every((each, index) => this.#isSame(each, other[index]))
    }
    if (!isObject(one)) return one === other
    if (!isObject(other)) return false
    const keys = Object.keys(one)
    if (keys.length !== Object.keys(other).length || leadsElsewhere(one)) return false
    if (isObject(one.discriminator) && !meantBy(one).every((each) => this.#components.has(each))) return false
    return keys.every((key) => Object.hasOwn(other, key) && this.#isSame(one[key], other[key]))
  }
}

/** Whether a schema refers to another by the name of an anchor, or into another file. */
function leadsElsewhere({ $ref, $dynamicRef }: JsonObject): boolean {
  return [$ref, $dynamicRef].some((reference) => typeof reference === 'string' && !reference.startsWith('#/'))
}

/** Those of the same text that refer to none that is not among them. */
function unchangedComponents(base: Description, revision: Description): Set<string> {
  const found = new Set([CHILDREN])
  const referring = new Map<string, string[]>()
  const left: string[] = []
  const refer = (reference: string, pointer: string) => {
    const known = referring.get(reference)
    if (known) known.push(pointer)
    else referring.set(reference, [pointer])
  }
  for (const { pointer } of [...componentsOf(base), ...componentsOf(revision)].filter(isChild)) refer(pointer, CHILDREN)
  for (const { pointer, value } of componentsOf(base)) {
    const [, , kind = '', name = ''] = pointer.split('/')
    const other = objectOf(objectOf(revision.root.components)[decoded(kind)])[decoded(name)]
    const text = unlessTooDeep(() => (same(value, other) ? JSON.stringify(value) : undefined))
    if (text === undefined) {
      left.push(pointer)
      continue
    }
    found.add(pointer)
    for (const reference of referencesIn(text)) refer(reference, pointer)
    if (text.includes('"discriminator":')) for (const reference of meantInside(value)) refer(reference, pointer)
  }
  for (const reference of referring.keys()) if (!found.has(reference)) left.push(reference)
  for (let changed = left.pop(); changed !== undefined; changed = left.pop()) {
    for (const pointer of referring.get(changed) ?? []) if (found.delete(pointer)) left.push(pointer)
  }
  return found
}

/** Stands for every component that is made of another: a discriminator may lead to any by its name. */
const CHILDREN = 'children'

function isChild({ value }: Place): boolean {
  return isObject(value) && Array.isArray(value.allOf)
}

/** What the values of a discriminator stand for without being referred to. */
function meantBy({ discriminator }: JsonObject): string[] {
  const mapping = Object.values(objectOf(objectOf(discriminator).mapping))
  return [CHILDREN, ...mapping.map((target) => referenceOf(target).slice(1))]
}

function meantInside(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = isObject(value) && isObject(value.discriminator) ? meantBy(value) : []
  return [...own, ...Object.values(value).flatMap(meantInside)]
}

function componentsOf({ root }: Description): Place[] {
  return Object.entries(objectOf(root.components)).flatMap(([kind, members]) =>
    Object.entries(objectOf(members)).map(([name, value]) => ({ value, pointer: below('/components', kind, name) })),
  )
}

function decoded(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Undefined for what is nested too deep to be looked through. */
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
