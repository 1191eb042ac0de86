import { never, replace, type Switches, without } from '../switch.ts'

/** Keys, identifiers, lists, and what is never done twice. */
export const REQUEST_SWITCHES: Switches = {
  'key-missing': [replace('keys.ts', "throw new Refusal(401, 'Missing token')", "return 'nobody'")],
  'key-publishable': [never('keys.ts', '/^(test|live)_/.test(key)')],
  'key-expired': [without('keys.ts', 'isOver || ')],
  'key-two-active': [replace('resources/api-keys.ts', 'keyEnds.set(key, end)', 'keyEnds.set(key, world.now)')],
  'key-rotate': [without('resources/api-keys.ts', 'early: { rotateApiKey: early },')],
  'ip-or-feature': [never('emulator.ts', 'this.#account.forbidden.includes(operation.id)')],
  'sandbox-only-live': [never('emulator.ts', 'operation.sandboxOnly && (this.#account.live || isLive(key))')],
  'id-prefix': [replace('world.ts', 'if (!id?.startsWith(', 'if (false && !id?.startsWith(')],
  'id-unknown': [replace('world.ts', ' not found`)', ' not found`, 400)')],
  'customer-unknown': [
    replace(
      'resources/customers.ts',
      "return world.named('customer', id, NO_CUSTOMER, status)",
      "return world.get('customer', id) ?? world.create('customer', {})",
    ),
  ],
  'amount-not-integer': [never('request-check.ts', '!Number.isInteger(value)')],
  'rate-limit': [never('rate-limit.ts', 'this.#count > PER_MINUTE')],
  'error-flat': [replace('answer.ts', 'body: { error, message, ', 'body: { error: { code: error, message }, ')],
  'list-order': [without('lists.ts', '.reverse()')],
  'list-clamp': [replace('lists.ts', 'LARGEST_PAGE)', 'Number.POSITIVE_INFINITY)')],
  'list-default': [replace('lists.ts', '|| 20)', '|| 10)')],
  'list-end': [replace('lists.ts', 'next: current < pages ? current + 1 : null', 'next: current + 1')],
  'before-inclusive': [replace('lists.ts', 'at > before', 'at >= before')],
  'after-inclusive': [replace('lists.ts', 'at < after', 'at <= after')],
  'before-bare-date': [never('lists.ts', "moment.isDate && name === 'before'")],
  'time-without-offset': [replace('time.ts', 'Z` : text', '+01:00` : text')],
  'time-invalid': [
    replace('lists.ts', 'if (!moment) return refuse(', 'if (!moment) return void ('),
    replace('request-check.ts', 'if (!shape || isKnownState', 'if (true || isKnownState'),
  ],
  'payments-payin-prefix': [
    never('resources/payments.ts', '!/^(plink|order|addfunds)_/.test(asked)'),
    never('resources/payments.ts', 'Boolean(payin) && !/^(plink|order|addfunds)_/.test(String(payin))'),
  ],
  'payments-two-parents': [never('resources/payments.ts', "Boolean(payin && call.query.get('subscription_id'))")],
  'payments-in-progress': [
    never('resources/payments.ts', "(asked === 'in_progress' && object.status === 'under_review')"),
  ],
  'payments-currency-case': [replace('resources/payments.ts', 'asked.toUpperCase()', 'asked')],
  'lists-by-request-id': [
    replace('lists.ts', '(object[name] ?? own[name]) === asked', "name === 'request_id' || object[name] === asked"),
  ],
  'twice-payout': [never('resources/payouts.ts', "world.byRequestId('payout', body.request_id)")],
  'twice-payout-quoted': [
    replace(
      'resources/payouts.ts',
      'const quote = body.quote_id === undefined',
      "if (world.byRequestId('payout', body.request_id)) throw new Refusal(409, 'Record already exists')\n  const quote = body.quote_id === undefined",
    ),
  ],
  'twice-order': [
    replace('resources/orders.ts', "if (world.byRequestId('order',", "if (false && world.byRequestId('order',"),
  ],
  'twice-payment': [never('resources/card-payments.ts', "world.byRequestId('payment', request_id)")],
  'twice-refund': [never('resources/refunds.ts', "world.byRequestId('refund', request_id)")],
  'request-id-length': [
    replace(
      'request-check.ts',
      'check(shape, body, requestSchemas)',
      "check(shape, body.request_id ? { ...body, request_id: 'x' } : body, requestSchemas)",
    ),
  ],
  'link-unprotected': [
    replace(
      'resources/payment-links.ts',
      'const { paymentMethods } = world.account',
      "refuseIf(world.all('payment_link').some(({ object }) => object.customer_id === customer.id), 'Link exists')\n  const { paymentMethods } = world.account",
    ),
  ],
  'customer-unique': [replace('resources/customers.ts', '`.toLowerCase()', '` && Symbol()')],
}
