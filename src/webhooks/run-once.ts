import { ArgumentError } from '../errors/argument-error.ts'
import type { Clock } from '../transport/clock.ts'
import { LeaseExpiredError } from './lease-expired-error.ts'
import type { WebhookStore } from './store.ts'

/** `repeat`: it was done before. `busy`: another delivery is at it. */
export type Outcome = 'done' | 'repeat' | 'busy' | 'failed'

export interface RunOnceOptions {
  store: WebhookStore
  clock: Clock
  /** Seconds the work may take. */
  lease: number
  /** Seconds its being done is remembered. */
  ttl: number
  report: (error: unknown) => void
}

/**
 * Does work under a lease for its key, and marks the key as done after it. Never rejects, and is over when the lease is:
 * from then on another delivery may do the work, so whatever comes of this one counts as failed.
 *
 * @param name of the handler, for messages
 */
export async function runOnce(
  name: string,
  key: string,
  work: (signal: AbortSignal) => unknown,
  options: RunOnceOptions,
): Promise<Outcome> {
  const { clock, lease, report } = options
  const owner = crypto.randomUUID()
  const ended = new AbortController()
  return new Promise((resolve) => {
    // Begun before the claim, and so over before the store's lease is.
    const timer = clock.setTimeout(() => {
      const error = new LeaseExpiredError(
        `the handler "${name}" was not done within its lease of ${lease} seconds and was told to stop; the event is handled again when Glomo sends it again. Do less in the handler (put the event in a queue), or give it a longer lease`,
      )
      ended.abort(error)
      report(error)
      resolve('failed')
    }, lease * 1000)
    void underLease(key, owner, work, ended.signal, options).then((outcome) => {
      clock.clearTimeout(timer)
      resolve(outcome)
    })
  })
}

async function underLease(
  key: string,
  owner: string,
  work: (signal: AbortSignal) => unknown,
  signal: AbortSignal,
  { store, lease, ttl, report }: RunOnceOptions,
): Promise<Outcome> {
  try {
    const claim = await store.claim(key, owner, lease)
    if (claim === 'done') return 'repeat'
    if (claim === 'busy') return 'busy'
    if (claim !== 'mine') {
      throw new ArgumentError(`the store answered a claim with ${String(claim)}; it must be mine, busy or done`)
    }
    signal.throwIfAborted()
    await work(signal)
    signal.throwIfAborted()
  } catch (error) {
    const isOldNews = signal.aborted && error === signal.reason
    if (!isOldNews) report(error)
    // A claim whose answer was lost may hold the key as well. A lease that has ended is nobody's to give back.
    if (!signal.aborted) await attempt(() => store.release(key, owner), report)
    return 'failed'
  }
  // The work is done whether or not that can be written down: only a repeat would do it again.
  await attempt(() => store.complete(key, owner, ttl), report)
  return 'done'
}

async function attempt(action: () => unknown, report: (error: unknown) => void): Promise<void> {
  try {
    await action()
  } catch (error) {
    report(error)
  }
}
