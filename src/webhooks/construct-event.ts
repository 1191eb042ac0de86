import { isRecord } from '../transport/json.ts'
import { isDocumented } from './catalogue.ts'
import type { WebhookEvent } from './event.ts'
import { bytesOf, type RawBody } from './raw-body.ts'
import { requireSignature, type WebhookSecrets } from './signature.ts'
import { WebhookError } from './webhook-error.ts'

/**
 * Checks the signature of a webhook and reads it. Give the body as it came: most frameworks parse it unless told not to.
 *
 * @param header value of `X-Glomopay-Signature`
 * @throws {WebhookError} with a `reason`, when it is not from Glomo or cannot be read
 * @throws {ArgumentError} when a secret is empty, and for a body that was parsed
 * @example
 * const event = await constructEvent(await request.text(), request.headers.get('x-glomopay-signature'), secret)
 * if (event.entity_type === 'payout') await record(event.data.id, event.data.status)
 */
export async function constructEvent(
  rawBody: RawBody,
  header: string | null | undefined,
  secrets: WebhookSecrets,
): Promise<WebhookEvent> {
  await requireSignature(rawBody, header, secrets)
  return readEvent(rawBody)
}

/** Reads a body whose signature was checked. */
function readEvent(rawBody: RawBody): WebhookEvent {
  const parsed = parse(rawBody)
  if (!isRecord(parsed)) throw new WebhookError('not-an-event', 'the body is not a JSON object')
  const { entity_type, event_type, data } = parsed
  if (typeof entity_type !== 'string' || typeof event_type !== 'string' || !isRecord(data)) {
    throw new WebhookError('not-an-event', 'the body has no entity_type, event_type and data of an event')
  }
  if (isDocumented(entity_type, event_type)) {
    // The names are documented ones; `data` is what the API says it is, which nothing here can prove.
    return { entity_type, event_type, data } as unknown as WebhookEvent
  }
  return { entity_type: 'unknown', event_type: 'unknown', data, received: { entity_type, event_type } }
}

function parse(rawBody: RawBody): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(rawBody)))
  } catch (error) {
    // What the parser says quotes the body.
    const cause = error instanceof SyntaxError ? undefined : error
    throw new WebhookError('not-json', 'the body is signed, but is not valid JSON in UTF-8', cause)
  }
}
