import type { Branch } from './branches.ts'
import type { Conjunction } from './conjunction.ts'
import type { Node } from './node.ts'

export interface Matched {
  readonly pairs: readonly (readonly [Branch, Branch])[]
  readonly removed: readonly Branch[]
  readonly added: readonly Branch[]
}

/** How many branches are looked at one against the other; with more, those without a name of their own are strangers. */
const MOST_COMPARISONS = 50_000

type NodeOf = (side: 'base' | 'revision', conjunction: Conjunction) => Node

/**
 * Which branch of the one side is which of the other: those of the same name, then those that look the same, then
 * those most alike. A member that is one value here and another there tells branches apart.
 */
export function matchBranches(base: readonly Branch[], revision: readonly Branch[], nodeOf: NodeOf): Matched {
  const oldLeft = new Set(base)
  const newLeft = new Set(revision)
  const pairs: [Branch, Branch][] = []
  const take = (old: Branch, now: Branch) => {
    oldLeft.delete(old)
    newLeft.delete(now)
    pairs.push([old, now])
  }
  const takeBy = (keyOf: (branch: Branch) => string | undefined) => {
    const byKey = new Map<string, Branch[]>()
    for (const now of newLeft) {
      const key = keyOf(now)
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), now])
    }
    for (const old of [...oldLeft]) {
      const now = byKey.get(keyOf(old) ?? '')?.find((each) => newLeft.has(each) && !isOtherTag(old, each, nodeOf))
      if (now) take(old, now)
    }
  }
  takeBy(({ shown, shape }) => (typeof shown === 'string' ? `${shown} ${shape}` : undefined))
  takeBy(({ shown }) => (typeof shown === 'string' ? shown : JSON.stringify(shown)))
  takeBy(({ shape }) => shape)
  if (oldLeft.size * newLeft.size <= MOST_COMPARISONS) {
    for (const old of [...oldLeft]) {
      const best = [...newLeft]
        .map((now) => ({ now, likeness: likeness(old, now, nodeOf) }))
        .filter(({ likeness: found }) => found > 0.5)
        .sort((one, other) => other.likeness - one.likeness)[0]
      if (best) take(old, best.now)
    }
  }
  return { pairs, removed: [...oldLeft], added: [...newLeft] }
}

/** From 0 to 1: of the same types, and for objects the share of members in common; lists of values share one. */
function likeness(oldBranch: Branch, newBranch: Branch, nodeOf: NodeOf): number {
  const [old, now] = [oldBranch.node, newBranch.node]
  if (old.types && now.types && ![...old.types].some((type) => now.types?.has(type))) return 0
  if (old.values && now.values) return [...old.values.keys()].some((value) => now.values?.has(value)) ? 1 : 0
  const names = new Set([...old.properties.keys(), ...now.properties.keys()])
  if (names.size === 0) return 1
  const common = [...names].filter((name) => old.properties.has(name) && now.properties.has(name))
  return isOtherTag(oldBranch, newBranch, nodeOf) ? 0 : common.length / names.size
}

function isOtherTag({ node: old }: Branch, { node: now }: Branch, nodeOf: NodeOf): boolean {
  for (const [name, property] of old.properties) {
    const counterpart = now.properties.get(name)
    if (!counterpart) continue
    const before = nodeOf('base', property).values
    const after = before?.size === 1 ? nodeOf('revision', counterpart).values : undefined
    if (after?.size === 1 && [...(before ?? new Map()).keys()][0] !== [...after.keys()][0]) return true
  }
  return false
}
