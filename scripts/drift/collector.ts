import { canonical } from '../lib/json.ts'
import type { Change, Direction, Level } from './change.ts'
import { fingerprintOf } from './fingerprint.ts'
import { describeSchemaPlace } from './names.ts'
import { type Caller, CONTRACT_RULES, type ContractRule, type ContractRuleName } from './rules/contract-rules.ts'
import { SCHEMA_RULES, type SchemaRuleName, schemaRuleId } from './rules/schema-rules.ts'
import { changesIn, type FoundDelta, placeOf } from './schema/changes-in.ts'
import type { SchemaComparer } from './schema/compare.ts'
import type { Delta, Pair } from './schema/comparison.ts'
import { type Witness, WitnessFinder } from './witness/witness.ts'

/** The operation that is being compared; null for the description as a whole. */
export type ChangedOperation = Change['operations'][number] | null

/** Two schemas of an operation, to be looked at when everything is compared. */
interface Compared {
  comparer: SchemaComparer
  operation: ChangedOperation
  label: string
  pair: Pair
}

/** Rules of which it cannot be said whether they break, until a value shows it. */
const UNDECIDED_RULES: ReadonlySet<SchemaRuleName> = new Set([
  'undecided',
  'pattern-changed',
  'multiple-of-changed',
  'one-of-overlap-added',
  'one-of-overlap-removed',
])

/** In how many places a value is looked for that shows a change. */
const MOST_TRIES = 5

/** Keeps each change once, with every operation it was met in. */
export class Collector {
  readonly #changes = new Map<string, Change>()
  readonly #compared: Compared[] = []
  /** Which change a delta came to, where it was met before. */
  readonly #ofDeltas = new Map<Delta, Change>()
  readonly #finders = new Map<SchemaComparer, WitnessFinder>()
  readonly #witnesses = new Map<Delta, { witness: Witness | undefined | null; tries: number }>()

  add(rule: ContractRuleName, operation: ChangedOperation, name: string, details: Details, caller?: Caller): void {
    this.#keep(operation, contractChange(rule, name, details, caller))
  }

  /** @param label what the schemas are of, for those that have no name of their own */
  addSchema(comparer: SchemaComparer, operation: ChangedOperation, label: string, pair: Pair): void {
    this.#compared.push({ comparer, operation, label, pair })
  }

