import { canonical } from '../lib/json.ts'
import type { Change, Direction } from './change.ts'
import { describeSchemaPlace } from './names.ts'
import { CONTRACT_RULES, type ContractRuleName, SCHEMA_RULES, schemaRuleId } from './rules.ts'
import { changesIn } from './schema/changes-in.ts'
import type { SchemaComparer } from './schema/compare.ts'
import type { Pair } from './schema/comparison.ts'

/** The operation that is being compared; null for the description as a whole. */
export type ChangedOperation = Change['operations'][number] | null

/** Two schemas of an operation, to be looked at when everything is compared. */
interface Compared {
  comparer: SchemaComparer
  operation: ChangedOperation
  label: string
  pair: Pair
}

/** Keeps each change once, with every operation it was met in. */
export class Collector {
  readonly #changes = new Map<string, Change>()
  readonly #compared: Compared[] = []

  add(
    rule: ContractRuleName,
    operation: ChangedOperation,
    name: string,
    details: { base: string; revision: string; before?: unknown; after?: unknown },
  ): void {
    const { level, text } = CONTRACT_RULES[rule]
    const { base, revision, ...values } = details
    this.#keep(operation, {
      id: rule,
      level,
      direction: 'contract',
      text: fill(text, name, values.before, values.after),
      pointers: { base, revision },
      ...values,
      operations: [],
      surface: { methods: [], types: [] },
    })
  }

  /** @param label what the schemas are of, for those that have no name of their own */
  addSchema(comparer: SchemaComparer, operation: ChangedOperation, label: string, pair: Pair): void {
    this.#compared.push({ comparer, operation, label, pair })
  }

  /** Every change, once all is compared. */
  finish(): Change[] {
    for (const comparer of new Set(this.#compared.map(({ comparer: each }) => each))) comparer.settle()
    for (const each of this.#compared) this.#collect(each)
    return [...this.#changes.values()]
  }

  #collect({ comparer, operation, label, pair }: Compared): void {
    const { side } = comparer.options
    for (const { delta, place } of changesIn(pair)) {
      const { rule, base, revision, before, after } = delta
      const level = SCHEMA_RULES[rule][side]
      // Of what a value matches too often, only what breaks is worth a word.
      if (rule.startsWith('one-of-overlap') && level === 'additive') continue
      const isNew = rule.endsWith('-added') || rule.startsWith('property-added') || rule === 'became-required'
      const at = place ?? delta
      const described = describeSchemaPlace(isNew ? at.revision : at.base, label)
      const name = /^(one|any)-of-/.test(rule) ? described.replace(/ \(branch \d+\)$/, '') : described
      const where = side === 'request' ? 'In requests' : 'In answers'
      this.#keep(operation, {
        id: schemaRuleId(side, rule),
        level,
        direction: side satisfies Direction,
        text: `${where} ${fill(SCHEMA_RULES[rule].text, name, before, after)}`,
        pointers: { base, revision },
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
        operations: [],
        surface: { methods: [], types: [] },
      })
    }
  }

  #keep(operation: ChangedOperation, change: Change): void {
    const { id, pointers, before, after } = change
    const key = canonical([id, pointers, before ?? null, after ?? null])
    const kept = this.#changes.get(key) ?? change
    this.#changes.set(key, kept)
    if (operation && !kept.operations.some(({ operation: each }) => each === operation.operation)) {
      kept.operations.push(operation)
    }
  }
}

function fill(text: string, name: string, before: unknown, after: unknown): string {
  return text
    .replace('{name}', () => name)
    .replace('{before}', () => brief(before))
    .replace('{after}', () => brief(after))
}

/** A value as people write it, cut where it gets long. */
function brief(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
