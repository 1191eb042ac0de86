import { created, type Fields, numberOf, ok, refuse, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { isSanctioned } from '../sanctions.ts'
import { addMonths, DAY, dateOf, HOUR, momentOf } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { customerOf } from './customers.ts'
import { askForInformation } from './rfis.ts'

/** Renewals run at 06:30 in India. */
const RENEWAL = HOUR
const FINAL: readonly unknown[] = ['completed', 'cancelled', 'expired', 'failed']
const NAME = /^[\p{L}\p{N}\s\-_.,()&]*$/u
const DESCRIPTION = /^[\p{L}\p{N}\s\-_.,()&!:'*]*$/u
const TEXTS = [
  ['product_name', 'Product name', NAME, 128],
  ['plan_name', 'Plan name', NAME, 128],
  ['product_description', 'Product description', DESCRIPTION, 512],
  ['plan_description', 'Plan description', DESCRIPTION, 512],
] as const

/** Months between payments: 1, 3 or 6, or 12 for a year. */
function monthsOf({ interval_type, interval_count }: Fields): number {
  return interval_type === 'year' ? 12 : numberOf(interval_count) || 1
}

const MOST_CYCLES: Readonly<Record<number, number>> = { 1: 360, 3: 120, 6: 60, 12: 30 }

const early: EarlyRule = (body, world) => {
  for (const [name, title, pattern, longest] of TEXTS) {
    const text = textOf(body[name]) ?? ''
    refuseIf(text.length > longest, `Validation failed: ${title} is too long (maximum is ${longest} characters)`)
    refuseIf(!pattern.test(text), `Validation failed: ${title} contains invalid characters`)
  }
  checkExpiry(body.expires_at, world)
  if (body.interval_type === 'as_presented') checkPresented(body)
  else checkRegular(body, world)
  checkSplits(body, world)
}

function checkExpiry(text: unknown, world: World): void {
  const day = typeof text === 'string' ? momentOf(text) : undefined
  if (text === undefined) return
  refuseIf(!day?.isDate, 'Validation failed: Expires at is invalid')
  const today = Date.parse(dateOf(world.now))
  refuseIf(numberOf(day?.at) < today, 'Validation failed: Expires at must be today or in the future')
  refuseIf(
    numberOf(day?.at) > addMonths(today, 1),
    'Validation failed: Expires at cannot be more than 1 months from today',
  )
}

function checkPresented({ max_amount, start_date, billing_cycles, interval_count }: Fields): void {
  refuseIf(max_amount === undefined, "Validation failed: Max amount can't be blank")
  refuseIf(start_date !== undefined, 'Validation failed: Start date must be blank')
  refuseIf(billing_cycles !== undefined, 'Validation failed: Billing cycles must be blank')
  refuseIf(interval_count !== undefined && interval_count !== null, 'Validation failed: Interval count must be blank')
}

function checkRegular(body: Fields, world: World): void {
  const { interval_type, interval_count, max_amount, start_date, billing_cycles } = body
  refuseIf(max_amount !== undefined, 'Validation failed: Max amount must be blank')
  const day = typeof start_date === 'string' ? momentOf(start_date) : undefined
  refuseIf(start_date === undefined, "Validation failed: Start date can't be blank")
  refuseIf(
    !day?.isDate || day.at < Date.parse(dateOf(world.now)),
    'Validation failed: Start date must be today or in the future',
  )
  const counts = interval_type === 'year' ? [1] : [1, 3, 6]
  const isCount = counts.some((count) => count === interval_count)
  refuseIf(!isCount, 'Validation failed: Interval count is not included in the list')
  if (billing_cycles === undefined) return
  const most = numberOf(MOST_CYCLES[monthsOf(body)])
  const isCycles = Number.isInteger(billing_cycles) && numberOf(billing_cycles) >= 2 && numberOf(billing_cycles) <= most
  refuseIf(!isCycles, `Validation failed: Billing cycles must be an integer between 2 and ${most}`)
}

function checkSplits({ split_ids, interval_type }: Fields, { account }: World): void {
  const declared = Array.isArray(split_ids) && split_ids.length > 0
  if (declared && interval_type !== 'as_presented') {
    refuse('Validation failed: Split ids are only supported for as_presented subscriptions')
  }
  if (declared)
    refuse(`Validation failed: Split ids are invalid or no longer point at a dynamic rule: ${split_ids.join(', ')}`)
  const isRequired = account.splitsEnforced && interval_type === 'as_presented'
  refuseIf(isRequired, 'Validation failed: Split ids are required when dynamic fee splits are enforced')
}

const MEMBERS = [
  'customer_id',
  'product_name',
  'product_description',
  'plan_name',
  'plan_description',
  'reference_number',
  'amount',
  'currency',
  'interval_type',
  'notes',
]

const create: Behaviour = ({ body }, world) => {
  const customer = customerOf(world, body.customer_id, 400)
  const isPresented = body.interval_type === 'as_presented'
  const start = isPresented ? dateOf(world.now) : String(body.start_date)
  const cycles = isPresented ? null : numberOf(body.billing_cycles ?? MOST_CYCLES[monthsOf(body)])
  const end = cycles === null ? null : dateOf(addMonths(Date.parse(start), cycles * monthsOf(body)))
  const kept = MEMBERS.filter((name) => body[name] !== undefined).map((name) => [name, body[name]])
  const subscription = world.create(
    'subscription',
    {
      ...Object.fromEntries(kept),
      status: 'created',
      interval_count: isPresented ? null : body.interval_count,
      billing_cycles: cycles,
      max_amount: body.max_amount ?? null,
      start_date: start,
      end_date: end,
      expires_at: body.expires_at,
      next_payment_date: null,
      cancelled_at: null,
    },
    { paid: 0, starts_with_first_payment: body.starts_with_first_payment },
  )
  subscription.object.subscription_link_url = `https://pay.example/subscription-links/${subscription.id}?sandbox=true`
  world.at(Date.parse(String(body.expires_at)) + DAY, 'subscription.expire', subscription.id)
  if (isSanctioned(customer.object.name)) {
    askForInformation(subscription, world)
    world.move(subscription, 'action_required')
  }
  return created(subscription.object)
}

/** As it is read: without `max_amount`, and with a number of cycles, be it 0. */
function shown({ object }: Stored): Fields {
  const { max_amount: _, ...kept } = object
  return { ...kept, billing_cycles: object.billing_cycles ?? 0, end_date: object.end_date ?? object.start_date }
}

/** Its first payment succeeded. */
export function startSubscription(subscription: Stored, world: World): void {
  if (subscription.object.status !== 'created') return
  const isPresented = subscription.object.interval_type === 'as_presented'
  const paysAtOnce = subscription.own.starts_with_first_payment === true
  subscription.own.paid = paysAtOnce ? 1 : 0
  world.move(subscription, isPresented || paysAtOnce ? 'active' : 'authorized')
  if (!isPresented) planNext(subscription, world)
}

/** The next day of its calendar that is still to come. */
function planNext(subscription: Stored, world: World): void {
  const start = Date.parse(String(subscription.object.start_date))
  const months = monthsOf(subscription.object)
  let cycle = numberOf(subscription.own.paid)
  while (addMonths(start, cycle * months) + RENEWAL <= world.now) cycle += 1
  renewAt(subscription, addMonths(start, cycle * months), world)
}

function renewAt(subscription: Stored, day: number, world: World): void {
  world.update(subscription, { next_payment_date: dateOf(day) })
  world.at(day + RENEWAL, 'subscription.renew', subscription.id)
}

/** What is due now; nothing when another date was set since. Plans the next, or completes it. */
export function chargeSubscription(
  subscription: Stored,
  world: World,
): { amount: number; currency: string } | undefined {
  const { status, next_payment_date, amount, currency, billing_cycles } = subscription.object
  const isRunning = status === 'active' || status === 'authorized'
  if (!isRunning || next_payment_date !== dateOf(world.now - RENEWAL)) return undefined
  const paid = numberOf(subscription.own.paid) + 1
  subscription.own.paid = paid
  if (paid >= numberOf(billing_cycles)) world.move(subscription, 'completed', { next_payment_date: null })
  else {
    if (status === 'authorized') world.move(subscription, 'active')
    planNext(subscription, world)
  }
  return { amount: numberOf(amount), currency: String(currency) }
}

const OPEN: readonly unknown[] = ['created', 'action_required', 'under_review']

const reviewed: Task = (subscription, world) => {
  if (subscription.object.status !== 'under_review') return
  world.move(subscription, 'active')
  if (subscription.object.interval_type !== 'as_presented') planNext(subscription, world)
}

const expire: Task = (subscription, world) => {
  if (OPEN.includes(subscription.object.status)) world.move(subscription, 'expired')
}

function refusePresented({ object }: Stored, doing: string): void {
  refuseIf(object.interval_type === 'as_presented', `An as_presented subscription cannot be ${doing}`)
}

const pause: Behaviour = ({ path }, world) => {
  const subscription = world.addressed('subscription', path.id)
  refusePresented(subscription, 'paused')
  refuseIf(subscription.object.status !== 'active', 'Subscription cannot be paused in its current state')
  world.move(subscription, 'paused', { next_payment_date: null })
  return ok(shown(subscription))
}

const resume: Behaviour = ({ path }, world) => {
  const subscription = world.addressed('subscription', path.id)
  refusePresented(subscription, 'resumed')
  refuseIf(subscription.object.status !== 'paused', 'Subscription cannot be resumed in its current state')
  world.move(subscription, 'active')
  planNext(subscription, world)
  return ok(shown(subscription))
}

const cancel: Behaviour = ({ path }, world) => {
  const subscription = world.addressed('subscription', path.id)
  refuseIf(FINAL.includes(subscription.object.status), 'Subscription cannot be cancelled in its current state')
  world.move(subscription, 'cancelled', { next_payment_date: null, cancelled_at: dateOf(world.now) })
  return ok(shown(subscription))
}

const EARLIEST = 2
const LATEST = 28

const setNext: Behaviour = ({ path, body }, world) => {
  const subscription = world.addressed('subscription', path.id)
  refusePresented(subscription, 'given another date')
  refuseIf(subscription.object.status !== 'active', 'Next payment date cannot be changed in the current state')
  const day = momentOf(String(body.next_payment_date))
  const today = Date.parse(dateOf(world.now))
  const days = (numberOf(day?.at) - today) / DAY
  refuseIf(!day?.isDate || days < EARLIEST, `Next payment date must be at least ${EARLIEST} days ahead`)
  refuseIf(days > LATEST, `Next payment date cannot be more than ${LATEST} days ahead`)
  renewAt(subscription, today + days * DAY, world)
  world.tell(subscription, 'updated')
  return ok(subscription.object)
}

export const subscriptions: Behaviours = {
  early: { createSubscription: early },
  operations: {
    createSubscription: create,
    getSubscriptions: listOf('subscription', {}, shown),
    getSubscriptionById: ({ path }, world) => ok(shown(world.addressed('subscription', path.id))),
    pauseSubscription: pause,
    resumeSubscription: resume,
    cancelSubscription: cancel,
    updateNextPaymentDate: setNext,
  },
  tasks: { 'subscription.expire': expire, 'subscription.reviewed': reviewed },
}
