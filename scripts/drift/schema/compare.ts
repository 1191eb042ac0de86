import { same } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import type { Unchanged } from '../unchanged.ts'
import type { Budget } from '../witness/budget.ts'
import { Validator } from '../witness/validator.ts'
import { changedAnnotations, plainLeaf, sayTheSame } from './annotations.ts'
import { alone, branchesOf } from './branches.ts'
import { compareBranches } from './compare-branches.ts'
import type { Comparison, Delta, Pair } from './comparison.ts'
import { type Conjunction, keyOf, resolved } from './conjunction.ts'
import { compareConstraints } from './constraints.ts'
import { compareDiscriminators } from './discriminators.ts'
import { compareItems } from './items.ts'
import { compareMembers } from './members.ts'
import { type Node, type NodeOptions, nodeOf } from './node.ts'
import { compareOpaque } from './opaque.ts'
import { settle } from './settle.ts'

/** How many pairs of schemas are compared at most; what is beyond is reported as too much. */
const MOST_PAIRS = 200_000

/** Of schemas that need not be compared. */
const NOTHING: Pair = {
  base: [],
  revision: [],
  deltas: [],
  conditional: [],
  inner: [],
  moved: { narrowed: false, widened: false },
  hasChanges: false,
}

/** Compares schemas of two descriptions as sets of values, each pair once. */
export class SchemaComparer {
  readonly options: NodeOptions
  readonly #base: Description
  readonly #revision: Description
  readonly #unchanged: Unchanged | undefined
  readonly #pairs = new Map<string, Pair>()
  readonly #left: Pair[] = []
  readonly #nodes = { base: new Map<string, Node>(), revision: new Map<string, Node>() }
  readonly #seen = { base: new WeakMap<Conjunction, Node>(), revision: new WeakMap<Conjunction, Node>() }

  /** @param unchanged what need not be compared, where that is known */
  constructor(base: Description, revision: Description, options: NodeOptions, unchanged?: Unchanged) {
    this.#base = base
    this.#revision = revision
    this.options = options
    this.#unchanged = unchanged
  }

