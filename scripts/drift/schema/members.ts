import type { Comparison } from './compare.ts'
import type { Conjunction } from './conjunction.ts'

/** Compares what schemas say about what is inside a value: members, items, dependencies. */
export function compareMembers(comparison: Comparison): void {
  compareProperties(comparison)
  compareRequired(comparison)
  compareAdditional(comparison)
  compareInner(comparison)
  compareMaps(comparison)
  compareDependencies(comparison)
  const { base, revision, say } = comparison
  if (base.uniqueItems !== revision.uniqueItems) say(revision.uniqueItems ? 'unique-items-set' : 'unique-items-unset')
}

function placeOf(conjunction: Conjunction | undefined, otherwise: string): string {
  return conjunction?.[0]?.pointer ?? otherwise
}

function compareProperties({ base, revision, say, into }: Comparison): void {
  for (const [name, old] of base.properties) {
    const now = revision.properties.get(name)
    if (now) {
      into(old, now)
      continue
    }
    const at = { base: placeOf(old, base.pointer), before: name }
    if (base.required.has(name)) say('required-property-removed', at)
    else if (isClosed(revision.additional)) say('property-forbidden', at)
    else say('property-removed', at)
  }
  for (const [name, now] of revision.properties) {
    if (base.properties.has(name)) continue
    const at = { revision: placeOf(now, revision.pointer), after: name }
    if (revision.required.has(name)) say('required-property-added', at)
    else say(isClosed(base.additional) ? 'property-added-to-closed' : 'property-added', at)
  }
}

function compareRequired({ base, revision, say }: Comparison): void {
  const describes = (node: Comparison['base'], name: string) => placeOf(node.properties.get(name), node.pointer)
  for (const name of revision.required) {
    const isNew = revision.properties.has(name) && !base.properties.has(name)
    if (base.required.has(name) || isNew) continue
    say('became-required', { base: describes(base, name), revision: describes(revision, name), after: name })
  }
  for (const name of base.required) {
    const isGone = base.properties.has(name) && !revision.properties.has(name)
    if (revision.required.has(name) || isGone) continue
    say('became-optional', { base: describes(base, name), revision: describes(revision, name), before: name })
  }
}

function isClosed(additional: Conjunction | null): boolean {
  return additional?.some(({ value }) => value === false) ?? false
}

function compareAdditional({ base, revision, say, into }: Comparison): void {
  const [old, now] = [base.additional, revision.additional]
  const at = { base: placeOf(old ?? undefined, base.pointer), revision: placeOf(now ?? undefined, revision.pointer) }
  if (old === null && now === null) return
  if (isClosed(old) && isClosed(now)) return
  if (isClosed(now)) say('additional-properties-forbidden', at)
  else if (isClosed(old)) say('additional-properties-allowed', at)
  else if (old === null) say('additional-properties-restricted', at)
  else if (now === null) say('additional-properties-unrestricted', at)
  else into(old, now)
}

function compareInner({ base, revision, say, into }: Comparison): void {
  for (const keyword of new Set([...base.inner.keys(), ...revision.inner.keys()])) {
    const [old, now] = [base.inner.get(keyword), revision.inner.get(keyword)]
    if (old && now) into(old, now)
    else if (now) say('constraint-added', { revision: placeOf(now, revision.pointer), keyword, after: keyword })
    else say('constraint-removed', { base: placeOf(old, base.pointer), keyword, before: keyword })
  }
}

function compareMaps({ base, revision, say, into }: Comparison): void {
  for (const keyword of new Set([...base.maps.keys(), ...revision.maps.keys()])) {
    const [old, now] = [base.maps.get(keyword), revision.maps.get(keyword)]
    for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
      const [before, after] = [old?.get(name), now?.get(name)]
      if (before && after) into(before, after)
      else if (after) say('constraint-added', { revision: placeOf(after, revision.pointer), keyword, after: name })
      else say('constraint-removed', { base: placeOf(before, base.pointer), keyword, before: name })
    }
  }
}

function compareDependencies({ base, revision, say }: Comparison): void {
  for (const name of new Set([...base.dependentRequired.keys(), ...revision.dependentRequired.keys()])) {
    const [old, now] = [base.dependentRequired.get(name), revision.dependentRequired.get(name)]
    const at = {
      base: base.at.get('dependentRequired') ?? base.pointer,
      revision: revision.at.get('dependentRequired') ?? revision.pointer,
    }
    for (const needed of now ?? [])
      if (!old?.has(needed)) say('dependent-required-added', { ...at, after: `${name} needs ${needed}` })
    for (const needed of old ?? [])
      if (!now?.has(needed)) say('dependent-required-removed', { ...at, before: `${name} needs ${needed}` })
  }
}
