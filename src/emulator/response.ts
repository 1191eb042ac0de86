import type { Answer } from './answer.ts'
import type { Fault } from './faults.ts'

const HEADERS = { 'content-type': 'application/json' }

/** What `fetch` rejects with when the connection breaks. */
export function lostConnection(): TypeError {
  return new TypeError('fetch failed: the emulator was told to lose this answer')
}

/** The answer as it arrives, or does not. */
export async function deliverAnswer(answer: Answer, fault: Fault | undefined, signal: AbortSignal): Promise<Response> {
  switch (fault?.kind) {
    case 'answer-lost':
      throw lostConnection()
    case 'failed-late':
      return respond({
        status: fault.status ?? 500,
        body: { error: 'Internal Server Error', message: 'Internal Server Error' },
      })
    case 'truncated':
      return new Response(truncated(JSON.stringify(answer.body)), { status: answer.status, headers: HEADERS })
    case 'slow':
      await pause(fault.milliseconds ?? 1000, signal)
      return respond(answer)
    case 'hang':
      await pause(undefined, signal)
      return respond(answer)
    default:
      return respond(answer)
  }
}

function respond({ status, body }: Answer): Response {
  return new Response(JSON.stringify(body), { status, headers: HEADERS })
}

/** Half of the text, and then the connection breaks. */
function truncated(text: string): ReadableStream<Uint8Array> {
  const half = new TextEncoder().encode(text.slice(0, Math.floor(text.length / 2)))
  let isSent = false
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(lostConnection())
      isSent = true
      controller.enqueue(half)
    },
  })
}

/** @throws the reason of the signal when the caller gives up */
function pause(milliseconds: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    if (signal.aborted) return giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    if (milliseconds === undefined) return
    setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
  })
}
