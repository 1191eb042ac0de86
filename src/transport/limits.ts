import type { Clock } from './clock.ts'

/** Why a call or an attempt was ended from this side. */
export type Ended = 'aborted' | 'overall' | 'attempt'

/**
 * A signal with a reason: aborted by its parent, or by its own timer. Timers and listeners are given back by `release`,
 * so that a long-lived signal of the caller's does not collect them.
 */
export class Limit {
  readonly signal: AbortSignal
  readonly #release: () => void
  #ended: Ended | undefined

  constructor(
    clock: Clock,
    milliseconds: number,
    ownEnd: Ended,
    parent: AbortSignal | undefined,
    parentEnd: () => Ended,
  ) {
    const controller = new AbortController()
    this.signal = controller.signal
    const end = (why: Ended, reason?: unknown) => {
      this.#ended ??= why
      controller.abort(reason)
    }
    const follow = () => end(parentEnd(), parent?.reason)
    const timer = clock.setTimeout(() => end(ownEnd), milliseconds)
    this.#release = () => {
      clock.clearTimeout(timer)
      parent?.removeEventListener('abort', follow)
    }
    if (parent?.aborted) follow()
    else parent?.addEventListener('abort', follow, { once: true })
  }

  get ended(): Ended | undefined {
    return this.#ended
  }

  release(): void {
    this.#release()
  }
}

/** Settles with the promise, or rejects as soon as the signal is aborted, whether the promise heeds it or not. */
export function heed<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
