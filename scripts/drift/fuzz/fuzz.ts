import { compareDescriptions } from '../engine.ts'
import { Judge, NoJudgment } from './judge.ts'
import { anyPair, describe, type SchemaPair, type Side } from './pairs.ts'
import { Random } from './random.ts'
import { drawn } from './values.ts'

/** A verdict that a value refutes, or that no value could be found for. */
export interface Counterexample {
  kind: 'compatible, but a value breaks' | 'breaking, but no value shows it'
  /** Of this pair alone. */
  seed: number
  side: Side
  pair: SchemaPair
  value?: unknown
  changes: string[]
}

export interface FuzzResult {
  pairs: number
  /** Pairs that the judge comes to no end with, such as schemas that refer to nothing but themselves. */
  skipped: number
  values: number
  verdicts: Record<'breaking' | 'warning' | 'compatible' | 'unsearched', number>
  counterexamples: Counterexample[]
}

/**
 * Makes pairs of schemas, and asks an outside judge whether the verdicts about them hold. Each pair has a seed of its own:
 * that of the first, and one more for each.
 */
export function fuzz(seed: number, count: number): FuzzResult {
  const result: FuzzResult = {
    pairs: 0,
    skipped: 0,
    values: 0,
    verdicts: { breaking: 0, warning: 0, compatible: 0, unsearched: 0 },
    counterexamples: [],
  }
  for (let index = 0; index < count; index += 1) tryPair(seed + index, result)
  return result
}

function tryPair(seed: number, result: FuzzResult): void {
  const random = new Random(seed)
  const pair = anyPair(random)
  result.pairs += 1
  try {
    for (const side of ['request', 'response'] as const) trySide(seed, pair, side, random, result)
  } catch (error) {
    if (!(error instanceof NoJudgment)) throw error
    result.skipped += 1
  }
}

function trySide(seed: number, pair: SchemaPair, side: Side, random: Random, result: FuzzResult): void {
  const [base, revision] = [
    describe(pair, side, pair.before, pair.components.before),
    describe(pair, side, pair.after, pair.components.after),
  ]
  const { changes } = compareDescriptions(base, revision)
  const bad = changes.filter(({ level }) => level === 'breaking' || level === 'warning')
  const breaking = bad.filter(({ level }) => level === 'breaking')
  const worst = breaking.length > 0 ? 'breaking' : bad.length > 0 ? 'warning' : 'compatible'
  // Where the search for a value took too long, the level is that of the rule, and nothing is claimed to show it.
  const verdict = breaking.length > 0 && breaking.every(({ witness }) => !witness) ? 'unsearched' : worst
  if (verdict === 'breaking' || verdict === 'compatible') {
    const isBroken = judge(pair, side)
    const { value, count } = drawn({ base, revision, pair, side, changes, random }, isBroken)
    result.values += count
    const isRefuted = verdict === 'compatible' ? value !== undefined : value === undefined
    if (isRefuted) {
      const kind = verdict === 'compatible' ? 'compatible, but a value breaks' : 'breaking, but no value shows it'
      const shown = changes.map(({ level, id, witness }) => [level, id, witness && JSON.stringify(witness.value)])
      const words = shown.map((each) => each.filter(Boolean).join(' '))
      result.counterexamples.push({ kind, seed, side, pair, ...(value ? { value: value.found } : {}), changes: words })
    }
  }
  result.verdicts[verdict] += 1
}

/** Whether whoever follows one side sends a value that the other does not allow. */
export interface Breaks {
  isSent(value: unknown): boolean
  isTaken(value: unknown): boolean
}

function judge({ openapi, stand, before, after, components }: SchemaPair, side: Side): Breaks {
  const options = { side, is30: openapi.startsWith('3.0'), isText: stand === 'parameter' }
  const base = new Judge(before, components.before, options)
  const revision = new Judge(after, components.after, options)
  const [sender, receiver] = side === 'request' ? [base, revision] : [revision, base]
  return { isSent: (value) => sender.sends(value), isTaken: (value) => receiver.allows(value) }
}
