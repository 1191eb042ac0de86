import { GlomoError } from '../errors/glomo-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { refuseLiveKey } from './api-key.ts'
import { connectionError, endedError, unreadableError } from './failures.ts'
import { isRecord, parseJson } from './json.ts'
import { heed, Limit } from './limits.ts'
import { neverSent } from './never-sent.ts'
import { readBody } from './read-body.ts'
import { redactHeaders, redactUrl, redactValue } from './redact.ts'
import { type Call, isOutcomeUnknown, mayRetry, type Outcome } from './retry-rules.ts'
import { type Route, refOf } from './route.ts'
import type { Settings } from './settings.ts'

/** One call under way. */
export interface Trip {
  readonly request: Request
  readonly headers: Headers
  /** Read once, so that it can be sent again. */
  readonly body: Uint8Array<ArrayBuffer> | undefined
  readonly route: Route
  readonly call: Call
  readonly settings: Settings
  readonly overall: Limit
  /** An attempt so far may have taken effect without anything saying so. */
  mayHaveHappened: boolean
}

/** A whole answer, whatever its status. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body of a success; undefined when there is none, or when the status is an error. */
  readonly data: unknown
  readonly retryable: boolean
  readonly outcomeUnknown: boolean
  /** The call carried a `request_id` that the API knows a repeat by. */
  readonly hasRequestId: boolean
  /** Attempts made, this one included. */
  readonly attempts: number
}

export type Attempted =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly outcome: Outcome }
  | { readonly kind: 'failure'; readonly error: GlomoError; readonly outcome: Outcome; readonly final: boolean }

const NEVER_SENT: Outcome = { kind: 'no answer', neverSent: true }
const MAY_BE_SENT: Outcome = { kind: 'no answer', neverSent: false }

/** Sends the request once and reads the whole answer within `timeout`. */
export async function attempt(trip: Trip, number: number): Promise<Attempted> {
  const { request, body, route, settings, overall } = trip
  const { clock, reporter } = settings
  const operation = refOf(route)
  const limit = new Limit(clock, settings.timeout, 'attempt', overall.signal, () => overall.ended ?? 'aborted')
  const startedAt = clock.now()
  let sending = false
  try {
    const headers = await headersOf(trip, limit.signal)
    reporter.request(() => ({
      operation,
      attempt: number,
      method: request.method,
      url: redactUrl(request.url),
      headers: redactHeaders(headers),
      body: redactValue(parseJson(body && new TextDecoder().decode(body))),
    }))
    const init: RequestInit = { method: request.method, headers, signal: limit.signal, redirect: 'manual' }
    if (body) init.body = body
    limit.signal.throwIfAborted()
    sending = true
    const response = await heed(settings.fetch(request.url, init), limit.signal)
    // Browsers hide a redirect that is not followed behind a status of 0.
    if (response.type === 'opaqueredirect') throw new Error('the server redirects elsewhere, which is not followed')
    const bytes = await readBody(response, settings.maxResponseBytes, limit.signal)
    if (bytes === 'too large') return tooLarge(trip, response.status)
    const text = new TextDecoder().decode(bytes)
    reporter.response(() => ({
      operation,
      attempt: number,
      status: response.status,
      duration: clock.now() - startedAt,
      headers: redactHeaders(response.headers),
      body: redactValue(parseJson(text)),
    }))
    return judge(trip, response, text, number)
  } catch (error) {
    return failure(trip, error, limit, sending)
  } finally {
    limit.release()
  }
}

async function headersOf({ headers: own, settings, route }: Trip, signal: AbortSignal): Promise<Headers> {
  const headers = new Headers(own)
  headers.set('accept', 'application/json')
  headers.set('user-agent', settings.userAgent)
  for (const [name, value] of Object.entries(settings.headers)) headers.set(name, value)
  const key = await heed(settings.key(), signal)
  if (route.sandboxOnly) refuseLiveKey(describeOperation(route), key)
  headers.set('authorization', `Bearer ${key}`)
  return headers
}

function judge(trip: Trip, response: Response, text: string, number: number): Attempted {
  const { route, call } = trip
  const { status, headers } = response
  const parsed = parseJson(text)
  if (response.ok && route.responseBody !== null && parsed === undefined) {
    const reason = text.trim() === '' ? 'empty' : 'not JSON'
    return unusable(trip, () => {
      const type = headers.get('content-type') ?? 'no content type'
      return unreadableError(trip, status, reason, `a body that is ${reason} (${type})`)
    })
  }
  const message = isRecord(parsed) && typeof parsed.message === 'string' ? parsed.message : undefined
  const outcome: Outcome = { kind: 'answered', status, message }
  const answer: Answer = {
    status,
    headers,
    text,
    data: response.ok ? parsed : undefined,
    retryable: mayRetry(call, outcome),
    outcomeUnknown: !response.ok && (trip.mayHaveHappened || isOutcomeUnknown(call, outcome)),
    hasRequestId: call.hasRequestId,
    attempts: number,
  }
  return { kind: 'answer', answer, outcome }
}

function tooLarge(trip: Trip, status: number): Attempted {
  const { maxResponseBytes } = trip.settings
  const make = () =>
    unreadableError(trip, status, 'too large', `more than ${maxResponseBytes} bytes (maxResponseBytes)`)
  return { ...unusable(trip, make), final: true }
}

/** A success that can not be read says as little of a write as no answer does. */
function unusable(trip: Trip, makeError: () => GlomoError): Extract<Attempted, { kind: 'failure' }> {
  trip.mayHaveHappened ||= isOutcomeUnknown(trip.call, MAY_BE_SENT)
  return { kind: 'failure', error: makeError(), outcome: MAY_BE_SENT, final: false }
}

function failure(trip: Trip, cause: unknown, limit: Limit, sending: boolean): Attempted {
  const outcome = sending && !neverSent(cause) ? MAY_BE_SENT : NEVER_SENT
  trip.mayHaveHappened ||= isOutcomeUnknown(trip.call, outcome)
  if (limit.ended) return { kind: 'failure', error: endedError(trip, limit), outcome, final: limit.ended !== 'attempt' }
  // Thrown by this package itself: a key that can not be one. Nothing was sent, and a repeat would end the same.
  if (cause instanceof GlomoError) return { kind: 'failure', error: cause, outcome, final: true }
  const error = connectionError(trip, cause, outcome === NEVER_SENT)
  return { kind: 'failure', error, outcome, final: false }
}
