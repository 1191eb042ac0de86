import type { JsonObject } from '../../lib/json.ts'
import type { Change } from '../change.ts'
import { Description } from '../description.ts'
import { compareDescriptions } from '../engine.ts'
import { SchemaComparer } from '../schema/compare.ts'
import { Budget, OutOfBudget } from '../witness/budget.ts'
import { Sampler } from '../witness/sampler.ts'
import { Judge } from './judge.ts'
import { Random } from './random.ts'
import { anySchema, changed } from './schemas.ts'

type Side = 'request' | 'response'

interface Pair {
  before: unknown
  after: unknown
  components: { before: JsonObject; after: JsonObject }
}

/** A verdict that a value refutes, or that no value could be found for. */
export interface Counterexample {
  kind: 'compatible, but a value breaks' | 'breaking, but no value shows it'
  side: Side
  pair: Pair
  value?: unknown
  changes: string[]
}

export interface FuzzResult {
  pairs: number
  /** Pairs that the judge cannot read: schemas that refer to nothing but themselves. */
  skipped: number
  values: number
  verdicts: Record<'breaking' | 'warning' | 'compatible', number>
  counterexamples: Counterexample[]
}

/** Makes pairs of schemas, and asks an outside judge whether the verdicts about them hold. */
export function fuzz(seed: number, count: number): FuzzResult {
  const random = new Random(seed)
  const result: FuzzResult = {
    pairs: 0,
    skipped: 0,
    values: 0,
    verdicts: { breaking: 0, warning: 0, compatible: 0 },
    counterexamples: [],
  }
  while (result.pairs < count) {
    result.pairs += 1
    const pair = anyPair(random)
    const judges = judgesOf(pair)
    if (judges) for (const side of ['request', 'response'] as const) tryPair(pair, side, judges, random, result)
    else result.skipped += 1
  }
  return result
}

function anyPair(random: Random): Pair {
  const before = anySchema(random)
  const components = { One: anySchema(random, 1), Two: anySchema(random, 1) }
  const isInside = random.chance(0.3)
  return {
    before,
    after: isInside ? before : changed(random, before),
    components: {
      before: components,
      after: isInside ? { ...components, One: changed(random, components.One) } : components,
    },
  }
}

/** A value of each kind, to see whether the judge comes to an end. */
const PROBES = [null, true, 1, 'a', [], ['a', 1], {}, { a: {}, b: [], c: 1 }]

/** Undefined for schemas that refer to themselves without end, which no judge compiles. */
function judgesOf({ before, after, components }: Pair): { base: Judge; revision: Judge } | undefined {
  try {
    const judges = { base: new Judge(before, components.before), revision: new Judge(after, components.after) }
    for (const judge of Object.values(judges)) for (const value of PROBES) judge.sends(value)
    return judges
  } catch {
    return undefined
  }
}

function tryPair(
  pair: Pair,
  side: Side,
  judges: { base: Judge; revision: Judge },
  random: Random,
  result: FuzzResult,
): void {
  const [base, revision] = [
    describe(side, pair.before, pair.components.before),
    describe(side, pair.after, pair.components.after),
  ]
  const { changes } = compareDescriptions(base, revision)
  const bad = changes.filter(({ level }) => level === 'breaking' || level === 'warning')
  const verdict = bad.some(({ level }) => level === 'breaking') ? 'breaking' : bad.length > 0 ? 'warning' : 'compatible'
  result.verdicts[verdict] += 1
  if (verdict === 'warning') return
  const [sender, receiver] = side === 'request' ? [judges.base, judges.revision] : [judges.revision, judges.base]
  const values = valuesFor(base, revision, pair, side, changes, random)
  result.values += values.length
  const judged = values.map((value) => ({ value, isBroken: isBroken(sender, receiver, value) }))
  const breaks = judged.flatMap(({ value, isBroken: found }) => (found ? [value] : []))
  const isJudged = judged.every(({ isBroken: found }) => found !== undefined)
  const ids = changes.map(
    ({ level, id, witness }) => `${level} ${id}${witness ? ` ${JSON.stringify(witness.value)}` : ''}`,
  )
  if (verdict === 'compatible' && breaks.length > 0) {
    result.counterexamples.push({ kind: 'compatible, but a value breaks', side, pair, value: breaks[0], changes: ids })
  }
  if (verdict === 'breaking' && breaks.length === 0 && isJudged) {
    result.counterexamples.push({ kind: 'breaking, but no value shows it', side, pair, changes: ids })
  }
}

/** Undefined where the judge fails. */
function isBroken(sender: Judge, receiver: Judge, value: unknown): boolean | undefined {
  try {
    return sender.sends(value) && !receiver.allows(value)
  } catch {
    // Schemas that refer to themselves about the same value, and code that Ajv makes wrong: no judgment.
    return undefined
  }
}

function describe(side: Side, schema: unknown, schemas: JsonObject): JsonObject {
  const content = { 'application/json': { schema } }
  const operation = side === 'request' ? { requestBody: { content } } : { responses: { 200: { content } } }
  return { openapi: '3.1.0', info: {}, paths: { '/a': { post: operation } }, components: { schemas } }
}

/** Values around what either side says, and values of no plan. */
function valuesFor(
  base: JsonObject,
  revision: JsonObject,
  { before, after }: Pair,
  side: Side,
  changes: readonly Change[],
  random: Random,
): unknown[] {
  const comparer = new SchemaComparer(new Description(base, 'base'), new Description(revision, 'revision'), {
    side,
    isText: false,
  })
  const [of, other] = side === 'request' ? (['base', 'revision'] as const) : (['revision', 'base'] as const)
  const parts = { base: [{ value: before, pointer: '/base' }], revision: [{ value: after, pointer: '/revision' }] }
  const nodeOf = (which: 'base' | 'revision') => (part: Parameters<typeof comparer.node>[1]) =>
    comparer.node(which, part)
  const sampler = new Sampler({ sender: nodeOf(of), receiver: nodeOf(other) }, new Budget())
  const values = changes.flatMap(({ witness }) => (witness ? [witness.value] : []))
  const inside = values.flatMap((value) => [
    [value],
    [value, value],
    ...['a', 'b', 'c', 'x1'].map((name) => ({ [name]: value })),
  ])
  return [
    ...values,
    ...inside,
    ...attempt(() => sampler.samples(parts[of], parts[other])),
    ...Array.from({ length: 60 }, () => anyValue(random)),
  ]
}

function attempt(make: () => unknown[]): unknown[] {
  try {
    return make()
  } catch (error) {
    if (error instanceof OutOfBudget) return []
    throw error
  }
}

function anyValue(random: Random, depth = 0): unknown {
  const kind = random.below(depth > 2 ? 5 : 8)
  if (kind === 0) return null
  if (kind === 1) return random.chance(0.5)
  if (kind === 2) return random.below(7) - 1
  if (kind === 3) return random.pick(['a', 'b', 'z', '', 'az', 'aaaa', '12'])
  if (kind === 4) return random.below(10) / 2
  if (kind === 5) return Array.from({ length: random.below(4) }, () => anyValue(random, depth + 1))
  const names = ['a', 'b', 'c', 'x1'].filter(() => random.chance(0.45))
  return Object.fromEntries(names.map((name) => [name, anyValue(random, depth + 1)]))
}
