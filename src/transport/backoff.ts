export interface BackoffOptions {
  /** Upper end of the first wait, in milliseconds; it doubles with every retry. */
  baseDelay: number
  /** No wait is longer than this, `Retry-After` included. */
  maxDelay: number
  /** 0 (included) to 1 (excluded). */
  random: () => number
}

/**
 * Milliseconds to wait before the retry number `retry` (from 1): exponential with full jitter, and at least what
 * `Retry-After` asks for, up to the cap.
 */
export function backoff(retry: number, retryAfter: number | undefined, options: BackoffOptions): number {
  const ceiling = Math.min(options.maxDelay, options.baseDelay * 2 ** (retry - 1))
  const jittered = options.random() * ceiling
  return Math.min(options.maxDelay, Math.max(jittered, retryAfter ?? 0))
}

/** Reads `Retry-After`, seconds or a date, as milliseconds from now. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null || value.trim() === '') return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
