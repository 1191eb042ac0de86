import { SCHEMA_RULES } from '../rules/schema-rules.ts'
import type { ConditionalDelta, Delta, Movement, Pair } from './comparison.ts'

const MOVEMENTS: readonly Movement[] = ['narrowed', 'widened']

/** What narrows breaks requests, what widens breaks answers; what cannot be decided does both. */
function moves({ rule }: Delta, movement: Movement): boolean {
  const { request, response } = SCHEMA_RULES[rule]
  const level = movement === 'narrowed' ? request : response
  return level === 'breaking' || level === 'warning'
}

/**
 * Finds which pairs moved. A pair moves by what happened in it and by what moved inside it; two schemas that contain
 * themselves agree unless something says otherwise.
 */
export function settle(pairs: readonly Pair[]): void {
  for (const movement of MOVEMENTS) {
    spread(
      pairs,
      (pair) => pair.moved[movement],
      (pair) => {
        pair.moved[movement] = true
      },
      (pair) =>
        pair.deltas.some((delta) => moves(delta, movement)) ||
        pair.inner.some((edge) => edge.pair.moved[movement]) ||
        pair.conditional.some((each) => moves(each.delta, movement) && holds(each)),
    )
  }
  spread(
    pairs,
    (pair) => pair.hasChanges,
    (pair) => {
      pair.hasChanges = true
    },
    (pair) => pair.deltas.length > 0 || pair.conditional.some(holds) || pair.inner.some((edge) => edge.pair.hasChanges),
  )
}

export function holds({ needs, of }: ConditionalDelta): boolean {
  const hasMoved = ({ pair, movement }: ConditionalDelta['of'][number]) => pair.moved[movement]
  return needs === 'all' ? of.every(hasMoved) : of.some(hasMoved)
}

/** Marks every pair for which the test holds, and looks again at those that depend on a marked one. */
function spread(
  pairs: readonly Pair[],
  isMarked: (pair: Pair) => boolean,
  mark: (pair: Pair) => void,
  test: (pair: Pair) => boolean,
): void {
  const dependents = new Map<Pair, Pair[]>()
  const depend = (on: Pair, pair: Pair) => {
    const known = dependents.get(on)
    if (known) known.push(pair)
    else dependents.set(on, [pair])
  }
  for (const pair of pairs) {
    for (const edge of pair.inner) depend(edge.pair, pair)
    for (const { of } of pair.conditional) for (const each of of) depend(each.pair, pair)
  }
  const left = [...pairs]
  for (let pair = left.pop(); pair; pair = left.pop()) {
    if (isMarked(pair) || !test(pair)) continue
    mark(pair)
    for (const each of dependents.get(pair) ?? []) left.push(each)
  }
}
