import { below, type JsonObject } from '../../lib/json.ts'
import type { Change, Touch } from '../change.ts'
import { type ChangedMembers, type ChangedSide, ChangeFinder, sidesOf } from './changed-members.ts'
import { Described, type OperationName, type Side } from './described.ts'
import { MemberStates, reachedFrom, type State, type States } from './member-states.ts'
import type { Consumer, FieldUse, Lost, MethodUse, Usage } from './usage-file.ts'

/** Of an operation that there was not, nobody is a consumer. */
const NEW = new Set(['endpoint-added', 'webhook-added', 'callback-added'])
const TOO_MUCH = 'its schemas lead to each other in more ways than can be gone through'

export interface Compared {
  readonly base: JsonObject
  readonly revision: JsonObject
  /** The description that the client is made from, whose names usage goes by; where it is not known, none. */
  readonly effective?: JsonObject | undefined
}

/** An operation that a change is of, and what changed of it. */
interface ChangedOperation extends ChangedMembers {
  readonly operation: OperationName
}

/** Says of changes whom of some consumers they touch. */
export class Touches {
  /** By whose names a consumer's fields are known. */
  readonly #named: readonly Described[]
  readonly #states: MemberStates
  readonly #finder: ChangeFinder
  /** By consumer, the schemas of which it reads what no call of it answers. */
  readonly #elsewhere = new WeakMap<Usage, Map<string, boolean>>()

  constructor({ base, revision, effective }: Compared) {
    const [old, now] = [new Described(base), new Described(revision)]
    this.#named = [...(effective ? [new Described(effective)] : []), old, now]
    this.#states = new MemberStates(this.#named)
    this.#finder = new ChangeFinder(this.#states, old, now)
  }

