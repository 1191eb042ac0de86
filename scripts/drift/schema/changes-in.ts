import type { Delta, Pair } from './comparison.ts'
import { holds } from './settle.ts'

export interface FoundDelta {
  readonly delta: Delta
  /** Where it is referred to from, when the sides refer to schemas of different names. */
  readonly place: { readonly base: string; readonly revision: string } | undefined
}

/** Every delta of a pair and of what is inside it, each once; to be asked when everything is settled. */
export function changesIn(pair: Pair): FoundDelta[] {
  const found: FoundDelta[] = []
  const seen = new Set<Pair>([pair])
  const left: { pair: Pair; place: FoundDelta['place'] }[] = [{ pair, place: undefined }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { pair: current, place } = next
    const own = [...current.deltas, ...current.conditional.filter(holds).map(({ delta }) => delta)]
    for (const delta of own) found.push({ delta, place: isAbout(current, delta) ? place : undefined })
    for (const edge of current.inner.toReversed()) {
      if (seen.has(edge.pair) || !edge.pair.hasChanges) continue
      seen.add(edge.pair)
      const swapped = componentOf(edge.pair.base[0]?.pointer) !== componentOf(edge.pair.revision[0]?.pointer)
      left.push({ pair: edge.pair, place: swapped ? edge : undefined })
    }
  }
  return found
}

/** Whether a delta is about the schemas themselves, and not about a member. */
function isAbout({ base }: Pair, delta: Delta): boolean {
  const own = base[0]?.pointer ?? ''
  return delta.base === own || !delta.base.slice(own.length + 1).includes('/')
}

function componentOf(pointer: string | undefined): string | undefined {
  return /^\/components\/schemas\/[^/]+/.exec(pointer ?? '')?.[0]
}
