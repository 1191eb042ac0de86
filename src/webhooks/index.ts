/** Webhooks, from the signature to the handlers: the entry `glomo-client/webhooks`. Needs Web Crypto and nothing else. */
export { supersedes } from '../lifecycle/lifecycles.ts'
export { type EventTypeOf, WEBHOOK_EVENTS, type WebhookEntity } from './catalogue.ts'
export { constructEvent } from './construct-event.ts'
export type {
  BalanceCredit,
  EventName,
  EventOf,
  KnownEvent,
  UndescribedObject,
  UnknownEvent,
  WebhookData,
  WebhookEvent,
} from './event.ts'
export { eventKey } from './event-key.ts'
export { createWebhookHandler, type WebhookHandlerOptions, type WebhookHandlers } from './handler.ts'
export { type RawBody, SIGNATURE_HEADER, verifySignature, type WebhookSecrets } from './signature.ts'
export { MemoryStore, type WebhookStore } from './store.ts'
export { WebhookError, type WebhookErrorReason } from './webhook-error.ts'
