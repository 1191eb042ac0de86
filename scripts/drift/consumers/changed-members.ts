import type { Change } from '../change.ts'
import type { Described, OperationName, Side } from './described.ts'
import { type MemberStates, reachedFrom, type State, type States } from './member-states.ts'

/** Rules of which those are touched that do not give a member: whoever calls the operation. */
const OF_WHO_LEAVES_OUT =
  /^(new-required-request-|request-(parameter|property|body)-became-required$|request-.*default-value-changed$)/

/** What changed of one side of an operation. */
export interface ChangedSide {
  readonly states: States
  readonly changed: ReadonlySet<State>
  /** Members of what changed, and members of those. */
  readonly within: ReadonlySet<State>
}

/** What changed of an operation. */
export interface ChangedMembers {
  /** It changed as a whole, or nobody knows in which of its members. */
  readonly isWhole: boolean
  /** Its schemas lead to each other in more ways than can be gone through. */
  readonly isTooMuch: boolean
  readonly sides: ReadonlyMap<Side, ChangedSide>
}

/** Finds where changes are in what operations send and answer. */
export class ChangeFinder {
  readonly #states: MemberStates
  readonly #base: Described
  readonly #revision: Described

  constructor(states: MemberStates, base: Described, revision: Described) {
    this.#states = states
    this.#base = base
    this.#revision = revision
  }

  find({ id, direction, pointers }: Change, operation: OperationName): ChangedMembers {
    const sides = new Map<Side, ChangedSide>()
    if (OF_WHO_LEAVES_OUT.test(id)) return { isWhole: true, isTooMuch: false, sides }
    for (const side of sidesOf(direction)) {
      const states = this.#states.of(operation, side)
      if (!states) return { isWhole: false, isTooMuch: true, sides }
      const before = this.#nearest(states, this.#base, pointers.base)
      const after = this.#nearest(states, this.#revision, pointers.revision)
      // Where there was nothing, a pointer leads to what was around it; the other one says more.
      const changed = new Set([...notAround(before, after), ...notAround(after, before)])
      sides.set(side, { states, changed, within: reachedFrom(changed) })
    }
    const all = [...sides.values()]
    const isKnown = all.some(({ changed }) => changed.size > 0)
    return { isWhole: !isKnown || all.some(({ states, changed }) => changed.has(states.root)), isTooMuch: false, sides }
  }

  /** Where a pointer leads, or the nearest schema around it; empty where no member leads there. */
  #nearest({ byPlace }: States, description: Described, pointer: string): readonly State[] {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const found = byPlace.get(this.#states.placeOf(description, at))
      if (found) return found
    }
    return []
  }
}

export function sidesOf(direction: Change['direction']): Side[] {
  return direction === 'contract' ? ['request', 'response'] : [direction]
}

/** Those that have none of the others as a member, or as a member of a member. */
function notAround(states: readonly State[], others: readonly State[]): State[] {
  return states.filter((state) => {
    if (others.includes(state)) return true
    const reached = reachedFrom([state])
    return !others.some((other) => reached.has(other))
  })
}
