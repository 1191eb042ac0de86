/** Upper ends of the waits before a retry, in milliseconds. */
export interface BackoffOptions {
  /** Of the first wait; it doubles with every retry. */
  base: number
  /** Of any wait. */
  max: number
}

/** The window of Glomo's rate limit is a minute. Source: Glomo's documentation, "Rate limits". */
const AFTER_TOO_MANY: BackoffOptions = { base: 5_000, max: 60_000 }

/** Milliseconds to wait before the retry number `retry` (from 1): exponential, with full jitter. */
export function backoff(retry: number, { base, max }: BackoffOptions, random: () => number): number {
  return random() * Math.min(max, base * 2 ** (retry - 1))
}

/**
 * Milliseconds to wait after the 429 number `count` (from 1) when nothing says how long: exponential, and at least half
 * of that, since the limit does not pass sooner for being asked again.
 */
export function rateLimitBackoff(count: number, random: () => number): number {
  const { base, max } = AFTER_TOO_MANY
  return (0.5 + random() / 2) * Math.min(max, base * 2 ** (count - 1))
}

/** Reads `Retry-After`, seconds or a date, as milliseconds. A date counts from the `Date` of the same answer. */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')
  if (!value) return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(value)
  const sentAt = Date.parse(headers.get('date') ?? '')
  return Number.isNaN(date) ? undefined : Math.max(0, date - (Number.isNaN(sentAt) ? now : sentAt))
}
