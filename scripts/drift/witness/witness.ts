import { canonical, isObject } from '../../lib/json.ts'
import type { FoundDelta, Reached } from '../schema/changes-in.ts'
import type { SchemaComparer } from '../schema/compare.ts'
import type { Delta, Edge, Pair, Step } from '../schema/comparison.ts'
import type { Conjunction } from '../schema/conjunction.ts'
import type { Node } from '../schema/node.ts'
import { memberOf } from '../schema/node-members.ts'
import { Budget, OutOfBudget } from './budget.ts'
import { isBeyondBound } from './reasons.ts'
import { bySimplicity, Sampler } from './sampler.ts'
import { textsOfPattern } from './strings.ts'
import type { Validator } from './validator.ts'

/** A value that was accepted and is no longer, or that could not come and now can. */
export interface Witness {
  readonly value: unknown
}

/** Looks for values that show what changed. Requests are sent as the base says, answers as the revision does. */
export class WitnessFinder {
  readonly #budget = new Budget()
  readonly #isRequest: boolean
  readonly #nodeOf: (receiver: Conjunction) => Node
  readonly #senderNodeOf: (sender: Conjunction) => Node
  readonly #sampler: Sampler
  readonly #validators: { readonly base: Validator; readonly revision: Validator }
  readonly #found = new Map<Pair, readonly unknown[]>()
  readonly #sent = new Map<Pair, readonly unknown[]>()

  constructor(comparer: SchemaComparer) {
    const nodeOf = (of: 'base' | 'revision') => (conjunction: Conjunction) => comparer.node(of, conjunction)
    this.#isRequest = comparer.options.side === 'request'
    const [sender, receiver] = this.#isRequest ? (['base', 'revision'] as const) : (['revision', 'base'] as const)
    this.#nodeOf = nodeOf(receiver)
    this.#senderNodeOf = nodeOf(sender)
    this.#sampler = new Sampler({ sender: nodeOf(sender), receiver: nodeOf(receiver) }, this.#budget)
    this.#validators = {
      base: comparer.validator('base', this.#budget),
      revision: comparer.validator('revision', this.#budget),
    }
  }

  /** Null when the search took too long: then nobody knows whether there is one. */
  find(found: FoundDelta): Witness | undefined | null {
    if (isNeverShown(found.delta)) return undefined
    this.#budget.start()
    try {
      return this.#find(found)
    } catch (error) {
      if (error instanceof OutOfBudget) return null
      throw error
    }
  }

  #find({ pair, delta, reached }: Pick<FoundDelta, 'pair' | 'delta' | 'reached'>): Witness | undefined {
    const path = pathOf(reached)
    const values = this.#valuesFor(pair).filter((value) => isAbout(delta, value))
    const named = [delta.before, delta.after].map(canonical)
    const exact = values.filter((value) => named.includes(canonical(value)))
    const [, receiver] = this.#sides(pair)
    const simple = bySimplicity(values, this.#nodeOf(receiver).required)
    const telling = simple.filter((each) => isBeyondBound(delta, each))
    const tried = [...exact, ...telling.slice(0, 3), ...simple.slice(0, 6)]
    const value = tried.find((each) => this.#holds(each, path))
    if (value !== undefined) return { value }
    const [outer] = path
    // What stands beside may ask for more: values of both are tried.
    return outer?.edge.step.kind === 'same'
      ? this.#find({ pair: outer.parent, delta, reached: outer.before })
      : undefined
  }

  #valuesFor(pair: Pair): readonly unknown[] {
    const known = this.#found.get(pair)
    if (known) return known
    const [sender, receiver] = this.#sides(pair)
    this.#found.set(pair, [])
    const values = this.#sampler
      .samples(sender, receiver)
      .filter((value) => this.#shows(pair, value) && !this.#showsInside(pair, value))
    this.#found.set(pair, values)
    return values
  }

  #sides({ base, revision }: Pair): [Conjunction, Conjunction] {
    return this.#isRequest ? [base, revision] : [revision, base]
  }

  #isSent(pair: Pair, value: unknown): boolean {
    const [sender] = this.#sides(pair)
    return (this.#isRequest ? this.#validators.base : this.#validators.revision).sends(sender, value)
  }

  #isTaken(pair: Pair, value: unknown): boolean {
    const [, receiver] = this.#sides(pair)
    return (this.#isRequest ? this.#validators.revision : this.#validators.base).accepts(receiver, value)
  }

  #shows(pair: Pair, value: unknown): boolean {
    return this.#isSent(pair, value) && !this.#isTaken(pair, value)
  }

