import { created, type Fields, ok, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { addMonths, momentOf, timestamp } from '../time.ts'
import type { World } from '../world.ts'
import { customerOf } from './customers.ts'
import { checkPayin, dueByQuote, payerAccount, quotedTerms, screenPayin } from './payins.ts'
import { respondTo } from './rfis.ts'

const LONGEST = 6
const REMINDERS: readonly unknown[] = [1, 2, 7, 14]

const early: EarlyRule = (body, world) => {
  checkPayin('payment_link', body, world)
  checkReminder(body)
  if (body.expires_at !== undefined) expiryOf(body.expires_at, world)
}

function withoutUnknownMethods(body: Fields): Fields {
  const { payment_methods } = body
  if (!Array.isArray(payment_methods)) return body
  return { ...body, payment_methods: payment_methods.filter((each) => METHODS.includes(each)) }
}

/** A method that is not known is left out, not refused. */
const METHODS: readonly unknown[] = ['bank_transfer', 'pay_via_bank', 'card']

function checkReminder({ reminder_frequency }: Fields): void {
  const isKnown = reminder_frequency === undefined || REMINDERS.includes(reminder_frequency)
  refuseIf(!isKnown, 'Validation failed: Reminder frequency is not included in the list')
}

function expiryOf(text: unknown, world: World): number {
  const at = typeof text === 'string' ? (momentOf(text)?.at ?? Number.NaN) : Number.NaN
  refuseIf(Number.isNaN(at), 'Validation failed: Expires at is invalid')
  refuseIf(at <= world.now, 'Validation failed: Expires at must be in the future')
  refuseIf(at > addMonths(world.now, LONGEST), 'Validation failed: Expires at cannot be more than 6 months from now')
  return at
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
  'reminder_frequency',
  'price_id',
  'product',
  'notes',
]

/** Nothing keeps a repeat from making a second link. */
const create: Behaviour = ({ body }, world) => {
  const { terms, quote } = quotedTerms(body, world)
  const customer = customerOf(world, body.customer_id)
  const { paymentMethods } = world.account
  const asked = Array.isArray(body.payment_methods) ? body.payment_methods : [...paymentMethods]
  const end = typeof terms.expires_at === 'string' ? Date.parse(terms.expires_at) : expiryOf(body.expires_at, world)
  if (quote) quote.own.used = true
  const kept = MEMBERS.filter((name) => body[name] !== undefined).map((name) => [name, body[name]])
  const fields = {
    ...Object.fromEntries(kept),
    ...terms,
    ...payerAccount(body.bank_account_details),
    payment_methods: asked.filter((method) => paymentMethods.some((each) => each === method)),
    expires_at: timestamp(end),
    notify_customer: body.notify_customer ?? true,
    last_reminder_sent_at: null,
    status: 'under_review',
  }
  const link = world.create('payment_link', fields, dueByQuote(quote))
  screenPayin(link, customer, 'under_review', world)
  world.at(end, 'payment_link.expire', link.id)
  return created(link.object)
}

const update: Behaviour = ({ path, body }, world) => {
  const link = world.addressed('payment_link', path.id)
  refuseIf(!OPEN.includes(link.object.status), 'Payment link cannot be updated in its current state')
  checkReminder(body)
  const { expires_at, reminder_frequency } = body
  const end = expires_at === undefined ? undefined : expiryOf(expires_at, world)
  world.update(link, {
    ...(reminder_frequency === undefined ? {} : { reminder_frequency }),
    ...(end === undefined ? {} : { expires_at: timestamp(end) }),
  })
  if (end !== undefined) world.at(end, 'payment_link.expire', link.id)
  return ok(link.object)
}

const OPEN: readonly unknown[] = ['active', 'action_required', 'under_review']

const cancel: Behaviour = ({ path }, world) => {
  const link = world.addressed('payment_link', path.id)
  refuseIf(!OPEN.includes(link.object.status), 'Payment link cannot be cancelled in its current state')
  world.move(link, 'cancelled')
  return ok(link.object)
}

/** The address is there once it was reviewed. */
const reviewed: Task = (link, world) => {
  if (link.object.status !== 'under_review') return
  world.move(link, 'active', { payment_link: `https://pay.example/${link.id}` })
}

const mockReview: Behaviour = ({ path }, world) => {
  const link = world.addressed('payment_link', path.id)
  refuseIf(link.object.status !== 'under_review', 'State change not allowed')
  reviewed(link, world)
  const { rfi_documents: _, bank_account_details: __, ...shown } = link.object
  return ok(shown)
}

const expire: Task = (link, world) => {
  const isOver = Date.parse(String(link.object.expires_at)) <= world.now
  if (isOver && OPEN.includes(link.object.status)) world.move(link, 'expired')
}

export const paymentLinks: Behaviours = {
  overlook: { createPayin: withoutUnknownMethods },
  early: { createPayin: early },
  operations: {
    createPayin: create,
    getPayins: listOf('payment_link'),
    getPayinById: ({ path }, world) => ok(world.addressed('payment_link', path.id).object),
    updatePayin: update,
    cancelPayin: cancel,
    mockReviewPaymentLink: mockReview,
    updatePayinRfi: respondTo('payment_link'),
  },
  tasks: { 'payment_link.expire': expire, 'payment_link.reviewed': reviewed },
}
