import { isObject } from '../../lib/json.ts'
import { anything, type Conjunction } from '../schema/conjunction.ts'
import type { Node } from '../schema/node.ts'
import { memberOf } from '../schema/node-members.ts'
import type { Budget } from './budget.ts'
import { scalarsFor } from './scalars.ts'
import { textsOfPattern } from './strings.ts'

/** How many values of a member are tried, by how deep it is. */
const BREADTH = [14, 6, 3, 2] as const
const DEEPEST = 9
const LONGEST_ARRAY = 40
const MOST = 400

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

  samples(sender: Conjunction, receiver: Conjunction | undefined, depth = 0): unknown[] {
    if (depth > DEEPEST) return []
    this.#budget.spend(5)
    const found = new Map<string | number, unknown>()
    const other = receiver && this.#sides.receiver(receiver)
    for (const conjunction of this.#choices(sender, depth)) {
      this.#budget.spend(5)
      const node = this.#sides.sender(conjunction)
      for (const value of this.#ofNode(node, other, depth)) {
        if (found.size >= (depth === 0 ? MOST : 40)) break
        // Objects and arrays are as good as never made twice.
        const key = typeof value === 'object' ? found.size : `${typeof value} ${value}`
        if (!found.has(key)) found.set(key, value)
      }
    }
    return [...found.values()]
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

  #ofNode(node: Node, other: Node | undefined, depth: number): unknown[] {
    if (node.never) return []
    const examples = node.leaves.flatMap(({ schema }) => {
      const listed = Array.isArray(schema.examples) ? schema.examples : []
      return [schema.example, schema.default, ...listed].filter((each) => each !== undefined)
    })
    if (node.values) return [...node.values.values()].slice(0, 30)
    const types = node.types ?? new Set(['string', 'integer', 'number', 'boolean', 'null', 'array', 'object'])
    return [
      ...examples.filter((each) => typeof each !== 'object'),
      ...scalarsFor(types, node, other),
      ...(types.has('object') ? this.#objects(node, other, depth) : []),
      ...(types.has('array') ? this.#arrays(node, other, depth) : []),
    ]
  }

  #objects(node: Node, other: Node | undefined, depth: number): unknown[] {
    const breadth = BREADTH[depth] ?? 1
    const ofMember = (name: string): unknown[] => {
      const member = node.properties.get(name) ?? []
      const theirs = other && (other.properties.get(name) ?? memberOf(other.leaves, name))
      return this.samples(member.length > 0 ? member : anything(node.pointer), theirs, depth + 1).slice(0, breadth * 3)
    }
    const values = new Map<string, unknown[]>()
    const first = (name: string) => {
      const known = values.get(name) ?? ofMember(name)
      values.set(name, known)
      return known[0]
    }
    const withNames = (names: Iterable<string>): Record<string, unknown> =>
      Object.fromEntries([...names].map((name) => [name, first(name)]).filter(([, value]) => value !== undefined))
    const least = withNames(this.#needed(node, node.required))
    const found: unknown[] = [least]
    if (depth > 4) return found
    const optional = [...node.properties.keys()].filter((name) => !Object.hasOwn(least, name)).slice(0, 60)
    for (const name of optional) found.push({ ...least, ...withNames(this.#needed(node, [name])), [name]: first(name) })
    for (let count = 2; count <= optional.length; count += count < 4 ? 1 : 8) {
      found.push({ ...least, ...withNames(optional.slice(0, count)) })
    }
    const full = { ...least, ...withNames(optional) }
    found.push(full)
    if (depth === 0) {
      for (const name of optional)
        found.push(Object.fromEntries(Object.entries(full).filter(([each]) => each !== name)))
    }
    for (const name of Object.keys(least).concat(optional)) {
      first(name)
      for (const value of (values.get(name) ?? []).slice(1, breadth)) found.push({ ...least, [name]: value })
    }
    return [...found, ...this.#withMaps(node, other, least, depth)]
  }

  /** Members that need others. */
  #needed(node: Node, names: Iterable<string>): Set<string> {
    const needed = new Set<string>(names)
    for (const name of needed) for (const other of node.dependentRequired.get(name) ?? []) needed.add(other)
    return needed
  }

  /** Members whose names are not listed, but described. */
  #withMaps(node: Node, other: Node | undefined, least: Record<string, unknown>, depth: number): unknown[] {
    const breadth = BREADTH[depth] ?? 1
    const described: [string, Conjunction][] = [...(node.maps.get('patternProperties') ?? [])].flatMap(
      ([pattern, member]) => textsOfPattern(pattern).map((name): [string, Conjunction] => [name, member]),
    )
    if (node.additional) {
      const theirs = [...(other?.properties.keys() ?? [])].filter((name) => !node.properties.has(name))
      const texts = [...(other?.maps.get('patternProperties')?.keys() ?? [])].flatMap(textsOfPattern)
      for (const name of ['x1', 'x2', ...theirs, ...texts].slice(0, 6)) described.push([name, node.additional])
    }
    const singles = described.flatMap(([name, member]) => {
      const theirs = other && (other.properties.get(name) ?? memberOf(other.leaves, name))
      const values = this.samples(member, theirs?.length ? theirs : undefined, depth + 1).slice(0, breadth)
      return values.map((value) => ({ ...least, [name]: value }))
    })
    return [...singles, ...(singles.length > 1 ? [Object.assign({}, ...singles)] : [])]
  }

  #arrays(node: Node, other: Node | undefined, depth: number): unknown[] {
    if (depth > 5) return [[]]
    const breadth = (BREADTH[depth] ?? 1) * 2
    const items = node.inner.get('items') ?? anything(node.pointer)
    const theirs = other?.inner.get('items')
    const wanted = [node, other].flatMap((each) => each?.inner.get('contains') ?? [])
    const values = this.samples(items, theirs, depth + 1).slice(0, breadth)
    const contained =
      wanted.length > 0 ? this.samples([...items, ...wanted.slice(0, 1)], undefined, depth + 1).slice(0, 4) : []
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
    const found: unknown[] = []
    for (const length of lengths) {
      if (length < 0 || length > LONGEST_ARRAY) continue
      found.push(
        fill(length, () => values[0]),
        fill(length, (index) => values[index % Math.max(values.length, 1)]),
      )
      for (const value of contained) found.push(fill(length, () => value))
      for (const [index, choices] of first.entries()) {
        if (index >= length) continue
        for (const choice of choices.slice(1, breadth)) {
          const array = fill(length, () => values[0])
          array[index] = choice
          found.push(array)
        }
      }
    }
    for (const value of values.slice(1)) {
      for (const length of [1, 2]) found.push([...fill(first.length + length - 1, () => values[0]), value])
    }
    return found
  }

  #firstItems(node: Node, other: Node | undefined, depth: number): unknown[][] {
    const own = node.maps.get('prefixItems')
    return [...(own ?? [])].map(([index, item]) =>
      this.samples(item, other?.maps.get('prefixItems')?.get(index) ?? other?.inner.get('items'), depth + 1),
    )
  }
}

/** Those first that lack the fewest members, and the shortest of them as text; what is empty says little. */
export function bySimplicity(values: readonly unknown[], required: ReadonlySet<string>): unknown[] {
  const cost = (value: unknown) => {
    const missing = isObject(value) ? [...required].filter((name) => !Object.hasOwn(value, name)).length : 0
    return missing * 1000 + (value === '' ? 50 : JSON.stringify(value).length)
  }
  return values
    .map((value) => ({ value, cost: cost(value) }))
    .sort((one, other) => one.cost - other.cost)
    .map(({ value }) => value)
}
