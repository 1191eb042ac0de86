import { created, type Fields, fieldsOf, numberOf, refuse, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { MINUTE } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { type TestCard, testCard } from './cards.ts'
import { dueOf } from './payins.ts'
import { type Money, newPayment, payinFields, succeed } from './payment.ts'
import { chargeSubscription } from './subscriptions.ts'

/** How long a payer takes to confirm a card payment. */
const CONFIRMATION = MINUTE

/** Server-to-server: a card pays an order or starts a subscription, or a later charge of one. */
const create: Behaviour = ({ body }, world) => {
  const { order_id, subscription_id, request_id, sequence } = body
  if (world.byRequestId('payment', request_id)) refuse('Payment already exists for this request_id')
  if (sequence === 'subsequent') return chargeLater(body, world)
  const parent =
    order_id === undefined
      ? world.named('subscription', subscription_id, 'Subscription not found')
      : world.named('order', order_id, 'Order not found')
  checkPayable(parent, world)
  const card = testCard(fieldsOf(body.card).number)
  if (!card) return refuse('Card is not a valid test card')
  const { customer_id } = parent.object
  const fields = parent.kind === 'order' ? payinFields(parent) : { subscription_id: parent.id, customer_id }
  const own = { request_id, starts: parent.kind === 'subscription', succeeds: card.succeeds }
  const payment = newPayment(dueOf(parent), { ...fields, ...cardFields(card, body) }, own, world)
  if (!card.asksForCode) finish(payment, world)
  else {
    world.tell(payment, 'in_progress')
    world.later(CONFIRMATION, 'payment.confirmed', payment.id)
  }
  const next = card.asksForCode ? { next_steps: { url: `https://pay.example/3ds/${payment.id}` } } : {}
  return created({ ...payment.object, ...next })
}

function checkPayable(parent: Stored, world: World): void {
  const isOrder = parent.kind === 'order'
  const payable = isOrder ? 'active' : 'created'
  refuseIf(
    parent.object.status !== payable,
    `${isOrder ? 'Order' : 'Subscription'} cannot be paid in its current state`,
  )
  if (!isOrder || parent.object.lrs === undefined) return
  const isRunning = world
    .all('payment')
    .some(({ object }) => object.payin_id === parent.id && object.status === 'in_progress')
  refuseIf(isRunning, 'The order has an existing in progress payment')
}

function cardFields({ network }: TestCard, { card }: Fields): Fields {
  const digits = String(fieldsOf(card).number).replaceAll(/\D/g, '')
  const details = { card_network: network, end_digits: digits.slice(-4), card_bin: digits.slice(0, 6) }
  return { payment_method: { type: 'card', details } }
}

function finish(payment: Stored, world: World): void {
  if (payment.own.succeeds === true) succeed(payment, world)
  else fail(payment, world, 'PAYMENT_DECLINED')
}

const confirmed: Task = (payment, world) => {
  if (payment.object.status === 'in_progress') finish(payment, world)
}

/** A charge of an as_presented subscription. */
function chargeLater(body: Fields, world: World) {
  const { subscription_id, amount, currency, request_id } = body
  const subscription = world.named('subscription', subscription_id, 'Subscription not found')
  const { interval_type, status, max_amount } = { ...subscription.own, ...subscription.object }
  refuseIf(interval_type !== 'as_presented', 'Subsequent payments are for as_presented subscriptions')
  refuseIf(!textOf(request_id), "Validation failed: Request can't be blank")
  refuseIf(amount === undefined || currency === undefined, "Validation failed: Amount and currency can't be blank")
  refuseIf(currency !== subscription.object.currency, 'Currency must be that of the subscription')
  refuseIf(numberOf(amount) > numberOf(max_amount), 'Amount exceeds the max_amount of the subscription')
  refuseIf(status !== 'active', 'Subscription cannot be charged in its current state')
  const payment = charge(subscription, { amount: numberOf(amount), currency: String(currency) }, { request_id }, world)
  return created(payment.object)
}

/** Collects without the customer present. */
function charge(subscription: Stored, money: Money, own: Fields, world: World): Stored {
  const { customer_id, product_name, product_description } = subscription.object
  const fields = { subscription_id: subscription.id, customer_id, product_name, product_description }
  const payment = newPayment(money, { ...fields, payment_method: { type: 'card', details: {} } }, own, world)
  payment.object.auto_debit = true
  succeed(payment, world)
  return payment
}

const renew: Task = (subscription, world) => {
  const money = chargeSubscription(subscription, world)
  if (money) charge(subscription, money, {}, world)
}

const early: EarlyRule = ({ order_id, subscription_id }) =>
  refuseIf(
    (order_id === undefined) === (subscription_id === undefined),
    'Exactly one of order_id and subscription_id is needed',
  )

function fail(payment: Stored, world: World, code: string): void {
  world.move(payment, 'failed', { error_code: code, error_description: 'The payment was declined.' })
}

export const cardPayments: Behaviours = {
  early: { createPayment: early },
  operations: { createPayment: create },
  tasks: { 'payment.confirmed': confirmed, 'subscription.renew': renew },
}
