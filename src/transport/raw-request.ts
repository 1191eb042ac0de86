import { ArgumentError } from '../errors/argument-error.ts'
import type { GlomoPromise } from './glomo-promise.ts'
import type { CallOptions } from './settings.ts'
import type { Transport } from './transport.ts'

/** A call that the description does not know. */
export interface RawRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below the base URL, such as `/payouts`. Paths that begin with `/v2/` go where those of the description go. */
  path: `/${string}`
  query?: Readonly<Record<string, string | number | boolean | undefined>>
  /** Sent as JSON. */
  body?: unknown
  /**
   * `request_id`: the API knows a repeat of this call by the `request_id` of its body, so that it is retried like the
   * creates are. Default `none`; a GET is always safe.
   */
  idempotency?: 'request_id' | 'none'
}

/** @throws {ArgumentError} for a path that leads elsewhere */
export function sendRaw(transport: Transport, raw: RawRequest, options: CallOptions): GlomoPromise<unknown> {
  const { method, path, body, idempotency = 'none' } = raw
  if (!path.startsWith('/') || path.startsWith('//') || path.split(/[/?#]/).includes('..')) {
    throw new ArgumentError(`path is "${path}"; it begins with one slash and stays below the base URL`)
  }
  const baseUrl = transport.baseUrlOf(options)
  const base = path.startsWith('/v2/') ? baseUrl.replace(/\/v1$/, '') : baseUrl
  const url = new URL(base + path)
  for (const [name, value] of Object.entries(raw.query ?? {})) {
    if (value !== undefined) url.searchParams.append(name, String(value))
  }
  const init: RequestInit = { method }
  if (body !== undefined) {
    init.body = JSON.stringify(body)
    init.headers = { 'content-type': 'application/json' }
  }
  const route = {
    id: 'request',
    method,
    path,
    responseBody: null,
    idempotency: method === 'GET' ? 'safe' : idempotency,
  } as const
  return transport.raw(route, new Request(url, init), options)
}
