import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject, wrongArgument } from '../errors/check-argument.ts'
import { LIFECYCLES, type LifecycleEntity } from '../lifecycle/lifecycles.ts'
import { isDocumented, WEBHOOK_EVENTS, type WebhookEntity } from '../webhooks/catalogue.ts'
import type { EventName, EventOf, KnownEvent, WebhookData } from '../webhooks/event.ts'

/** An object of each kind as webhooks carry them, reduced to the fields that identify it. Amounts in the smallest unit. */
const SAMPLES: { readonly [Entity in WebhookEntity]: WebhookData[Entity] } = {
  payment: { id: 'payt_686f7cc3pe69T', status: 'success' },
  payment_link: { id: 'plink_678a4c88hpAjf', status: 'paid', amount: 29_900, currency: 'USD' },
  orders: { id: 'order_6819d8046mpKt', status: 'paid', amount: 10_000, currency: 'USD' },
  refund: { id: 'refund_E602dMzgjpDC', status: 'success' },
  payout: { id: 'payout_6a8fd80eo6coZ', status: 'success' },
  settlement: { id: 'setl_E602dMzgjpDC', status: 'success' },
  beneficiary: { id: 'bene_E602dMzgjpDC', status: 'active' },
  internal_transfer: { id: 'itrf_E602dMzgjpDC' },
  subscription: {
    id: 'sub_E602dMzgjpDC',
    customer_id: 'cust_E602dMzgjpDC',
    product_name: 'Support',
    product_description: 'Answers within a day',
    status: 'active',
    amount: 5_000,
    currency: 'USD',
    interval_type: 'month',
    interval_count: 1,
    billing_cycles: 12,
    start_date: '2026-11-22',
    end_date: '2027-11-22',
    expires_at: '2026-11-28',
    subscription_link_url: 'https://example.com/sub_E602dMzgjpDC',
  },
  virtual_account: { account_id: 'va_E602dMzgjpDC', status: 'active' },
  balance: { payment_id: 'payt_686f7cc3pe69T', timestamp: '2026-11-21T00:00:00Z', amount: 10_000, currency: 'USD' },
  kyc_journey: { id: 'kyc_E602dMzgjpDC', status: 'completed' },
  merchant: {
    owner_merchant_id: 'merch_E602dMzgjpDC',
    merchant_id: 'merch_5JU9yv0lGSUP',
    status: 'success',
    name: 'Acme GmbH',
    registration_number: 'HRB 12345',
    registration_country: 'DEU',
    address: { address_line1: 'Hauptstr. 1', city: 'Berlin', state: 'BE', pincode: '10115', country: 'DEU' },
    operation_countries: ['DEU'],
    created_at: '2026-11-21T00:00:00Z',
    updated_at: '2026-11-21T00:00:00Z',
    jwt_token: 'sample',
  },
  amc_folio_transaction: { id: 'amc_E602dMzgjpDC' },
  webhook_test: { message: 'Webhook connection successful' },
}

type EntityOf<Name extends EventName> = Name extends `${infer Entity extends WebhookEntity}.${string}` ? Entity : never

/**
 * Makes a documented event to test with; its status is the one that its name says, if any.
 *
 * @param data members of the object to replace or add
 * @throws {ArgumentError} for a name that is not documented
 * @example
 * await sendTestEvent(url, sampleEvent('payout.failed', { id: payout.id, error_code: 'NAME_MISMATCH' }), { secret })
 */
export function sampleEvent<Name extends EventName>(
  name: Name,
  data: Partial<WebhookData[EntityOf<Name>]> = {},
): EventOf<EntityOf<Name>> {
  if (typeof name !== 'string') throw wrongArgument('sampleEvent: name', name, 'be one such as "payout.success"')
  requireObject('sampleEvent: data', data)
  const dot = name.indexOf('.')
  const [entity, eventType] = [name.slice(0, dot) as EntityOf<Name>, name.slice(dot + 1)]
  if (!isDocumented(entity, eventType)) throw new ArgumentError(`"${name}" is not the name of a documented event`)
  const state = isState(entity, eventType) ? { status: eventType } : {}
  // The name is a documented one, and so are its two halves.
  return { entity_type: entity, event_type: eventType, data: { ...SAMPLES[entity], ...state, ...data } } as EventOf<
    EntityOf<Name>
  >
}

/** Makes one of each documented event. */
export function sampleEvents(): KnownEvent[] {
  const names = Object.entries(WEBHOOK_EVENTS).flatMap(([entity, types]) => types.map((type) => `${entity}.${type}`))
  return (names as EventName[]).map((name) => sampleEvent(name) as KnownEvent) // made of the table's own names
}

function isState(entity: string, eventType: string): boolean {
  if (!Object.hasOwn(LIFECYCLES, entity)) return false
  const states: readonly string[] = LIFECYCLES[entity as LifecycleEntity].states // an own name of the table
  return states.includes(eventType)
}
