import { created, type Fields, fieldsOf, ok, refuse, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { addMonths } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { customerOf } from './customers.ts'
import { checkPayin, dueByQuote, payerAccount, quotedTerms, screenPayin } from './payins.ts'
import { respondTo } from './rfis.ts'

/** An order that nobody pays ends after this many months. */
const LIFE = 3

const create: Behaviour = ({ body }, world) => {
  if (world.account.assumptions.orderChecksFirst === 'request_id') refuseRepeat(body, world)
  const { terms, quote } = quotedTerms(body, world)
  refuseRepeat(body, world)
  const customer = customerOf(world, body.customer_id)
  const methods = Array.isArray(body.payment_methods) ? body.payment_methods : world.account.paymentMethods
  const disabled = methods.find((method) => !world.account.paymentMethods.includes(method))
  refuseIf(disabled !== undefined, `Validation failed: Payment method ${disabled} is not enabled`)
  const lrsQuote = body.lrs === undefined ? undefined : lrsQuoteOf(body, customer, world)
  if (quote) quote.own.used = true
  if (lrsQuote) lrsQuote.own.used = true
  const { expires_at, ...amounts } = terms
  const order = world.create(
    'order',
    { ...shownOf(body), ...amounts, status: 'active', payment_methods: [...methods] },
    { request_id: body.request_id, ...dueByQuote(quote) },
  )
  screenPayin(order, customer, 'active', world)
  const end = expires_at ?? lrsQuote?.object.expires_at
  world.at(typeof end === 'string' ? Date.parse(end) : addMonths(world.now, LIFE), 'order.expire', order.id)
  return created(order.object)
}

function refuseRepeat({ request_id }: Fields, world: World): void {
  if (world.byRequestId('order', request_id)) refuse('Order already exists for this request_id')
}

const MEMBERS = [
  'customer_id',
  'document_id',
  'currency',
  'amount',
  'purpose_code',
  'invoice_number',
  'invoice_description',
  'invoice_amount',
  'reference_number',
  'price_id',
  'product',
  'notes',
  'lrs',
  'request_id',
]
/** Of an LRS order these are checked and not kept. */
const NOT_KEPT_OF_LRS: ReadonlySet<string> = new Set([
  'invoice_number',
  'invoice_description',
  'invoice_amount',
  'reference_number',
  'document_id',
  'product',
])

function shownOf(body: Fields): Fields {
  const isLrs = body.lrs !== undefined
  const kept = MEMBERS.filter((name) => body[name] !== undefined && !(isLrs && NOT_KEPT_OF_LRS.has(name)))
  return { ...Object.fromEntries(kept.map((name) => [name, body[name]])), ...payerAccount(body.bank_account_details) }
}

/** @throws {Refusal} when the LRS order is not what its quote says */
function lrsQuoteOf({ lrs, currency, amount }: Fields, customer: Stored, world: World): Stored {
  const { lrs_quote_id, bank_account_id, beneficiary_id } = fieldsOf(lrs)
  const quote = world.named('lrs_quote', lrs_quote_id, 'lrs_quote_id not found', 400)
  refuseIf(quote.own.used === true, 'lrs_quote_id has already been used')
  refuseIf(Date.parse(String(quote.object.expires_at)) <= world.now, 'lrs_quote_id has expired')
  refuseIf(currency !== 'USD', 'Currency not supported')
  const sides = [fieldsOf(quote.object.from), fieldsOf(quote.object.to)]
  const dollars = sides.find((side) => side.currency === 'USD')
  refuseIf(dollars?.amount !== amount, 'Amount must be that of the quote')
  refuseIf(customer.object.country !== 'IND', 'Customer must be in India')
  if (bank_account_id !== undefined) {
    const account = world.named('lrs_account', bank_account_id, 'Bank account not found', 400)
    const fits = account.own.customer === customer.id && account.object.bank_code === quote.object.bank_code
    refuseIf(!fits, 'Bank account must be of the customer and the bank of the quote')
  }
  if (beneficiary_id !== undefined) {
    const beneficiary = world.named('beneficiary', beneficiary_id, 'Beneficiary not found', 400)
    refuseIf(beneficiary.object.category !== 'lrs', 'Beneficiary must be of category lrs')
  }
  return quote
}

const OPEN: readonly unknown[] = ['active', 'action_required', 'under_review']

const expire: Task = (order, world) => {
  if (OPEN.includes(order.object.status)) world.move(order, 'expired')
}

const reviewed: Task = (order, world) => {
  if (order.object.status === 'under_review') world.move(order, 'active')
}

export const orders: Behaviours = {
  early: { createOrder: (body: Fields, world: World) => checkPayin('order', body, world) },
  operations: {
    createOrder: create,
    getOrders: listOf('order'),
    getOrderById: ({ path }, world) => ok(world.addressed('order', path.id).object),
    updateOrderRfi: respondTo('order'),
  },
  tasks: { 'order.expire': expire, 'order.reviewed': reviewed },
}
