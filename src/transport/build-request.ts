import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch'
import { baseUrlOf } from './base-url.ts'
import { checkHeaders } from './check-headers.ts'
import { checkPath } from './check-path.ts'
import { checkQuery, datesAsText } from './check-query.ts'
import { toBody } from './form-data.ts'
import { isRecord, parseJson } from './json.ts'
import type { Operation } from './operation.ts'
import type { PreparedRequest, RequestRules } from './prepared-request.ts'
import { cannotBeSent } from './refused.ts'
import type { Settings } from './settings.ts'

/** What a call of any operation is made with; the types of each operation are narrower. */
export interface Arguments {
  readonly path?: unknown
  readonly query?: unknown
  readonly body?: unknown
}

const querySerializer = createQuerySerializer()

/**
 * Writes the request down at once, so that nothing the caller does to the arguments afterwards changes what is sent.
 *
 * @throws {ArgumentError} for what cannot be sent
 */
export function buildRequest(operation: Operation, args: Arguments, settings: Settings): PreparedRequest {
  const { body } = args
  const path = isRecord(args.path) ? args.path : {}
  const query = datesAsText(isRecord(args.query) ? args.query : {})
  checkPath(operation, path)
  checkQuery(operation, query)
  checkHeaders(operation, settings.headers)
  try {
    const url = createFinalURL(operation.path, {
      baseUrl: baseUrlOf(operation, settings.baseUrl),
      params: { path, query },
      querySerializer,
      pathSerializer: defaultPathSerializer,
    })
    const { requestBody } = operation
    const sent = requestBody === undefined || body === undefined ? undefined : toBody(operation, body)
    return prepare(operation, url, settings, sent, requestBody)
  } catch (cause) {
    throw cannotBeSent(operation, cause)
  }
}

/** A request that was built elsewhere: by the typed fetch client. */
export async function readRequest(
  request: Request,
  operation: RequestRules,
  settings: Settings,
): Promise<PreparedRequest> {
  // Before the body is read: Bun forgets the boundary of a form with it.
  const headers = Object.fromEntries(request.headers)
  const body = request.body ? new Uint8Array(await request.arrayBuffer()) : undefined
  const requestId = requestIdIn(operation, body)
  return { operation, url: request.url, headers: { ...headers, ...settings.headers }, body, requestId }
}

/** A request of text, of a form, or without a body. */
export function prepare(
  operation: RequestRules,
  url: string,
  { headers: own }: Settings,
  body: PreparedRequest['body'],
  type = 'application/json',
): PreparedRequest {
  const headers = typeof body === 'string' ? { 'content-type': type, ...own } : own
  return { operation, url, headers, body, requestId: requestIdIn(operation, body) }
}

/**
 * Of the creates that the API knows a repeat of. It is read from what is sent: JSON leaves out what an object inherits
 * or computes, whatever the object says when it is asked.
 */
function requestIdIn({ idempotency }: RequestRules, body: PreparedRequest['body']): string | undefined {
  if (idempotency !== 'request_id') return undefined
  const { request_id: requestId } = membersOf(body)
  return typeof requestId === 'string' && requestId.trim() !== '' ? requestId : undefined
}

/** What is said in a body that was written: in JSON, or in the fields of a form. */
export function membersOf(body: PreparedRequest['body']): Readonly<Record<string, unknown>> {
  if (body instanceof FormData) return Object.fromEntries(body)
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  const json = parseJson(text)
  return isRecord(json) ? json : Object.fromEntries(new URLSearchParams(text))
}
