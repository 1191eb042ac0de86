import { hmacSha256, toHex, utf8 } from '../crypto/hmac.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { kindOf, requireFunction, requireObject, wrongArgument } from '../errors/check-argument.ts'
import { messageWithCauses } from '../transport/causes.ts'
import { type Clock, sleep, systemClock } from '../transport/clock.ts'
import { SIGNATURE_HEADER, usableSecrets } from '../webhooks/signature.ts'
import { canonicalJson } from './canonical-json.ts'

/** An event to send, documented or not. */
export interface TestEvent {
  entity_type: string
  event_type: string
  data: object
}

/** A webhook as Glomo would send it. */
export interface SignedPayload {
  /** The event as JSON in the canonical form of RFC 8785. */
  body: string
  headers: Record<string, string>
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/**
 * Milliseconds before each retry.
 *
 * Source: Glomo's documentation, Webhooks (https://docs.glomo.one/platform/webhooks), retries.
 */
export const RETRY_SCHEDULES: Readonly<Record<'live' | 'sandbox', readonly number[]>> = {
  live: [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR],
  sandbox: [MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE],
}

/** Milliseconds that Glomo waits for a response. Source: as `RETRY_SCHEDULES`. */
export const RESPONSE_TIMEOUT = 30_000

/**
 * Makes body and headers of an event as Glomo sends them.
 *
 * @throws {ArgumentError} for an empty secret, and for data that JSON cannot express
 */
export async function signPayload(event: TestEvent, secret: string): Promise<SignedPayload> {
  requireObject('event', event)
  const [key = ''] = usableSecrets(secret)
  const body = canonicalJson(event)
  const signature = toHex(await hmacSha256(key, utf8(body)))
  return { body, headers: { 'content-type': 'application/json', [SIGNATURE_HEADER]: signature } }
}

export interface SendOptions {
  secret: string
  /**
   * Sends again on Glomo's schedule until the response is 200.
   * @default one attempt
   */
  retries?: keyof typeof RETRY_SCHEDULES
  /**
   * A clock of your own lets the days between retries pass at once.
   * @default the system's
   */
  clock?: Clock
  /** @default globalThis.fetch */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

/** The response to one delivery. */
export interface Delivery {
  /** Undefined when there was no response. */
  status: number | undefined
  /** The body of the response, or why there was none. */
  text: string
}

/**
 * Sends an event to your endpoint as Glomo would, and returns the response to each delivery; only 200 ends the retries.
 *
 * @throws {ArgumentError} as `signPayload`, for what is not an http or https address, and for an option that cannot be
 * right; an endpoint that cannot be reached is a delivery without a status
 *
 * @example
 * const [delivery] = await sendTestEvent('http://127.0.0.1:3000/webhooks/glomo', event, { secret })
 */
export async function sendTestEvent(url: string | URL, event: TestEvent, options: SendOptions): Promise<Delivery[]> {
  requireObject('sendTestEvent: options', options)
  if (!isAddress(url)) {
    const shown = typeof url === 'string' ? JSON.stringify(url) : kindOf(url)
    throw new ArgumentError(`sendTestEvent: url is ${shown}, which is not an http or https address`)
  }
  const { secret, retries, clock = systemClock, fetch = globalThis.fetch } = options
  requireFunction('fetch', fetch)
  requireObject('clock', clock, 'now', 'setTimeout', 'clearTimeout')
  if (retries !== undefined && !Object.hasOwn(RETRY_SCHEDULES, retries)) {
    throw wrongArgument('retries', retries, `be ${Object.keys(RETRY_SCHEDULES).join(' or ')}`)
  }
  const { body, headers } = await signPayload(event, secret)
  const deliveries: Delivery[] = []
  const never = new AbortController().signal
  for (const wait of [0, ...(retries ? RETRY_SCHEDULES[retries] : [])]) {
    if (wait > 0) await sleep(clock, wait, never)
    const init = { method: 'POST', body, headers, signal: AbortSignal.timeout(RESPONSE_TIMEOUT) }
    const delivery = await deliver(() => fetch(String(url), init))
    deliveries.push(delivery)
    if (delivery.status === 200) break
  }
  return deliveries
}

function isAddress(url: unknown): boolean {
  return (typeof url === 'string' || url instanceof URL) && /^https?:/.test(String(url)) && URL.canParse(String(url))
}

async function deliver(send: () => Promise<Response>): Promise<Delivery> {
  try {
    const response = await send()
    return { status: response.status, text: await response.text() }
  } catch (error) {
    return { status: undefined, text: messageWithCauses(error) }
  }
}
