import { GlomoError } from '../errors/glomo-error.ts'
import type { UnreadableReason } from '../errors/unreadable-response-error.ts'
import { cancelQuietly, readBytes } from '../streams/read-bytes.ts'
import { refuseLiveKey } from './api-key.ts'
import { hasId, isRecord, parseJson } from './json.ts'
import type { EndReason, Limit } from './limit.ts'
import { neverSent } from './never-sent.ts'
import { type PreparedRequest, type RequestRules, refOf } from './prepared-request.ts'
import { redactHeaders, redactUrl, redactValue } from './redact.ts'
import { refusalIn } from './refusal.ts'
import type { Outcome } from './retry-rules.ts'
import type { Settings } from './settings.ts'

/** A whole response, whatever its status. */
export interface RawResponse {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body parsed, once; undefined when there is none or it is not JSON. */
  readonly data: unknown
  /** The API key it was asked for with, so that no message repeats it. */
  readonly key: string
}

/** What came of one attempt. */
export type AttemptResult =
  | { readonly kind: 'response'; readonly response: RawResponse }
  /** A success that cannot be read: it says as little of a write as no response does. */
  | {
      readonly kind: 'unreadable'
      readonly status: number
      readonly headers: Headers
      readonly reason: UnreadableReason
      readonly what: string
    }
  | {
      readonly kind: 'no response'
      readonly neverSent: boolean
      readonly cause: unknown
      /** Of a response whose body broke off. */
      readonly headers?: Headers | undefined
    }
  /** By the caller's signal, the deadline of the call, or the timeout of the attempt. */
  | {
      readonly kind: 'ended'
      readonly by: EndReason
      readonly neverSent: boolean
      readonly cause: unknown
      readonly headers?: Headers | undefined
      /** While it waited for its turn, by the rate limit. */
      readonly inLine?: true
    }
  /** The rate limiter failed. */
  | { readonly kind: 'no turn'; readonly cause: unknown }
  /** Something given to the client is not right, such as the key that its function gave. A repeat would end the same. */
  | { readonly kind: 'refused'; readonly error: GlomoError }

const decoder = new TextDecoder()

/** Sends the request once and reads the whole response, within the limit. Gives the limit back. */
export async function attempt(
  request: PreparedRequest,
  settings: Settings,
  limit: Limit,
  number: number,
): Promise<AttemptResult> {
  const progress: Progress = { sent: false, headers: undefined, reader: undefined }
  try {
    return await limit.race(exchange(request, settings, limit, number, progress))
  } catch (cause) {
    const { sent, headers, reader } = progress
    cancelQuietly(reader)
    // Never asked of the caller's reason for aborting: that may be the error of another call.
    if (limit.ended) return { kind: 'ended', by: limit.ended, neverSent: !sent, cause: limit.signal.reason, headers }
    if (!sent && cause instanceof GlomoError) return { kind: 'refused', error: cause }
    return { kind: 'no response', neverSent: !sent || neverSent(cause), cause, headers }
  } finally {
    limit.release()
  }
}

/** As far as an attempt got. */
interface Progress {
  sent: boolean
  /** Of the response, whose body may still be on its way. */
  headers: Headers | undefined
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined
}

async function exchange(
  request: PreparedRequest,
  settings: Settings,
  limit: Limit,
  number: number,
  progress: Progress,
): Promise<AttemptResult> {
  const { operation, url, body } = request
  const { clock, reporter, maxResponseBytes } = settings
  const { signal } = limit
  const key = typeof settings.key === 'string' ? settings.key : await settings.key()
  if (operation.sandboxOnly) refuseLiveKey(key)
  limit.check()
  const headers = { ...request.headers, authorization: `Bearer ${key}` }
  const told = () => ({
    operation: refOf(operation),
    attempt: number,
    method: operation.method,
    url: redactUrl(url),
    headers: redactHeaders(new Headers(headers)),
    body: redactValue(parseJson(typeof body === 'string' ? body : undefined)),
  })
  Object.assign(headers, reporter.request(told))
  const own: RequestInit = { method: operation.method, headers, signal, redirect: 'manual' }
  const init: RequestInit = { ...settings.fetchOptions, ...own }
  if (body !== undefined) init.body = body
  limit.check()
  const startedAt = clock.now()
  progress.sent = true
  const response = await settings.fetch(url, init)
  progress.headers = response.headers
  // Browsers hide a redirect that is not followed behind a status of 0.
  if (response.type === 'opaqueredirect') throw new Error('the server redirects elsewhere, which is not followed')
  const text = await readText(response, maxResponseBytes, progress)
  signal.throwIfAborted()
  const { status, ok } = response
  if (text === undefined) {
    const what = `more than ${maxResponseBytes} bytes (maxResponseBytes)`
    return { kind: 'unreadable', status, headers: response.headers, reason: 'too large', what }
  }
  const data = parseJson(text)
  reporter.response(() => ({
    operation: refOf(operation),
    attempt: number,
    status,
    duration: clock.now() - startedAt,
    headers: redactHeaders(response.headers),
    body: redactValue(data),
  }))
  const isText = isAccepted(operation, response)
  const reason = ok && !isText ? whyUnreadable(operation, text, data) : undefined
  if (reason) {
    const what = `a body that is ${reason} (${response.headers.get('content-type') ?? 'no content type'})`
    return { kind: 'unreadable', status, headers: response.headers, reason, what }
  }
  return { kind: 'response', response: { status, headers: response.headers, text, data: isText ? text : data, key } }
}

/** Why the body of a success cannot be what the operation gives; undefined when it can. */
function whyUnreadable(
  { idempotency, responseBody, givesId }: RequestRules,
  text: string,
  data: unknown,
): UnreadableReason | undefined {
  if (text.trim() === '') return responseBody === null ? undefined : 'empty'
  if (data === undefined) return 'not JSON'
  if (responseBody === null) return undefined
  if (isRecord(data)) return givesId && !hasId(data) ? 'without an id' : undefined
  return Array.isArray(data) && idempotency === 'safe' && !givesId ? undefined : 'not an object'
}

/** Whether a response is one of the other media types that its operation may answer in. */
function isAccepted({ accepts }: RequestRules, { headers }: Response): boolean {
  const type = String(headers.get('content-type')).replace(/;.*/, '')
  return accepts?.includes(type.trim().toLowerCase()) === true
}

/** The body as text, or undefined as soon as it exceeds the limit. */
async function readText(response: Response, maxBytes: number, progress: Progress): Promise<string | undefined> {
  if (Number(response.headers.get('content-length')) > maxBytes) {
    cancelQuietly(response.body)
    return undefined
  }
  if (!response.body) return ''
  progress.reader = response.body.getReader()
  const bytes = await readBytes(progress.reader, maxBytes)
  progress.reader = undefined
  return bytes === 'too large' ? undefined : decoder.decode(bytes)
}

/** What an attempt says of the effect of the call. */
export function outcomeOf(result: AttemptResult): Outcome {
  switch (result.kind) {
    case 'response': {
      const { status, data } = result.response
      return { kind: 'answered', status, message: refusalIn(data).message }
    }
    case 'unreadable':
      return { kind: 'no answer', neverSent: false }
    case 'refused':
    case 'no turn':
      return { kind: 'no answer', neverSent: true }
    default:
      return { kind: 'no answer', neverSent: result.neverSent }
  }
}
