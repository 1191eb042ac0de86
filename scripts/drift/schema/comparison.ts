import type { SchemaRuleName } from '../rules/schema-rules.ts'
import type { Conjunction } from './conjunction.ts'
import type { Node } from './node.ts'

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

/** Whether the base allows what the revision does not (`narrowed`), or the other way round (`widened`). */
export type Movement = 'narrowed' | 'widened'

/** A delta that counts only when other pairs moved: all of them, or any. */
export interface ConditionalDelta {
  readonly delta: Delta
  readonly needs: 'all' | 'any'
  readonly of: readonly { readonly pair: Pair; readonly movement: Movement }[]
}

/** How a value of an inner schema stands in a value of the outer one. */
export type Step =
  | { readonly kind: 'same' }
  | { readonly kind: 'member'; readonly name: string }
  /** A member whose name matches. */
  | { readonly kind: 'matching'; readonly pattern: string }
  | { readonly kind: 'item'; readonly index: number }
  /** The name of a member. */
  | { readonly kind: 'name' }

/** A pair that is inside another, and where it is referred to from. */
export interface Edge {
  readonly pair: Pair
  readonly step: Step
  readonly base: string
  readonly revision: string
}

/** Two schemas and what comparing them came to; those inside them are compared once, wherever they are used. */
export interface Pair {
  readonly base: Conjunction
  readonly revision: Conjunction
  readonly deltas: Delta[]
  readonly conditional: ConditionalDelta[]
  readonly inner: Edge[]
  /** Known when everything is compared. */
  readonly moved: Record<Movement, boolean>
  /** Whether there is anything to report here or inside. */
  hasChanges: boolean
}

/** What a part of the comparison may report and ask. */
export interface Comparison {
  /** Values are written as text: `5` and `"5"` are the same. */
  readonly isText: boolean
  readonly base: Node
  readonly revision: Node
  /** Reports that something happened; the places default to those of the schemas. */
  report(rule: SchemaRuleName, details?: Partial<Omit<Delta, 'rule'>>): void
  /** Reports that something happened if one of these pairs differs. */
  reportIf(rule: SchemaRuleName, pairs: readonly Pair[], details?: Partial<Omit<Delta, 'rule'>>): void
  /** Compares what is inside. */
  into(base: Conjunction, revision: Conjunction, step: Step): void
  /** Compares two schemas without their changes being reported. */
  pair(base: Conjunction, revision: Conjunction): Pair
}