  /** Whom a change touches; empty when it touches nobody. */
  of(change: Change, consumers: readonly Consumer[]): Touch[] {
    if (change.operations.length === 0) return []
    const known = new Map<OperationName, ChangedOperation>()
    const changed = (operation: OperationName) => {
      const found = known.get(operation) ?? { operation, ...this.#finder.find(change, operation) }
      known.set(operation, found)
      return found
    }
    return consumers.flatMap((consumer) => this.#touch(change, consumer, changed) ?? [])
  }

  #touch(
    change: Change,
    { name: consumer, usage, unread }: Consumer,
    changed: (operation: OperationName) => ChangedOperation,
  ): Touch | undefined {
    const open = (why: string): Touch => ({ consumer, touch: 'cannot tell', uses: [], why })
    if (!usage) return open(unread)
    if (change.operations.every(({ operationId }) => operationId === null))
      return open('it has no operationId, by which uses are known')
    const called = change.operations.filter((operation) => this.#callsOf(usage, operation).length > 0)
    const calls = called.flatMap((operation) => this.#callsOf(usage, operation))
    const known =
      called.length > 0 ? usage.fields : usage.fields.filter((field) => this.#comesFromElsewhere(field, usage))
    if (called.length === 0 && known.length === 0 && usage.cannotTell.length === 0) return undefined
    const looked = (called.length > 0 ? called : change.operations).map(changed)
    const ofWhole = called.length > 0 ? looked.filter(({ isWhole }) => isWhole) : []
    if (ofWhole.length > 0) {
      const uses = ofWhole.flatMap(({ operation }) => this.#callsOf(usage, operation))
      return { consumer, touch: 'uses', uses: callsShown(uses), why: '' }
    }
    const fields = known.filter((field) => looked.some((each) => this.#isOf(field, each, change)))
    if (fields.length > 0) return { consumer, touch: 'uses', uses: fieldsShown(fields), why: '' }
    if (looked.some(({ isTooMuch }) => isTooMuch)) return open(TOO_MUCH)
    const lost = usage.cannotTell.filter((each) => this.#mayUse(each, change, looked, called))
    if (lost.length > 0) return { consumer, touch: 'cannot tell', uses: lostShown(lost), why: 'types are lost' }
    return calls.length > 0 ? { consumer, touch: 'calls', uses: callsShown(calls), why: '' } : undefined
  }

  #callsOf({ methods }: Usage, { operation, operationId }: OperationName): MethodUse[] {
    return methods.filter((method) =>
      [method.operation, ...method.also].some(
        (id) =>
          id !== null && (id === operationId || this.#named.some((described) => described.nameOf(id) === operation)),
      ),
    )
  }

  /** Whether it is read of what no call of the program answers: of what a webhook brings, say. */
  #comesFromElsewhere({ use, of }: FieldUse, usage: Usage): boolean {
    if (use === 'given' || !this.#named.some((described) => described.hasSchema(of))) return false
    const known = this.#elsewhere.get(usage) ?? new Map<string, boolean>()
    this.#elsewhere.set(usage, known)
    const isAnswered = () =>
      usage.methods
        .flatMap(({ operation, also }) => [operation, ...also])
        .some((operationId) => this.#isAnswered(of, { operation: '', operationId }))
    const found = known.get(of) ?? !isAnswered()
    known.set(of, found)
    return found
  }

  #isAnswered(schema: string, operation: OperationName): boolean {
    const states = this.#states.of(operation, 'response')
    return states !== null && (this.#startsOf(schema, operation, states)?.length ?? 0) > 0
  }

  #isOf(
    { use, of, member }: FieldUse,
    { operation, sides, isWhole }: ChangedOperation,
    { direction }: Change,
  ): boolean {
    const side: Side = use === 'given' ? 'request' : 'response'
    const found = sides.get(side)
    if (isWhole || !found || !sidesOf(direction).includes(side)) return false
    const starts = this.#startsOf(of, operation, found.states)
    if (starts === undefined) return endsIn(member, found)
    const { changed, within } = found
    return starts.some((start) => within.has(start) || start.met(member).some((state) => changed.has(state)))
  }

  /** Where the operation has what a use is of; undefined where nothing described is called that. */
  #startsOf(name: string, operation: OperationName, { root, byPlace }: States): readonly State[] | undefined {
    if (name === operation.operationId || name === operation.operation) return [root]
    if (this.#named.some((described) => described.has({ operation: name, operationId: name }))) return []
    if (!this.#named.some((described) => described.hasSchema(name))) return undefined
    const pointer = below('/components/schemas', name)
    return this.#named.flatMap((described) => byPlace.get(this.#states.placeOf(described, pointer)) ?? [])
  }

  #mayUse(
    { lost, of }: Lost,
    { id, surface }: Change,
    looked: readonly ChangedOperation[],
    called: readonly OperationName[],
  ): boolean {
    if (lost === 'methods') {
      if (called.length > 0 || NEW.has(id)) return false
      const resources = new Set(surface.methods.map((method) => method.split('.')[0] ?? ''))
      return of === undefined || resources.size === 0 || of.some((name) => resources.has(name))
    }
    if (called.length === 0) return false
    if (of === undefined) return true
    return looked.some(({ operation, sides }) =>
      [...sides.values()].some(({ states, changed }) => {
        const around = of.flatMap((name) => this.#startsOf(name, operation, states) ?? [states.root])
        return [...around, ...reachedFrom(around)].some((state) => changed.has(state))
      }),
    )
  }
}

/** Whether a member of nobody knows what may be one that changed: by its last names, or all of it by the last of those. */
function endsIn(member: string, { states, changed }: ChangedSide): boolean {
  const isChanged = (state: State) => changed.has(state)
  const ends = [...member.matchAll(/(?:^|\.)(?=.)/g)].map(({ index }) => member.slice(index).replace(/^\./, ''))
  return (
    [...states.all].some((state) => state.at(member).some(isChanged)) ||
    ends.some((end) => states.root.at(end).some(isChanged))
  )
}

function callsShown(calls: readonly MethodUse[]): Touch['uses'] {
  const unique = new Map(calls.map(({ method, places }) => [method, { what: method, places }]))
  return [...unique.values()]
}

function fieldsShown(fields: readonly FieldUse[]): Touch['uses'] {
  return fields.map(({ of, member, places }) => ({ what: `${of}.${member}`, places }))
}

function lostShown(lost: readonly Lost[]): Touch['uses'] {
  const reasons = new Map<string, string[]>()
  for (const { why, place } of lost) reasons.set(why, [...(reasons.get(why) ?? []), place])
  return [...reasons].map(([what, places]) => ({ what, places }))
}
