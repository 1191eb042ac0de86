import { isObject, same } from '../../lib/json.ts'
import type { FoundDelta, Reached } from '../schema/changes-in.ts'
import type { SchemaComparer } from '../schema/compare.ts'
import type { Delta, Edge, Pair, Step } from '../schema/comparison.ts'
import type { Conjunction } from '../schema/conjunction.ts'
import type { Node } from '../schema/node.ts'
import { memberOf } from '../schema/node-members.ts'
import { Budget, OutOfBudget } from './budget.ts'
import { LazyList } from './lazy-list.ts'
import { isBeyondBound } from './reasons.ts'
import { bySimplicity, Sampler } from './sampler.ts'
import { textsOfPattern } from './strings.ts'
import type { Validator } from './validator.ts'

/** A value that was accepted and is no longer, or that could not come and now can. */
export interface Witness {
  readonly value: unknown
}

/** A value that may show what changed between two schemas. */
interface Candidate {
  readonly value: unknown
  /** Whether it does, and nothing inside it; undefined until somebody asks. */
  shows: boolean | undefined
}

interface Candidates {
  /** As they were made. */
  readonly made: readonly Candidate[]
  readonly simplest: readonly Candidate[]
}

/** Looks for values that show what changed. Requests are sent as the base says, answers as the revision does. */
export class WitnessFinder {
  readonly #budget = new Budget()
  readonly #isRequest: boolean
  readonly #nodeOf: (receiver: Conjunction) => Node
  readonly #senderNodeOf: (sender: Conjunction) => Node
  readonly #sampler: Sampler
  readonly #validators: { readonly base: Validator; readonly revision: Validator }
  readonly #candidates = new Map<Pair, Candidates>()
  readonly #sent = new Map<Pair, LazyList<unknown>>()

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
    for (const value of this.#valuesFor(pair, delta)) if (this.#holds(value, path)) return { value }
    const [outer] = path
    // What stands beside may ask for more: values of both are tried.
    return outer?.edge.step.kind === 'same'
      ? this.#find({ pair: outer.parent, delta, reached: outer.before })
      : undefined
  }

  /** What shows the change by itself: the values that came or went, those beyond a bound, and the simplest of others. */
  *#valuesFor(pair: Pair, delta: Delta): Generator<unknown> {
    const { made, simplest } = this.#candidatesFor(pair)
    const isNamed = (value: unknown) => same(value, delta.before) || same(value, delta.after)
    for (const each of made) if (isNamed(each.value) && this.#isCandidate(pair, delta, each)) yield each.value
    let beyond = 0
    for (const each of simplest) {
      if (!isBeyondBound(delta, each.value) || !this.#isCandidate(pair, delta, each)) continue
      yield each.value
      beyond += 1
      if (beyond >= MOST_BEYOND) break
    }
    let count = 0
    for (const each of simplest) {
      if (!this.#isCandidate(pair, delta, each)) continue
      yield each.value
      count += 1
      if (count >= MOST_SIMPLE) return
    }
  }

  #isCandidate(pair: Pair, delta: Delta, candidate: Candidate): boolean {
    const { value } = candidate
    if (!isAbout(delta, value)) return false
    candidate.shows ??= this.#shows(pair, value) && !this.#showsInside(pair, value)
    return candidate.shows
  }

  #candidatesFor(pair: Pair): Candidates {
    const known = this.#candidates.get(pair)
    if (known) return known
    this.#candidates.set(pair, { made: [], simplest: [] })
    const [sender, receiver] = this.#sides(pair)
    const made = [...this.#sampler.samples(sender, receiver)].map((value): Candidate => ({ value, shows: undefined }))
    const found = { made, simplest: bySimplicity(made, this.#nodeOf(receiver).required) }
    this.#candidates.set(pair, found)
    return found
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
    return !this.#isTaken(pair, value) && this.#isSent(pair, value)
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
      if (!(error instanceof OutOfBudget)) throw error
      // What was cut off is made anew when it is asked for again.
      this.#sent.clear()
      // Too much around it to look at: what is known from the inside stands.
      return true
    }
  }

  #showsOutside(value: unknown, path: readonly Reached[]): boolean {
    let current = value
    for (const { parent, edge } of path) {
      if (edge.step.kind === 'name' && !this.#isNamed(parent, String(current))) return false
      const shown = this.#shownAround(parent, edge, current)
      if (!shown) return false
      current = shown.value
    }
    return true
  }

  #shownAround(parent: Pair, edge: Edge, value: unknown): Witness | undefined {
    let count = 0
    for (const each of this.#around(parent, edge, value)) {
      if (this.#shows(parent, each)) return { value: each }
      count += 1
      if (count >= MOST_AROUND) return undefined
    }
    return undefined
  }

  /** Values that are sent: as many as are found, each when it is asked for. */
  #sentValues(pair: Pair): LazyList<unknown> {
    const list = this.#sent.get(pair) ?? new LazyList(this.#madeToBeSent(pair), MOST_AROUND)
    this.#sent.set(pair, list)
    return list
  }

  *#madeToBeSent(pair: Pair): Generator<unknown> {
    const [sender] = this.#sides(pair)
    const shapes = new Map<string, number>()
    for (const value of this.#sampler.samples(sender, undefined, 1)) {
      const shape = shapeOf(value)
      const count = shapes.get(shape) ?? 0
      if (count >= MOST_OF_A_SHAPE || !this.#isSent(pair, value)) continue
      shapes.set(shape, count + 1)
      yield value
    }
  }

  /** Nobody sends members that the own schema does not name. */
  #isNamed(parent: Pair, name: string): boolean {
    const [sender] = this.#sides(parent)
    const { properties, leaves } = this.#senderNodeOf(sender)
    return properties.has(name) || memberOf(leaves, name).length > 0
  }

  /** Values that may be of the outer schema, and have the given one inside. */
  *#around(parent: Pair, { step }: Edge, value: unknown): Generator<unknown> {
    if (step.kind === 'same') yield value
    else if (step.kind === 'item') {
      yield [value]
      for (const each of this.#sentValues(parent)) {
        if (!Array.isArray(each) || each.length === 0) continue
        yield each.with(Math.min(step.index, each.length - 1), value)
        yield each.map(() => value)
      }
    } else {
      const name = nameIn(step, value)
      if (name === undefined) return
      const inner = step.kind === 'name' ? 1 : value
      yield { [name]: inner }
      for (const each of this.#sentValues(parent)) if (isObject(each)) yield { ...each, [name]: inner }
    }
  }
}

/** How many values that show the change are tried besides the very ones that it is about. */
const MOST_BEYOND = 3
const MOST_SIMPLE = 6
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
