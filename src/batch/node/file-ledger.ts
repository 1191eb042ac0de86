import { access } from 'node:fs/promises'
import { requireFunction, requireObject, wrongArgument } from '../../errors/check-argument.ts'
import { isRecord, parseJson } from '../../transport/json.ts'
import type { BatchLedger, Claim, Claimed, LedgerRow, PlannedRow, RowFollowUp, RowOutcome } from '../ledger.ts'
import { LedgerError } from '../ledger-error.ts'
import { MemoryLedger } from '../memory-ledger.ts'
import { lockFile } from './file-lock.ts'
import { Journal, type SyncPolicy } from './journal.ts'

export interface FileLedgerOptions {
  /**
   * `always`: every step is on the disk before the next one is made, so that it survives when the machine dies. `never`:
   * the system writes when it likes, which survives when the process dies.
   * @default 'always'
   */
  readonly sync?: SyncPolicy
  /**
   * Reads what a ledger says, also while another process pays with it; it cannot be written.
   * @default false
   */
  readonly readOnly?: boolean
  /**
   * Makes a file that is not there; otherwise that is an error.
   * @default true, but for `readOnly`
   */
  readonly create?: boolean
  /**
   * Milliseconds, for leases of workers within this process.
   * @default the system's, which goes on evenly when its wall clock is set
   */
  readonly now?: () => number
}

/** The first line of rows that are planned together: they count when as many follow. */
interface PlanHead {
  readonly batch: string
  readonly plan: number
}

/** A ledger in a file, one JSON object a line. Make it with `openFileLedger`. */
export class FileLedger implements BatchLedger {
  readonly #path: string
  readonly #journal: Journal
  readonly #unlock: () => Promise<void>
  readonly #memory: MemoryLedger

  /** @internal */
  constructor(path: string, journal: Journal, unlock: () => Promise<void>, now?: () => number) {
    this.#memory = new MemoryLedger(now ? { now } : {})
    this.#path = path
    this.#journal = journal
    this.#unlock = unlock
  }

