import { toHex } from '../crypto/hmac.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import type { EventTypeOf, WebhookEntity } from './catalogue.ts'
import { constructEvent } from './construct-event.ts'
import { type EventName, type EventOf, namesOf, type UnknownEvent, type WebhookEvent } from './event.ts'
import { eventKey } from './event-key.ts'
import { readLimited } from './read-limited.ts'
import { SIGNATURE_HEADER, usableSecrets, type WebhookSecrets } from './signature.ts'
import type { WebhookStore } from './store.ts'
import { WebhookError } from './webhook-error.ts'

type Handler<Event> = (event: Event) => void | Promise<void>

type EventNamed<Name extends EventName> = {
  [Entity in WebhookEntity]: Name extends `${Entity}.${infer Type extends EventTypeOf<Entity>}`
    ? EventOf<Entity> & { readonly event_type: Type }
    : never
}[WebhookEntity]

/** What to do, by event (`payout.success`), by entity (`payout`), for what is not documented, and for everything (`*`). */
export type WebhookHandlers = { [Name in EventName]?: Handler<EventNamed<Name>> } & {
  [Entity in WebhookEntity]?: Handler<EventOf<Entity>>
} & { unknown?: Handler<UnknownEvent>; '*'?: Handler<WebhookEvent> }

export interface WebhookHandlerOptions {
  secrets: WebhookSecrets
  /** `new MemoryStore()` for a single process. */
  store: WebhookStore
  /** All that match an event are called, each for itself: one that fails does not keep the others from running. */
  on: WebhookHandlers
  /** Told of every failure of a handler or the store. Default: `console.error` without the event's data. */
  onError?: (error: unknown, event: WebhookEvent) => void
  /** Bytes a body may have. Default 1 MiB. */
  maxBytes?: number
  /** Seconds an event is remembered. Default 7 days; Glomo sends again for about 4. */
  ttl?: number
}

const DAY = 86_400

/**
 * Makes a function that answers Glomo's webhooks, for every server that speaks `Request` and `Response`. It answers 200
 * only when the event was claimed in the store and every handler that matches has run; a handler that fails gives its
 * claim back and makes the answer 500, so that Glomo sends again, and then only it runs again. Repeats are answered 200
 * and call nothing. Unknown events are acknowledged.
 *
 * Do little in a handler (put the event in a queue): the answer must be there within 30 seconds.
 *
 * @throws {ArgumentError} when a secret is empty, or `on` names no handler
 * @example
 * const handle = createWebhookHandler({
 *   secrets: process.env.GLOMO_WEBHOOK_SECRET ?? '',
 *   store: new MemoryStore(),
 *   on: { 'payout.success': ({ data }) => markPaid(data.id) },
 * })
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  const { store, on, onError = logError, maxBytes = 1_048_576, ttl = 7 * DAY } = options
  const secrets = usableSecrets(options.secrets)
  const handlers = new Map(Object.entries(on).filter(([, handler]) => handler !== undefined)) as HandlerTable
  if (handlers.size === 0) throw new ArgumentError('on names no handler: what shall be done with an event?')

  return async (request) => {
    if (request.method !== 'POST') return answer(405, 'webhooks are sent with POST', { allow: 'POST' })
    const body = await readLimited(request, maxBytes)
    if (!body) return answer(413, `the body is larger than ${maxBytes} bytes`)
    let event: WebhookEvent
    try {
      event = await constructEvent(body, request.headers.get(SIGNATURE_HEADER), secrets)
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error
      return answer(error.reason.endsWith('signature') ? 401 : 400, error.message)
    }
    const key = eventKey(event) ?? `body:${await digest(body)}`
    const matching = namesFor(event).filter((name) => handlers.has(name))
    const outcomes = await Promise.all(matching.map((name) => runOnce(name, key, event)))
    if (outcomes.includes('failed')) return answer(500, 'not every handler succeeded; please send it again')
    return answer(200, outcomes.includes('done') ? 'received' : 'nothing to do')
  }

  /** A claim for each handler, so that a repeat runs only those that did not succeed. */
  async function runOnce(name: string, key: string, event: WebhookEvent): Promise<'done' | 'repeat' | 'failed'> {
    const claim = `glomo-webhook:${name}:${key}`
    try {
      if (!(await store.claim(claim, ttl))) return 'repeat'
    } catch (error) {
      report(error, event)
      return 'failed'
    }
    try {
      await handlers.get(name)?.(event)
      return 'done'
    } catch (error) {
      report(error, event)
      await store.release(claim).catch((failure: unknown) => report(failure, event))
      return 'failed'
    }
  }

  function report(error: unknown, event: WebhookEvent): void {
    try {
      onError(error, event)
    } catch {
      // A reporter that fails must not turn an event that was handled into one that was not.
    }
  }
}

/** A handler is found by the name of the event it takes. */
type HandlerTable = ReadonlyMap<string, Handler<WebhookEvent>>

function namesFor(event: WebhookEvent): string[] {
  if (event.entity_type === 'unknown') return ['unknown', '*']
  return [`${event.entity_type}.${event.event_type}`, event.entity_type, '*']
}

function logError(error: unknown, event: WebhookEvent): void {
  const { entity_type, event_type } = namesOf(event)
  console.error(`glomo webhook ${entity_type}.${event_type}:`, error)
}

async function digest(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', body)))
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}
