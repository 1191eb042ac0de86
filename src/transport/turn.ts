import type { AttemptResult } from './attempt.ts'
import { sleep } from './clock.ts'
import { Limit } from './limit.ts'
import type { Settings } from './settings.ts'

type Pace = Pick<Settings, 'clock' | 'rateLimiter' | 'deadline'>

/**
 * Waits until the rate limiter lets a request go, and not before the moment the API asked for. Gives what ended the call
 * when that came first.
 */
export async function waitForTurn(
  { clock, rateLimiter }: Pace,
  endsAt: number,
  notBefore: number,
  signal: AbortSignal | undefined,
): Promise<AttemptResult | undefined> {
  let limit: Limit | undefined
  try {
    const isTaken = rateLimiter.tryAcquire?.() ?? false
    if (isTaken && notBefore <= clock.now()) return undefined
    limit = new Limit(clock, endsAt - clock.now(), 'deadline', signal)
    if (!isTaken) await limit.race(Promise.resolve(rateLimiter.acquire(limit.signal)))
    // Only where the limiter did not hear of the 429, or does not heed it.
    if (notBefore > clock.now()) await sleep(clock, notBefore - clock.now(), limit.signal)
    limit.signal.throwIfAborted()
    return undefined
  } catch (cause) {
    if (!limit?.ended) return { kind: 'no turn', cause }
    return { kind: 'ended', by: limit.ended, neverSent: true, cause: limit.signal.reason, inLine: true }
  } finally {
    limit?.release()
  }
}

/**
 * One 429 slows every call that shares the limiter, but never for longer than one of them may take: a server that asks
 * for a day would otherwise end all calls of that day unsent.
 */
export function slowDown({ rateLimiter, deadline }: Pace, delay: number): void {
  const pause = async () => rateLimiter.pause(Math.min(delay, deadline))
  pause().catch(() => {})
}
