import { below, isObject, type JsonObject, objectOf, tokensOf } from '../lib/json.ts'

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

  /** @param name which of the descriptions it is, for messages */
  constructor(root: JsonObject, name: string) {
    this.root = root
    this.#name = name
    this.is30 = String(root.openapi).startsWith('3.0')
  }

  /** @throws when a reference leads out of the file, nowhere, or round and round */
  follow(place: Place): Place {
    let current = place
    for (let hops = 0; isObject(current.value) && typeof current.value.$ref === 'string'; hops += 1) {
      if (hops > 100) throw new Error(`${this.#name}: ${current.value.$ref} refers to itself`)
      current = this.lookUp(current.value.$ref)
    }
    return current
  }

  lookUp(ref: string): Place {
    const known = this.#found.get(ref)
    if (known) return known
    if (!ref.startsWith('#'))
      throw new Error(`${this.#name}: ${ref} leads to another file; bundle the description first`)
    let value: unknown = this.root
    const tokens = ref === '#' ? [] : tokensOf(decodeURIComponent(ref))
    for (const token of tokens) {
      if (Array.isArray(value)) value = value[Number(token)]
      else value = isObject(value) && Object.hasOwn(value, token) ? value[token] : undefined
    }
    if (value === undefined) throw new Error(`${this.#name}: ${ref} leads nowhere`)
    const place = { value, pointer: below('', ...tokens) }
    this.#found.set(ref, place)
    return place
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

  /** Every item of a list, references followed. */
  items(place: Place | undefined): Place[] {
    if (!place || !Array.isArray(place.value)) return []
    return place.value.map((value: unknown, index) => this.follow({ value, pointer: below(place.pointer, index) }))
  }
}
