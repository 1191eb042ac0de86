import { listOf, objectOf, tokensOf } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import type { SchemaComparer } from './compare.ts'
import { besides, type Conjunction } from './conjunction.ts'
import { deltasOf, isClean, isWords, type Outcome } from './delta.ts'
import type { Choice, Node } from './node.ts'

/** One form that a value can take. */
export interface Branch {
  readonly conjunction: Conjunction
  readonly pointer: string
  /** For people: the name of what is referred to, or the schema itself. */
  readonly shown: unknown
}

/**
 * The forms of a schema, each with whatever is asked of all of them; a schema without a choice is one form, or one for
 * each type when the other side chooses between types. Undefined when there are several choices at once.
 */
export function choicesOf(
  description: Description,
  conjunction: Conjunction,
  own: Node,
  other: Node,
): Branch[] | undefined {
  if (own.choices.length > 1 || other.choices.length > 1) return undefined
  const [choice] = own.choices
  if (!choice) return byType(conjunction, own)
  const rest = besides(description, conjunction, choice.keyword)
  return choice.branches.flatMap((branch) => {
    const [part] = branch
    if (!part || part.value === false) return []
    return [{ conjunction: [...rest, part], pointer: part.pointer, shown: shownOf(part.value) }]
  })
}

/** A choice without what stands beside it. */
export function alone({ keyword, branches, pointer }: Choice): Conjunction {
  const value = { [keyword]: branches.map(([branch]) => branch?.value) }
  return [{ value, pointer: pointer.replace(/\/[^/]*$/, ''), id: `${pointer} alone` }]
}

/** The name of what is referred to, the names of all that it is made of, or the schema itself. */
function shownOf(value: unknown): unknown {
  const { $ref, allOf } = objectOf(value)
  if (typeof $ref === 'string') return tokensOf($ref).at(-1)
  const names = listOf(allOf).flatMap((each) => (typeof objectOf(each).$ref === 'string' ? [shownOf(each)] : []))
  return names.length > 0 ? names.join(' + ') : value
}

function byType(conjunction: Conjunction, { types, pointer }: Node): Branch[] {
  const kinds = [...(types ?? [])].filter((type) => type !== 'integer' || !types?.has('number'))
  if (kinds.length < 2) return [{ conjunction, pointer, shown: kinds[0] ?? 'any' }]
  return kinds.map((type) => ({
    conjunction: [...conjunction, { value: { type }, pointer, id: `${pointer} as ${type}` }],
    pointer,
    shown: type,
  }))
}

interface Matched {
  pairs: Outcome[]
  removed: Branch[]
  added: Branch[]
}

/**
 * Which form of the one side is which of the other: first those that are equal, then those of the same name, then those
 * most alike. What is left over was removed or added, unless another form takes all of it.
 */
export function matchChoices(comparer: SchemaComparer, base: readonly Branch[], revision: readonly Branch[]): Matched {
  const [oldLeft, newLeft] = [new Set(base), new Set(revision)]
  const pairs: Outcome[] = []
  const outcomeOf = (old: Branch, now: Branch) => comparer.compare(old.conjunction, now.conjunction)
  const take = (old: Branch, now: Branch) => {
    oldLeft.delete(old)
    newLeft.delete(now)
    pairs.push(outcomeOf(old, now))
  }
  const passes: ((old: Branch, now: Branch) => boolean)[] = [
    (old, now) => old.shown === now.shown && typeof old.shown === 'string' && isClean(outcomeOf(old, now)),
    (old, now) => isClean(outcomeOf(old, now)),
    (old, now) => old.shown === now.shown && typeof old.shown === 'string',
  ]
  for (const fits of passes) {
    for (const old of [...oldLeft]) {
      const now = [...newLeft].find((each) => fits(old, each))
      if (now) take(old, now)
    }
  }
  for (const old of [...oldLeft]) {
    const candidates = [...newLeft]
      .filter((now) => areAlike(comparer, old, now))
      .map((now) => ({ now, cost: deltasOf(outcomeOf(old, now)).filter(({ rule }) => !isWords(rule)).length }))
      .sort((left, right) => left.cost - right.cost)
    if (candidates[0]) take(old, candidates[0].now)
  }
  return {
    pairs,
    removed: [...oldLeft].filter(
      (old) => !revision.some((now) => comparer.includes(old.conjunction, now.conjunction, 'base to revision')),
    ),
    added: [...newLeft].filter(
      (now) => !base.some((old) => comparer.includes(now.conjunction, old.conjunction, 'revision to base')),
    ),
  }
}

/** Of the same types and, for objects, more than half of their members in common; lists of values share one. */
function areAlike(comparer: SchemaComparer, oldBranch: Branch, newBranch: Branch): boolean {
  const old = comparer.node('base', oldBranch.conjunction)
  const now = comparer.node('revision', newBranch.conjunction)
  if (old.types && now.types && ![...old.types].some((type) => now.types?.has(type))) return false
  if (old.values && now.values) return [...old.values.keys()].some((value) => now.values?.has(value))
  const names = new Set([...old.properties.keys(), ...now.properties.keys()])
  if (names.size === 0) return true
  const common = [...names].filter((name) => old.properties.has(name) && now.properties.has(name))
  return common.length * 2 > names.size && !common.some((name) => isOtherTag(comparer, old, now, name))
}

/** A member that is one value in one form and another in the other tells forms apart. */
function isOtherTag(comparer: SchemaComparer, old: Node, now: Node, name: string): boolean {
  const before = comparer.node('base', old.properties.get(name) ?? []).values
  const after = comparer.node('revision', now.properties.get(name) ?? []).values
  if (before?.size !== 1 || after?.size !== 1) return false
  return [...before.keys()][0] !== [...after.keys()][0]
}
