import { type Answer, Refusal } from './answer.ts'
import type { Fault } from './faults.ts'

/** Timers, for answers that wait. A `clock` of the client will do. */
export interface Timers {
  setTimeout(callback: () => void, milliseconds: number): unknown
  clearTimeout(timer: unknown): void
}

/** Those of the runtime. */
export const realTimers: Timers = {
  setTimeout: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>), // given out by setTimeout above
}

/** What the way of an answer needs to know. */
export interface Delivery {
  readonly fault: Fault | undefined
  /** The caller's. */
  readonly signal: AbortSignal | undefined
  readonly timers: Timers
  /** Virtual time. */
  readonly now: number
}

/** The answer as it arrives, or does not. @throws {TypeError} as `fetch` does, where the connection breaks */
export function deliver(answer: Answer, delivery: Delivery): Response | Promise<Response> {
  const { fault, signal, timers, now } = delivery
  switch (fault?.kind) {
    case 'unreachable':
    case 'answer-lost':
      throw brokenConnection(fault)
    case 'refused':
    case 'server-error':
    case 'rate-limited':
      return respond(answer, fault, retryAfter(fault, now))
    case 'failed-late':
      return respond(new Refusal(fault.status ?? 500, 'Internal Server Error').answer, fault)
    case 'garbled':
      return respond(answer, { ...fault, body: fault.body ?? 'html' })
    case 'truncated':
      return respondInHalves(answer, () => Promise.reject(brokenConnection(fault)))
    case 'stalled':
      return respondInHalves(answer, () => pause(undefined, signal, timers))
    case 'slow':
      return pause(fault.milliseconds ?? 1000, signal, timers).then(() => respond(answer))
    case 'hang':
      return pause(undefined, signal, timers).then(() => respond(answer))
    default:
      return respond(answer)
  }
}

const JSON_TYPE = { 'content-type': 'application/json' }
const HTML = '<!doctype html><title>Please wait</title><p>Please wait'

function respond({ status, body }: Answer, fault?: Fault, headers: Record<string, string> = JSON_TYPE): Response {
  if (fault?.body === 'html')
    return new Response(HTML, { status, headers: { ...headers, 'content-type': 'text/html' } })
  if (fault?.body === 'empty') return new Response('', { status, headers })
  const text = JSON.stringify(body)
  return new Response(fault?.body === 'cut' ? half(text) : text, { status, headers })
}

function retryAfter({ retryAfter: seconds, retryAfterAs }: Fault, now: number): Record<string, string> {
  if (seconds === undefined) return JSON_TYPE
  const value = retryAfterAs === 'date' ? new Date(now + seconds * 1000).toUTCString() : String(seconds)
  return { ...JSON_TYPE, 'retry-after': value }
}

/** As the `fetch` of Node rejects. */
function brokenConnection({ kind, code = 'ECONNRESET' }: Fault): TypeError {
  const syscall = kind === 'unreachable' && code !== 'ECONNRESET' ? 'connect' : 'read'
  const cause = Object.assign(new Error(`${syscall} ${code}, as the emulator was told`), { code, syscall })
  return new TypeError('fetch failed', { cause })
}

function half(text: string): string {
  return text.slice(0, Math.floor(text.length / 2))
}

/** Half of the text, and then what comes of the rest. */
function respondInHalves({ status, body }: Answer, rest: () => Promise<void>): Response {
  let isFirst = true
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (!isFirst) return rest()
      isFirst = false
      controller.enqueue(new TextEncoder().encode(half(JSON.stringify(body))))
      return undefined
    },
  })
  return new Response(stream, { status, headers: JSON_TYPE })
}

/** Waits, for ever unless it is said how long. @throws the reason of the signal when the caller gives up */
function pause(milliseconds: number | undefined, signal: AbortSignal | undefined, timers: Timers): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = milliseconds === undefined ? undefined : timers.setTimeout(end, milliseconds)
    signal?.addEventListener('abort', giveUp, { once: true })
    function end() {
      signal?.removeEventListener('abort', giveUp)
      resolve()
    }
    function giveUp() {
      if (timer !== undefined) timers.clearTimeout(timer)
      reject(signal?.reason)
    }
  })
}
