import type { GlomoError } from '../errors/glomo-error.ts'
import { type Answer, type Attempted, attempt, type Trip } from './attempt.ts'
import { backoff, parseRetryAfter } from './backoff.ts'
import { sleep } from './clock.ts'
import { endedError } from './failures.ts'
import { isRecord, parseJson } from './json.ts'
import { Limit } from './limits.ts'
import { isOutcomeUnknown, mayRetry } from './retry-rules.ts'
import { type Route, refOf } from './route.ts'
import type { AnswerCheck, Settings } from './settings.ts'

/**
 * The journey of one request: an attempt, and further ones where the rules allow it and the limits leave time for it.
 * Resolves with the last answer, success or not.
 * @throws {ConnectionError | TimeoutError | AbortError | UnreadableResponseError | ArgumentError}
 */
export async function travel(
  request: Request,
  route: Route,
  settings: Settings,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { clock, reporter, maxRetries } = settings
  // Before the body is read: Bun forgets the boundary of a form with it.
  const headers = new Headers(request.headers)
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
  const call = { idempotency: route.idempotency, hasRequestId: hasRequestId(route, body), lock: route.lock }
  const overall = new Limit(clock, settings.deadline, 'overall', signal, () => 'aborted')
  const trip: Trip = { request, headers, body, route, call, settings, overall, mayHaveHappened: false }
  const startedAt = clock.now()

  const fail = (error: GlomoError, number: number): GlomoError => {
    reporter.error({ operation: refOf(route), attempt: number, error })
    return error
  }

  try {
    for (let number = 1; ; number += 1) {
      const result = await attempt(trip, number)
      trip.mayHaveHappened ||= isOutcomeUnknown(call, result.outcome)
      const delay = delayBefore(number, result, settings)
      const inTime = !overall.ended && clock.now() - startedAt + delay < settings.deadline
      if (number <= maxRetries && inTime && !isFinal(result) && mayRetry(call, result.outcome)) {
        reporter.retry({ operation: refOf(route), attempt: number, delay, reason: reasonOf(result) })
        await sleep(clock, delay, overall.signal)
        if (overall.ended) throw fail(endedError(trip, overall), number)
        continue
      }
      if (result.kind === 'answer') {
        if (settings.validate) showTo(settings.validate, route.id, result.answer)
        return result.answer
      }
      throw fail(result.error, number)
    }
  } finally {
    overall.release()
  }
}

/** Whatever becomes of the check, the caller has the answer. */
function showTo(validate: AnswerCheck, operationId: string, { status, text }: Answer): void {
  Promise.resolve()
    .then(() => validate({ operationId, status, text }))
    .catch(() => {})
}

function isFinal(result: Attempted): boolean {
  return result.kind === 'failure' && result.final
}

function delayBefore(retry: number, result: Attempted, { retryDelay, random, clock }: Settings): number {
  const header = result.kind === 'answer' ? result.answer.headers.get('retry-after') : null
  const options = { baseDelay: retryDelay.base, maxDelay: retryDelay.max, random }
  return backoff(retry, parseRetryAfter(header, clock.now()), options)
}

/** Only the creates that the API knows a repeat of are looked into. */
function hasRequestId(route: Route, body: Uint8Array | undefined): boolean {
  if (route.idempotency !== 'request_id' || !body) return false
  const sent = parseJson(new TextDecoder().decode(body))
  return isRecord(sent) && typeof sent.request_id === 'string' && sent.request_id !== ''
}

function reasonOf(result: Attempted): string {
  return result.kind === 'answer' ? `answered ${result.answer.status}` : result.error.name
}
