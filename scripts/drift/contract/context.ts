import type { ChangedOperation, Collector } from '../collector.ts'
import type { Description, Place } from '../description.ts'
import type { ContractRuleName } from '../rules.ts'
import type { SchemaComparer } from '../schema/compare.ts'

/** What comparing one operation needs. */
export interface Context {
  readonly base: Description
  readonly revision: Description
  readonly collector: Collector
  readonly operation: ChangedOperation
  /** What the client sends, and what it receives; the other way round in what the server calls. */
  readonly sent: SchemaComparer
  readonly received: SchemaComparer
}

/** Says that something changed between two places; where there is none, the place around it stands for it. */
export function report(
  { collector, operation }: Context,
  rule: ContractRuleName,
  name: string,
  places: { base: Place; revision: Place },
  values: { before?: unknown; after?: unknown } = {},
): void {
  collector.add(rule, operation, name, { base: places.base.pointer, revision: places.revision.pointer, ...values })
}

/** Compares the schemas of two places, when both have one; one alone is compared with "anything". */
export function compareSchemas(
  context: Context,
  comparer: SchemaComparer,
  label: string,
  base: Place,
  revision: Place,
): void {
  const old = context.base.child(base, 'schema')
  const now = context.revision.child(revision, 'schema')
  if (!old && !now) return
  const anything = (place: Place) => ({ value: true, pointer: place.pointer })
  const outcome = comparer.compare([old ?? anything(base)], [now ?? anything(revision)])
  context.collector.addSchema(comparer.side, context.operation, label, outcome)
}

/** Words of a place that are only for people. */
export function annotationsOf(
  value: unknown,
  keys: readonly string[] = ['summary', 'description', 'example', 'examples'],
) {
  const object: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {}
  return Object.fromEntries(keys.flatMap((key) => (key in object ? [[key, object[key]]] : [])))
}
