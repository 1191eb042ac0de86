import { type JsonObject, objectOf, same } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import { SCHEMA_RULES, type SchemaRuleName } from '../rules.ts'
import { alone, choicesOf, matchChoices } from './choices.ts'
import { type Conjunction, keyOf } from './conjunction.ts'
import { compareConstraints } from './constraints.ts'
import { type Delta, deltasOf, isClean, type Outcome } from './delta.ts'
import { compareMembers } from './members.ts'
import { type Node, nodeOf } from './node.ts'

/** What a part of the comparison may say and ask. */
export interface Comparison {
  readonly side: 'request' | 'response'
  readonly base: Node
  readonly revision: Node
  /** Says that something happened; the places default to those of the schemas. */
  say(rule: SchemaRuleName, details?: Partial<Omit<Delta, 'rule'>>): void
  /** Compares what is inside. */
  into(base: Conjunction, revision: Conjunction): void
}

/** Compares schemas of two descriptions as sets of values, each pair once. */
export class SchemaComparer {
  readonly side: 'request' | 'response'
  readonly #base: Description
  readonly #revision: Description
  readonly #outcomes = new Map<string, Outcome>()
  readonly #nodes = { base: new Map<string, Node>(), revision: new Map<string, Node>() }

  constructor(base: Description, revision: Description, side: 'request' | 'response') {
    this.#base = base
    this.#revision = revision
    this.side = side
  }

  /** A pair that is being compared already is taken to agree: it says itself what it does not agree in. */
  compare(base: Conjunction, revision: Conjunction): Outcome {
    const key = `${keyOf(base)} ${keyOf(revision)}`
    const known = this.#outcomes.get(key)
    if (known) return known
    const outcome: Outcome = { deltas: [], inner: [] }
    this.#outcomes.set(key, outcome)
    const [old, now] = [this.#node('base', base), this.#node('revision', revision)]
    if (old.choices.length + now.choices.length > 0 && this.#compareChoices(base, revision, old, now, outcome)) {
      return outcome
    }
    this.#compareNodes(old, now, outcome)
    this.#compareSeveralChoices(old, now, outcome)
    this.#compareDiscriminators(old, now, outcome)
    return outcome
  }

  /** Whether everything that the first allows is allowed by the second. */
  includes(inner: Conjunction, outer: Conjunction, between: 'base to revision' | 'revision to base'): boolean {
    const forwards = between === 'base to revision'
    const deltas = deltasOf(forwards ? this.compare(inner, outer) : this.compare(outer, inner))
    // What narrows breaks requests, what widens breaks answers; what cannot be decided is warning for both.
    return deltas.every(({ rule }) => {
      const { request, response } = SCHEMA_RULES[rule]
      const level = forwards ? request : response
      return level === 'additive' || level === 'docs'
    })
  }

  node(of: 'base' | 'revision', conjunction: Conjunction): Node {
    return this.#node(of, conjunction)
  }

  /** False when neither side is a plain choice, so that they are compared as they stand. */
  #compareChoices(base: Conjunction, revision: Conjunction, old: Node, now: Node, outcome: Outcome): boolean {
    const oldBranches = choicesOf(this.#base, base, old, now)
    const newBranches = choicesOf(this.#revision, revision, now, old)
    if (!oldBranches || !newBranches) return false
    const matched = matchChoices(this, oldBranches, newBranches)
    for (const each of matched.pairs) outcome.inner.push(each)
    const at = { base: old.choices[0]?.pointer ?? old.pointer, revision: now.choices[0]?.pointer ?? now.pointer }
    for (const branch of matched.removed) {
      outcome.deltas.push({ rule: 'branch-removed', ...at, base: branch.pointer, before: branch.shown })
    }
    for (const branch of matched.added) {
      outcome.deltas.push({ rule: 'branch-added', ...at, revision: branch.pointer, after: branch.shown })
    }
    this.#compareDiscriminators(old, now, outcome)
    return true
  }

  /** The member that tells forms apart, and which form each of its values stands for. */
  #compareDiscriminators(base: Node, revision: Node, outcome: Outcome): void {
    const [old, now] = [objectOf(base.discriminator), objectOf(revision.discriminator)]
    const [oldForms, newForms] = [formsOf(this.#base, old), formsOf(this.#revision, now)]
    const isSame = (before: Place | undefined, after: Place) =>
      before !== undefined && isClean(this.compare([before], [after]))
    const moved = [...newForms].some(
      ([value, after]) =>
        !isSame(oldForms.get(value), after) && [...oldForms.values()].some((before) => isSame(before, after)),
    )
    const hasSameValues = same([...oldForms.keys()].sort(), [...newForms.keys()].sort())
    if (old.propertyName === now.propertyName && hasSameValues && !moved) return
    outcome.deltas.push({
      rule: 'discriminator-changed',
      base: base.at.get('discriminator') ?? base.pointer,
      revision: revision.at.get('discriminator') ?? revision.pointer,
      before: base.discriminator,
      after: revision.discriminator,
    })
  }

  /** As many on both sides are compared one by one; otherwise nobody knows which belongs to which. */
  #compareSeveralChoices(base: Node, revision: Node, outcome: Outcome): void {
    if (base.choices.length !== revision.choices.length) {
      outcome.deltas.push({ rule: 'undecided', base: base.pointer, revision: revision.pointer })
      return
    }
    for (const [index, old] of base.choices.entries()) {
      const now = revision.choices[index]
      if (now) outcome.inner.push(this.compare(alone(old), alone(now)))
    }
  }

  #compareNodes(base: Node, revision: Node, outcome: Outcome): void {
    const comparison: Comparison = {
      side: this.side,
      base,
      revision,
      say: (rule, details = {}) => {
        outcome.deltas.push({ rule, base: base.pointer, revision: revision.pointer, ...details })
      },
      into: (old, now) => {
        outcome.inner.push(this.compare(old, now))
      },
    }
    if (base.never || revision.never) {
      if (!base.never) comparison.say('became-unsatisfiable')
      if (!revision.never) comparison.say('became-satisfiable')
      return
    }
    compareConstraints(comparison)
    compareMembers(comparison)
  }

  #node(of: 'base' | 'revision', conjunction: Conjunction): Node {
    const key = keyOf(conjunction)
    const known = this.#nodes[of].get(key)
    if (known) return known
    const node = nodeOf(of === 'base' ? this.#base : this.#revision, conjunction, this.side)
    this.#nodes[of].set(key, node)
    return node
  }
}

/** What a discriminator maps to, where that is in the description. */
function formsOf(description: Description, { mapping }: JsonObject): Map<string, Place> {
  return new Map(
    Object.entries(objectOf(mapping)).map(([value, ref]) => {
      const target = String(ref).startsWith('#') ? String(ref) : `#/components/schemas/${ref}`
      return [value, description.lookUp(target)]
    }),
  )
}
