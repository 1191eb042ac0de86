import { isObject } from '../../lib/json.ts'
import { anything, type Conjunction } from '../schema/conjunction.ts'
import type { Node } from '../schema/node.ts'
import { memberOf } from '../schema/node-members.ts'
import type { Budget } from './budget.ts'
import { LazyList } from './lazy-list.ts'
import { scalarsFor } from './scalars.ts'
import { textsOfPattern } from './strings.ts'

/** How many values of a member are tried, by how deep it is. */
const BREADTH = [14, 6, 3, 2] as const
const DEEPEST = 9
const LONGEST_ARRAY = 40
const MOST = 400
const MOST_INSIDE = 40

interface Sides {
  /** Values are made for this one, */
  readonly sender: (conjunction: Conjunction) => Node
  /** with an eye on where this one may differ. */
  readonly receiver: (conjunction: Conjunction) => Node
}

/** Makes values that a schema may allow, around what another says; whether it does is for others to check. */
export class Sampler {
  readonly #sides: Sides

  readonly #budget: Budget

  constructor(sides: Sides, budget: Budget) {
    this.#sides = sides
    this.#budget = budget
  }

  /** One after the other: whoever wants a few need not wait for all. */
  *samples(sender: Conjunction, receiver: Conjunction | undefined, depth = 0): Generator<unknown> {
    if (depth > DEEPEST) return
    this.#budget.spend(5)
    const most = depth === 0 ? MOST : MOST_INSIDE
    const scalars = new Set<unknown>()
    let count = 0
    const other = receiver && this.#sides.receiver(receiver)
    for (const conjunction of this.#choices(sender, depth)) {
      this.#budget.spend(5)
      const node = this.#sides.sender(conjunction)
      for (const value of this.#ofNode(node, other, depth)) {
        // Objects and arrays are as good as never made twice.
        if (typeof value !== 'object') {
          if (scalars.has(value)) continue
          scalars.add(value)
        }
        yield value
        count += 1
        if (count >= most) return
      }
    }
  }

