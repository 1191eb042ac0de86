import { isObject } from '../../lib/json.ts'
import type { SchemaRuleName } from '../rules/schema-rules.ts'
import { areDisjoint, type Branch } from './branches.ts'
import type { ConditionalDelta, Movement, Pair } from './comparison.ts'
import type { Conjunction } from './conjunction.ts'
import { type Matched, matchBranches } from './match-branches.ts'
import type { Node } from './node.ts'
import { isForbidden, memberOf } from './node-members.ts'

/** One side of a comparison of branches. */
interface Side {
  readonly of: 'base' | 'revision'
  readonly node: Node
  readonly branches: readonly Branch[]
}

interface Asks {
  nodeOf(side: 'base' | 'revision', conjunction: Conjunction): Node
  pair(base: Conjunction, revision: Conjunction): Pair
}

/** How often a branch without a counterpart is held against all of the other side. */
const MOST_STRANGERS = 10_000

/** Compares the branches of two schemas, and says so in the pair of the schemas. */
export function compareBranches(pair: Pair, base: Side, revision: Side, asks: Asks): void {
  const matched = matchBranches(base.branches, revision.branches, asks.nodeOf)
  for (const [old, now] of matched.pairs) {
    const inner = asks.pair(old.conjunction, now.conjunction)
    pair.inner.push({ pair: inner, step: { kind: 'same' }, base: old.pointer, revision: now.pointer })
  }
  const { removed, added } = matched
  if (removed.length * revision.branches.length + added.length * base.branches.length > MOST_STRANGERS) {
    pair.deltas.push({ rule: 'too-much-to-compare', ...placesOf(base, revision) })
    return
  }
  for (const old of removed) pair.conditional.push(goneBranch(old, base, revision, asks))
  for (const now of added) pair.conditional.push(newBranch(now, base, revision, asks))
  for (const each of overlaps(base, revision, matched, asks)) pair.conditional.push(each)
}

function placesOf({ node, of }: Side, other: Side): { base: string; revision: string } {
  const at = (side: Side) => side.node.branchings[0]?.pointer ?? side.node.pointer
  const own = node.branchings[0]?.pointer ?? node.pointer
  return of === 'base' ? { base: own, revision: at(other) } : { base: at(other), revision: own }
}

/** A branch that is gone, unless another takes all that it took. */
function goneBranch(old: Branch, base: Side, revision: Side, asks: Asks): ConditionalDelta {
  const takers = revision.branches.filter((now) => !areApart(old, now, asks))
  return {
    delta: {
      rule: branchRule('removed', old, base, revision),
      ...placesOf(base, revision),
      base: old.pointer,
      before: old.shown,
      after: shownTypes(revision),
    },
    needs: 'all',
    of: takers.map((now) => ({ pair: asks.pair(old.conjunction, now.conjunction), movement: 'narrowed' })),
  }
}

function newBranch(now: Branch, base: Side, revision: Side, asks: Asks): ConditionalDelta {
  const takers = base.branches.filter((old) => !areApart(old, now, asks))
  return {
    delta: {
      rule: branchRule('added', now, revision, base),
      ...placesOf(revision, base),
      revision: now.pointer,
      before: shownTypes(base),
      after: now.shown,
    },
    needs: 'all',
    of: takers.map((old) => ({ pair: asks.pair(old.conjunction, now.conjunction), movement: 'widened' })),
  }
}

function areApart(old: Branch, now: Branch, { nodeOf }: Asks): boolean {
  const { types, values } = old.node
  if (types && now.node.types && ![...types].some((type) => now.node.types?.has(type))) return true
  if (values && now.node.values) return ![...values.keys()].some((value) => now.node.values?.has(value))
  for (const [name, property] of old.node.properties) {
    const counterpart = now.node.properties.get(name)
    if (!counterpart || !(old.node.required.has(name) && now.node.required.has(name))) continue
    const [before, after] = [nodeOf('base', property).values, nodeOf('revision', counterpart).values]
    if (before && after && ![...before.keys()].some((value) => after.has(value))) return true
  }
  return false
}

