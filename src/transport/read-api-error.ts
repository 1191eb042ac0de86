import {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from '../errors/api-error.ts'
import { describeOperation, type OperationRef } from '../errors/operation-ref.ts'
import { isRecord } from './json.ts'
import { maskPersonal, redactKey } from './redact.ts'
import { refusalIn } from './refusal.ts'
import { serverRequestIdOf } from './server-request-id.ts'

export interface ErrorAnswer {
  operation: OperationRef
  status: number
  headers: Headers
  rawBody: string
  /** The body parsed; undefined when it is not JSON. */
  parsed: unknown
  retryable: boolean
  outcomeUnknown: boolean
  /** Made, the one that was answered so included. */
  attempts: number
  /** Milliseconds from the first 429 to this one. */
  waited: number
  /** What to do when the outcome is unknown, in one sentence. */
  advice?: string | undefined
  cause?: unknown
  /** The API key that was sent, so that it is not repeated. */
  key: string
}

const CLASS_BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
}

const HINT_BY_STATUS: Readonly<Record<number, string>> = {
  401: 'Check that the key is a secret key, whole and not expired.',
  403: 'Check the IP allowlist of the account and that the feature is enabled for it.',
  429: 'Send fewer requests: the limit is 3,000 a minute from one IP address, and programs that share it can share a pace (rateLimit).',
}

/** Makes the error of a response that is not a success, whatever shape its body has. */
export function readApiError(answer: ErrorAnswer): ApiError {
  const { operation, status, headers, rawBody, outcomeUnknown } = answer
  const body = answer.parsed ?? (rawBody === '' ? undefined : rawBody)
  const clean = (text: string) => maskPersonal(redactKey(text, answer.key))
  const said = refusalIn(body)
  const text = said.message ?? plainText(rawBody, body, headers)
  const hints = [
    status === 429 ? howItWaited(answer) : '',
    HINT_BY_STATUS[status],
    outcomeUnknown ? answer.advice : undefined,
  ].filter(Boolean)
  const sentence = `${describeOperation(operation)} answered ${status}: ${clean(text ?? 'no message')}`
  const details: ApiErrorDetails = {
    operation,
    status,
    headers,
    body,
    rawBody,
    outcomeUnknown,
    apiMessage: said.message === undefined ? undefined : clean(said.message),
    code: said.code === undefined ? undefined : clean(said.code),
    retryable: answer.retryable,
    serverRequestId: serverRequestIdOf(headers),
    ...('cause' in answer ? { cause: answer.cause } : {}),
  }
  const Class = CLASS_BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError)
  return new Class([sentence.replace(/\.$/, ''), ...hints].join('. '), details)
}

function howItWaited({ attempts, waited }: ErrorAnswer): string {
  if (waited > 0)
    return `The client made ${attempts} attempts, the last one ${Math.round(waited / 1000)} s after the first 429`
  return 'The client did not wait: maxRetries is 0, or the wait would have passed the deadline'
}

/** A page or text of a gateway, shortened to what a person can use. */
function plainText(rawBody: string, body: unknown, headers: Headers): string | undefined {
  const text = rawBody.trim()
  if (text === '') return 'an empty body'
  if (text.startsWith('<')) {
    const title = /<title[^<>]{0,200}>([^<]{0,500})<\/title>/i.exec(text)?.[1]?.trim()
    return `a web page instead of JSON${title ? ` ("${shorten(title)}")` : ''}`
  }
  if (isRecord(body)) return undefined
  const type = headers.get('content-type')
  return /json/.test(type ?? '') ? `JSON that cannot be read (${text.length} characters)` : shorten(text)
}

function shorten(text: string): string {
  const line = text.slice(0, 1_000).replace(/\s+/g, ' ')
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
