import { ArgumentError } from '../errors/argument-error.ts'
import { type EventTypeOf, isDocumented, isEntity, WEBHOOK_EVENTS, type WebhookEntity } from './catalogue.ts'
import {
  type EventName,
  type EventOf,
  type NewEventOf,
  namesOf,
  type UndescribedObject,
  type UnknownEvent,
  type WebhookEvent,
} from './event.ts'

/** What a handler is told besides the event. */
export interface HandlerContext {
  /** Aborted when the lease ends: give it to everything you wait for. */
  readonly signal: AbortSignal
  /** What this event goes by for this handler, whenever it is delivered: an idempotency key for what the handler does. */
  readonly key: string
}

type Handler<Event> = (event: Event, context: HandlerContext) => void | Promise<void>

type EventNamed<Name extends EventName> = {
  [Entity in WebhookEntity]: Name extends `${Entity}.${infer Type extends EventTypeOf<Entity>}`
    ? EventOf<Entity> & { readonly event_type: Type }
    : never
}[WebhookEntity]

/**
 * What to do, by event (`payout.success`), by entity (`payout`, its events that are not documented yet included), for what
 * is not documented (`unknown`), and for everything (`*`).
 */
export type WebhookHandlers = { [Name in EventName]?: Handler<EventNamed<Name>> } & {
  [Entity in WebhookEntity]?: Handler<EventOf<Entity> | NewEventOf<Entity>>
} & { unknown?: Handler<UnknownEvent>; '*'?: Handler<WebhookEvent> }

/** An event as one of its handlers takes it. */
export type HandledEvent =
  | WebhookEvent
  | { readonly entity_type: WebhookEntity; readonly event_type: string; readonly data: UndescribedObject }

/** A handler is found by the name of the events it takes. */
export type HandlerTable = ReadonlyMap<string, Handler<HandledEvent>>

/** @throws {ArgumentError} when there is no handler, one is not a function, or a name in `on` matches no event */
export function tableOf(on: WebhookHandlers): HandlerTable {
  const given = Object.entries(on ?? {}).filter(([, handler]) => handler !== undefined)
  if (given.length === 0) throw new ArgumentError('`on` is empty: name a handler for at least one event')
  for (const [name, handler] of given) {
    requireEvent(name)
    if (typeof handler !== 'function') throw new ArgumentError(`the handler of "${name}" in \`on\` is not a function`)
  }
  return new Map(given) as HandlerTable // each is called for the events of its name alone
}

function requireEvent(name: string): void {
  const [entity = '', ...rest] = name.split('.')
  if (name === '*' || name === 'unknown' || isEntity(name) || isDocumented(entity, rest.join('.'))) return
  const known = isEntity(entity)
    ? `the events of "${entity}" are ${WEBHOOK_EVENTS[entity].join(', ')}`
    : `the entities are ${Object.keys(WEBHOOK_EVENTS).join(', ')}`
  throw new ArgumentError(`"${name}" in \`on\` matches no event: ${known}; besides, there are "unknown" and "*"`)
}

/** Which handlers an event may reach, by name, and the event as each takes it. */
export function matchesOf(event: WebhookEvent): Map<string, HandledEvent> {
  const { entity_type, event_type } = namesOf(event)
  if (event.entity_type !== 'unknown') {
    return new Map([`${entity_type}.${event_type}`, entity_type, '*'].map((name) => [name, event]))
  }
  const matches = new Map<string, HandledEvent>(['unknown', '*'].map((name) => [name, event]))
  // A new event of an entity: to the handler of the entity it is one like any other.
  if (isEntity(entity_type)) matches.set(entity_type, { entity_type, event_type, data: event.data })
  return matches
}
