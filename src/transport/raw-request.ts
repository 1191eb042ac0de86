import { ArgumentError } from '../errors/argument-error.ts'
import { prepare } from './build-request.ts'
import { writtenAsJson } from './check-body.ts'
import { datesAsText } from './check-query.ts'
import type { PreparedRequest, RequestRules } from './prepared-request.ts'
import { redactUrl } from './redact.ts'
import type { Settings } from './settings.ts'

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const

/** A call of a path that the description does not have. */
export interface RawRequest {
  /** The HTTP method. */
  method: (typeof METHODS)[number]
  /** Below the base URL, such as `/payouts`. Paths that begin with `/v2/` go where those of the description go. */
  path: `/${string}`
  /** What stands in the query; what is undefined does not. */
  query?: Readonly<Record<string, string | number | boolean | undefined>> | undefined
  /** Sent as JSON. */
  body?: unknown
  /**
   * Whether the API recognises a repeat of this call by the `request_id` of its body: it is then retried as the creates
   * of the client are. Only you can know, since the description does not have the call. A GET is always safe.
   * @default 'none': a write is not repeated when it may have taken effect
   */
  idempotency?: 'request_id' | 'none' | undefined
}

/** @throws {ArgumentError} for a path that leads elsewhere, and for what cannot be sent */
export function buildRawRequest(raw: RawRequest, settings: Settings): PreparedRequest {
  const { method, path, query, body, idempotency = 'none' } = raw ?? {}
  if (!METHODS.includes(method)) {
    throw new ArgumentError(`method is ${String(method)}; it is one of ${METHODS.join(', ')}`)
  }
  const url = urlBelow(settings.baseUrl, path)
  for (const [name, value] of Object.entries(datesAsText(query ?? {}))) {
    if (value !== undefined) url.searchParams.append(checkText(name, name), checkText(name, String(value)))
  }
  if (body !== undefined && method === 'GET') {
    throw new ArgumentError('body is given, and a GET request has none: use query')
  }
  const operation: RequestRules = {
    id: 'request',
    method,
    // In every message and event; what is sent is the URL.
    path: redactUrl(path),
    responseBody: null,
    accepts: [String(settings.headers.accept)].filter((type) => !type.includes('json')),
    idempotency: method === 'GET' ? 'safe' : idempotency,
  }
  const json = body === undefined ? undefined : writtenAsJson('body', body)
  return prepare(operation, url.href, settings, json)
}

/** Compares what the URL parser makes of the path, which reads `%2e%2e` as `..` and a backslash as a slash. */
function urlBelow(baseUrl: string, path: unknown): URL {
  if (typeof path !== 'string' || !path.startsWith('/')) throw leadsElsewhere(path)
  const isV2 = path.startsWith('/v2/')
  const base = isV2 ? baseUrl.replace(/\/v1$/, '') : baseUrl
  const root = URL.canParse(base) ? new URL(isV2 ? `${base}/v2/` : `${base}/`) : undefined
  const url = URL.canParse(base + checkText('path', path)) ? new URL(base + path) : undefined
  if (!url || url.origin !== root?.origin || !url.pathname.startsWith(root.pathname)) throw leadsElsewhere(path)
  const below = url.pathname.slice(root.pathname.length)
  if (below === '' || below.startsWith('/') || hasDotSegment(below) || hasDotSegment(path)) throw leadsElsewhere(path)
  return url
}

/** Also those that a server would find which decodes a path before it resolves it. */
function hasDotSegment(path: string): boolean {
  const decoded = path
    .replace(/[?#].*/s, '')
    .replace(/%(?:25)*(2e|2f|5c)/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return decoded.split(/[/\\]/).some((segment) => segment === '..' || segment === '.')
}

function leadsElsewhere(path: unknown): ArgumentError {
  const given = typeof path === 'string' ? `"${redactUrl(path)}"` : typeof path
  return new ArgumentError(`path is ${given}; it begins with one slash and stays below the base URL`)
}

function checkText(name: string, text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new ArgumentError(`${name} holds half of a character (a lone surrogate)`)
  return text
}
