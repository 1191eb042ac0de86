import { ORDER_STATES, PAYMENT_LINK_STATES, PAYOUT_STATES, VIRTUAL_ACCOUNT_STATES } from '../../generated/enums.ts'

// isolatedDeclarations wants the type of what another file holds beside it: hence `as typeof`, which changes nothing.
/**
 * Every documented `event_type` of every documented `entity_type`. Source: the webhooks page of Glomo's documentation as
 * of autumn 2026; names that an older page alone had (`payment_link.partially_paid`) are left out. Where every
 * change of state is an event, the events are the states of the description.
 */
export const WEBHOOK_EVENTS = {
  payment: [
    'in_progress',
    'success',
    'failed',
    'action_required',
    'under_review',
    'funds_available',
    'compliance_action_required',
    'compliance_under_review',
    'compliance_approved',
    'compliance_rejected',
    'credited_to_beneficiary',
  ],
  /** Also sent for add-funds and whatever else is paid and is not an order. */
  payment_link: PAYMENT_LINK_STATES as typeof PAYMENT_LINK_STATES,
  orders: ORDER_STATES as typeof ORDER_STATES,
  refund: ['success', 'failed', 'action_required', 'utr.updated'],
  payout: PAYOUT_STATES as typeof PAYOUT_STATES,
  settlement: PAYOUT_STATES as typeof PAYOUT_STATES,
  beneficiary: ['active', 'rejected'],
  internal_transfer: ['success'],
  subscription: [
    'active',
    'authorized',
    'paused',
    'halted',
    'completed',
    'cancelled',
    'expired',
    'failed',
    'action_required',
    'under_review',
    'updated',
    'payment_method.updated',
  ],
  virtual_account: VIRTUAL_ACCOUNT_STATES as typeof VIRTUAL_ACCOUNT_STATES,
  balance: ['balance.funded_balance.credited'],
  kyc_journey: [
    'initiated',
    'in_progress',
    'action_required',
    'under_review',
    'completed',
    'failed',
    'rejected',
    'expired',
  ],
  merchant: ['pending', 'action_required', 'success', 'failed', 'offboarded'],
  amc_folio_transaction: ['allotment_pending', 'folio_allotted', 'units_allotted', 'failed'],
  /** Sent from the dashboard to try an endpoint. */
  webhook_test: ['test'],
} as const

/** A documented `entity_type`. */
export type WebhookEntity = keyof typeof WEBHOOK_EVENTS

/** A documented `event_type` of an entity. */
export type EventTypeOf<Entity extends WebhookEntity> = (typeof WEBHOOK_EVENTS)[Entity][number]

/** Whether the documentation names this entity. */
export function isEntity(name: string): name is WebhookEntity {
  return Object.hasOwn(WEBHOOK_EVENTS, name)
}

/** Whether the documentation names this event. */
export function isDocumented(entityType: string, eventType: string): boolean {
  const types: readonly string[] = isEntity(entityType) ? WEBHOOK_EVENTS[entityType] : []
  return types.includes(eventType)
}
