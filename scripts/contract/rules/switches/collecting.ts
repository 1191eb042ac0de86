import { ANY_BODY, never, replace, type Switches, without } from '../switch.ts'

const CUSTOMERS = 'resources/customers.ts'
const PAYINS = 'resources/payins.ts'
const ORDERS = 'resources/orders.ts'
const LINKS = 'resources/payment-links.ts'
const PAYMENTS = 'resources/payments.ts'
const CARDS = 'resources/card-payments.ts'
const PAYMENT = 'resources/payment.ts'
const REFUNDS = 'resources/refunds.ts'
const RFIS = 'resources/rfis.ts'

/** Customers, orders, links, payments, refunds, and requests for information. */
export const COLLECTING_SWITCHES: Switches = {
  'customer-name': [never(CUSTOMERS, '!isName')],
  'customer-pincode': [ANY_BODY],
  'customer-dob': [never(CUSTOMERS, '!born?.isDate || born.at >= Date.parse(dateOf(world.now))')],
  'customer-lrs': [replace(CUSTOMERS, 'if (!isLrs) return', 'return')],
  'customer-update': [never(CUSTOMERS, 'Object.keys(others).length > 0'), ANY_BODY],
  'order-currency': [never(PAYINS, 'currency !== undefined && !isSupported')],
  'order-invoice-amount': [never(PAYINS, 'invoice_amount < amount')],
  'order-method': [never(ORDERS, 'disabled !== undefined')],
  'order-bic': [never(PAYINS, '!textOf(bic_primary) && !textOf(bic_secondary)'), ANY_BODY],
  'order-splits': [without(PAYINS, '  checkSplits(body, world)\n')],
  'order-expired-paid': [replace(PAYMENT, 'if (payin)', "if (payin?.object.status === 'active')")],
  'order-expires': [replace(ORDERS, 'const LIFE = 3', 'const LIFE = 4')],
  'order-lrs': [never(ORDERS, 'dollars?.amount !== amount')],
  'link-expiry': [never(LINKS, 'at <= world.now'), never(LINKS, 'at > addMonths(world.now, LONGEST)')],
  'link-url': [
    replace(
      LINKS,
      'last_reminder_sent_at: null,',
      "last_reminder_sent_at: null,\n    payment_link: 'https://pay.example/early',",
    ),
  ],
  'link-method-unknown': [without(LINKS, 'overlook: { createPayin: withoutUnknownMethods },')],
  'link-reminder': [never(LINKS, '!isKnown'), ANY_BODY],
  'mock-payment': [replace(PAYMENT, 'if (payin)', 'if (false)')],
  'mock-payment-inactive': [replace(PAYMENTS, '!payin || !isActive', '!payin')],
  'mock-payment-mismatch': [replace(PAYMENTS, 'else if (!isMatch)', 'else if (false)')],
  'mock-payment-unmatched': [replace(PAYMENTS, '!payin || !isActive', 'payin && !isActive')],
  'mock-payment-sanction': [replace(PAYMENTS, 'const isHit = ', 'const isHit = false && ')],
  'funds-available': [without(PAYMENTS, 'world.credit(currency, numberOf(converted_amount))')],
  'card-unknown': [replace(CARDS, "refuse('Card is not a valid test card')", "refuse('Card was declined')")],
  'payment-subsequent': [never(CARDS, 'numberOf(amount) > numberOf(max_amount)')],
  'refund-reason': [never(REFUNDS, 'reason !== undefined && !REASONS.includes(reason)'), ANY_BODY],
  'refund-partial-off': [never(REFUNDS, 'isPart && !world.account.partialRefunds')],
  'refund-whole': [
    replace(REFUNDS, 'Math.min(amount === undefined ? left : numberOf(amount), left)', 'numberOf(amount ?? 1)'),
  ],
  'refund-lock': [replace(REFUNDS, 'if (isLocked)', 'if (false)')],
  'twice-refund-at-once': [replace(REFUNDS, 'if (isLocked)', 'if (false)')],
  'refund-currency': [replace(REFUNDS, 'currency: payment_currency', 'currency: converted_currency')],
  'refund-in-progress': [never(REFUNDS, 'others.some(({ object }) => RUNNING.includes(object.status))')],
  'refund-202': [replace(REFUNDS, 'return 202', 'return 201')],
  'refund-422': [replace(REFUNDS, 'return 422', 'return 201')],
  'refund-mock': [never(REFUNDS, '!isLegal')],
  'rfi-asked': [never(PAYINS, 'isSanctioned(customer.object.name)')],
  'rfi-answered': [without(RFIS, 'if (about) underReview(about, world)')],
  'rfi-one-call': [never(RFIS, 'wanted.some((each) => !asked.includes(each))')],
  'rfi-expires': [replace(RFIS, "status: 'expired'", "status: 'action_required'")],
  'rfi-payment': [replace(PAYMENTS, 'const { rfi: _, error_code', 'const { error_code')],
  'eligible-payins': [never(PAYMENTS, "status !== 'action_required' || !JOINABLE.includes(error_code)")],
  'bank-account-one': [replace(CUSTOMERS, 'bank_account = account.id', 'bank_account ??= account.id')],
}
