import { toHex } from '../crypto/hmac.ts'
import { requireObject } from '../errors/check-argument.ts'
import { namesOf, type WebhookEvent } from './event.ts'

/**
 * What two events have in common that Glomo's documentation takes for the same: entity, `data.id`, event and
 * `data.status`; for a balance `data.payment_id` and `data.timestamp`. Undefined for an event without any of these.
 *
 * A state that comes back has the same key: the second `paused` of a subscription that was resumed in between, or the
 * second `utr.updated` of a refund. So use it to find events of a kind, and the `key` a handler is given to know an event
 * again.
 *
 * @throws {ArgumentError} for what is not an event
 */
export function eventKey(event: WebhookEvent): string | undefined {
  requireObject('eventKey: event', event)
  const { entity_type, event_type } = namesOf(event) ?? event
  const data: Readonly<Record<string, unknown>> = { ...event.data }
  const parts =
    entity_type === 'balance'
      ? [entity_type, data.payment_id, event_type, data.timestamp]
      : [entity_type, data.id, event_type, data.status ?? '']
  return parts.every((part) => typeof part === 'string') && parts[1] !== '' ? parts.join(':') : undefined
}

/** By what a delivery is known to be a repeat. */
export type Dedupe = 'body' | 'documented'

/** The same for every delivery of an event; with `body` for no other event, unless nothing in it differs. */
export async function deliveryKey(event: WebhookEvent, body: Uint8Array<ArrayBuffer>, dedupe: Dedupe): Promise<string> {
  const documented = eventKey(event)
  if (documented !== undefined && dedupe === 'documented') return documented
  const digest = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', body)))
  return `${documented ?? 'body'}:${digest}`
}
