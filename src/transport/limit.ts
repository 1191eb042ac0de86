import { type Clock, LONGEST_TIMER } from './clock.ts'

/** Why a call or an attempt was ended from this side: by the caller, at its `deadline`, or at its `timeout`. */
export type EndReason = 'aborted' | 'deadline' | 'timeout'

/**
 * A signal that is aborted by the caller's, or when time is up. Its timer and its listener are given back by `release`,
 * so that a long-lived signal of the caller's does not collect them.
 */
export class Limit {
  readonly signal: AbortSignal
  readonly release: () => void
  /** Throws once the limit has ended, also where no timer could fire because the program was busy. */
  readonly check: () => void
  #ended: EndReason | undefined
  #stop: ((reason: unknown) => void) | undefined

  constructor(clock: Clock, milliseconds: number, atEnd: EndReason, parent: AbortSignal | undefined) {
    const controller = new AbortController()
    this.signal = controller.signal
    const end = (why: EndReason, reason?: unknown) => {
      this.#ended ??= why
      controller.abort(reason)
      this.#stop?.(controller.signal.reason)
    }
    const follow = () => end('aborted', parent?.reason)
    const endsAt = clock.now() + milliseconds
    const timer = clock.setTimeout(() => end(atEnd), Math.max(0, Math.min(milliseconds, LONGEST_TIMER)))
    this.check = () => {
      if (clock.now() >= endsAt) end(atEnd)
      this.signal.throwIfAborted()
    }
    this.release = () => {
      clock.clearTimeout(timer)
      parent?.removeEventListener('abort', follow)
    }
    if (parent?.aborted) follow()
    else parent?.addEventListener('abort', follow)
  }

  get ended(): EndReason | undefined {
    return this.#ended
  }

  /** Settles with the promise, or rejects as soon as the limit ends, whether the promise reacts to the signal or not. */
  race<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#stop = reject
      if (this.signal.aborted) reject(this.signal.reason)
      promise.then(resolve, reject)
    })
  }
}
