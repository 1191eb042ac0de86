import { AbortError } from '../errors/abort-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import type { GlomoError, GlomoErrorDetails } from '../errors/glomo-error.ts'
import { describeOperation } from '../errors/operation-ref.ts'
import { TimeoutError } from '../errors/timeout-error.ts'
import { UnreadableResponseError } from '../errors/unreadable-response-error.ts'
import { adviceFor } from './advice.ts'
import type { AttemptResult } from './attempt.ts'
import { type PreparedRequest, refOf } from './prepared-request.ts'
import { maskPersonal } from './redact.ts'
import { serverRequestIdOf } from './server-request-id.ts'
import type { Settings } from './settings.ts'

/** What is known of a call when it ends. */
export interface CallState {
  /** Made, the last one included. */
  readonly attempts: number
  /** An attempt may have taken effect without anything saying so. */
  readonly outcomeUnknown: boolean
  readonly retryable: boolean
}

const IN_LINE = 'Make fewer calls at a time, or allow them a longer deadline'

/** The error of a call that ended without a response that can be used. */
export function errorOf(
  request: Pick<PreparedRequest, 'operation' | 'requestId'>,
  settings: Pick<Settings, 'timeout' | 'deadline'>,
  { attempts, outcomeUnknown, retryable }: CallState,
  result: Exclude<AttemptResult, { kind: 'response' }>,
): GlomoError {
  const details: GlomoErrorDetails = { operation: refOf(request.operation), outcomeUnknown, retryable }
  if ('cause' in result && result.cause !== undefined) details.cause = result.cause
  if ('headers' in result && result.headers) details.serverRequestId = serverRequestIdOf(result.headers)
  const sentence = (what: string) => {
    const message = `${describeOperation(request.operation)} ${what}`
    return outcomeUnknown ? `${message}. ${adviceFor(request)}` : message
  }
  const again = attempts > 1 ? ' again' : ''
  switch (result.kind) {
    case 'ended': {
      if (result.by === 'aborted') return new AbortError(sentence('was aborted by the caller'), details)
      const { timeout, deadline } = settings
      const inLine = result.inLine
        ? `: it waited for its turn by the rate limit and was not sent${again}. ${IN_LINE}`
        : ''
      return result.by === 'timeout'
        ? new TimeoutError(sentence(`was not answered within ${timeout} ms (timeout)`), {
            ...details,
            scope: 'attempt',
            limit: timeout,
          })
        : new TimeoutError(sentence(`did not succeed within ${deadline} ms (deadline)${inLine}`), {
            ...details,
            scope: 'overall',
            limit: deadline,
          })
    }
    case 'no response': {
      const neverSent = result.neverSent && !outcomeUnknown
      const what = neverSent ? 'could not reach the server' : 'got no whole answer'
      return new ConnectionError(sentence(`${what}: ${causeText(result.cause)}`), { ...details, neverSent })
    }
    case 'no turn': {
      const what = `was not sent${again}: the rate limiter failed: ${causeText(result.cause)}`
      return new ConnectionError(sentence(what), { ...details, neverSent: !outcomeUnknown })
    }
    case 'unreadable': {
      const { status, reason, what } = result
      return new UnreadableResponseError(sentence(`answered ${status} with ${what}`), { ...details, status, reason })
    }
    case 'refused': {
      const { error } = result
      details.cause = 'cause' in error ? error.cause : error
      const what = outcomeUnknown ? 'could not be tried again' : 'was not sent'
      return new ArgumentError(sentence(`${what}: ${error.message}`), details)
    }
  }
}

/** Tells hooks and logger of an error that is about to be thrown. */
export function reported<E extends Error>(
  { operation }: Pick<PreparedRequest, 'operation'>,
  { reporter }: Pick<Settings, 'reporter'>,
  attempt: number,
  error: E,
): E {
  reporter.error({ operation: refOf(operation), attempt, error })
  return error
}

function causeText(cause: unknown): string {
  if (!(cause instanceof Error)) return maskPersonal(String(cause))
  const inner = cause.cause instanceof Error ? cause.cause : undefined
  return maskPersonal(inner?.message || cause.message)
}
