import type { ApiError } from '../errors/api-error.ts'
import { adviceFor } from './advice.ts'
import { reported } from './call-error.ts'
import type { Completed } from './glomo-promise.ts'
import { type PreparedRequest, refOf } from './prepared-request.ts'
import { readApiError } from './read-api-error.ts'
import type { Sent } from './send.ts'
import type { Settings } from './settings.ts'

/** The body of a success. @throws {ApiError} for every other status */
export function readResponse<T>(request: PreparedRequest, settings: Settings, sent: Sent): Completed<T> {
  const { response: raw, attempts } = sent
  if (raw.status < 300) return { data: raw.data as T, raw, attempts, replayed: false }
  throw reported(request, settings, attempts, apiErrorOf(request, sent))
}

/** The error of a response that is not a success. */
export function apiErrorOf(
  request: PreparedRequest,
  { response, attempts, waited, outcomeUnknown, retryable }: Sent,
  more: { advice?: string; cause?: unknown } = {},
): ApiError {
  const { status, headers, text, data, key } = response
  return readApiError({
    operation: refOf(request.operation),
    status,
    headers,
    rawBody: text,
    parsed: data,
    key,
    retryable,
    outcomeUnknown,
    attempts,
    waited,
    advice: adviceFor(request),
    ...more,
  })
}
