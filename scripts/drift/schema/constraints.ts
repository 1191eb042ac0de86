import { canonical, same } from '../../lib/json.ts'
import { BOUNDS, type BoundName, boundRule } from '../rules/bound-rules.ts'
import { changedAnnotations } from './annotations.ts'
import { isTighter } from './bounds.ts'
import type { Comparison } from './comparison.ts'
import { compareTypes, isAboutBoth } from './types.ts'
import { satisfies, typeOfText } from './values.ts'

/** Compares what schemas say about a value itself: types, lists of values, ranges, patterns. */
export function compareConstraints(comparison: Comparison): void {
  compareTypes(comparison)
  compareValues(comparison)
  compareKnownValues(comparison)
  for (const name of Object.keys(BOUNDS) as BoundName[]) compareBound(comparison, name)
  compareAssertions(comparison)
  compareDefaults(comparison)
  compareAnnotations(comparison)
}

export function places(
  { base, revision }: Comparison,
  keyword: string,
): { base: string; revision: string; keyword: string } {
  return {
    base: base.at.get(keyword) ?? base.pointer,
    revision: revision.at.get(keyword) ?? revision.pointer,
    keyword,
  }
}

function compareValues(comparison: Comparison): void {
  const { base, revision, report } = comparison
  const [old, now] = [base.values, revision.values]
  if (!old && !now) return
  const at = places(comparison, base.at.has('enum') || revision.at.has('enum') ? 'enum' : 'const')
  if (!old || !now) {
    if (now) report('became-enum', { ...at, after: [...now.values()] })
    if (old) report('enum-removed', { ...at, before: [...old.values()] })
    compareListed(comparison, at)
    return
  }
  // That null came or went is a change of type.
  const lost = [...old].filter(([text, value]) => !now.has(text) && value !== null)
  const won = [...now].filter(([text, value]) => !old.has(text) && value !== null)
  const isReplaced =
    won.length > 0 && lost.length > 0 && ![...old].some(([text, value]) => now.has(text) && value !== null)
  if (isReplaced) {
    report('enum-replaced', { ...at, before: shown([...old.values()]), after: shown([...now.values()]) })
    return
  }
  if (isNestedIn(old) && isNestedIn(now) && !same(besidesLists(base), besidesLists(revision))) report('undecided', at)
  for (const [, value] of lost) report('enum-value-removed', { ...at, before: value })
  for (const [, value] of won) report('enum-value-added', { ...at, after: value })
}

/** Of listed values on one side alone: which of them the other does not allow. */
function compareListed({ base, revision, isText, report }: Comparison, at: ReturnType<typeof places>): void {
  const [listing, other] = base.values ? [base, revision] : [revision, base]
  for (const value of listing.values?.values() ?? []) {
    const isAllowed = (reading: unknown) => other.leaves.every(({ schema }) => satisfies(schema, reading))
    if ((isText ? readingsAs(other.types, value) : [value]).some(isAllowed)) continue
    if (base.values) report('enum-value-removed', { ...at, before: value })
    else report('enum-value-added', { ...at, after: value })
  }
  if (isNestedIn(listing.values)) report('undecided', at)
}

/** What a text can be read as, of what is allowed. */
function readingsAs(types: ReadonlySet<string> | null, value: unknown): unknown[] {
  const text = String(value)
  const type = typeOfText(text)
  const own = type === 'string' ? [] : [type === 'boolean' ? text === 'true' : Number(text)]
  if (types === null) return [...own, text]
  return types.has('string') ? [text] : own
}

function isNestedIn(values: Comparison['base']['values']): boolean {
  return [...(values?.values() ?? [])].some((value) => typeof value === 'object' && value !== null)
}

/** All that is said of listed values besides the lists. */
function besidesLists({ leaves }: Comparison['base']): unknown[] {
  return leaves
    .map(({ schema: { enum: _, const: __, ...rest } }) => rest)
    .filter((rest) => Object.keys(rest).length > 0)
}

/** Values that are known, of a list that may grow. */
function compareKnownValues(comparison: Comparison): void {
  const { report } = comparison
  const [old, now] = [comparison.base.knownValues, comparison.revision.knownValues]
  if (!old && !now) return
  const at = places(comparison, 'x-extensible-enum')
  for (const [text, value] of old ?? []) {
    if (!now?.has(text)) report('x-extensible-enum-value-removed', { ...at, before: value })
  }
  for (const [text, value] of now ?? []) {
    if (!old?.has(text)) report('x-extensible-enum-value-added', { ...at, after: value })
  }
}

