import type { JsonObject } from '../../lib/json.ts'
import type { Change, Touch } from '../change.ts'
import { MemberPaths, type OperationName, type Side } from './member-paths.ts'
import type { Consumer, FieldUse, Lost, MethodUse, Usage } from './usage-file.ts'

/** Rules of which those are touched that do not give a member: whoever calls the operation. */
const OF_WHO_LEAVES_OUT =
  /^(new-required-request-|request-(parameter|property|body)-became-required$|request-.*default-value-changed$)/
/** Of an operation that there was not, nobody is a consumer. */
const NEW = new Set(['endpoint-added', 'webhook-added', 'callback-added'])

export interface Compared {
  readonly base: JsonObject
  readonly revision: JsonObject
  /** The description that the client is made from, whose names usage goes by; where it is not known, none. */
  readonly effective?: JsonObject | undefined
}

/** Says of changes whom of some consumers they touch. */
export class Touches {
  readonly #base: MemberPaths
  readonly #revision: MemberPaths
  /** By whose names a consumer's fields are known. */
  readonly #named: readonly MemberPaths[]

  constructor({ base, revision, effective }: Compared) {
    this.#base = new MemberPaths(base)
    this.#revision = new MemberPaths(revision)
    this.#named = [...(effective ? [new MemberPaths(effective)] : []), this.#base, this.#revision]
  }

  /** Whom a change touches; empty when it touches nobody. */
  of(change: Change, consumers: readonly Consumer[]): Touch[] {
    if (change.operations.length === 0) return []
    return consumers.flatMap((consumer) => this.#touch(change, consumer) ?? [])
  }

  #touch(change: Change, { name: consumer, usage, unread }: Consumer): Touch | undefined {
    if (!usage) return { consumer, touch: 'cannot tell', uses: [], why: unread }
    if (change.operations.every(({ operationId }) => operationId === null))
      return { consumer, touch: 'cannot tell', uses: [], why: 'it has no operationId, by which uses are known' }
    const called = change.operations.filter((operation) => this.#callsOf(usage, operation).length > 0)
    const calls = called.flatMap((operation) => this.#callsOf(usage, operation))
    const known =
      called.length > 0 ? usage.fields : usage.fields.filter((field) => this.#comesFromElsewhere(field, usage))
    const looked = called.length > 0 ? called : change.operations
    const members = looked.map((operation) => ({ operation, paths: this.#membersOf(change, operation) }))
    const ofWhole = called.length > 0 ? members.filter(({ paths }) => paths.length === 0) : []
    if (ofWhole.length > 0) {
      const uses = ofWhole.flatMap(({ operation }) => this.#callsOf(usage, operation))
      return { consumer, touch: 'uses', uses: callsShown(uses), why: '' }
    }
    const fields = known.filter((field) =>
      members.some(({ operation, paths }) => this.#isOf(field, operation, paths, change)),
    )
    if (fields.length > 0) return { consumer, touch: 'uses', uses: fieldsShown(fields), why: '' }
    const lost = usage.cannotTell.filter((each) => this.#mayUse(each, change, members, called))
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
  #comesFromElsewhere({ use, of }: FieldUse, { methods }: Usage): boolean {
    if (use === 'given' || !this.#named.some((described) => described.hasSchema(of))) return false
    const ids = methods.flatMap(({ operation, also }) => [operation, ...also])
    return !ids.some((id) => this.#pathsOf(of, { operation: '', operationId: id }, 'response')?.length)
  }

  /** The members that changed, as they are reached from the operation; none where it changed as a whole. */
  #membersOf({ id, direction, pointers }: Change, operation: OperationName): string[] {
    if (OF_WHO_LEAVES_OUT.test(id)) return []
    const sides: Side[] = direction === 'contract' ? ['request', 'response'] : [direction]
    const paths = sides.flatMap((side) => [
      ...this.#base.at(operation, side, pointers.base),
      ...this.#revision.at(operation, side, pointers.revision),
    ])
    // Where there was nothing, a pointer leads to what was around it; the other one says more.
    const exact = [...new Set(paths)].filter((path) => !paths.some((other) => other !== path && isWithin(other, path)))
    return exact.includes('') ? [] : exact
  }

  #isOf(field: FieldUse, operation: OperationName, paths: readonly string[], { direction }: Change): boolean {
    const isGiven = field.use === 'given'
    if (direction !== 'contract' && isGiven !== (direction === 'request')) return false
    const used = this.#pathsOf(field.of, operation, isGiven ? 'request' : 'response')
    if (used === undefined) return paths.some((path) => endsWith(path, field.member) || endsWith(field.member, path))
    const members = used.map((path) => joined(path, field.member))
    return paths.some((path) => members.some((member) => isWithin(member, path)))
  }

  /** Where the operation has what a use is of; undefined where nothing described is called that. */
  #pathsOf(name: string, operation: OperationName, side: Side): string[] | undefined {
    if (name === operation.operationId || name === operation.operation) return ['']
    if (this.#named.some((described) => described.has({ operation: name, operationId: name }))) return []
    if (!this.#named.some((described) => described.hasSchema(name))) return undefined
    return [...new Set(this.#named.flatMap((described) => described.toSchema(operation, side, name)))]
  }

  #mayUse(
    { lost, of }: Lost,
    { id, direction, surface }: Change,
    members: readonly { operation: OperationName; paths: readonly string[] }[],
    called: readonly OperationName[],
  ): boolean {
    if (lost === 'methods') {
      if (called.length > 0 || NEW.has(id)) return false
      const resources = new Set(surface.methods.map((method) => method.split('.')[0] ?? ''))
      return of === undefined || resources.size === 0 || of.some((name) => resources.has(name))
    }
    const sides: Side[] = direction === 'contract' ? ['request', 'response'] : [direction]
    if (called.length === 0) return false
    return members.some(({ operation, paths }) => {
      if (of === undefined) return true
      const around = of.flatMap((name) => sides.flatMap((side) => this.#pathsOf(name, operation, side) ?? ['']))
      return paths.some((path) => around.some((each) => isWithin(path, each)))
    })
  }
}

function joined(path: string, member: string): string {
  return path === '' ? member : `${path}.${member}`
}

/** Whether a member is another one, or within it. */
function isWithin(member: string, other: string): boolean {
  return other === '' || member === other || member.startsWith(`${other}.`)
}

function endsWith(member: string, other: string): boolean {
  return member === other || member.endsWith(`.${other}`)
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
