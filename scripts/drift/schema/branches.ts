import { listOf, objectOf, tokensOf } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import { besides, type Conjunction } from './conjunction.ts'
import type { Branching, Node } from './node.ts'
import { isForbidden, memberOf } from './node-members.ts'

/** One of the schemas of which a value satisfies one (or more). */
export interface Branch {
  readonly conjunction: Conjunction
  /** The branch without what is asked of all of them. */
  readonly own: Conjunction
  readonly node: Node
  readonly pointer: string
  /** For people: the name of what is referred to, or the schema itself. */
  readonly shown: unknown
  /** The same for branches that look the same, whatever their names. */
  readonly shape: string
}

type NodeOf = (conjunction: Conjunction) => Node

/**
 * The branches of a schema, each with whatever is asked of all of them; a schema without any is one branch, or one for
 * each type when the other side has branches. Undefined when there are several lists at once.
 */
export function branchesOf(
  description: Description,
  conjunction: Conjunction,
  own: Node,
  other: Node,
  nodeOf: NodeOf,
  isText: boolean,
): Branch[] | undefined {
  if (own.branchings.length > 1 || other.branchings.length > 1) return undefined
  const [branching] = own.branchings
  if (!branching) return byType(conjunction, own, nodeOf, isText)
  const rest = besides(description, conjunction, branching.keyword)
  return branching.branches.flatMap((branch) => {
    const [part] = branch
    if (!part || part.value === false) return []
    const whole = [...rest, part]
    return [{ ...branchOf(whole, nodeOf(whole), part.pointer, shownOf(part.value), own), own: branch }]
  })
}

/** A list of branches without what stands beside it. */
export function alone({ keyword, branches, pointer }: Branching): Conjunction {
  const value = { [keyword]: branches.map(([branch]) => branch?.value) }
  return [{ value, pointer: pointer.replace(/\/[^/]*$/, ''), id: `${pointer} alone` }]
}

/** The name of what is referred to, the names of all that it is made of, or the schema itself. */
function shownOf(value: unknown): unknown {
  const { $ref, allOf, type } = objectOf(value)
  if (typeof $ref === 'string') return tokensOf($ref).at(-1)
  const names = listOf(allOf).flatMap((each) => (typeof objectOf(each).$ref === 'string' ? [shownOf(each)] : []))
  if (names.length > 0) return names.join(' + ')
  return typeof type === 'string' && Object.keys(objectOf(value)).length === 1 ? type : value
}

function byType(conjunction: Conjunction, own: Node, nodeOf: NodeOf, isText: boolean): Branch[] {
  const { types, pointer } = own
  // What is written as text is a string, whatever else it is.
  const isKind = (type: string) =>
    isText && types?.has('string') ? !SCALARS.includes(type) : type !== 'integer' || !types?.has('number')
  const kinds = [...(types ?? [])].filter(isKind)
  if (kinds.length < 2) return [branchOf(conjunction, own, pointer, kinds[0] ?? 'any', own)]
  return kinds.map((type) => {
    const part = [...conjunction, { value: { type }, pointer, id: `${pointer} as ${type}` }]
    return branchOf(part, nodeOf(part), pointer, type, own)
  })
}

const SCALARS = ['integer', 'number', 'boolean']

function branchOf(conjunction: Conjunction, node: Node, pointer: string, shown: unknown, whole: Node): Branch {
  return { conjunction, own: conjunction, node, pointer, shown, shape: shapeOf(node, whole) }
}

/** Types, names of members, and their values where they are few. */
function shapeOf({ types, values, properties, required, inner, branchings }: Node, whole: Node): string {
  const list = (set: Iterable<string> | null | undefined) => [...(set ?? ['any'])].sort().join()
  const members = [...properties].map(([name, [part]]) => {
    const { type, const: only, enum: several } = objectOf(part?.value)
    return [name, type, only, several]
  })
  return JSON.stringify([
    list(types),
    list(values?.keys()),
    members.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
    list(required),
    [...inner.keys()],
    branchings.length,
    whole.branchings.length,
  ])
}

/** Whether no value can be of both; false when that is not plain to see. */
export function areDisjoint(one: Node, other: Node, nodeOf: NodeOf, tag: unknown, depth = 2): boolean {
  if (one.never || other.never) return true
  const types = commonTypes(one, other)
  if (types && types.length === 0) return true
  if (one.values && other.values) return ![...one.values.keys()].some((value) => other.values?.has(value))
  if (depth === 0 || !types || types.some((type) => type !== 'object')) return false
  if (needsForbidden(one, other) || needsForbidden(other, one)) return true
  for (const [name, property] of one.properties) {
    const counterpart = other.properties.get(name)
    if (!counterpart || !(one.required.has(name) || other.required.has(name) || name === tag)) continue
    if (areDisjoint(nodeOf(property), nodeOf(counterpart), nodeOf, undefined, depth - 1)) return true
  }
  return false
}

/** Whether the one always has a member that the other cannot have. */
function needsForbidden({ required }: Node, { leaves }: Node): boolean {
  return [...required].some((name) => isForbidden(memberOf(leaves, name)))
}

function commonTypes(one: Node, other: Node): string[] | undefined {
  if (!one.types || !other.types)
    return [...(one.types ?? other.types ?? [])].length > 0 ? [...(one.types ?? other.types ?? [])] : undefined
  return [...one.types].filter((type) => other.types?.has(type))
}
