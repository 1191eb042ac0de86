import { AbortError } from '../errors/abort-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import type { GlomoError } from '../errors/glomo-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import { adviceFor } from './advice.ts'
import type { Trip } from './attempt.ts'
import type { Limit } from './limits.ts'
import { refOf } from './route.ts'

/** The error of a call that its deadline or its caller ended. */
export function endedError(trip: Trip, limit: Limit): GlomoError {
  const cause = limit.signal.reason
  if (limit.ended === 'aborted')
    return new AbortError(sentence(trip, 'was aborted by the caller'), detailsOf(trip, cause))
  const scope = limit.ended ?? 'overall'
  const { timeout, deadline } = trip.settings
  const [milliseconds, what] =
    scope === 'attempt'
      ? [timeout, `was not answered within ${timeout} ms (timeout)`]
      : [deadline, `did not succeed within ${deadline} ms (deadline)`]
  return new TimeoutError(sentence(trip, what), { ...detailsOf(trip, cause), scope, limit: milliseconds })
}

export function connectionError(trip: Trip, cause: unknown, neverSent: boolean): ConnectionError {
  const what = neverSent ? 'could not reach the server' : 'got no whole answer'
  const details = { ...detailsOf(trip, cause), neverSent: neverSent && !trip.mayHaveHappened }
  return new ConnectionError(sentence(trip, `${what}: ${causeText(cause)}`), details)
}

export function unreadableError(
  trip: Trip,
  status: number,
  reason: UnreadableResponseError['reason'],
  what: string,
): UnreadableResponseError {
  const message = sentence(trip, `answered ${status} with ${what}`)
  return new UnreadableResponseError(message, { ...detailsOf(trip, undefined), status, reason })
}

function detailsOf(trip: Trip, cause: unknown) {
  const details = { operation: refOf(trip.route), outcomeUnknown: trip.mayHaveHappened }
  return cause === undefined ? details : { ...details, cause }
}

function sentence(trip: Trip, what: string): string {
  const message = `${describeOperation(trip.route)} ${what}`
  return trip.mayHaveHappened ? `${message}. ${adviceFor(trip.route, trip.call.hasRequestId)}` : message
}

function causeText(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const inner = cause.cause instanceof Error ? cause.cause : undefined
  return inner?.message || cause.message
}