  /** @internal Takes over what the file holds; what a write that did not end has left is cut off. */
  async load(): Promise<void> {
    let number = 0
    let kept = 0
    let damaged: number | undefined
    let head: PlanHead | undefined
    let group: PlannedRow[] = []
    for await (const { text, end } of this.#journal.lines()) {
      number += 1
      if (damaged !== undefined) throw this.#damagedAt(damaged)
      const line = parseJson(text)
      if (!isRecord(line)) damaged = number
      else if (head) group.push(this.#plannedRow(head.batch, line, number))
      else if (isPlanHead(line)) head = line
      else this.#change(line, number)
      if (head && group.length === head.plan) {
        await this.#memory.plan(head.batch, group)
        head = undefined
        group = []
      }
      if (!head && damaged === undefined) kept = end
    }
    await this.#journal.cut(kept)
  }

  /** The names of the batches it holds. */
  batches(): string[] {
    return this.#memory.batches()
  }

  async plan(
    batch: string,
    rows: readonly PlannedRow[],
    options: { readonly only?: boolean } = {},
  ): Promise<readonly string[]> {
    const before = new Map(rows.map(({ key }) => [key, this.#memory.get(batch, key)]))
    const due = this.#memory.dueKeys(batch)
    const changed = await this.#memory.plan(batch, rows, options)
    if (changed.length > 0) return changed
    // What has a payout stays as it is, and need not be written again.
    const written = rows.filter(({ key }) => this.#memory.get(batch, key) !== before.get(key))
    const head: PlanHead & { readonly at: string } = { batch, plan: written.length, at: now() }
    const lines = written.map((row) => (isSame(row, before.get(row.key)) ? { key: row.key } : row))
    const leftOut = due.filter((key) => this.#memory.get(batch, key)?.due === false)
    const changes = leftOut.map((key) => ({ batch, key, due: false, at: now() }))
    await this.#journal.append([head, ...lines, ...changes].map((line) => JSON.stringify(line)))
    return changed
  }

  async claim(batch: string, claim: Claim): Promise<Claimed> {
    const claimed = await this.#memory.claim(batch, claim)
    const lines = claimed.rows.map(({ key, state, tries }) => JSON.stringify({ batch, key, state, tries, at: now() }))
    if (lines.length > 0) await this.#journal.append(lines)
    return claimed
  }

  /** There are no others, so that nothing is written. */
  renew(batch: string, owner: string, lease: number): Promise<void> {
    return this.#memory.renew(batch, owner, lease)
  }

  async write(batch: string, owner: string, outcomes: readonly RowOutcome[]): Promise<void> {
    const before = outcomes.map(({ key }) => this.#memory.get(batch, key))
    await this.#memory.write(batch, owner, outcomes)
    // What another holds by now was left as it is.
    const written = outcomes.filter(({ key }, index) => this.#memory.get(batch, key) !== before[index])
    await this.#journal.append(written.map(({ delay: _, ...row }) => JSON.stringify({ batch, ...row, at: now() })))
  }

  async follow(batch: string, rows: readonly RowFollowUp[]): Promise<void> {
    const open = rows.filter(({ key }) => this.#memory.get(batch, key)?.state === 'created')
    await this.#memory.follow(batch, open)
    await this.#journal.append(open.map((row) => JSON.stringify({ batch, ...row, at: now() })))
  }

  read(batch: string): AsyncIterable<LedgerRow> {
    return this.#memory.read(batch)
  }

  /** Gives the file back, once all is written. */
  async close(): Promise<void> {
    await this.#journal.close()
    await this.#unlock()
  }

  /** A row whose content is there already is named by its key alone. */
  #plannedRow(batch: string, line: Record<string, unknown>, number: number): PlannedRow {
    const { key, requestId, fingerprint, payout } = line
    if (typeof key !== 'string') throw this.#damagedAt(number)
    if (requestId === undefined) return this.#rowOf(batch, key, number)
    if (typeof requestId !== 'string' || typeof fingerprint !== 'string' || !isRecord(payout)) {
      throw this.#damagedAt(number)
    }
    const written: unknown = payout
    return { key, requestId, fingerprint, payout: written as PlannedRow['payout'] } // by this class
  }

  #change(line: Record<string, unknown>, number: number): void {
    const { batch, key, at: _, ...changes } = line
    if (typeof batch !== 'string' || typeof key !== 'string') throw this.#damagedAt(number)
    this.#memory.put(batch, { ...this.#rowOf(batch, key, number), ...changes })
  }

  #rowOf(batch: string, key: string, number: number): LedgerRow {
    const row = this.#memory.get(batch, key)
    if (!row) throw this.#damagedAt(number)
    return row
  }

  #damagedAt(number: number): LedgerError {
    return new LedgerError(`${this.#path} is not a ledger, or was changed by another program: see line ${number}`)
  }
}

/**
 * Opens a ledger in a file, which is made when it is not there. One process at a time has it: others are refused, and one
 * that died on this machine is taken over from. A last line that was not written to its end is dropped.
 *
 * @throws {LedgerError} when another process has it, or the file holds something else
 * @throws {ArgumentError} for an option that cannot be right
 * @example
 * const ledger = await openFileLedger('payroll.jsonl')
 * try {
 *   await payBatch(glomo, rows, { batch: 'payroll-2026-11', ledger })
 * } finally {
 *   await ledger.close()
 * }
 */
export async function openFileLedger(path: string, options: FileLedgerOptions = {}): Promise<FileLedger> {
  if (typeof path !== 'string' || path === '')
    throw wrongArgument('openFileLedger: path', path, 'be the path of a file')
  requireObject('openFileLedger: options', options)
  const { sync = 'always', readOnly = false, create = !readOnly, now: clock } = options
  if (sync !== 'always' && sync !== 'never') throw wrongArgument('sync', sync, 'be always or never')
  requireFunction('now', clock)
  let unlock = async () => {}
  let journal: Journal | undefined
  try {
    if (!create) await access(path)
    if (!readOnly) unlock = await lockFile(path)
    journal = await Journal.open(path, readOnly ? 'read only' : sync)
    const ledger = new FileLedger(path, journal, unlock, clock)
    await ledger.load()
    return ledger
  } catch (cause) {
    await journal?.close()
    await unlock()
    if (cause instanceof LedgerError) throw cause
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new LedgerError(`${path} could not be opened: ${message}`, { cause })
  }
}

function isPlanHead(line: Record<string, unknown>): line is Record<string, unknown> & PlanHead {
  return typeof line.batch === 'string' && typeof line.plan === 'number'
}

function isSame(row: PlannedRow, known: LedgerRow | undefined): boolean {
  return known !== undefined && JSON.stringify(known.payout) === JSON.stringify(row.payout)
}

/** For people who read the file. */
function now(): string {
  return new Date().toISOString()
}
