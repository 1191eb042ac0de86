import { requireFunction, requireObject } from '../errors/check-argument.ts'
import { systemClock } from '../transport/clock.ts'
import type {
  BatchLedger,
  Claim,
  Claimed,
  ClaimedRow,
  LedgerRow,
  PlannedRow,
  RowFollowUp,
  RowOutcome,
  RowState,
} from './ledger.ts'

interface Held {
  row: LedgerRow
  owner: string | undefined
  /** Nobody is given the row before. */
  freeAt: number
}

interface Batch {
  readonly rows: Map<string, Held>
  /** Keys of rows that are due. */
  readonly due: Set<string>
}

const REPLACED: ReadonlySet<RowState> = new Set(['planned', 'refused'])
const RESENT: ReadonlySet<RowState> = new Set(['sending', 'unknown'])

/**
 * Keeps batches as long as the process lives: for tests, and for batches of which every row can be sent again. The
 * `request_id` of a row is always the same, so even then nothing is paid twice.
 */
export class MemoryLedger implements BatchLedger {
  readonly #now: () => number
  readonly #batches = new Map<string, Batch>()

  /**
   * @param options.now milliseconds; default: the system's, which goes on evenly when its wall clock is set
   * @throws {ArgumentError} for an option that cannot be right
   */
  constructor(options: { now?: () => number } = {}) {
    requireObject('MemoryLedger: options', options)
    const { now = systemClock.now } = options
    requireFunction('now', now)
    this.#now = now
  }

  async plan(
    name: string,
    rows: readonly PlannedRow[],
    { only = false }: { readonly only?: boolean } = {},
  ): Promise<readonly string[]> {
    const batch = this.#batch(name)
    const changed = rows.filter(({ key, fingerprint }) => {
      const known = batch.rows.get(key)?.row
      return known && !REPLACED.has(known.state) && known.fingerprint !== fingerprint
    })
    if (changed.length > 0) return changed.map(({ key }) => key)
    for (const row of rows) {
      const held = batch.rows.get(row.key)
      const state = held?.row.state ?? 'planned'
      if (!REPLACED.has(state) && !RESENT.has(state)) continue
      const progress = REPLACED.has(state)
        ? { state: 'planned' as const, made: null, note: null }
        : { state, made: held?.row.made ?? null, note: held?.row.note ?? null }
      const next: LedgerRow = { ...row, ...progress, due: true, tries: 0 }
      this.put(name, next)
      if (held && state !== 'sending') held.freeAt = Number.NEGATIVE_INFINITY
    }
    if (only) this.#leaveOut(name, new Set(rows.map(({ key }) => key)))
    return []
  }

  /** What another is sending stays due: it will be written back. */
  #leaveOut(name: string, kept: ReadonlySet<string>): void {
    const { due, rows } = this.#batch(name)
    const now = this.#now()
    for (const key of due) {
      const held = rows.get(key)
      if (!held || kept.has(key) || (held.row.state === 'sending' && held.freeAt > now)) continue
      this.put(name, { ...held.row, due: false })
    }
  }

  /** Puts a row as it is, in the place of the one there was. */
  put(name: string, row: LedgerRow): void {
    const batch = this.#batch(name)
    const held = batch.rows.get(row.key)
    if (held) held.row = row
    else batch.rows.set(row.key, { row, owner: undefined, freeAt: Number.NEGATIVE_INFINITY })
    if (row.due) batch.due.add(row.key)
    else batch.due.delete(row.key)
  }

  async claim(name: string, { owner, count, lease }: Claim): Promise<Claimed> {
    const batch = this.#batch(name)
    const now = this.#now()
    const rows: ClaimedRow[] = []
    let freeAt = Number.POSITIVE_INFINITY
    for (const key of batch.due) {
      const held = batch.rows.get(key)
      if (!held) continue
      if (held.freeAt > now) {
        freeAt = Math.min(freeAt, held.freeAt)
        continue
      }
      const before = held.row.state
      held.row = { ...held.row, state: 'sending', tries: held.row.tries + 1 }
      held.owner = owner
      held.freeAt = now + lease
      rows.push({ ...held.row, before })
      if (rows.length === count) break
    }
    const isOver = rows.length > 0 || freeAt === Number.POSITIVE_INFINITY
    return { rows, wait: isOver ? undefined : freeAt - now }
  }

  async renew(name: string, owner: string, lease: number): Promise<void> {
    const batch = this.#batch(name)
    const freeAt = this.#now() + lease
    for (const key of batch.due) {
      const held = batch.rows.get(key)
      if (held?.owner === owner) held.freeAt = freeAt
    }
  }

  async write(name: string, owner: string, outcomes: readonly RowOutcome[]): Promise<void> {
    const batch = this.#batch(name)
    for (const { key, delay, ...progress } of outcomes) {
      const held = batch.rows.get(key)
      if (held?.owner !== owner) continue
      held.owner = undefined
      held.freeAt = delay > 0 ? this.#now() + delay : Number.NEGATIVE_INFINITY
      this.put(name, { ...held.row, ...progress })
    }
  }

  async follow(name: string, rows: readonly RowFollowUp[]): Promise<void> {
    for (const { key, state, made } of rows) {
      const row = this.get(name, key)
      if (row?.state === 'created') this.put(name, { ...row, state, made })
    }
  }

  async *read(name: string): AsyncGenerator<LedgerRow, void, undefined> {
    for (const { row } of this.#batches.get(name)?.rows.values() ?? []) yield row
  }

  get(name: string, key: string): LedgerRow | undefined {
    return this.#batches.get(name)?.rows.get(key)?.row
  }

  /** Of the rows that are to be sent. */
  dueKeys(name: string): string[] {
    return [...(this.#batches.get(name)?.due ?? [])]
  }

  /** The names of the batches it holds. */
  batches(): string[] {
    return [...this.#batches.keys()]
  }

  #batch(name: string): Batch {
    const known = this.#batches.get(name)
    if (known) return known
    const made: Batch = { rows: new Map(), due: new Set() }
    this.#batches.set(name, made)
    return made
  }
}
