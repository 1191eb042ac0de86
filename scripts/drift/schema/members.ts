import type { Comparison } from './comparison.ts'
import { anything, type Conjunction } from './conjunction.ts'
import type { Node } from './node.ts'
import { isForbidden, memberOf } from './node-members.ts'
import { canBothBe } from './types.ts'

/** Compares what schemas say about the members of an object. */
export function compareMembers(comparison: Comparison): void {
  if (!canBothBe(comparison, 'object')) return
  compareProperties(comparison)
  compareNeeded(comparison)
  compareRequired(comparison)
  comparePatterns(comparison)
  compareAdditional(comparison)
  compareDependencies(comparison)
}

export function placeOf(conjunction: Conjunction | undefined, otherwise: string): string {
  return conjunction?.[0]?.pointer ?? otherwise
}

function compareProperties({ base, revision, report, into }: Comparison): void {
  for (const [name, old] of base.properties) {
    const now = revision.properties.get(name)
    if (now) {
      into(old, now, { kind: 'member', name })
      continue
    }
    const at = { base: placeOf(old, base.pointer), before: name }
    const rest = memberOf(revision.leaves, name)
    if (isForbidden(rest)) {
      report('property-forbidden', at)
      if (base.required.has(name)) report('became-optional', at)
      continue
    }
    report(base.required.has(name) ? 'required-property-removed' : 'property-removed', at)
    if (rest.length > 0) into(old, rest, { kind: 'member', name })
  }
  for (const [name, now] of revision.properties) {
    if (base.properties.has(name)) continue
    const at = { revision: placeOf(now, revision.pointer), after: name }
    const rest = memberOf(base.leaves, name)
    if (isForbidden(rest)) {
      report('property-added-to-closed-object', at)
      if (revision.required.has(name)) report('became-required', at)
      continue
    }
    report(revision.required.has(name) ? 'required-property-added' : 'property-added', at)
    if (rest.length > 0) into(rest, now, { kind: 'member', name })
  }
}

/** Members that `dependentRequired` alone names are sent though `properties` does not describe them. */
function compareNeeded({ base, revision, into }: Comparison): void {
  const names = [base, revision].map(({ dependentRequired }) =>
    [...dependentRequired].flatMap(([name, all]) => [name, ...all]),
  )
  for (const name of new Set(names.flat())) {
    const [old, now] = [memberOf(base.leaves, name), memberOf(revision.leaves, name)]
    const isDescribed = base.properties.has(name) || revision.properties.has(name)
    const isCompared = isDescribed && old.length > 0 && now.length > 0
    if (isCompared || old.length + now.length === 0 || isForbidden(old) || isForbidden(now)) continue
    const either = (parts: Conjunction, { pointer }: Node) => (parts.length > 0 ? parts : anything(pointer))
    into(either(old, base), either(now, revision), { kind: 'member', name })
  }
}

function compareRequired({ base, revision, report }: Comparison): void {
  const describes = (node: Node, name: string) => placeOf(node.properties.get(name), node.pointer)
  for (const name of revision.required) {
    if (base.required.has(name) || !base.properties.has(name)) continue
    report('became-required', { base: describes(base, name), revision: describes(revision, name), after: name })
  }
  for (const name of base.required) {
    if (revision.required.has(name) || !revision.properties.has(name)) continue
    report('became-optional', { base: describes(base, name), revision: describes(revision, name), before: name })
  }
}

function comparePatterns({ base, revision, report, into }: Comparison): void {
  const [old, now] = [base.maps.get('patternProperties'), revision.maps.get('patternProperties')]
  const lost = [...(old ?? [])].filter(([pattern]) => !now?.has(pattern))
  const won = [...(now ?? [])].filter(([pattern]) => !old?.has(pattern))
  for (const [pattern, before] of old ?? []) {
    const after = now?.get(pattern)
    if (after) into(before, after, { kind: 'matching', pattern })
  }
  // Which names match both is anybody's guess.
  if (lost.length > 0 && won.length > 0) report('undecided', { before: lost.map(first), after: won.map(first) })
  for (const [pattern, before] of lost) {
    const at = { base: placeOf(before, base.pointer), before: pattern }
    if (now && now.size > 0) report('constraint-removed', at)
    if (isForbidden(revision.additional)) report('pattern-properties-forbidden', at)
    else if (revision.additional) into(before, revision.additional, { kind: 'matching', pattern })
    else report('pattern-properties-removed', at)
  }
  for (const [pattern, after] of won) {
    const at = { revision: placeOf(after, revision.pointer), after: pattern }
    // A name that it matches may have matched another, or be described by itself.
    if (old && old.size > 0) report('constraint-added', at)
    if (isForbidden(base.additional)) report('pattern-properties-added-to-closed-object', at)
    else if (base.additional) into(base.additional, after, { kind: 'matching', pattern })
    else report('pattern-properties-added', at)
  }
}

function first([pattern]: readonly [string, unknown]): string {
  return pattern
}

function compareAdditional({ base, revision, report, into }: Comparison): void {
  const [old, now] = [base.additional, revision.additional]
  const at = { base: placeOf(old ?? undefined, base.pointer), revision: placeOf(now ?? undefined, revision.pointer) }
  const [wasClosed, isClosed] = [isForbidden(old), isForbidden(now)]
  if ((old === null && now === null) || (wasClosed && isClosed)) return
  if (isClosed) report(old === null ? 'additional-properties-closed' : 'additional-properties-removed', at)
  else if (wasClosed) report(now === null ? 'additional-properties-opened' : 'additional-properties-added', at)
  else if (old === null) report('additional-properties-restricted', at)
  else if (now === null) report('additional-properties-unrestricted', at)
  else into(old, now, { kind: 'member', name: 'x1' })
}

function compareDependencies({ base, revision, report, into }: Comparison): void {
  for (const name of new Set([...base.dependentRequired.keys(), ...revision.dependentRequired.keys()])) {
    const [old, now] = [base.dependentRequired.get(name), revision.dependentRequired.get(name)]
    const at = {
      base: base.at.get('dependentRequired') ?? base.pointer,
      revision: revision.at.get('dependentRequired') ?? revision.pointer,
    }
    for (const needed of now ?? [])
      if (!old?.has(needed)) report('dependent-required-added', { ...at, after: `${name} needs ${needed}` })
    for (const needed of old ?? [])
      if (!now?.has(needed)) report('dependent-required-removed', { ...at, before: `${name} needs ${needed}` })
  }
  const [old, now] = [base.maps.get('dependentSchemas'), revision.maps.get('dependentSchemas')]
  for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const [before, after] = [old?.get(name), now?.get(name)]
    if (!before) report('constraint-added', { revision: placeOf(after, revision.pointer), after: `${name} needs more` })
    else if (!after) report('constraint-removed', { base: placeOf(before, base.pointer), before: `${name} needs more` })
    else into(before, after, { kind: 'same' })
  }
  compareNames({ base, revision, report, into })
}

function compareNames({
  base,
  revision,
  report,
  into,
}: Pick<Comparison, 'base' | 'revision' | 'report' | 'into'>): void {
  const [old, now] = [base.inner.get('propertyNames'), revision.inner.get('propertyNames')]
  if (old && now) into(old, now, { kind: 'name' })
  else if (now) report('constraint-added', { revision: placeOf(now, revision.pointer), after: 'propertyNames' })
  else if (old) report('constraint-removed', { base: placeOf(old, base.pointer), before: 'propertyNames' })
}