  /** Whether a member or item shows a change already: then the value says nothing about what is around it. */
  #showsInside({ inner }: Pair, value: unknown): boolean {
    if (Array.isArray(value)) {
      const items = inner.filter(({ step }) => step.kind === 'item')
      return items.some(({ pair }) => value.some((each) => this.#shows(pair, each)))
    }
    if (!isObject(value)) return false
    return inner.some(
      ({ step, pair }) =>
        step.kind === 'member' && Object.hasOwn(value, step.name) && this.#shows(pair, value[step.name]),
    )
  }

  /** Whether the value shows a change from the outside too: another branch may take what this one refuses. */
  #holds(value: unknown, path: readonly Reached[]): boolean {
    try {
      return this.#showsOutside(value, path)
    } catch (error) {
      // Too much around it to look at: what is known from the inside stands.
      if (error instanceof OutOfBudget) return true
      throw error
    }
  }

  #showsOutside(value: unknown, path: readonly Reached[]): boolean {
    let current = value
    for (const { parent, edge } of path) {
      if (edge.step.kind === 'name' && !this.#isNamed(parent, String(current))) return false
      const shown = this.#around(parent, edge, current).find((each) => this.#shows(parent, each))
      if (shown === undefined) return false
      current = shown
    }
    return true
  }

  /** Some values that are sent, as far as any are found. */
  #sentValues(pair: Pair): readonly unknown[] {
    const known = this.#sent.get(pair)
    if (known) return known
    const [sender] = this.#sides(pair)
    const values: unknown[] = []
    const shapes = new Map<string, number>()
    for (const value of this.#sampler.samples(sender, undefined, 1)) {
      if (values.length >= MOST_AROUND) break
      const shape = shapeOf(value)
      const count = shapes.get(shape) ?? 0
      if (count >= MOST_OF_A_SHAPE || !this.#isSent(pair, value)) continue
      shapes.set(shape, count + 1)
      values.push(value)
    }
    this.#sent.set(pair, values)
    return values
  }

  /** Nobody sends members that the own schema does not name. */
  #isNamed(parent: Pair, name: string): boolean {
    const [sender] = this.#sides(parent)
    const { properties, leaves } = this.#senderNodeOf(sender)
    return properties.has(name) || memberOf(leaves, name).length > 0
  }

  /** Values that may be of the outer schema, and have the given one inside. */
  #around(parent: Pair, { step }: Edge, value: unknown): unknown[] {
    if (step.kind === 'same') return [value]
    const others = this.#sentValues(parent)
    if (step.kind === 'item') {
      const arrays = others.filter((each) => Array.isArray(each)).filter((each) => each.length > 0)
      const within = arrays.flatMap((each) => [
        each.with(Math.min(step.index, each.length - 1), value),
        each.map(() => value),
      ])
      return [[value], ...within].slice(0, MOST_AROUND)
    }
    const name = nameIn(step, value)
    if (name === undefined) return []
    const inner = step.kind === 'name' ? 1 : value
    return [{}, ...others.filter(isObject)].slice(0, MOST_AROUND).map((each) => ({ ...each, [name]: inner }))
  }
}

/** How many values around another are tried. */
const MOST_AROUND = 16
const MOST_OF_A_SHAPE = 3

/** The length of an array, or the names of members: what matters to whatever stands inside. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return String(value.length)
  return isObject(value) ? Object.keys(value).sort().join() : typeof value
}

/** Rules about a member that is missing from what shows them, and about one that is there. */
const MISSING = new Set(['became-required', 'required-property-added', 'became-optional', 'required-property-removed'])
const PRESENT = new Set(['property-forbidden', 'property-added-to-closed-object'])

function isAbout({ rule, before, after }: Delta, value: unknown): boolean {
  const has = isObject(value) && Object.hasOwn(value, String(before ?? after))
  if (MISSING.has(rule)) return isObject(value) && !has
  if (PRESENT.has(rule)) return has
  return true
}

/** No value is refused for it. */
function isNeverShown({ rule }: Delta): boolean {
  return rule === 'property-removed' || /^(format-(added|removed|changed)|default-)/.test(rule)
}

function nameIn(step: Step, value: unknown): string | undefined {
  if (step.kind === 'member') return step.name
  if (step.kind === 'name') return String(value)
  return step.kind === 'matching' ? textsOfPattern(step.pattern)[0] : undefined
}

/** How deep around a value others are built. */
const DEEPEST = 30

/** The way out. */
function pathOf(reached: Reached | undefined): Reached[] {
  const path: Reached[] = []
  for (let next = reached; next && path.length < DEEPEST; next = next.before) path.push(next)
  return path
}