/** Types that come or go by a branch are reported as those of a list of types are. */
function branchRule(what: 'added' | 'removed', branch: Branch, own: Side, other: Side): SchemaRuleName {
  const isAdded = what === 'added'
  const { types } = branch.node
  const otherTypes = other.branches.map(({ node }) => node.types)
  const isOtherType =
    types !== null && otherTypes.every((set) => set !== null && ![...types].some((type) => set.has(type)))
  if (types?.size === 1 && types.has('null') && isOtherType) return isAdded ? 'became-nullable' : 'became-not-nullable'
  const isPlain = !isObject(branch.shown) || !('properties' in branch.shown)
  if (isOtherType && isPlain) return isAdded ? 'type-generalized' : 'type-specialized'
  const keyword = own.node.branchings[0]?.keyword ?? other.node.branchings[0]?.keyword
  return keyword === 'oneOf' ? `one-of-${what}` : `any-of-${what}`
}

function shownTypes({ branches }: Side): string {
  const types = new Set(branches.flatMap(({ node }) => [...(node.types ?? ['any'])]))
  return [...types]
    .filter((type) => type !== 'integer' || !types.has('number'))
    .sort()
    .join(' | ')
}

/**
 * A value must match exactly one branch of `oneOf`. What matched one can match two when branches that have values in
 * common allow more, and what matched two can come when they allow less.
 */
function overlaps(base: Side, revision: Side, matched: Matched, asks: Asks): ConditionalDelta[] {
  const partners = new Map<Branch, Branch>(matched.pairs.flatMap(([old, now]) => [[old, now] as const, [now, old]]))
  return [
    ...overlapsOf(base, revision, 'widened', partners, asks),
    ...overlapsOf(revision, base, 'narrowed', partners, asks),
  ]
}

/** @param sender the side whose values are tried on the other */
function overlapsOf(
  sender: Side,
  receiver: Side,
  movement: Movement,
  partners: ReadonlyMap<Branch, Branch>,
  asks: Asks,
): ConditionalDelta[] {
  if (receiver.node.branchings[0]?.keyword !== 'oneOf') return []
  const wasExact = sender.node.branchings[0]?.keyword === 'oneOf'
  const rule = movement === 'widened' ? 'one-of-overlap-added' : 'one-of-overlap-removed'
  const delta = { rule, ...placesOf(receiver, sender) } as const
  return receiver.branches.flatMap((branch): ConditionalDelta[] => {
    const partner = partners.get(branch)
    const isHit = sender.branches.some(
      (sent) => sent !== partner && canAlsoMatch(sent, branch, receiver, partners, asks),
    )
    if (!isHit) return []
    if (!wasExact || !partner) return [{ delta, needs: 'all', of: [] }]
    const [old, now] = movement === 'widened' ? [partner, branch] : [branch, partner]
    const pairs = [asks.pair(old.own, now.own), asks.pair(old.conjunction, now.conjunction)]
    return [{ delta, needs: 'all', of: pairs.map((pair) => ({ pair, movement })) }]
  })
}

/** Whether all that both allow are objects, of which alone members are needed. */
function areObjectsAlone(one: Node, other: Node): boolean {
  const types = [one.types, other.types].flatMap((each) => (each ? [[...each]] : []))
  const [first, second = first] = types
  return first?.every((type) => type === 'object' || !second?.includes(type)) ?? false
}

/** Whether what is sent for one branch can match another too. Nobody sends members that the own branch does not name. */
function canAlsoMatch(
  sent: Branch,
  branch: Branch,
  receiver: Side,
  partners: ReadonlyMap<Branch, Branch>,
  asks: Asks,
): boolean {
  const isNamed = (name: string) => {
    const member = memberOf(sent.node.leaves, name)
    return sent.node.properties.has(name) || (member.length > 0 && !isForbidden(member))
  }
  if (![...branch.node.required].every(isNamed) && areObjectsAlone(sent.node, branch.node)) return false
  const counterpart = partners.get(sent)
  if (!counterpart) {
    const [old, now] = receiver.of === 'revision' ? [sent, branch] : [branch, sent]
    return !areApart(old, now, asks)
  }
  const { discriminator } = receiver.node
  const tag = isObject(discriminator) ? discriminator.propertyName : undefined
  return !areDisjoint(counterpart.node, branch.node, (conjunction) => asks.nodeOf(receiver.of, conjunction), tag)
}
