import type { ChangedOperation, Collector } from '../collector.ts'
import type { Description, Place } from '../description.ts'
import type { Caller, ContractRuleName } from '../rules/contract-rules.ts'
import type { SchemaComparer } from '../schema/compare.ts'
import type { Unchanged } from '../unchanged.ts'

/** What compares schemas of one direction: of JSON, and of what is written as text in parameters and headers. */
export interface Comparers {
  readonly json: SchemaComparer
  readonly text: SchemaComparer
}

/** What comparing one operation needs. */
export interface Context {
  readonly base: Description
  readonly revision: Description
  /** What need not be compared. */
  readonly unchanged: Unchanged
  readonly collector: Collector
  readonly operation: ChangedOperation
  readonly caller: Caller
  /** What the client sends, and what it receives; the other way round in what the server calls. */
  readonly sent: Comparers
  readonly received: Comparers
}

/** Reports that something changed between two places; where there is none, the place around it stands for it. */
export function report(
  { collector, operation, caller }: Context,
  rule: ContractRuleName,
  name: string,
  places: { base: Place; revision: Place },
  values: { before?: unknown; after?: unknown } = {},
): void {
  const at = { base: places.base.pointer, revision: places.revision.pointer }
  collector.add(rule, operation, name, { ...at, ...values }, caller)
}

/** Compares the schemas of two places, when one has any; where there is none, anything is allowed. */
export function compareSchemas(
  context: Context,
  comparer: SchemaComparer,
  label: string,
  base: Place,
  revision: Place,
  keyword: 'schema' | 'itemSchema' = 'schema',
): void {
  const old = context.base.child(base, keyword)
  const now = context.revision.child(revision, keyword)
  if (!old && !now) return
  const anything = ({ pointer }: Place) => ({ value: true, pointer, id: `${pointer} anything` })
  compareSchemaPlaces(context, comparer, label, old ?? anything(base), now ?? anything(revision))
}

export function compareSchemaPlaces(
  { collector, operation }: Context,
  comparer: SchemaComparer,
  label: string,
  base: Place,
  revision: Place,
): void {
  collector.addSchema(comparer, operation, label, comparer.compare([base], [revision]))
}

/** What a place says for people alone. */
export function annotationsOf(
  value: unknown,
  keys: readonly string[] = ['summary', 'description', 'example', 'examples'],
) {
  const object: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  return Object.fromEntries(keys.flatMap((key) => (key in object ? [[key, object[key]]] : [])))
}

/** What a place says under names of its own (`x-…`). */
export function extensionsOf(value: unknown, but: readonly string[] = []): Readonly<Record<string, unknown>> {
  const object: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  return Object.fromEntries(Object.entries(object).filter(([key]) => key.startsWith('x-') && !but.includes(key)))
}
