import type { SchemaRuleName } from '../rules.ts'

/** Something that happened to a schema, before anyone asks which way it goes. */
export interface Delta {
  readonly rule: SchemaRuleName
  readonly base: string
  readonly revision: string
  readonly before?: unknown
  readonly after?: unknown
  /** The keyword, where the rule is about several. */
  readonly keyword?: string
}

/** What comparing two schemas came to; those inside them are compared once, wherever they are used. */
export interface Outcome {
  readonly deltas: Delta[]
  readonly inner: Outcome[]
}

/** Whether nothing but words changed, all the way down. */
export function isClean(outcome: Outcome, seen: Set<Outcome> = new Set()): boolean {
  if (seen.has(outcome)) return true
  seen.add(outcome)
  return outcome.deltas.every(({ rule }) => isWords(rule)) && outcome.inner.every((each) => isClean(each, seen))
}

export function isWords(rule: SchemaRuleName): boolean {
  return rule === 'annotations-changed' || rule === 'deprecated' || rule === 'reactivated'
}

/** Every delta below, each once. */
export function deltasOf(outcome: Outcome, seen: Set<Outcome> = new Set()): Delta[] {
  if (seen.has(outcome)) return []
  seen.add(outcome)
  return [...outcome.deltas, ...outcome.inner.flatMap((each) => deltasOf(each, seen))]
}
