import { GlomoError } from '../../../src/index.ts'
import { hashText, Random } from './random.ts'
import type { Invariant, Part, Tally } from './tally.ts'
import { VirtualTime } from './virtual-time.ts'

/** Steps of time a case may take. The longest take some thousands. */
const MAX_STEPS = 200_000

/** What tells a case from all others: with it, it runs again alone. */
export interface CaseId {
  readonly part: Part
  readonly seed: number
  readonly number: number
}

/** One case: a small world of its own, with its own time, its own chance, and a log of what was sent. */
export class World {
  readonly time: VirtualTime = new VirtualTime()
  readonly #id: CaseId
  readonly #tally: Tally
  readonly #trace: ((line: string) => void) | undefined
  #logHash = 0

  /** @param trace is told every line of the log; for a case that runs alone */
  constructor(id: CaseId, tally: Tally, trace?: (line: string) => void) {
    this.#id = id
    this.#tally = tally
    this.#trace = trace
  }

  /** A source of chance of its own for each purpose, so that a draw more in one does not change the others. */
  random(purpose: string): Random {
    return new Random(this.#id.part, this.#id.seed, this.#id.number, purpose)
  }

  log(line: string): void {
    const stamped = `${this.time.now.toFixed(3)} ${line}`
    this.#logHash = hashText(stamped, this.#logHash)
    this.#trace?.(stamped)
  }

  did(what: string, times = 1): void {
    this.#tally.did(what, times)
  }

  /** An invariant is broken. */
  find(invariant: Invariant, kind: string): void {
    this.#trace?.(`${this.time.now.toFixed(3)} !!! ${invariant}: ${kind}`)
    this.#tally.find({ invariant, part: this.#id.part, case: this.#id.number, kind })
  }

  /** Whether an error is one the client may throw; counts it when it is not. */
  isGlomoError(error: unknown, during: string): error is GlomoError {
    if (error instanceof GlomoError) return true
    this.find('errors that are not GlomoErrors', `${during}: ${describe(error)}`)
    return false
  }

  /** Runs the case to its end. */
  async run(live: () => Promise<void>): Promise<void> {
    let done = false
    let failure: { error: unknown } | undefined
    const onUnhandled = (error: unknown) => this.find('unhandled rejections', describe(error))
    process.on('unhandledRejection', onUnhandled)
    try {
      live().then(
        () => {
          done = true
        },
        (error: unknown) => {
          done = true
          failure = { error }
        },
      )
      const ending = await this.time.run(() => done, MAX_STEPS)
      // A fault of the simulation itself is none of the client's.
      if (failure) throw failure.error
      if (ending !== 'quiet') this.find('calls that never settled', ending)
    } finally {
      process.off('unhandledRejection', onUnhandled)
      this.#tally.addLog(this.#logHash)
    }
  }
}

/** An error in words that are the same for every case. */
export function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.replace(/\d+/g, 'N').slice(0, 160)
}
