import type { Beneficiary } from '../resources/beneficiaries.ts'
import type { InternalTransfer } from '../resources/internal-transfers.ts'
import type { Order } from '../resources/orders.ts'
import type { PaymentLink } from '../resources/payment-links.ts'
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import type { Merchant } from '../resources/platform.ts'
import type { Refund } from '../resources/refunds.ts'
import type { Settlement } from '../resources/settlements.ts'
import type { Subscription } from '../resources/subscriptions.ts'
import type { VirtualAccount } from '../resources/virtual-accounts.ts'
import type { EventTypeOf, WebhookEntity } from './catalogue.ts'

/** An object whose members the description does not list. */
export type UndescribedObject = Readonly<Record<string, unknown>>

/** A credit to a funded balance. It has no identifier and no status of its own. */
export interface BalanceCredit extends UndescribedObject {
  readonly payment_id?: string
  readonly timestamp?: string
}

/** What an event is sure to carry of an object: the documents show events that leave out what answers always have. */
type Snapshot<Resource, Known extends keyof Resource> = Pick<Resource, Known> & Partial<Resource>

/** The object in `data`, by entity: as the calls of the API answer it, a snapshot of when the event was sent. */
export interface WebhookData {
  payment: Snapshot<Payment, 'id' | 'status'>
  payment_link: Snapshot<PaymentLink, 'id' | 'status'>
  orders: Snapshot<Order, 'id' | 'status'>
  refund: Snapshot<Refund, 'id' | 'status'>
  payout: Snapshot<Payout, 'id' | 'status'>
  settlement: Snapshot<Settlement, 'id'>
  beneficiary: Snapshot<Beneficiary, 'id' | 'status'>
  internal_transfer: Snapshot<InternalTransfer, 'id'>
  subscription: Subscription
  virtual_account: Snapshot<VirtualAccount, 'account_id'>
  balance: BalanceCredit
  kyc_journey: UndescribedObject
  merchant: Merchant
  amc_folio_transaction: UndescribedObject
  webhook_test: UndescribedObject
}

/** A documented event of one entity. */
export interface EventOf<Entity extends WebhookEntity> {
  readonly entity_type: Entity
  readonly event_type: EventTypeOf<Entity>
  /**
   * Amounts in the smallest unit. Read it leniently: webhooks are known to write some members otherwise than the API
   * answers them (`payment_methods` of an order as text, `rfi_documents` as one object).
   */
  readonly data: WebhookData[Entity]
}

/** An event of an entity, under a name the documentation did not have when this was written. */
export interface NewEventOf<Entity extends WebhookEntity> {
  readonly entity_type: Entity
  readonly event_type: string & {}
  readonly data: WebhookData[Entity]
}

/** An event the documentation did not name when this was written. Acknowledge it. */
export interface UnknownEvent {
  readonly entity_type: 'unknown'
  readonly event_type: 'unknown'
  readonly data: UndescribedObject
  /** The names it came with. */
  readonly received: { readonly entity_type: string; readonly event_type: string }
}

/** A documented event, told apart by `entity_type`. */
export type KnownEvent = { [Entity in WebhookEntity]: EventOf<Entity> }[WebhookEntity]

/** Any event: told apart by `entity_type`, which is `unknown` for what is not documented. */
export type WebhookEvent = KnownEvent | UnknownEvent

/** `payout.success`: an entity and one of its events. */
export type EventName = { [Entity in WebhookEntity]: `${Entity}.${EventTypeOf<Entity>}` }[WebhookEntity]

/** The names an event came with, documented or not. */
export function namesOf(event: WebhookEvent): { entity_type: string; event_type: string } {
  return event.entity_type === 'unknown' ? event.received : event
}
