/** Names the call of the client that a request belongs to. Only the simulation reads it. */
export const CALL_HEADER = 'x-chaos-call'

export type Fields = Readonly<Record<string, unknown>>

/** A request as the network sees it. */
export interface Sent {
  readonly method: string
  /** The path without the base address, such as `payouts`. */
  readonly resource: string
  readonly query: URLSearchParams
  readonly body: Fields | undefined
  readonly text: string
  readonly call: string
}

export function readRequest(url: string, init: RequestInit): Sent {
  const { pathname, searchParams } = new URL(url)
  const text = init.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : String(init.body ?? '')
  return {
    method: init.method ?? 'GET',
    resource: pathname.replace(/^\/api\/v\d\//, ''),
    query: searchParams,
    body: text === '' ? undefined : (JSON.parse(text) as Fields),
    text,
    call: new Headers(init.headers).get(CALL_HEADER) ?? '',
  }
}
