import { ArgumentError } from '../errors/argument-error.ts'
import { carriesRequestId, prepare } from './build-request.ts'
import type { PreparedRequest, RequestRules } from './prepared-request.ts'
import type { Settings } from './settings.ts'

/** A call of a path that the description does not have. */
export interface RawRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below the base URL, such as `/payouts`. Paths that begin with `/v2/` go where those of the description go. */
  path: `/${string}`
  query?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Sent as JSON. */
  body?: unknown
  /**
   * `request_id`: the API recognises a repeat of this call by the `request_id` of its body, so that it is retried as the
   * creates are. A GET is always safe.
   * @default 'none'
   */
  idempotency?: 'request_id' | 'none'
}

/** @throws {ArgumentError} for a path that leads elsewhere, and for a body that cannot be sent */
export function buildRawRequest(raw: RawRequest, settings: Settings): PreparedRequest {
  const { method, path, body } = raw
  const operation: RequestRules = {
    id: 'request',
    method,
    path,
    responseBody: null,
    idempotency: method === 'GET' ? 'safe' : (raw.idempotency ?? 'none'),
  }
  const url = urlOf(raw, settings.baseUrl)
  if (body === undefined) return prepare(operation, url, settings, undefined, false)
  try {
    return prepare(operation, url, settings, JSON.stringify(body), carriesRequestId(operation, body))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new ArgumentError(`request (${method} ${path}): the body cannot be sent (${reason})`, { operation, cause })
  }
}

function urlOf({ path, query = {} }: RawRequest, baseUrl: string): string {
  const base = path.startsWith('/v2/') ? baseUrl.replace(/\/v1$/, '') : baseUrl
  if (!path.startsWith('/') || path.startsWith('//') || path.split(/[/?#]/).includes('..')) {
    throw new ArgumentError(`path is "${path}"; it begins with one slash and stays below the base URL`)
  }
  const url = new URL(base + path)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.append(name, String(value))
  }
  return url.href
}
