import { below, isObject, type JsonObject, objectOf, tokensOf, valueAt } from '../lib/json.ts'

/** Something in a description, and where it stands. */
export interface Place {
  readonly value: unknown
  readonly pointer: string
}

/** A whole description, with a way to whatever it refers to. */
export class Description {
  readonly root: JsonObject
  readonly #name: string
  /** In 3.0, whatever stands beside a `$ref` counts for nothing, and null is said by `nullable`. */
  readonly is30: boolean
  readonly #found = new Map<string, Place>()
  #anchors: Map<string, Place> | undefined

  /** @param name which of the descriptions it is, for messages */
  constructor(root: JsonObject, name: string) {
    this.root = root
    this.#name = name
    this.is30 = String(root.openapi).startsWith('3.0')
  }

  /** @throws when a reference leads out of the file, nowhere, or round and round */
  follow(place: Place): Place {
    const seen = new Set<unknown>()
    let current = place
    while (isObject(current.value) && typeof current.value.$ref === 'string') {
      if (seen.has(current.value)) throw new Error(`${this.#name}: ${current.value.$ref} refers to itself`)
      seen.add(current.value)
      current = this.lookUp(current.value.$ref)
    }
    return current
  }

  /** What a schema that is nothing but a reference stands for; others stand for themselves. */
  resolve<P extends Place>(place: P): P | Place {
    const seen = new Set<unknown>()
    let current: P | Place = place
    while (isObject(current.value) && typeof current.value.$ref === 'string') {
      if (!this.is30 && Object.keys(current.value).length > 1) return current
      // Refers to nothing but itself: says nothing.
      if (seen.has(current.value)) return { value: true, pointer: current.pointer }
      seen.add(current.value)
      current = this.lookUp(current.value.$ref)
    }
    return current
  }

  has(ref: string): boolean {
    return this.#find(ref) !== undefined
  }

  lookUp(ref: string): Place {
    const place = this.#find(ref)
    if (place) return place
    if (!ref.startsWith('#'))
      throw new Error(`${this.#name}: ${ref} leads to another file; bundle the description first`)
    throw new Error(`${this.#name}: ${ref} leads nowhere`)
  }

  #find(reference: string): Place | undefined {
    const ref = this.#withoutSelf(reference)
    const known = this.#found.get(ref)
    if (known || !ref.startsWith('#')) return known
    const place = /^#[^/]/.test(ref) ? this.#anchored(ref.slice(1)) : this.#pointed(ref)
    if (place) this.#found.set(ref, place)
    return place
  }

  /** A description may refer to itself by its own name. Source: `$self` of OpenAPI 3.2. */
  #withoutSelf(ref: string): string {
    const { $self } = this.root
    return typeof $self === 'string' && ref.startsWith(`${$self}#`) ? ref.slice($self.length) : ref
  }

  #pointed(ref: string): Place | undefined {
    if (ref === '#') return { value: this.root, pointer: '' }
    const pointer = decoded(ref)
    const value = valueAt(this.root, pointer)
    return value === undefined ? undefined : { value, pointer: below('', ...tokensOf(pointer)) }
  }

  /** A schema that bears the name as its `$anchor` or `$dynamicAnchor`. */
  #anchored(name: string): Place | undefined {
    this.#anchors ??= anchorsOf(this.root)
    return this.#anchors.get(name)
  }

  /** What stands under a key; undefined when nothing does. */
  child(place: Place, ...keys: (string | number)[]): Place | undefined {
    let current: Place | undefined = place
    for (const key of keys) {
      const { value, pointer }: Place = current
      const next: unknown = Array.isArray(value) ? value[Number(key)] : objectOf(value)[key]
      if (next === undefined) return undefined
      current = { value: next, pointer: below(pointer, key) }
    }
    return current
  }

  /** Every entry of an object, references followed. */
  entries(place: Place | undefined): [string, Place][] {
    if (!place) return []
    return Object.entries(objectOf(place.value)).map(([key, value]) => [
      key,
      this.follow({ value, pointer: below(place.pointer, key) }),
    ])
  }

  /** The same of an object whose names are not all free: its extensions (`x-…`) are none of its entries. */
  entriesButExtensions(place: Place | undefined): [string, Place][] {
    if (!place) return []
    const said = Object.entries(objectOf(place.value)).filter(([key]) => !key.startsWith('x-'))
    return this.entries({ value: Object.fromEntries(said), pointer: place.pointer })
  }

  /** Every item of a list, references followed. */
  items(place: Place | undefined): Place[] {
    if (!place || !Array.isArray(place.value)) return []
    return place.value.map((value: unknown, index) => this.follow({ value, pointer: below(place.pointer, index) }))
  }
}

function decoded(ref: string): string {
  try {
    return decodeURIComponent(ref)
  } catch {
    return ref
  }
}

function anchorsOf(root: JsonObject): Map<string, Place> {
  const anchors = new Map<string, Place>()
  const left: Place[] = [{ value: root, pointer: '' }]
  for (let place = left.pop(); place; place = left.pop()) {
    const { value, pointer } = place
    if (typeof value !== 'object' || value === null) continue
    for (const keyword of ['$anchor', '$dynamicAnchor'] as const) {
      const name = isObject(value) ? value[keyword] : undefined
      if (typeof name === 'string') anchors.set(name, place)
    }
    for (const [key, child] of Object.entries(value)) left.push({ value: child, pointer: below(pointer, key) })
  }
  return anchors
}
