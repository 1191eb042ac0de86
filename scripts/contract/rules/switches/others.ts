import { ANY_BODY, never, replace, type Switches, without } from '../switch.ts'

const SUBSCRIPTIONS = 'resources/subscriptions.ts'
const VIRTUAL = 'resources/virtual-accounts.ts'
const PRICES = 'resources/prices.ts'

/** Subscriptions, LRS, balances, prices, virtual accounts and webhooks. */
export const OTHER_SWITCHES: Switches = {
  'sub-regular': [without(SUBSCRIPTIONS, 'else checkRegular(body, world)')],
  'sub-presented': [never(SUBSCRIPTIONS, 'max_amount === undefined'), ANY_BODY],
  'sub-cycles': [never(SUBSCRIPTIONS, '!isCycles'), ANY_BODY],
  'sub-expiry': [without(SUBSCRIPTIONS, '  checkExpiry(body.expires_at, world)\n')],
  'sub-name': [never(SUBSCRIPTIONS, '!pattern.test(text)')],
  'sub-pause': [
    replace(
      SUBSCRIPTIONS,
      "refuseIf(subscription.object.status !== 'active', 'Subscription cannot be paused",
      "refuseIf(false, 'Subscription cannot be paused",
    ),
  ],
  'sub-resume': [never(SUBSCRIPTIONS, "subscription.object.status !== 'paused'")],
  'sub-date': [never(SUBSCRIPTIONS, 'days > LATEST')],
  'sub-cancel': [never(SUBSCRIPTIONS, 'FINAL.includes(subscription.object.status)')],
  'lrs-quote': [without('resources/lrs.ts', ', createLrsQuote: earlyQuote')],
  'lrs-account': [without('resources/lrs.ts', 'createLrsCustomerBankAccount: earlyAccount, ')],
  'conversion-balance': [without('resources/conversions.ts', 'requireBalance(world, from, price.source)')],
  'settlement-mock': [without('resources/settlements.ts', 'object.funds_available === true && ')],
  'price-first-default': [without(PRICES, 'others.length === 0 || ')],
  'price-shape': [never(PRICES, 'isFixed && bps !== undefined'), ANY_BODY],
  'virtual-202': [replace(VIRTUAL, 'status: 202', 'status: 201')],
  'virtual-twice': [never(VIRTUAL, 'open(world, payment_type, currency)')],
  'virtual-missing': [never(VIRTUAL, '!payment_type || !currency')],
  'virtual-close': [replace('request-check.ts', 'for (const name of required)', 'for (const name of [])')],
  'hook-signed': [replace('outbox.ts', 'signPayload(event, secret)', "signPayload(event, 'another')")],
  'hook-ack': [replace('outbox.ts', 'status !== 200 &&', 'status === undefined &&')],
  'hook-each-state': [without('world.ts', 'this.tell(stored, status)')],
  'hook-order-lenient': [replace('outbox.ts', "if (entity_type !== 'orders') return data", 'return data')],
  'hook-links-for-payins': [replace('kinds.ts', "entity: 'payment_link'", "entity: 'orders'")],
}
