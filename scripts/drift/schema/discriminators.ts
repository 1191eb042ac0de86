import { type JsonObject, objectOf, same } from '../../lib/json.ts'
import type { Description, Place } from '../description.ts'
import type { Comparison } from './comparison.ts'

/** Compares the members that tell branches apart, and which branch each of their values stands for. */
export function compareDiscriminators(base: Description, revision: Description, comparison: Comparison): void {
  const [before, after] = [comparison.base.discriminator, comparison.revision.discriminator]
  const [old, now] = [objectOf(before), objectOf(after)]
  const [oldForms, newForms] = [mappingOf(base, old), mappingOf(revision, now)]
  const details = {
    base: comparison.base.at.get('discriminator') ?? comparison.base.pointer,
    revision: comparison.revision.at.get('discriminator') ?? comparison.revision.pointer,
    before,
    after,
  }
  const hasSameValues = same([...oldForms.keys()].sort(), [...newForms.keys()].sort())
  const hasSameDefault = old.defaultMapping === now.defaultMapping
  if (old.propertyName !== now.propertyName || !hasSameDefault || !hasSameValues) {
    comparison.report('discriminator-changed', details)
    return
  }
  const isKnown = (name: string | undefined) => [...newForms.values()].some((place) => nameOf(place) === name)
  for (const [value, place] of oldForms) {
    const counterpart = newForms.get(value)
    if (!place || !counterpart) continue
    if (nameOf(place) === nameOf(counterpart)) continue
    // Of another name: either renamed, or another branch.
    if (isKnown(nameOf(place))) comparison.report('discriminator-changed', details)
    else comparison.reportIf('discriminator-changed', [comparison.pair([place], [counterpart])], details)
    return
  }
}

function nameOf(place: Place | undefined): string | undefined {
  return place?.pointer
}

/** What a discriminator maps to; undefined for what is not in the description. */
function mappingOf(description: Description, { mapping }: JsonObject): Map<string, Place | undefined> {
  return new Map(
    Object.entries(objectOf(mapping)).map(([value, ref]) => {
      const target = String(ref).startsWith('#') ? String(ref) : `#/components/schemas/${ref}`
      return [value, description.has(target) ? description.lookUp(target) : undefined]
    }),
  )
}
