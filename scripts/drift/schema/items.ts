import type { Comparison } from './comparison.ts'
import { anything } from './conjunction.ts'
import { placeOf } from './members.ts'
import { canBothBe } from './types.ts'

/** Compares what schemas say about the items of an array. */
export function compareItems(comparison: Comparison): void {
  if (!canBothBe(comparison, 'array')) return
  compareContains(comparison)
  // Of an array that is always empty, nobody meets an item.
  if ([comparison.base, comparison.revision].some(({ bounds }) => bounds.get('maxItems')?.value === 0)) return
  compareFirstItems(comparison)
  const { base, revision, report, into } = comparison
  const [old, now] = [base.inner.get('items'), revision.inner.get('items')]
  if (old && now) into(old, now, { kind: 'item', index: 1000 })
  else if (now) report('constraint-added', { revision: placeOf(now, revision.pointer), after: 'items' })
  else if (old) report('constraint-removed', { base: placeOf(old, base.pointer), before: 'items' })
  if (base.uniqueItems !== revision.uniqueItems)
    report(revision.uniqueItems ? 'unique-items-set' : 'unique-items-unset')
}

/** An item that one side alone describes by its place is one of all others for the other side. */
function compareFirstItems({ base, revision, into }: Comparison): void {
  const [old, now] = [base.maps.get('prefixItems'), revision.maps.get('prefixItems')]
  for (const index of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    into(
      old?.get(index) ?? base.inner.get('items') ?? anything(base.pointer),
      now?.get(index) ?? revision.inner.get('items') ?? anything(revision.pointer),
      { kind: 'item', index: Number(index) },
    )
  }
}

function compareContains(comparison: Comparison): void {
  const { base, revision, report, reportIf, into, pair } = comparison
  const [old, now] = [base.inner.get('contains'), revision.inner.get('contains')]
  const says = (node: Comparison['base']) =>
    (node.bounds.get('minContains')?.value ?? 1) > 0 || node.bounds.has('maxContains')
  if (old && now) {
    const counts = [base, revision].some(
      (node) =>
        node.bounds.has('maxContains') || node.bounds.get('minContains')?.value === 0 || old.length + now.length > 2,
    )
    // What may match at most so often allows more the less it matches.
    if (counts) reportIf('undecided', [pair(old, now)], { keyword: 'contains' })
    else into(old, now, { kind: 'item', index: 0 })
  } else if (now && says(revision)) {
    report('constraint-added', { revision: placeOf(now, revision.pointer), after: 'contains' })
  } else if (old && says(base)) {
    report('constraint-removed', { base: placeOf(old, base.pointer), before: 'contains' })
  }
}
