import { AbortError } from '../errors/abort-error.ts'
import { type Clock, sleep } from '../transport/clock.ts'
import { BatchStoppedError } from './batch-errors.ts'
import type { BatchClient } from './client.ts'
import type { BatchLedger, ClaimedRow, RowOutcome } from './ledger.ts'
import { type Attempted, givenBack, payRow } from './pay-row.ts'

export interface WorkOptions {
  readonly batch: string
  readonly ledger: BatchLedger
  readonly concurrency: number
  /** Milliseconds. */
  readonly lease: number
  readonly maxTries: number
  /** Calls one after the other that the API did not settle, after which the batch is stopped. */
  readonly stopAfter: number
  readonly signal: AbortSignal | undefined
  readonly clock: Clock
  readonly onRow: (outcome: RowOutcome) => void
}

/** Milliseconds between two looks for rows that others hold, or that wait. */
const POLL = 1_000

/** Sends rows of a ledger until none is due, so many at a time. */
export class Worker {
  readonly #client: BatchClient
  readonly #options: WorkOptions
  /** Of this run: rows that it was given are written back by no other. */
  readonly #owner: string = crypto.randomUUID()
  readonly #claimed: ClaimedRow[] = []
  #claiming: Promise<void> | undefined
  #isOver = false
  #failure: { readonly error: unknown } | undefined
  #unsettled = 0
  /** Ends the wait of those that have no row. */
  #waking = new AbortController()

  constructor(client: BatchClient, options: WorkOptions) {
    this.#client = client
    this.#options = options
  }

  /**
   * Ends when every row is settled, or when no further one may be sent; rows that are being sent are written first.
   *
   * @throws {AbortError | BatchStoppedError | LedgerError}
   */
  async run(): Promise<void> {
    const { signal, concurrency, ledger, batch } = this.#options
    const wake = () => this.#wake()
    signal?.addEventListener('abort', wake)
    const stopRenewing = this.#keepRenewing()
    try {
      await Promise.all(Array.from({ length: concurrency }, () => this.#sendRows()))
      const left = this.#claimed.splice(0).map(givenBack)
      if (left.length > 0) await ledger.write(batch, this.#owner, left)
    } catch (error) {
      this.#failure ??= { error }
    } finally {
      signal?.removeEventListener('abort', wake)
      stopRenewing()
    }
    if (this.#failure) throw this.#failure.error
    if (signal?.aborted) throw new AbortError('the batch was stopped', { cause: signal.reason })
  }

  async #sendRows(): Promise<void> {
    try {
      for (let row = await this.#next(); row; row = await this.#next()) await this.#send(row)
    } catch (error) {
      this.#failure ??= { error }
    }
    this.#wake()
  }

  async #next(): Promise<ClaimedRow | undefined> {
    while (!this.#failure && !this.#options.signal?.aborted) {
      const row = this.#claimed.shift()
      if (row || this.#isOver) return row
      this.#claiming ??= this.#claim().finally(() => {
        this.#claiming = undefined
      })
      await this.#claiming
    }
    return undefined
  }

  async #claim(): Promise<void> {
    const { ledger, batch, concurrency, lease, clock } = this.#options
    const waking = this.#waking.signal
    const { rows, wait } = await ledger.claim(batch, { owner: this.#owner, count: concurrency, lease })
    this.#claimed.push(...rows)
    if (rows.length > 0) return
    if (wait === undefined) this.#isOver = true
    else await sleep(clock, Math.min(wait, POLL), waking)
  }

  async #send(row: ClaimedRow): Promise<void> {
    const { ledger, batch, maxTries, onRow } = this.#options
    const attempted = await payRow(this.#client, row, maxTries)
    await ledger.write(batch, this.#owner, [attempted.outcome])
    onRow(attempted.outcome)
    this.#judge(attempted)
    this.#wake()
  }

  #judge({ stop, isSettled, outcome }: Attempted): void {
    const { stopAfter } = this.#options
    this.#unsettled = isSettled ? 0 : this.#unsettled + 1
    if (stop) {
      this.#failure ??= { error: new BatchStoppedError(`the batch was stopped: ${stop.message}`, { cause: stop }) }
    } else if (this.#unsettled >= stopAfter) {
      const message = `the batch was stopped: ${stopAfter} calls, one after the other, were not settled by the API. The last: ${outcome.note}`
      this.#failure ??= { error: new BatchStoppedError(message) }
    }
  }

  /** A lease that was not renewed costs a call more, and no payout: the other worker sends the same `request_id`. */
  #keepRenewing(): () => void {
    const { ledger, batch, lease, clock } = this.#options
    let timer: unknown
    const renew = () => {
      ledger.renew(batch, this.#owner, lease).catch(() => {})
      timer = clock.setTimeout(renew, lease / 3)
    }
    timer = clock.setTimeout(renew, lease / 3)
    return () => clock.clearTimeout(timer)
  }

  #wake(): void {
    this.#waking.abort()
    this.#waking = new AbortController()
  }
}
