import type { Answer } from '../fake/answer.ts'
import type { Random } from '../world/random.ts'

/** What the fetch of Node throws when a connection fails. */
export function connectionFailure(code: string, syscall: 'connect' | 'read'): TypeError {
  const cause = Object.assign(new Error(`${syscall} ${code}`), { code, syscall })
  return new TypeError('fetch failed', { cause })
}

export function whole({ status, body }: Answer): Response {
  return Response.json(body, { status })
}

export function serverError(random: Random): Response {
  const status = random.pick([500, 502, 503, 504])
  if (random.chance(0.5)) return html(status)
  return Response.json({ message: 'Something went wrong' }, { status })
}

/** A proxy lost its patience, or its client: the request was passed on. */
export function gatewayGaveUp(random: Random): Response {
  return html(random.pick([408, 499, 520, 524]))
}

/** 429, without a hint, with seconds, or with a date. */
export function rateLimited(random: Random, wallTime: number): Response {
  const seconds = random.int(1, 40)
  const retryAfter = random.pick([undefined, String(seconds), new Date(wallTime + seconds * 1000).toUTCString()])
  const headers = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return Response.json({ message: 'API rate limit exceeded' }, { status: 429, headers })
}

export function html(status: number): Response {
  return new Response('<html><body>Please wait</body></html>', { status, headers: { 'content-type': 'text/html' } })
}

export function empty(status: number): Response {
  return new Response('', { status, headers: { 'content-type': 'application/json' } })
}

/** Ends in the middle, as if that were all. */
export function truncated(answer: Answer): Response {
  const text = JSON.stringify(answer.body)
  return new Response(text.slice(0, Math.floor(text.length / 2)), {
    status: answer.status,
    headers: { 'content-type': 'application/json' },
  })
}

/** The connection breaks while the body travels, or nothing more of it comes. */
export function stopped(answer: Answer, how: 'torn' | 'hangs'): Response {
  const bytes = new TextEncoder().encode(JSON.stringify(answer.body))
  let first = true
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (first) {
        first = false
        controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)))
        return undefined
      }
      if (how === 'hangs') return new Promise<void>(() => {})
      controller.error(
        new TypeError('terminated', {
          cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
        }),
      )
      return undefined
    },
  })
  return new Response(body, { status: answer.status, headers: { 'content-type': 'application/json' } })
}