  /** The schema with each of its branches in turn. */
  #choices(conjunction: Conjunction, depth: number): Conjunction[] {
    const node = this.#sides.sender(conjunction)
    let choices: Conjunction[] = [conjunction]
    for (const { branches } of node.branchings) {
      choices = choices
        .flatMap((choice) => branches.map((branch) => [...choice, ...branch]))
        .slice(0, depth < 2 ? 60 : 6)
    }
    // A branch may have branches of its own.
    return choices.flatMap((choice) => {
      const inner = this.#sides
        .sender(choice)
        .branchings.filter((branching) => !node.branchings.some(({ pointer }) => pointer === branching.pointer))
      const [first] = inner
      if (!first || depth > 3) return [choice]
      return first.branches.map((branch) => [...choice, ...branch])
    })
  }

  *#ofNode(node: Node, other: Node | undefined, depth: number): Generator<unknown> {
    if (node.never) return
    if (node.values) {
      yield* [...node.values.values()].slice(0, 30)
      return
    }
    const examples = node.leaves.flatMap(({ schema }) => {
      const listed = Array.isArray(schema.examples) ? schema.examples : []
      return [schema.example, schema.default, ...listed].filter((each) => each !== undefined)
    })
    yield* examples.filter((each) => typeof each !== 'object')
    const types = node.types ?? new Set(['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'])
    yield* scalarsFor(types, node, other)
    if (types.has('object')) yield* this.#objects(node, other, depth)
    if (types.has('array')) yield* this.#arrays(node, other, depth)
  }

  *#objects(node: Node, other: Node | undefined, depth: number): Generator<unknown> {
    const breadth = BREADTH[depth] ?? 1
    const members = new Map<string, LazyList<unknown>>()
    const ofMember = (name: string): LazyList<unknown> => {
      const known = members.get(name)
      if (known) return known
      const member = node.properties.get(name) ?? []
      const theirs = other && (other.properties.get(name) ?? memberOf(other.leaves, name))
      const samples = this.samples(member.length > 0 ? member : anything(node.pointer), theirs, depth + 1)
      const list = new LazyList(samples, breadth)
      members.set(name, list)
      return list
    }
    const first = (name: string) => ofMember(name).at(0)
    const withNames = (names: Iterable<string>): Record<string, unknown> =>
      Object.fromEntries([...names].map((name) => [name, first(name)]).filter(([, value]) => value !== undefined))
    const least = withNames(this.#needed(node, node.required))
    yield least
    if (depth > 4) return
    const optional = [...node.properties.keys()].filter((name) => !Object.hasOwn(least, name)).slice(0, 60)
    for (const name of optional) yield { ...least, ...withNames(this.#needed(node, [name])), [name]: first(name) }
    for (let count = 2; count <= optional.length; count += count < 4 ? 1 : 8) {
      yield { ...least, ...withNames(optional.slice(0, count)) }
    }
    const full = { ...least, ...withNames(optional) }
    yield full
    if (depth === 0) {
      for (const name of optional) yield Object.fromEntries(Object.entries(full).filter(([each]) => each !== name))
    }
    for (const name of Object.keys(least).concat(optional)) {
      const [, ...others] = ofMember(name)
      for (const value of others) yield { ...least, [name]: value }
    }
    yield* this.#withMaps(node, other, least, depth)
  }

  /** Members that need others. */
  #needed(node: Node, names: Iterable<string>): Set<string> {
    const needed = new Set<string>(names)
    for (const name of needed) for (const other of node.dependentRequired.get(name) ?? []) needed.add(other)
    return needed
  }

  /** Members whose names are not listed, but described. */
  *#withMaps(
    node: Node,
    other: Node | undefined,
    least: Record<string, unknown>,
    depth: number,
  ): Generator<Record<string, unknown>> {
    const breadth = BREADTH[depth] ?? 1
    const described: [string, Conjunction][] = [...(node.maps.get('patternProperties') ?? [])].flatMap(
      ([pattern, member]) => textsOfPattern(pattern).map((name): [string, Conjunction] => [name, member]),
    )
    if (node.additional) {
      const theirs = [...(other?.properties.keys() ?? [])].filter((name) => !node.properties.has(name))
      const texts = [...(other?.maps.get('patternProperties')?.keys() ?? [])].flatMap(textsOfPattern)
      for (const name of ['x1', 'x2', ...theirs, ...texts].slice(0, 6)) described.push([name, node.additional])
    }
    const all: Record<string, unknown> = {}
    let count = 0
    for (const [name, member] of described) {
      const theirs = other && (other.properties.get(name) ?? memberOf(other.leaves, name))
      const values = this.samples(member, theirs?.length ? theirs : undefined, depth + 1)
      for (const value of new LazyList(values, breadth)) {
        const single = { ...least, [name]: value }
        Object.assign(all, single)
        count += 1
        yield single
      }
    }
    if (count > 1) yield all
  }

  *#arrays(node: Node, other: Node | undefined, depth: number): Generator<unknown> {
    if (depth > 5) {
      yield []
      return
    }
    const breadth = (BREADTH[depth] ?? 1) * 2
    const items = node.inner.get('items') ?? anything(node.pointer)
    const theirs = other?.inner.get('items')
    const wanted = [node, other].flatMap((each) => each?.inner.get('contains') ?? [])
    const values = new LazyList(this.samples(items, theirs, depth + 1), breadth)
    const containing = wanted.length > 0 ? this.samples([...items, ...wanted.slice(0, 1)], undefined, depth + 1) : []
    const contained = [...new LazyList(containing, 4)]
    const first = this.#firstItems(node, other, depth)
    const lengths = new Set([0, 1, 2, 3])
    for (const each of [node, other]) {
      for (const name of ['minItems', 'maxItems', 'minContains', 'maxContains'] as const) {
        const bound = each?.bounds.get(name)?.value
        if (bound !== undefined) for (const step of [-1, 0, 1]) lengths.add(bound + step)
      }
    }
    const fill = (length: number, pick: (index: number) => unknown): unknown[] =>
      Array.from({ length }, (_, index) => (index < first.length ? first[index]?.[0] : pick(index))).filter(
        (each) => each !== undefined,
      )
    for (const length of lengths) {
      if (length < 0 || length > LONGEST_ARRAY) continue
      yield fill(length, () => values.at(0))
      yield fill(length, (index) => values.at(index % Math.max(values.length, 1)))
      for (const value of contained) yield fill(length, () => value)
      for (const [index, choices] of first.entries()) {
        if (index >= length) continue
        for (const choice of choices.slice(1, breadth)) {
          const array = fill(length, () => values.at(0))
          array[index] = choice
          yield array
        }
      }
    }
    const [, ...others] = values
    for (const value of others) {
      for (const length of [1, 2]) yield [...fill(first.length + length - 1, () => values.at(0)), value]
    }
  }

  #firstItems(node: Node, other: Node | undefined, depth: number): unknown[][] {
    const own = node.maps.get('prefixItems')
    return [...(own ?? [])].map(([index, item]) => {
      const theirs = other?.maps.get('prefixItems')?.get(index) ?? other?.inner.get('items')
      return [...this.samples(item, theirs, depth + 1)]
    })
  }
}

/** Those first that lack the fewest members, and the shortest of them as text; what is empty says little. */
export function bySimplicity<T extends { readonly value: unknown }>(
  values: readonly T[],
  required: ReadonlySet<string>,
): T[] {
  const cost = ({ value }: T) => {
    const missing = isObject(value) ? [...required].filter((name) => !Object.hasOwn(value, name)).length : 0
    return missing * 1000 + (value === '' ? 50 : JSON.stringify(value).length)
  }
  return values
    .map((each) => ({ each, cost: cost(each) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ each }) => each)
}
