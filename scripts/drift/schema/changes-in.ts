import type { Delta, Edge, Pair } from './comparison.ts'
import { holds } from './settle.ts'

export interface FoundDelta {
  readonly delta: Delta
  readonly pair: Pair
  readonly reached: Reached | undefined
}

/** How a pair was reached: by an edge of another, which was reached before. */
export interface Reached {
  readonly parent: Pair
  readonly edge: Edge
  readonly before: Reached | undefined
}

/** Every delta of a pair and of what is inside it, each once; to be asked when everything is settled. */
export function changesIn(pair: Pair): FoundDelta[] {
  const found: FoundDelta[] = []
  const seen = new Set<Pair>([pair])
  const left: { pair: Pair; reached: Reached | undefined }[] = [{ pair, reached: undefined }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { pair: current, reached } = next
    const own = [...current.deltas, ...current.conditional.filter(holds).map(({ delta }) => delta)]
    for (const delta of own) {
      found.push({ delta, pair: current, reached })
    }
    for (const edge of current.inner.toReversed()) {
      if (seen.has(edge.pair) || !edge.pair.hasChanges) continue
      seen.add(edge.pair)
      left.push({ pair: edge.pair, reached: { parent: current, edge, before: reached } })
    }
  }
  return found
}

/** Where it is referred to from, when the sides refer to schemas of different names. */
export function placeOf({ pair, delta, reached }: FoundDelta): Edge | undefined {
  return reached && isSwapped(pair) && isAbout(pair, delta) ? reached.edge : undefined
}

function isSwapped({ base, revision }: Pair): boolean {
  return componentOf(base[0]?.pointer) !== componentOf(revision[0]?.pointer)
}

/** Whether a delta is about the schemas themselves, and not about a member. */
function isAbout({ base }: Pair, delta: Delta): boolean {
  const own = base[0]?.pointer ?? ''
  return delta.base === own || !delta.base.slice(own.length + 1).includes('/')
}

function componentOf(pointer: string | undefined): string | undefined {
  return /^\/components\/schemas\/[^/]+/.exec(pointer ?? '')?.[0]
}
