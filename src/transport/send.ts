import { type AttemptResult, attempt, outcomeOf, type RawResponse } from './attempt.ts'
import { backoff, parseRetryAfter, rateLimitBackoff } from './backoff.ts'
import { type CallState, errorOf, reported } from './call-error.ts'
import { sleep } from './clock.ts'
import { Limit } from './limit.ts'
import type { ResponseCheck } from './options.ts'
import { type PreparedRequest, refOf } from './prepared-request.ts'
import { isOutcomeUnknown, mayRetry } from './retry-rules.ts'
import type { Settings } from './settings.ts'
import { slowDown, waitForTurn } from './turn.ts'

/** The last response of a call, success or not, with what is known of the whole call. */
export interface Sent extends CallState {
  readonly response: RawResponse
  /** Milliseconds from the first 429, if there was one, to this response. */
  readonly waited: number
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
  let firstTooManyAt: number | undefined
  let notBefore = Number.NEGATIVE_INFINITY
  for (let attempts = 1; ; attempts += 1) {
    const result =
      (await waitForTurn(settings, endsAt, notBefore, signal)) ??
      (await attemptInTime(request, settings, endsAt, attempts, signal))
    const outcome = outcomeOf(result)
    outcomeUnknown ||= isOutcomeUnknown(request, outcome)
    const retryable = result.kind !== 'refused' && mayRetry(request, outcome)
    const state: CallState = { attempts, outcomeUnknown, retryable }
    const now = clock.now()
    const isTooMany = result.kind === 'response' && result.response.status === 429
    if (isTooMany) {
      tooMany += 1
      firstTooManyAt ??= now
    }
    const delay = delayBefore(isTooMany ? tooMany : retries + 1, result, settings)
    // A 429 that asks for no wait: this call keeps its distance, and the others go on.
    if (isTooMany && parseRetryAfter(result.response.headers, now) !== 0) slowDown(settings, delay)
    const left = isTooMany ? settings.maxRetries > 0 : retries < settings.maxRetries
    const mayGoOn = retryable && !isFinal(result) && now + delay < endsAt && left
    if (mayGoOn && (isTooMany || retryBudget.take())) {
      reporter.retry({ operation: refOf(request.operation), attempt: attempts, delay, reason: reasonOf(result) })
      if (isTooMany) notBefore = now + delay
      else {
        retries += 1
        await sleep(clock, delay, signal)
      }
      if (!signal?.aborted) continue
      if (!isTooMany) retryBudget.giveBack()
      const ended = { kind: 'ended', by: 'aborted', neverSent: true, cause: signal.reason } as const
      throw reported(request, settings, attempts, errorOf(request, settings, state, ended))
    }
    if (result.kind !== 'response') {
      throw reported(request, settings, attempts, errorOf(request, settings, state, result))
    }
    if (!isTooMany && result.response.status < 500) retryBudget.answered(retries > 0)
    if (settings.validate) showTo(settings.validate, request.operation.id, result.response)
    return { ...state, response: result.response, waited: now - (firstTooManyAt ?? now) }
  }
}

/** One attempt, in its own time and in what is left of the deadline. */
function attemptInTime(
  request: PreparedRequest,
  settings: Settings,
  endsAt: number,
  number: number,
  signal: AbortSignal | undefined,
): Promise<AttemptResult> {
  const { clock, timeout } = settings
  const remaining = endsAt - clock.now()
  const limit =
    remaining < timeout ? new Limit(clock, remaining, 'deadline', signal) : new Limit(clock, timeout, 'timeout', signal)
  return attempt(request, settings, limit, number)
}

/** Whatever becomes of the check, the caller has the response. */
function showTo(validate: ResponseCheck, operationId: string, { status, text }: RawResponse): void {
  Promise.resolve()
    .then(() => validate({ operationId, status, text }))
    .catch(() => {})
}

/** Another attempt would end the same, or there is no call any more to make it for. */
function isFinal(result: AttemptResult): boolean {
  if (result.kind === 'ended') return result.by !== 'timeout'
  return result.kind === 'no turn' || (result.kind === 'unreadable' && result.reason === 'too large')
}

/** `Retry-After` is waited for in full: a wait beyond the deadline is not begun. */
function delayBefore(retry: number, result: AttemptResult, { retryDelay, random, clock }: Settings): number {
  const jittered = backoff(retry, retryDelay, random)
  if (result.kind !== 'response') return jittered
  const { status, headers } = result.response
  const asked = parseRetryAfter(headers, clock.now())
  // A 0 is not taken at its word again and again.
  if (status === 429) return asked === undefined ? rateLimitBackoff(retry, random) : asked || jittered
  // Spread, so that those who were told the same moment do not all come at it.
  return (asked ?? 0) + jittered
}

function reasonOf(result: AttemptResult): string {
  if (result.kind === 'response') return `answered ${result.response.status}`
  if (result.kind === 'unreadable') return `answered ${result.status} with ${result.what}`
  return result.kind === 'ended' ? 'timeout' : 'no answer'
}
