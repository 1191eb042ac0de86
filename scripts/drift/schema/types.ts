import type { Comparison } from './comparison.ts'
import type { Node } from './node.ts'

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

/** Of what can no longer be a number nothing is reported about its range. */
export function isAboutBoth(comparison: Comparison, keyword: string): boolean {
  const about = ABOUT[keyword] ?? []
  // What is written as text has a length whatever it stands for.
  const types = comparison.isText && about.includes('string') ? [...about, 'integer', 'number', 'boolean'] : about
  return types.some((type) => canBothBe(comparison, type))
}

export function canBothBe({ base, revision }: Comparison, type: string): boolean {
  return (base.types?.has(type) ?? true) && (revision.types?.has(type) ?? true)
}

export function compareTypes({ base, revision, isText, report }: Comparison): void {
  const keyword = base.at.has('type') || revision.at.has('type') ? 'type' : 'enum'
  const at = { base: base.at.get(keyword) ?? base.pointer, revision: revision.at.get(keyword) ?? revision.pointer }
  const [before, after] = [shownTypes(base, isText), shownTypes(revision, isText)]
  if (before === after) return
  if (base.types === null || revision.types === null) {
    report(base.types === null ? 'type-specialized' : 'type-generalized', { ...at, before, after })
    return
  }
  const old = new Set(base.types)
  const now = new Set(revision.types)
  const isMoreThanNull = [old, now].every((types) => [...types].some((type) => type !== 'null'))
  const isListed = base.values !== null && revision.values !== null
  if ((isMoreThanNull || isListed) && old.has('null') !== now.has('null')) {
    report(now.has('null') ? 'became-nullable' : 'became-not-nullable', { ...at, before, after })
    old.delete('null')
    now.delete('null')
  }
  // Of two lists, each value that came or went is reported.
  if (isListed) return
  // What a list leaves of a type is reported with the list.
  const lost = !revision.values && [...old].some((type) => !now.has(type))
  const won = !base.values && [...now].some((type) => !old.has(type))
  const isOther = revision.values !== null && ![...now].some((type) => old.has(type))
  if ((lost && won) || isOther) report('type-changed', { ...at, before, after })
  else if (lost) report('type-specialized', { ...at, before, after })
  else if (won) report('type-generalized', { ...at, before, after })
}

function shownTypes({ types }: Node, isText: boolean): string {
  if (types === null) return 'any'
  const isShown = (type: string) => {
    if (isText && types.has('string')) return !['number', 'integer', 'boolean'].includes(type)
    return type !== 'integer' || !types.has('number')
  }
  return [...types].filter(isShown).sort().join(' | ')
}
