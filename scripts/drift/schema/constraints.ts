import { canonical, same } from '../../lib/json.ts'
import { BOUNDS, type BoundName, isTighter } from './bounds.ts'
import type { Comparison } from './compare.ts'
import type { Node } from './node.ts'

/** Compares what schemas say about a value itself: types, lists of values, ranges, texts. */
export function compareConstraints(comparison: Comparison): void {
  compareTypes(comparison)
  compareValues(comparison)
  for (const name of Object.keys(BOUNDS) as BoundName[]) compareBound(comparison, name)
  compareTexts(comparison)
  compareOpaque(comparison)
  compareWords(comparison)
}

function places({ base, revision }: Comparison, keyword: string): { base: string; revision: string; keyword: string } {
  return {
    base: base.at.get(keyword) ?? base.pointer,
    revision: revision.at.get(keyword) ?? revision.pointer,
    keyword,
  }
}

function compareTypes(comparison: Comparison): void {
  const { base, revision, say } = comparison
  const at = places(comparison, base.at.has('type') || revision.at.has('type') ? 'type' : 'enum')
  const [before, after] = [shownTypes(base), shownTypes(revision)]
  if (before === after) return
  if (base.types === null || revision.types === null) {
    say(base.types === null ? 'type-specialized' : 'type-generalized', { ...at, before, after })
    return
  }
  const old = new Set(base.types)
  const now = new Set(revision.types)
  const isMoreThanNull = [old, now].every((types) => [...types].some((type) => type !== 'null'))
  if (isMoreThanNull && old.has('null') !== now.has('null')) {
    say(now.has('null') ? 'became-nullable' : 'became-not-nullable', { ...at, before, after })
    old.delete('null')
    now.delete('null')
  }
  // Of two lists, each value that came or went is told.
  if (base.values && revision.values) return
  const lost = [...old].some((type) => !now.has(type))
  const won = [...now].some((type) => !old.has(type))
  if (lost && won) say('type-changed', { ...at, before, after })
  else if (lost) say('type-specialized', { ...at, before, after })
  else if (won) say('type-generalized', { ...at, before, after })
}

function shownTypes({ types }: Node): string {
  if (types === null) return 'any'
  const shown = [...types].filter((type) => type !== 'integer' || !types.has('number'))
  return shown.sort().join(' | ')
}

function compareValues(comparison: Comparison): void {
  const { base, revision, say } = comparison
  const at = places(comparison, base.at.has('enum') || revision.at.has('enum') ? 'enum' : 'const')
  const listed = (node: Node) => node.values && [...node.values.values()]
  if (!base.values || !revision.values) {
    if (!base.values && revision.values) say('became-enum', { ...at, after: listed(revision) })
    if (base.values && !revision.values) say('enum-removed', { ...at, before: listed(base) })
    return
  }
  // That null came or went is a change of type.
  for (const [text, value] of base.values) {
    if (!revision.values.has(text) && value !== null) say('enum-value-removed', { ...at, before: value })
  }
  for (const [text, value] of revision.values) {
    if (!base.values.has(text) && value !== null) say('enum-value-added', { ...at, after: value })
  }
}

/** The types that a keyword says something about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  multipleOf: ['integer', 'number'],
  minLength: ['string'],
  maxLength: ['string'],
  pattern: ['string'],
  format: ['string', 'integer', 'number'],
  minItems: ['array'],
  maxItems: ['array'],
  minContains: ['array'],
  maxContains: ['array'],
  minProperties: ['object'],
  maxProperties: ['object'],
}

/** Of what can no longer be a number it says nothing that its range changed too. */
function isAboutBoth({ base, revision }: Comparison, keyword: string): boolean {
  const about = ABOUT[keyword] ?? []
  return about.some((type) => (base.types?.has(type) ?? true) && (revision.types?.has(type) ?? true))
}

function compareBound(comparison: Comparison, name: BoundName): void {
  if (!isAboutBoth(comparison, name)) return
  const [old, now] = [comparison.base.bounds.get(name), comparison.revision.bounds.get(name)]
  if (same(old, now)) return
  const tighter = now !== undefined && (old === undefined || isTighter(now, old, BOUNDS[name] === 'upper'))
  comparison.say(tighter ? 'bound-tightened' : 'bound-loosened', {
    ...places(comparison, name),
    before: old?.value,
    after: now?.value,
  })
}

/** Formats of which the second takes every value of the first. */
const WIDER_FORMATS = new Set([
  'int32 int64',
  'float double',
  'idn-email email',
  'uri iri',
  'uri-reference iri-reference',
])

function compareTexts(comparison: Comparison): void {
  for (const keyword of ['pattern', 'format', 'multipleOf'] as const) {
    if (!isAboutBoth(comparison, keyword)) continue
    const [old, now] = [comparison.base.texts.get(keyword), comparison.revision.texts.get(keyword)]
    const [before, after] = [[...(old?.values() ?? [])], [...(now?.values() ?? [])]]
    const lost = before.filter((value) => !now?.has(canonical(value)))
    const won = after.filter((value) => !old?.has(canonical(value)))
    if (lost.length + won.length === 0) continue
    comparison.say(textRule(keyword, lost, won), {
      ...places(comparison, keyword),
      before: shown(before),
      after: shown(after),
    })
  }
}

function shown(values: readonly unknown[]): unknown {
  return values.length > 1 ? values : values[0]
}

function textRule(keyword: 'pattern' | 'format' | 'multipleOf', lost: readonly unknown[], won: readonly unknown[]) {
  const [old, now] = [lost[0], won[0]]
  if (keyword === 'pattern') {
    if (lost.length === 0) return 'pattern-added'
    return won.length === 0 ? 'pattern-removed' : 'pattern-changed'
  }
  if (keyword === 'format') {
    if (lost.length === 0) return 'format-added'
    if (won.length === 0) return 'format-removed'
    if (WIDER_FORMATS.has(`${old} ${now}`)) return 'format-widened'
    return WIDER_FORMATS.has(`${now} ${old}`) ? 'format-narrowed' : 'format-changed'
  }
  if (lost.length === 0 || isMultiple(now, old)) return 'multiple-of-tightened'
  return won.length === 0 || isMultiple(old, now) ? 'multiple-of-loosened' : 'multiple-of-changed'
}

function isMultiple(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && Number.isInteger(one / other)
}

function compareOpaque(comparison: Comparison): void {
  const { base, revision, say } = comparison
  for (const keyword of new Set([...base.opaque.keys(), ...revision.opaque.keys()])) {
    const [old, now] = [base.opaque.get(keyword), revision.opaque.get(keyword)]
    if (same([...(old?.keys() ?? [])].sort(), [...(now?.keys() ?? [])].sort())) continue
    const [before, after] = [shown([...(old?.values() ?? [])]), shown([...(now?.values() ?? [])])]
    say('undecided', { ...places(comparison, keyword), before, after })
  }
  if (!same(base.defaultValue, revision.defaultValue)) {
    const at = places(comparison, 'default')
    say('default-value-changed', { ...at, before: base.defaultValue?.value, after: revision.defaultValue?.value })
  }
}

function compareWords(comparison: Comparison): void {
  const { base, revision, say } = comparison
  if (base.deprecated !== revision.deprecated) say(revision.deprecated ? 'deprecated' : 'reactivated')
  const lost = [...base.words].filter((text) => !revision.words.has(text))
  const won = [...revision.words].filter((text) => !base.words.has(text))
  if (lost.length + won.length > 0)
    say('annotations-changed', { before: lost.join('; ') || undefined, after: won.join('; ') || undefined })
}
