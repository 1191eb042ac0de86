import { type AttemptResult, attempt, outcomeOf, type RawResponse } from './attempt.ts'
import { backoff, parseRetryAfter, rateLimitBackoff } from './backoff.ts'
import { type CallState, errorOf } from './call-error.ts'
import { sleep } from './clock.ts'
import { Limit } from './limit.ts'
import type { ResponseCheck } from './options.ts'
import { type PreparedRequest, refOf } from './prepared-request.ts'
import { isOutcomeUnknown, mayRetry } from './retry-rules.ts'
import type { Settings } from './settings.ts'

/** The last response of a call, success or not, with what is known of the whole call. */
export interface Sent extends CallState {
  readonly response: RawResponse
}

/**
 * Sends a request, and again where the rules allow it, the retry budget has retries left and the deadline leaves time.
 * Resolves with the last response, success or not.
 *
 * @throws {ConnectionError | TimeoutError | AbortError | UnreadableResponseError | ArgumentError}
 */
export async function send(request: PreparedRequest, settings: Settings, signal?: AbortSignal): Promise<Sent> {
  const { clock, reporter, retryBudget } = settings
  const endsAt = clock.now() + settings.deadline
  let outcomeUnknown = false
  let retries = 0
  let tooMany = 0
  for (let attempts = 1; ; attempts += 1) {
    const result = await attemptInTurn(request, settings, endsAt, attempts, signal)
    const outcome = outcomeOf(result)
    outcomeUnknown ||= isOutcomeUnknown(request, outcome)
    const retryable = result.kind !== 'refused' && mayRetry(request, outcome)
    const state: CallState = { attempts, outcomeUnknown, retryable }
    const isTooMany = result.kind === 'response' && result.response.status === 429
    if (isTooMany) tooMany += 1
    const delay = delayBefore(isTooMany ? tooMany : retries + 1, result, settings)
    const isFinal = endedWhole(result) || (result.kind === 'unreadable' && result.reason === 'too large')
    const inTime = clock.now() + delay < endsAt
    const left = isTooMany ? settings.maxRetries > 0 : retries < settings.maxRetries
    if (retryable && !isFinal && inTime && left && (isTooMany || retryBudget.take())) {
      if (!isTooMany) retries += 1
      reporter.retry({ operation: refOf(request.operation), attempt: attempts, delay, reason: reasonOf(result) })
      if (!isTooMany || !(await slowDown(settings, delay))) await sleep(clock, delay, signal)
      if (!signal?.aborted) continue
      return fail(request, settings, state, { kind: 'ended', by: 'aborted', neverSent: true, cause: signal.reason })
    }
    if (result.kind !== 'response') return fail(request, settings, state, result)
    if (result.response.status < 300) retryBudget.refund(retries)
    if (settings.validate) showTo(settings.validate, request.operation.id, result.response)
    return { ...state, response: result.response }
  }
}

/** One attempt, when its turn has come. What is left of the deadline holds for the wait and for the attempt. */
async function attemptInTurn(
  request: PreparedRequest,
  settings: Settings,
  endsAt: number,
  number: number,
  signal: AbortSignal | undefined,
): Promise<AttemptResult> {
  const { clock, rateLimiter, timeout } = settings
  if (!rateLimiter.tryAcquire?.()) {
    const limit = new Limit(clock, endsAt - clock.now(), 'deadline', signal)
    try {
      await limit.race(Promise.resolve(rateLimiter.acquire(limit.signal)))
      limit.signal.throwIfAborted()
    } catch (cause) {
      if (limit.ended) return { kind: 'ended', by: limit.ended, neverSent: true, cause: limit.signal.reason }
      return { kind: 'no response', neverSent: true, cause }
    } finally {
      limit.release()
    }
  }
  const remaining = endsAt - clock.now()
  const limit =
    remaining < timeout ? new Limit(clock, remaining, 'deadline', signal) : new Limit(clock, timeout, 'timeout', signal)
  return attempt(request, settings, limit, number)
}

function fail(
  request: PreparedRequest,
  settings: Settings,
  state: CallState,
  result: Exclude<AttemptResult, { kind: 'response' }>,
): never {
  const error = errorOf(request, settings, state, result)
  settings.reporter.error({ operation: refOf(request.operation), attempt: state.attempts, error })
  throw error
}

/** Whatever becomes of the check, the caller has the response. */
function showTo(validate: ResponseCheck, operationId: string, { status, text }: RawResponse): void {
  Promise.resolve()
    .then(() => validate({ operationId, status, text }))
    .catch(() => {})
}

function endedWhole(result: AttemptResult): boolean {
  return result.kind === 'ended' && result.by !== 'timeout'
}

/** `Retry-After` is waited for in full: a wait beyond the deadline is not begun. */
function delayBefore(retry: number, result: AttemptResult, { retryDelay, random, clock }: Settings): number {
  const jittered = backoff(retry, retryDelay, random)
  if (result.kind !== 'response') return jittered
  const { status, headers } = result.response
  const asked = parseRetryAfter(headers, clock.now())
  if (status === 429) return asked ?? rateLimitBackoff(retry, random)
  return Math.max(jittered, asked ?? 0)
}

/** One 429 slows every call of the client: this one too waits for its turn. Says whether the pace could be told. */
async function slowDown({ rateLimiter }: Settings, delay: number): Promise<boolean> {
  try {
    await rateLimiter.pause(delay)
    return true
  } catch {
    return false
  }
}

function reasonOf(result: AttemptResult): string {
  if (result.kind === 'response') return `answered ${result.response.status}`
  if (result.kind === 'unreadable') return `answered ${result.status} with ${result.what}`
  return result.kind === 'ended' ? 'timeout' : 'no answer'
}
