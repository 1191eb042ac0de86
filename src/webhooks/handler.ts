import { ArgumentError } from '../errors/argument-error.ts'
import { requireFunction, requireObject } from '../errors/check-argument.ts'
import { type Clock, systemClock } from '../transport/clock.ts'
import { constructEvent } from './construct-event.ts'
import { namesOf, type WebhookEvent } from './event.ts'
import { type Dedupe, deliveryKey } from './event-key.ts'
import { matchesOf, tableOf, type WebhookHandlers } from './handlers.ts'
import { withOwners } from './legacy-store.ts'
import { readLimited } from './read-limited.ts'
import { type Outcome, runOnce } from './run-once.ts'
import { SIGNATURE_HEADER, usableSecrets, type WebhookSecrets } from './signature.ts'
import { DAY, type LegacyWebhookStore, type WebhookStore } from './store.ts'
import { WebhookError } from './webhook-error.ts'

export interface WebhookHandlerOptions {
  secrets: WebhookSecrets
  /** `new MemoryStore()` for a single process. */
  store: WebhookStore | LegacyWebhookStore
  /** All that match an event are called, each for itself: one that fails does not keep the others from running. */
  on: WebhookHandlers
  /**
   * Told of every failure of a handler or the store, without an event when none could be read.
   * @default console.error, without the event's data
   */
  onError?: (error: unknown, event?: WebhookEvent) => void
  /**
   * By what a delivery is known to be a repeat. `body`: every byte of it is the same, so that a state that comes back is
   * another event; should Glomo write a repeat differently, it is handled twice. `documented`: entity, `id`, event and
   * status, as Glomo's documentation says; then the second `paused` of a subscription that was resumed in between is
   * taken for a repeat of the first.
   * @default 'body'
   */
  dedupe?: Dedupe
  /**
   * Bytes a body may have.
   * @default 1_048_576
   */
  maxBytes?: number
  /**
   * Seconds a handler may take, from 1 to 1,800. Let it be longer than the 30 seconds Glomo waits for an answer. When a
   * process dies in a handler, the event is handled by the first delivery after this.
   * @default 120
   */
  lease?: number
  /**
   * Seconds an event that was handled is remembered. Glomo sends again for about 4 days.
   * @default 604_800 (7 days)
   */
  ttl?: number
  /** Give one of your own in tests. */
  clock?: Clock
}

/** Before Glomo's last retry in the sandbox 30 minutes pass: a lease that is longer could outlast it. */
const LONGEST_LEASE = 1_800

/**
 * Makes a function that answers Glomo's webhooks, for every server that speaks `Request` and `Response`. It never rejects:
 *
 * - 200 when every handler that matches has run, now or before. Unknown events are acknowledged.
 * - 503 when another delivery of the event is being handled, and 500 when a handler or the store failed, so that Glomo
 *   sends it again; then the handlers that did not succeed run, and only they.
 * - 400, 401, 405 and 413 for what is not a webhook.
 *
 * Each handler runs at least once for each event, and again only when its process died before its success was written
 * down, or when it outlasted its lease. `glomo-client/webhooks/postgres` makes it exactly once.
 *
 * Do little in a handler (put the event in a queue): the answer must be there within 30 seconds.
 *
 * @throws {ArgumentError} when a secret is empty, a name in `on` matches no event, or an option is out of range
 * @example
 * const handle = createWebhookHandler({
 *   secrets: process.env.GLOMO_WEBHOOK_SECRET ?? '',
 *   store: new MemoryStore(),
 *   on: { 'payout.success': ({ data }) => markPaid(data.id) },
 * })
 */
export function createWebhookHandler(options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  requireObject('createWebhookHandler: options', options)
  const { onError = logError, dedupe = 'body', maxBytes = 1_048_576, clock = systemClock } = options
  const { lease = 120, ttl = 7 * DAY } = options
  requireNumber('lease', lease, 'seconds', LONGEST_LEASE)
  requireNumber('ttl', ttl, 'seconds')
  requireNumber('maxBytes', maxBytes, 'bytes')
  requireFunction('onError', onError)
  requireObject('clock', clock, 'now', 'setTimeout', 'clearTimeout')
  if (dedupe !== 'body' && dedupe !== 'documented') throw new ArgumentError('`dedupe` is "body" or "documented"')
  const store = withOwners(options.store)
  const secrets = usableSecrets(options.secrets)
  const handlers = tableOf(options.on)

  return async (request) => {
    try {
      return await answerTo(request)
    } catch (error) {
      report(error)
      return answer(500, 'failed')
    }
  }

  async function answerTo(request: Request): Promise<Response> {
    if (request.method !== 'POST') return answer(405, 'webhooks are sent with POST', { allow: 'POST' })
    if (request.bodyUsed) throw new ArgumentError('the body was read before its signature could be checked')
    const body = await readLimited(request, maxBytes).catch(() => 'cut off' as const)
    if (body === 'cut off') return answer(400, 'the body did not arrive whole')
    if (!body) return answer(413, `the body is larger than ${maxBytes} bytes`)
    try {
      const event = await constructEvent(body, request.headers.get(SIGNATURE_HEADER), secrets)
      return answerFor(await handle(event, body))
    } catch (error) {
      if (!(error instanceof WebhookError)) throw error
      return answer(error.reason.endsWith('signature') ? 401 : 400, error.message)
    }
  }

  /** A lease for each handler, so that a repeat runs only those that did not succeed. */
  async function handle(event: WebhookEvent, body: Uint8Array<ArrayBuffer>): Promise<Outcome[]> {
    const delivery = await deliveryKey(event, body, dedupe)
    const runs = [...matchesOf(event)].map(([name, seen]) => {
      const handler = handlers.get(name)
      if (!handler) return []
      const key = `glomo:webhook:${name}:${delivery}`
      const work = (signal: AbortSignal) => handler(seen, { signal, key })
      return [runOnce(name, key, work, { store, clock, lease, ttl, report: (error) => report(error, event) })]
    })
    return Promise.all(runs.flat())
  }

  function answerFor(outcomes: readonly Outcome[]): Response {
    if (outcomes.includes('failed')) return answer(500, 'not every handler succeeded; please send it again')
    if (outcomes.includes('busy')) {
      return answer(503, 'it is being handled; please send it again', { 'retry-after': String(Math.ceil(lease)) })
    }
    return answer(200, outcomes.includes('done') ? 'received' : 'nothing to do')
  }

  /** A reporter that fails must not turn an event that was handled into one that was not. */
  function report(error: unknown, event?: WebhookEvent): void {
    const reported = (async () => onError(error, event))()
    reported.catch(() => {})
  }
}

function requireNumber(name: string, value: number, unit: string, most: number = Number.MAX_SAFE_INTEGER): void {
  if (typeof value === 'number' && value >= 1 && value <= most) return
  throw new ArgumentError(`\`${name}\` is ${String(value)}: it is a number of ${unit} from 1 to ${most}`)
}

function logError(error: unknown, event?: WebhookEvent): void {
  const names = event && namesOf(event)
  console.error(names ? `glomo webhook ${names.entity_type}.${names.event_type}:` : 'glomo webhook:', error)
}

function answer(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } })
}