  /** Every change, once all is compared. */
  finish(): Change[] {
    for (const comparer of new Set(this.#compared.map(({ comparer: each }) => each))) comparer.settle()
    for (const each of this.#compared) this.#collect(each)
    return withOwnFingerprints([...this.#changes.values()])
  }

  #collect({ comparer, operation, label, pair }: Compared): void {
    const { side } = comparer.options
    for (const found of changesIn(pair)) {
      // Of what a value matches too often, only what breaks is worth a word.
      if (found.delta.rule.startsWith('one-of-overlap') && SCHEMA_RULES[found.delta.rule][side] === 'additive') continue
      const known = this.#ofDeltas.get(found.delta)
      if (known && !this.#isWorthAnotherTry(found.delta, known)) addOperation(known, operation)
      else this.#ofDeltas.set(found.delta, this.#keep(operation, this.#changeOf(comparer, found, label)))
    }
  }

  #changeOf(comparer: SchemaComparer, found: FoundDelta, label: string): Change {
    const { side } = comparer.options
    const { rule, base, revision, before, after } = found.delta
    const where = side === 'request' ? 'In requests' : 'In answers'
    const name = nameOf(found, label)
    const change: Change = {
      id: schemaRuleId(side, rule),
      fingerprint: '',
      ...this.#judge(comparer, found),
      direction: side satisfies Direction,
      text: `${where} ${fill(SCHEMA_RULES[rule].text, name, before, after)}`,
      pointers: { base, revision },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      operations: [],
      surface: { methods: [], types: [] },
    }
    return { ...change, fingerprint: fingerprintOf(change, name) }
  }

  /** What is hidden in one place may show in another, but not all of them are tried. */
  #isWorthAnotherTry(delta: Delta, { undecided }: Change): boolean {
    const tries = this.#witnesses.get(delta)?.tries ?? 0
    return undecided === true && tries < MOST_TRIES
  }

  /** How bad it is, and what shows it. What breaks by its rule is undecided as long as nothing shows it. */
  #judge(comparer: SchemaComparer, found: FoundDelta): Pick<Change, 'level' | 'witness' | 'undecided'> {
    const { rule } = found.delta
    const level: Level = SCHEMA_RULES[rule][comparer.options.side]
    if (level !== 'breaking' && level !== 'warning') return { level }
    const witness = this.#witnessOf(comparer, found)
    const isOpen = UNDECIDED_RULES.has(rule)
    if (level === 'warning' && !isOpen) return witness ? { level, witness } : { level }
    if (witness) return { level: 'breaking', witness }
    return witness === null && !isOpen ? { level } : { level: 'warning', undecided: true }
  }

  #witnessOf(comparer: SchemaComparer, found: FoundDelta): Witness | undefined | null {
    const known = this.#witnesses.get(found.delta)
    if (known && (known.witness || known.tries >= MOST_TRIES)) return known.witness
    const finder = this.#finders.get(comparer) ?? new WitnessFinder(comparer)
    this.#finders.set(comparer, finder)
    const witness = finder.find(found)
    this.#witnesses.set(found.delta, { witness, tries: (known?.tries ?? 0) + 1 })
    return witness
  }

  #keep(operation: ChangedOperation, change: Change): Change {
    const { id, direction, level, pointers, before, after } = change
    // Around a schema, the same change of a component is another one where the server calls.
    const way = direction === 'contract' ? level : null
    const key = canonical([id, way, pointers, before ?? null, after ?? null])
    const known = this.#changes.get(key)
    const kept = known?.undecided && change.witness ? { ...change, operations: known.operations } : (known ?? change)
    this.#changes.set(key, kept)
    addOperation(kept, operation)
    return kept
  }
}

function addOperation({ operations }: Change, operation: ChangedOperation): void {
  if (operation && !operations.some(({ operation: each }) => each === operation.operation)) operations.push(operation)
}

interface Details {
  readonly base: string
  readonly revision: string
  readonly before?: unknown
  readonly after?: unknown
}

/** A change around the schemas, still without the operations it is met in. */
export function contractChange(
  rule: ContractRuleName,
  name: string,
  details: Details,
  caller: Caller = 'client',
): Change {
  const { [caller]: level, text, serverText = text }: ContractRule = CONTRACT_RULES[rule]
  const { base, revision, ...values } = details
  const change: Change = {
    id: rule,
    fingerprint: '',
    level,
    direction: 'contract',
    text: fill(caller === 'client' ? text : serverText, name, values.before, values.after),
    pointers: { base, revision },
    ...values,
    operations: [],
    surface: { methods: [], types: [] },
  }
  return { ...change, fingerprint: fingerprintOf(change, name) }
}

/** Of changes that look alike in every way, each further one bears its number. */
function withOwnFingerprints(changes: readonly Change[]): Change[] {
  const counts = new Map<string, number>()
  return changes.map((change) => {
    const count = (counts.get(change.fingerprint) ?? 0) + 1
    counts.set(change.fingerprint, count)
    return count === 1 ? change : { ...change, fingerprint: `${change.fingerprint}-${count}` }
  })
}

function nameOf(found: FoundDelta, label: string): string {
  const { delta } = found
  const { rule } = delta
  const isNew = rule.endsWith('-added') || rule.startsWith('property-added') || rule === 'became-required'
  const at = placeOf(found) ?? delta
  const described = describeSchemaPlace(isNew ? at.revision : at.base, label)
  return /^(one|any)-of-/.test(rule) ? described.replace(/ \(branch \d+\)$/, '') : described
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