  /** What comes of it is known after `settle`. */
  compare(base: Conjunction, revision: Conjunction): Pair {
    const pair = this.#pair(base, revision)
    for (let next = this.#left.pop(); next; next = this.#left.pop()) this.#compare(next)
    return pair
  }

  /** Finds what the differences come to; to be called when everything is compared. */
  settle(): void {
    settle([...this.#pairs.values()])
  }

  node(of: 'base' | 'revision', conjunction: Conjunction): Node {
    const seen = this.#seen[of].get(conjunction)
    if (seen) return seen
    const description = of === 'base' ? this.#base : this.#revision
    const parts = resolved(description, conjunction)
    const key = keyOf(parts)
    const node = this.#nodes[of].get(key) ?? nodeOf(description, parts, this.options)
    this.#nodes[of].set(key, node)
    this.#seen[of].set(conjunction, node)
    return node
  }

  validator(of: 'base' | 'revision', budget: Budget): Validator {
    return new Validator(of === 'base' ? this.#base : this.#revision, this.options, budget)
  }

  /** The pair of two schemas, to be compared when its turn comes. */
  #pair(base: Conjunction, revision: Conjunction): Pair {
    if (this.#isUnchanged(base, revision)) return NOTHING
    const [old, now] = [resolved(this.#base, base), resolved(this.#revision, revision)]
    const key = `${keyOf(old)} ${keyOf(now)}`
    const known = this.#pairs.get(key)
    if (known) return known
    const moved = { narrowed: false, widened: false }
    const pair: Pair = { base: old, revision: now, deltas: [], conditional: [], inner: [], moved, hasChanges: false }
    this.#pairs.set(key, pair)
    if (this.#pairs.size > MOST_PAIRS) {
      const at = { base: old[0]?.pointer ?? '', revision: now[0]?.pointer ?? '' }
      pair.deltas.push({ rule: 'too-much-to-compare', ...at })
    } else this.#left.push(pair)
    return pair
  }

  #isUnchanged(base: Conjunction, revision: Conjunction): boolean {
    const unchanged = this.#unchanged
    if (!unchanged || base.length !== revision.length) return false
    return base.every((part, index) => unchanged.has(part, revision[index]))
  }

  #compare(pair: Pair): void {
    if (this.#compareWordsAlone(pair)) return
    const [old, now] = [this.node('base', pair.base), this.node('revision', pair.revision)]
    const comparison = this.#comparison(pair, old, now)
    const hasBranches = old.branchings.length + now.branchings.length > 0
    if (hasBranches && !old.never && !now.never && this.#compareBranches(pair, old, now)) {
      compareDiscriminators(this.#base, this.#revision, comparison)
      return
    }
    if (old.never || now.never) {
      if (!old.never) comparison.report('became-unsatisfiable')
      if (!now.never) comparison.report('became-satisfiable')
      return
    }
    compareConstraints(comparison)
    compareMembers(comparison)
    compareItems(comparison)
    compareOpaque(comparison)
    compareDiscriminators(this.#base, this.#revision, comparison)
    if (hasBranches) this.#compareSeveralBranchings(pair, old, now, comparison)
  }

  /** False when there is more to compare: most of what changes in a schema are its words. */
  #compareWordsAlone({ base, revision, deltas }: Pair): boolean {
    const [old, now] = [plainLeaf(base), plainLeaf(revision)]
    if (!old || !now || !this.#unchanged || !sayTheSame(old, now, this.#unchanged)) return false
    const at = { base: old.pointer, revision: now.pointer }
    const changed = changedAnnotations([old], [now])
    if (changed) deltas.push({ ...at, ...changed, rule: 'annotations-changed' })
    return true
  }

  /** False when one side has several lists of branches, so that they are compared as they stand. */
  #compareBranches(pair: Pair, old: Node, now: Node): boolean {
    const own = (of: 'base' | 'revision') => (conjunction: Conjunction) => this.node(of, conjunction)
    const oldBranches = branchesOf(this.#base, pair.base, old, now, own('base'), this.options.isText)
    const newBranches = branchesOf(this.#revision, pair.revision, now, old, own('revision'), this.options.isText)
    if (!oldBranches || !newBranches) return false
    compareBranches(
      pair,
      { of: 'base', node: old, branches: oldBranches },
      { of: 'revision', node: now, branches: newBranches },
      { nodeOf: (of, conjunction) => this.node(of, conjunction), pair: (one, other) => this.#pair(one, other) },
    )
    return true
  }

  /** As many on both sides are compared one by one; otherwise nobody knows which belongs to which. */
  #compareSeveralBranchings(pair: Pair, old: Node, now: Node, { report }: Comparison): void {
    // A member that is said beside them may be said by one of them too.
    const isSameBeside = same([...old.properties.keys()].sort(), [...now.properties.keys()].sort())
    if (old.branchings.length !== now.branchings.length || !isSameBeside) report('undecided')
    for (const [index, before] of old.branchings.entries()) {
      const after = now.branchings[index]
      if (!after) continue
      const edge = { step: { kind: 'same' }, base: before.pointer, revision: after.pointer } as const
      pair.inner.push({ pair: this.#pair(alone(before), alone(after)), ...edge })
    }
  }

  #comparison(pair: Pair, base: Node, revision: Node): Comparison {
    const at = { base: base.pointer, revision: revision.pointer }
    const delta = (rule: Delta['rule'], details: Partial<Delta>): Delta => ({ ...at, ...details, rule })
    return {
      isText: this.options.isText,
      base,
      revision,
      report: (rule, details = {}) => {
        pair.deltas.push(delta(rule, details))
      },
      reportIf: (rule, pairs, details = {}) => {
        const of = pairs.flatMap((each) => [
          { pair: each, movement: 'narrowed' as const },
          { pair: each, movement: 'widened' as const },
        ])
        pair.conditional.push({ delta: delta(rule, details), needs: 'any', of })
      },
      into: (old, now, step) => {
        const inner = this.#pair(old, now)
        if (inner !== NOTHING) pair.inner.push({ pair: inner, step, base: placeOf(old), revision: placeOf(now) })
      },
      pair: (old, now) => this.#pair(old, now),
    }
  }
}

function placeOf(conjunction: Conjunction): string {
  return conjunction[0]?.pointer ?? ''
}
