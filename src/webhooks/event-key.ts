import { namesOf, type WebhookEvent } from './event.ts'

/**
 * What two deliveries of the same event share, as the documentation tells them apart: entity, `data.id`, event and
 * `data.status`; for a balance `data.payment_id` and `data.timestamp`. Undefined for an event without any of these:
 * nothing tells a second one from a repeat.
 */
export function eventKey(event: WebhookEvent): string | undefined {
  const { entity_type, event_type } = namesOf(event)
  const data: Readonly<Record<string, unknown>> = { ...event.data }
  const parts =
    entity_type === 'balance'
      ? [entity_type, data.payment_id, event_type, data.timestamp]
      : [entity_type, data.id, event_type, data.status ?? '']
  return parts.every((part) => typeof part === 'string') && parts[1] !== '' ? parts.join(':') : undefined
}
