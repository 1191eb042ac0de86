import type { Described, OperationName, Side } from './described.ts'

/** More of them are gone through for no operation: its schemas lead to each other in too many ways. */
const MOST_PLACES = 100_000

/**
 * What a path of members such as `data.fees` leads to from an operation: its places in every description. Paths that lead
 * to the same places are one state, so that a schema that has itself as a member comes to an end.
 */
export class State {
  readonly places: ReadonlySet<string>
  readonly #find: () => ReadonlyMap<string, State>
  #members: ReadonlyMap<string, State> | undefined

  constructor(places: ReadonlySet<string>, find: () => ReadonlyMap<string, State>) {
    this.places = places
    this.#find = find
  }

  get members(): ReadonlyMap<string, State> {
    this.#members ??= this.#find()
    return this.#members
  }

  /** The states that are met on the way to a member, this one and the last among them. */
  met(member: string): State[] {
    return [...this.#walk(member)].map(({ state }) => state)
  }

  /** What a member leads to; more than one where names with dots make it mean several. */
  at(member: string): State[] {
    return [...this.#walk(member)].flatMap(({ state, isEnd }) => (isEnd ? [state] : []))
  }

  *#walk(member: string): Generator<{ state: State; isEnd: boolean }> {
    yield { state: this, isEnd: member === '' }
    if (member === '') return
    const tokens = member.split('.')
    for (const count of tokens.keys()) {
      const next = this.members.get(tokens.slice(0, count + 1).join('.'))
      if (next) yield* next.#walk(tokens.slice(count + 1).join('.'))
    }
  }
}

/** The states of one side of an operation. */
export interface States {
  readonly root: State
  readonly all: ReadonlySet<State>
  readonly byPlace: ReadonlyMap<string, readonly State[]>
}

/** Goes through some descriptions as one, member by member. */
export class MemberStates {
  readonly #descriptions: readonly Described[]
  readonly #known = new Map<string, State>()
  readonly #operations = new Map<string, States | null>()

  constructor(descriptions: readonly Described[]) {
    this.#descriptions = descriptions
  }

  /** The name of a pointer of a description among the places. */
  placeOf(description: Described, pointer: string): string {
    return `${this.#descriptions.indexOf(description)}${pointer}`
  }

  /** Null where there are too many to be gone through. */
  of(name: OperationName, side: Side): States | null {
    const key = `${side} ${name.operationId} ${name.operation}`
    const known = this.#operations.get(key)
    if (known !== undefined) return known
    const states = statesFrom(this.#rootOf(name, side))
    this.#operations.set(key, states)
    return states
  }

  #rootOf(name: OperationName, side: Side): State {
    const roots = this.#descriptions.map((description) => description.rootsOf(name, side))
    const places = this.#wholeOf(roots.map(({ bodies }) => bodies))
    return new State(places, () => {
      const members = this.#membersOf(places)
      for (const [index, { parameters }] of roots.entries())
        for (const [member, pointers] of parameters) add(members, member, index, pointers)
      return this.#statesOf(members)
    })
  }

  /** @param pointers of each description */
  #wholeOf(pointers: readonly (readonly string[])[]): Set<string> {
    const whole = this.#descriptions.map((description, index) => [...description.wholeOf(pointers[index] ?? [])])
    return new Set(whole.flatMap((found, index) => found.map((pointer) => `${index}${pointer}`)))
  }

  #membersOf(places: ReadonlySet<string>): Members {
    const members: Members = new Map()
    for (const place of places) {
      const index = Number.parseInt(place, 10)
      const pointer = place.slice(String(index).length)
      for (const [name, found] of this.#descriptions[index]?.membersOf(pointer) ?? [])
        add(members, name, index, [found])
    }
    return members
  }

  #statesOf(members: Members): Map<string, State> {
    return new Map([...members].map(([name, pointers]) => [name, this.#stateOf(this.#wholeOf(pointers))]))
  }

  #stateOf(places: ReadonlySet<string>): State {
    const key = [...places].sort().join('\n')
    const state = this.#known.get(key) ?? new State(places, () => this.#statesOf(this.#membersOf(places)))
    this.#known.set(key, state)
    return state
  }
}

/** Where members are described in each of the descriptions. */
type Members = Map<string, string[][]>

function add(members: Members, name: string, index: number, pointers: readonly string[]): void {
  const lists = members.get(name) ?? []
  lists[index] = [...(lists[index] ?? []), ...pointers]
  members.set(name, lists)
}

function statesFrom(root: State): States | null {
  const all = new Set([root])
  const byPlace = new Map<string, State[]>()
  let left = MOST_PLACES
  // What is added on the way is gone through, too.
  for (const state of all) {
    left -= state.places.size
    if (left < 0) return null
    for (const place of state.places) {
      const states = byPlace.get(place) ?? []
      states.push(state)
      byPlace.set(place, states)
    }
    for (const next of state.members.values()) all.add(next)
  }
  return { root, all, byPlace }
}

/** What can be reached from some states over one member at least. */
export function reachedFrom(states: Iterable<State>): Set<State> {
  const found = new Set<State>()
  for (const state of states) for (const next of state.members.values()) found.add(next)
  for (const state of found) for (const next of state.members.values()) found.add(next)
  return found
}
