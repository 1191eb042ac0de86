import { canonical } from '../lib/json.ts'
import type { Change, Direction } from './change.ts'
import { describeSchemaPlace } from './names.ts'
import { CONTRACT_RULES, type ContractRuleName, SCHEMA_RULES } from './rules.ts'
import { deltasOf, type Outcome } from './schema/delta.ts'

/** The operation that is being compared; null for the description as a whole. */
export type ChangedOperation = Change['operations'][number] | null

/** Keeps each change once, with every operation it was met in. */
export class Collector {
  readonly #changes = new Map<string, Change>()

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
  addSchema(side: 'request' | 'response', operation: ChangedOperation, label: string, outcome: Outcome): void {
    for (const { rule, base, revision, before, after, keyword } of deltasOf(outcome)) {
      const isNew = rule.endsWith('-added') || rule.startsWith('property-added') || rule === 'became-required'
      const described = describeSchemaPlace(isNew ? revision : base, label)
      const place = rule.startsWith('choice') ? described.replace(/ \(form \d+\)$/, '') : described
      const name = keyword && rule.startsWith('bound') ? `${place} (${keyword})` : place
      const where = side === 'request' ? 'In requests' : 'In answers'
      this.#keep(operation, {
        id: `${side}-property-${rule}`,
        level: SCHEMA_RULES[rule][side],
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

  get changes(): Change[] {
    return [...this.#changes.values()]
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
