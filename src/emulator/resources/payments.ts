import { created, type Fields, fieldsOf, numberOf, ok, refuse, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { type Filter, listOf } from '../lists.ts'
import { SANCTIONED_AMOUNT } from '../sanctions.ts'
import { DAY, MINUTE, timestamp } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { type TestCard, testCard } from './cards.ts'
import { askForInformation } from './rfis.ts'
import { chargeSubscription, startSubscription } from './subscriptions.ts'

/** How long money that was collected takes to be usable. */
const FUNDS = DAY
/** How long a payer takes to confirm a card payment. */
const CONFIRMATION = MINUTE
const JOINABLE: readonly unknown[] = ['PAYIN_NOT_FOUND', 'PAYIN_AMOUNT_MISMATCH']

interface Money {
  readonly amount: number
  readonly currency: string
}

/** A payment that has not come to anything yet. */
function newPayment(money: Money, fields: Fields, own: Fields, world: World): Stored {
  const { amount, currency } = money
  return world.create(
    'payment',
    {
      payin_id: null,
      payin_type: null,
      subscription_id: null,
      ...fields,
      status: 'in_progress',
      compliance_status: null,
      payment_currency: currency,
      payment_amount: amount,
      converted_currency: currency,
      converted_amount: amount,
      requested_currency: currency,
      requested_amount: amount,
      paid_at: null,
      fee_bearer: 'merchant',
      fee_collection_mode: 'immediate',
      funds_available: false,
      auto_debit: false,
    },
    own,
  )
}

function payinFields(payin: Stored | undefined): Fields {
  if (!payin) return {}
  const { customer_id, purpose_code, notes } = payin.object
  const shared = { customer_id, purpose_code, ...(notes ? { notes } : {}) }
  return { payin_id: payin.id, payin_type: payin.kind === 'order' ? 'orders' : 'payment_link', ...shared }
}

/** The money has come in. */
function succeed(payment: Stored, world: World): void {
  world.move(payment, 'success', { paid_at: timestamp(world.now) })
  const payin = payinOf(payment.object.payin_id, world)
  if (payin) world.move(payin, 'paid')
  const subscription = world.get('subscription', payment.object.subscription_id)
  if (subscription && payment.own.starts === true) startSubscription(subscription, world)
  const { converted_currency, converted_amount } = payment.object
  const currency = String(converted_currency)
  world.pending.set(currency, (world.pending.get(currency) ?? 0) + numberOf(converted_amount))
  world.later(FUNDS, 'payment.funds', payment.id)
}

function fail(payment: Stored, world: World, code: string): void {
  world.move(payment, 'failed', { error_code: code, error_description: 'The payment was declined.' })
}

function holdBack(payment: Stored, world: World, code: string, description: string): void {
  world.move(payment, 'action_required', { error_code: code, error_description: description })
}

function payinOf(id: unknown, world: World): Stored | undefined {
  return world.get('order', id) ?? world.get('payment_link', id)
}

const mock: Behaviour = ({ body }, world) => {
  const { amount, currency, payin_id, payment_method, remitter_name } = body
  const money = { amount: numberOf(amount), currency: String(currency) }
  refuseIf(payin_id === undefined && payment_method === undefined, 'One of payin_id and payment_method is needed')
  const payin = payin_id === undefined ? undefined : payinOf(payin_id, world)
  if (payin_id !== undefined && !payin) world.named('order', payin_id, 'Payin not found')
  const isHit = money.amount === SANCTIONED_AMOUNT || remitter_name === 'Sanctioned_Entity'
  const isMatch = payin?.object.amount === money.amount && payin.object.currency === money.currency
  const isActive = payin?.object.status === 'active'
  const method = { payment_method: { type: 'bank_transfer', details: { sender_name: senderOf(remitter_name) } } }
  const payment = newPayment(money, { ...(isActive ? payinFields(payin) : {}), ...method }, {}, world)
  if (isHit && !world.account.postPaymentScreening) holdBack(payment, world, 'SANCTION_HIT', 'Screening found a hit.')
  else if (!payin || !isActive) holdBack(payment, world, 'PAYIN_NOT_FOUND', 'No active payin was found.')
  else if (!isMatch) holdBack(payment, world, 'PAYIN_AMOUNT_MISMATCH', 'Amount or currency differ from the payin.')
  else succeed(payment, world)
  if (isHit && payment.object.status === 'success') askAboutPayment(payment, world)
  return created(payment.object)
}

function senderOf(remitter: unknown): string {
  return remitter === 'Sanctioned_Entity' ? 'Sanctioned Entity' : 'Asha Rao'
}

/** The payment shows what is asked as long as it is asked. */
function askAboutPayment(payment: Stored, world: World): void {
  const { status: _, ...rfi } = askForInformation(payment, world).object
  world.update(payment, { compliance_status: 'action_required', rfi })
  world.tell(payment, 'compliance_action_required')
}

const reviewed: Task = (payment, world) => {
  const { rfi: _, ...kept } = payment.object
  payment.object = kept
  world.update(payment, { compliance_status: 'approved' })
  world.tell(payment, 'compliance_approved')
}

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
  const { amount, currency, customer_id } = parent.object
  const fields = parent.kind === 'order' ? payinFields(parent) : { subscription_id: parent.id, customer_id }
  const own = { request_id, starts: parent.kind === 'subscription', succeeds: card.succeeds }
  const payment = newPayment(
    { amount: numberOf(amount), currency: String(currency) },
    { ...fields, ...cardFields(card, body) },
    own,
    world,
  )
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

const fundsAvailable: Task = (payment, world) => {
  const { status, funds_available, converted_currency, converted_amount } = payment.object
  if (status !== 'success' || funds_available === true) return
  const currency = String(converted_currency)
  world.pending.set(currency, (world.pending.get(currency) ?? 0) - numberOf(converted_amount))
  world.credit(currency, numberOf(converted_amount))
  world.update(payment, { funds_available: true })
  world.tell(payment, 'funds_available')
}

const mockFunds: Behaviour = ({ path }, world) => {
  const payment = world.addressed('payment', path.id)
  refuseIf(payment.object.status !== 'success', 'State change not allowed')
  fundsAvailable(payment, world)
  return ok({ data: payment.object, message: 'Funds are available' })
}

function eligibleOf(payment: Stored, world: World): Stored[] {
  const { status, error_code, payment_amount, payment_currency } = payment.object
  if (status !== 'action_required' || !JOINABLE.includes(error_code)) return []
  return [...world.all('order'), ...world.all('payment_link')].filter(
    ({ object }) =>
      object.status === 'active' && object.amount === payment_amount && object.currency === payment_currency,
  )
}

const connect: Behaviour = ({ path, body }, world) => {
  const payment = world.addressed('payment', path.id)
  const payin = eligibleOf(payment, world).find(({ id }) => id === body.payin_id)
  if (!payin) return refuse('Payin is not eligible for this payment')
  const { error_code: _, error_description: __, ...kept } = payment.object
  payment.object = { ...kept, ...payinFields(payin) }
  succeed(payment, world)
  return ok(payment.object)
}

const byPayin: Filter = ({ object }, asked) => {
  refuseIf(!/^(plink|order|addfunds)_/.test(asked), 'payin_id must start with plink_, order_ or addfunds_')
  return object.payin_id === asked
}

const list = listOf('payment', {
  payin_id: byPayin,
  status: ({ object }, asked) =>
    object.status === asked || (asked === 'in_progress' && object.status === 'under_review'),
  payment_type: ({ object }, asked) => object.payin_type === asked,
  currency: ({ object }, asked) => object.requested_currency === asked.toUpperCase(),
})

const getPayments: Behaviour = (call, world) => {
  const payin = call.query.get('payin_id')
  refuseIf(Boolean(payin && call.query.get('subscription_id')), 'payin_id and subscription_id cannot be used together')
  refuseIf(
    Boolean(payin) && !/^(plink|order|addfunds)_/.test(String(payin)),
    'payin_id must start with plink_, order_ or addfunds_',
  )
  return list(call, world)
}

const early: EarlyRule = ({ order_id, subscription_id }) =>
  refuseIf(
    (order_id === undefined) === (subscription_id === undefined),
    'Exactly one of order_id and subscription_id is needed',
  )

export const payments: Behaviours = {
  early: { createPayment: early },
  operations: {
    createPayment: create,
    createMockPayment: mock,
    getPayments,
    getPaymentById: ({ path }, world) => ok(world.addressed('payment', path.id).object),
    mockUpdatePaymentFundsAvailable: mockFunds,
    getEligiblePayins: ({ path }, world) =>
      ok({ data: eligibleOf(world.addressed('payment', path.id), world).map(({ object }) => object) }),
    connectPayin: connect,
  },
  tasks: {
    'payment.funds': fundsAvailable,
    'payment.confirmed': confirmed,
    'payment.reviewed': reviewed,
    'subscription.renew': renew,
  },
}
