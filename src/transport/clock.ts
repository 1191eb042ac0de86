/** Time as the client sees it; give your own in tests. */
export interface Clock {
  /** Milliseconds from a fixed moment on; never goes back, whatever becomes of the wall clock. */
  now(): number
  /** Calls back once, when so many milliseconds have passed. */
  setTimeout(callback: () => void, milliseconds: number): unknown
  /** Forgets a timer that `setTimeout` gave. */
  clearTimeout(timer: unknown): void
}

/** Milliseconds. Timers fire at once when asked for more, so whoever waits longer waits this long, and looks again. */
export const LONGEST_TIMER = 2_147_483_647

export const systemClock: Clock = {
  // Begins at the wall clock's time, and goes on by a clock that nobody sets.
  now: () => performance.timeOrigin + performance.now(),
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
}

/** Waits, and ends early, without an error, when the signal is aborted. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const end = () => {
      clock.clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = clock.setTimeout(end, Math.min(milliseconds, LONGEST_TIMER))
    signal?.addEventListener('abort', end)
  })
}
