/** Where something is, as `file:line:column`; the file is seen from the folder of the project. */
export type Place = string

/** A method of the client that is used, called or not. */
export interface MethodUse {
  /** Such as `payouts.create`, or `api.createPayout`. */
  readonly method: string
  /** `null` for a method that stands for no one operation. */
  readonly operation: string | null
  /** Operations that it may make besides: the list in which a create looks for an earlier one. */
  readonly also: readonly string[]
  readonly places: readonly Place[]
}

/** A member of an answer that is read, or of a request that is given. */
export interface FieldUse {
  readonly use: 'read' | 'given'
  /** What it belongs to: the schema of what is read, the operation to which it is given. */
  readonly of: string
  /** Such as `fees.fx_fee`; members of what is in arrays have no index. */
  readonly member: string
  readonly places: readonly Place[]
}

/** Where types are lost, so that what follows is not known. */
export interface Unknown {
  readonly place: Place
  /** With the client, which methods are called; with an answer or a request, which of its fields are used. */
  readonly lost: 'methods' | 'fields'
  /** Of which resources, or of which schemas and operations. Left out: it may be any. */
  readonly of?: readonly string[]
  readonly why: string
}

export interface Findings {
  readonly methods: readonly MethodUse[]
  readonly fields: readonly FieldUse[]
  readonly cannotTell: readonly Unknown[]
}

type Gathered<T> = Omit<T, 'places'> & { readonly places: Set<Place> }

/** Gathers what is found, each once. */
export class Collector {
  readonly #methods = new Map<string, Gathered<MethodUse>>()
  readonly #fields = new Map<string, Gathered<FieldUse>>()
  readonly #unknown = new Map<string, Unknown>()
  readonly #lookups: ReadonlyMap<string, string>

  /** @param lookups the list in which a create looks for an earlier one, by operation */
  constructor(lookups: ReadonlyMap<string, string>) {
    this.#lookups = lookups
  }

  method(method: string, operation: string | null, place: Place): void {
    const key = `${method} ${operation}`
    const lookup = this.#lookups.get(operation ?? '')
    const known = this.#methods.get(key) ?? { method, operation, also: lookup ? [lookup] : [], places: new Set() }
    this.#methods.set(key, known)
    known.places.add(place)
  }

  field(use: FieldUse['use'], of: string, member: string, place: Place): void {
    const key = `${use} ${of} ${member}`
    const known = this.#fields.get(key) ?? { use, of, member, places: new Set() }
    this.#fields.set(key, known)
    known.places.add(place)
  }

  cannotTell(lost: Unknown['lost'], why: string, place: Place, of?: readonly string[]): void {
    this.#unknown.set(place, of ? { place, lost, of, why } : { place, lost, why })
  }

  findings(): Findings {
    return {
      methods: sorted(this.#methods).map((use) => ({ ...use, places: [...use.places] })),
      fields: sorted(this.#fields).map((use) => ({ ...use, places: [...use.places] })),
      cannotTell: [...this.#unknown.values()],
    }
  }
}

function sorted<T>(byName: ReadonlyMap<string, T>): T[] {
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)
}
