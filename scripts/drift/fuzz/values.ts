import { isObject, type JsonObject } from '../../lib/json.ts'
import type { Change } from '../change.ts'
import { Description } from '../description.ts'
import { SchemaComparer } from '../schema/compare.ts'
import type { Conjunction } from '../schema/conjunction.ts'
import { Budget, OutOfBudget } from '../witness/budget.ts'
import { Sampler } from '../witness/sampler.ts'
import type { SchemaPair, Side } from './pairs.ts'
import type { Random } from './random.ts'

const NAMES = ['a', 'b', 'c', 'x1', 'r', 'w'] as const

/** Whether whoever follows one side sends a value that the other does not allow. */
export interface Breaks {
  isSent(value: unknown): boolean
  isTaken(value: unknown): boolean
}

export interface Question {
  readonly base: JsonObject
  readonly revision: JsonObject
  readonly pair: SchemaPair
  readonly side: Side
  readonly changes: readonly Change[]
  readonly random: Random
}

const MUTATIONS = 150

/** What shows a change of something inside stands in something else. */
function around(value: unknown): unknown[] {
  return [[value], [value, value], { a: value, b: value }, ...NAMES.map((name) => ({ [name]: value }))]
}

/** Looks for a value that is sent and not taken: around what either side says, of no plan, and around what is sent. */
export function drawn(question: Question, judge: Breaks): { value?: { found: unknown }; count: number } {
  const { pair, changes, random } = question
  const shown = changes.flatMap(({ witness }) => (witness ? [witness.value] : []))
  const inside = shown.flatMap(around)
  const scalars = scalarsIn([pair.before, pair.after, pair.components])
  const unplanned = Array.from({ length: 60 }, () => anyValue(random, scalars))
  const isText = pair.stand === 'parameter'
  const sent: unknown[] = []
  let count = 0
  const breaks = (value: unknown) => {
    if (isText && typeof value === 'object') return false
    count += 1
    if (!judge.isSent(value)) return false
    sent.push(value)
    return !judge.isTaken(value)
  }
  for (const value of [
    ...shown,
    ...inside,
    ...inside.flatMap(around),
    ...sampled(question),
    ...(isText ? scalars : []),
    ...unplanned,
  ])
    if (breaks(value)) return { value: { found: value }, count }
  // What shows a change stands beside other members, too.
  for (const whole of sent.filter(isObject).slice(0, 12)) {
    for (const value of shown.flatMap((each) => NAMES.map((name) => ({ ...whole, [name]: each }))))
      if (breaks(value)) return { value: { found: value }, count }
  }
  for (let tries = 0; tries < MUTATIONS && sent.length > 0; tries += 1) {
    const value = mutated(random, sent[random.below(sent.length)], sent, scalars)
    if (breaks(value)) return { value: { found: value }, count }
  }
  return { count }
}

function sampled({ base, revision, pair: { before, after, stand }, side }: Question): unknown[] {
  const [old, now] = [new Description(base, 'base'), new Description(revision, 'revision')]
  const comparer = new SchemaComparer(old, now, { side, isText: stand === 'parameter' })
  const [of, other] = side === 'request' ? (['base', 'revision'] as const) : (['revision', 'base'] as const)
  const parts = { base: [{ value: before, pointer: '/base' }], revision: [{ value: after, pointer: '/revision' }] }
  const nodeOf = (which: 'base' | 'revision') => (part: Conjunction) => comparer.node(which, part)
  const sampler = new Sampler({ sender: nodeOf(of), receiver: nodeOf(other) }, new Budget())
  try {
    return [...sampler.samples(parts[of], parts[other])]
  } catch (error) {
    if (error instanceof OutOfBudget) return []
    throw error
  }
}

/** Texts and numbers that the schemas mention, and those next to them. */
function scalarsIn(schemas: unknown): unknown[] {
  const found = new Set<unknown>([null, true, false, 0, 1, -1, 0.5, 'a', 'z', 'az', '', 'aaaa', '12', 2 ** 31])
  const left = [schemas]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'number') for (const each of [next - 1, next, next + 1, next + 0.5]) found.add(each)
    else if (typeof next === 'string' && next.length < 3) found.add(next)
    else if (typeof next === 'object' && next !== null)
      left.push(...Object.values(next).filter((each) => each !== null))
  }
  return [...found]
}

function anyValue(random: Random, scalars: readonly unknown[], depth = 0): unknown {
  const kind = random.below(depth > 2 ? 3 : 6)
  if (kind < 3) return scalars[random.below(scalars.length)] ?? null
  if (kind === 3) return Array.from({ length: random.below(4) }, () => anyValue(random, scalars, depth + 1))
  const names = NAMES.filter(() => random.chance(0.4))
  return Object.fromEntries(names.map((name) => [name, anyValue(random, scalars, depth + 1)]))
}

/** A value with something in it exchanged for something of another, left out, or put in besides. */
function mutated(random: Random, value: unknown, others: readonly unknown[], scalars: readonly unknown[]): unknown {
  const another = () => (random.chance(0.5) ? others[random.below(others.length)] : anyValue(random, scalars, 2))
  if (Array.isArray(value)) {
    const copy: unknown[] = [...value]
    const at = random.below(copy.length + 1)
    const what = random.below(3)
    if (what === 0) copy.splice(at, 1)
    else if (what === 1) copy.splice(at, 0, another() ?? null)
    else copy[at] = mutated(random, copy[at] ?? null, others, scalars)
    return copy
  }
  if (!isObject(value)) return another() ?? null
  const name = NAMES[random.below(NAMES.length)] ?? 'a'
  const copy: Record<string, unknown> = { ...value }
  const donor = others[random.below(others.length)]
  if (random.chance(0.25)) delete copy[name]
  else if (isObject(donor) && Object.hasOwn(donor, name) && random.chance(0.6)) copy[name] = donor[name]
  else copy[name] = Object.hasOwn(copy, name) ? mutated(random, copy[name], others, scalars) : (another() ?? null)
  return copy
}
