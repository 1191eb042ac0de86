/** Webhooks, from the signature to the handlers: the entry `glomo-client/webhooks`. Needs Web Crypto and nothing else. */
export { supersedes } from '../lifecycle/lifecycles.ts'
export { type EventTypeOf, WEBHOOK_EVENTS, type WebhookEntity } from './catalogue.ts'
export { constructEvent } from './construct-event.ts'
export type {
  BalanceCredit,
  EventName,
  EventOf,
  KnownEvent,
  NewEventOf,
  UndescribedObject,
  UnknownEvent,
  WebhookData,
  WebhookEvent,
} from './event.ts'
export { type Dedupe, eventKey } from './event-key.ts'
export { createWebhookHandler, type WebhookHandlerOptions } from './handler.ts'
export type { HandlerContext, WebhookHandlers } from './handlers.ts'
export { LeaseExpiredError } from './lease-expired-error.ts'
export { MemoryStore } from './memory-store.ts'
export { SIGNATURE_HEADER, verifySignature, type WebhookSecrets } from './signature.ts'
export type { ClaimResult, LegacyWebhookStore, WebhookStore } from './store.ts'
export { WebhookError, type WebhookErrorReason } from './webhook-error.ts'
