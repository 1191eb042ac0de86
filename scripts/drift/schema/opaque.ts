import { isObject, same } from '../../lib/json.ts'
import type { Comparison } from './comparison.ts'
import type { Part } from './conjunction.ts'
import { places } from './constraints.ts'

/** Keywords whose effect is not worked out: that they differ, or what they refer to, is all that can be said. */
export function compareOpaque(comparison: Comparison): void {
  const { base, revision, report, reportIf, pair } = comparison
  for (const keyword of new Set([...base.opaque.keys(), ...revision.opaque.keys()])) {
    const [old, now] = [base.opaque.get(keyword), revision.opaque.get(keyword)]
    const at = places(comparison, keyword)
    if (!same([...(old?.keys() ?? [])].sort(), [...(now?.keys() ?? [])].sort())) {
      report('undecided', { ...at, before: shown(old), after: shown(now) })
      continue
    }
    const pairs = [...(old ?? [])].flatMap(([text, before]) => {
      const after = now?.get(text)
      return after && isObject(before.value) && text.includes('"$ref"') ? [pair([before], [after])] : []
    })
    if (pairs.length > 0) reportIf('undecided', pairs, at)
    if (keyword === 'unevaluatedProperties' || keyword === 'unevaluatedItems') compareEvaluated(comparison, keyword)
  }
}

function shown(parts: ReadonlyMap<string, Part> | undefined): unknown {
  const values = [...(parts?.values() ?? [])].map(({ value }) => value)
  return values.length > 1 ? values : values[0]
}

/** What is not evaluated depends on all that is. */
function compareEvaluated(comparison: Comparison, keyword: string): void {
  const evaluated = ({ properties, maps, additional, inner }: Comparison['base']) => [
    [...properties.keys()].sort(),
    [...maps].map(([name, entries]) => [name, [...entries.keys()]]),
    additional === null,
    inner.has('items'),
    inner.has('contains'),
  ]
  const { base, revision, report } = comparison
  if (!same(evaluated(base), evaluated(revision))) report('undecided', places(comparison, keyword))
}