function compareBound(comparison: Comparison, name: BoundName): void {
  const { base, revision } = comparison
  const [old, now] = [base.bounds.get(name), revision.bounds.get(name)]
  if ((!old && !now) || !isAboutBoth(comparison, name)) return
  // Of listed values, those that a bound forbids are left out already; of one list alone the list is reported.
  if (base.values || revision.values) return
  if (same(old, now) || (name === 'minProperties' && isFulfilled(comparison))) return
  // A bound on matching items means nothing where there is nothing to match.
  if (name.endsWith('Contains') && !(base.inner.has('contains') && revision.inner.has('contains'))) return
  const change = old && now ? (isTighter(now, old, BOUNDS[name].end === 'upper') ? 'tightened' : 'loosened') : undefined
  comparison.report(boundRule(name, change ?? (old ? 'unset' : 'set')), {
    ...places(comparison, name),
    before: old?.value,
    after: now?.value,
  })
}

/** Members that are always there count: the more of them, the less `minProperties` asks. */
function isFulfilled({ base, revision }: Comparison): boolean {
  const asked = [base, revision].map(({ bounds }) => bounds.get('minProperties')?.value ?? 0)
  const [least, most] = [Math.min(...asked), Math.max(...asked)]
  const { required } = asked[0] === least ? base : revision
  return required.size >= most
}

/** Formats of which the second takes every value of the first. */
const WIDER_FORMATS = new Set([
  'int32 int64',
  'float double',
  'idn-email email',
  'uri iri',
  'uri-reference iri-reference',
])

function compareAssertions(comparison: Comparison): void {
  const { base, revision } = comparison
  if (base.values || revision.values) return
  for (const keyword of ['pattern', 'format', 'multipleOf'] as const) {
    const [old, now] = [base.assertions.get(keyword), revision.assertions.get(keyword)]
    if ((!old && !now) || !isAboutBoth(comparison, keyword)) continue
    const [before, after] = [[...(old?.values() ?? [])], [...(now?.values() ?? [])]]
    const lost = before.filter((value) => !now?.has(canonical(value)))
    const won = after.filter((value) => !old?.has(canonical(value)))
    if (lost.length + won.length === 0 || (keyword === 'multipleOf' && isNeedless(comparison, lost, won))) continue
    comparison.report(assertionRule(keyword, lost, won), {
      ...places(comparison, keyword),
      before: shown(before),
      after: shown(after),
    })
  }
}

/** Every whole number is a multiple of 1, and of a half. */
function isNeedless({ base, revision }: Comparison, lost: readonly unknown[], won: readonly unknown[]): boolean {
  const isWhole = [base, revision].every(({ types }) => types !== null && !types.has('number'))
  return isWhole && [...lost, ...won].every((value) => isMultipleOf(1, value))
}

function shown(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0]
}

function assertionRule(
  keyword: 'pattern' | 'format' | 'multipleOf',
  lost: readonly unknown[],
  won: readonly unknown[],
) {
  const [old, now] = [lost[0], won[0]]
  if (keyword === 'pattern') {
    if (lost.length === 0) return 'pattern-added'
    return won.length === 0 ? 'pattern-removed' : 'pattern-changed'
  }
  if (keyword === 'format') {
    if (lost.length === 0) return 'format-added'
    if (won.length === 0) return 'format-removed'
    if (lost.length + won.length > 2) return 'format-changed'
    if (WIDER_FORMATS.has(`${old} ${now}`)) return 'format-generalized'
    return WIDER_FORMATS.has(`${now} ${old}`) ? 'format-specialized' : 'format-changed'
  }
  if (lost.length === 0) return 'multiple-of-tightened'
  if (won.length === 0) return 'multiple-of-loosened'
  if (lost.every((each) => won.some((other) => isMultipleOf(other, each)))) return 'multiple-of-tightened'
  return won.every((each) => lost.some((other) => isMultipleOf(other, each)))
    ? 'multiple-of-loosened'
    : 'multiple-of-changed'
}

function isMultipleOf(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && Number.isInteger(one / other)
}

function compareDefaults(comparison: Comparison): void {
  const { base, revision, report } = comparison
  if (same(base.defaultValue, revision.defaultValue)) return
  const at = places(comparison, 'default')
  report('default-value-changed', { ...at, before: base.defaultValue?.value, after: revision.defaultValue?.value })
}

function compareAnnotations({ base, revision, report }: Comparison): void {
  if (base.deprecated !== revision.deprecated) report(revision.deprecated ? 'deprecated' : 'reactivated')
  const changed = changedAnnotations(base.leaves, revision.leaves)
  if (changed) report('annotations-changed', changed)
}
