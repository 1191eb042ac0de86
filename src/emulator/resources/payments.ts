import { created, type Fields, numberOf, ok, refuse, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, Task } from '../behaviour.ts'
import { type Filter, listOf } from '../lists.ts'
import { SANCTIONED_AMOUNT } from '../sanctions.ts'
import type { Stored, World } from '../world.ts'
import { dueOf } from './payins.ts'
import { holdBack, newPayment, payinFields, payinOf, succeed } from './payment.ts'
import { askForInformation, respondTo } from './rfis.ts'

const NOT_FOUND = 'No active payin was found.'
const JOINABLE: readonly unknown[] = ['PAYIN_NOT_FOUND', 'PAYIN_AMOUNT_MISMATCH']

const mock: Behaviour = ({ body }, world) => {
  const { amount, currency, payin_id, payment_method, remitter_name } = body
  const money = { amount: numberOf(amount), currency: String(currency) }
  refuseIf(payin_id === undefined && payment_method === undefined, 'One of payin_id and payment_method is needed')
  const payin = payin_id === undefined ? undefined : payinOf(payin_id, world)
  if (payin_id !== undefined && !payin) world.named('order', payin_id, 'Payin not found')
  const isHit = money.amount === SANCTIONED_AMOUNT || remitter_name === 'Sanctioned_Entity'
  const isMatch = payin !== undefined && isDue(payin, money.amount, money.currency)
  const isActive = payin?.object.status === 'active'
  const method = { payment_method: { type: 'bank_transfer', details: { sender_name: senderOf(remitter_name) } } }
  const payment = newPayment(money, { ...(isActive ? payinFields(payin) : {}), ...method }, {}, world)
  if (isHit && !world.account.postPaymentScreening) {
    payment.own.matches = isActive && isMatch
    world.update(payment, askedAbout(payment, world))
    holdBack(payment, world, 'SANCTION_HIT', 'Screening found a hit.')
  } else if (!payin || !isActive) holdBack(payment, world, 'PAYIN_NOT_FOUND', NOT_FOUND)
  else if (!isMatch) holdBack(payment, world, 'PAYIN_AMOUNT_MISMATCH', 'Amount or currency differ from the payin.')
  else succeed(payment, world)
  if (isHit && payment.object.status === 'success') askAfterPayment(payment, world)
  return created(payment.object)
}

function isDue(payin: Stored, amount: unknown, currency: unknown): boolean {
  const due = dueOf(payin)
  return due.amount === amount && due.currency === currency
}

function senderOf(remitter: unknown): string {
  return remitter === 'Sanctioned_Entity' ? 'Sanctioned Entity' : 'Asha Rao'
}

/** The payment shows what is asked as long as it is asked. */
function askedAbout(payment: Stored, world: World): Fields {
  const { status: _, ...rfi } = askForInformation(payment, world).object
  return { rfi }
}

function askAfterPayment(payment: Stored, world: World): void {
  world.update(payment, { compliance_status: 'action_required', ...askedAbout(payment, world) })
  world.tell(payment, 'compliance_action_required')
}

/** What was held back goes on as if there had been no hit; of what had succeeded compliance alone was not done. */
const reviewed: Task = (payment, world) => {
  const { rfi: _, error_code: __, error_description: ___, ...kept } = payment.object
  payment.object = kept
  if (kept.status === 'under_review') {
    if (payment.own.matches === true) succeed(payment, world)
    else holdBack(payment, world, 'PAYIN_NOT_FOUND', NOT_FOUND)
    return
  }
  world.update(payment, { compliance_status: 'approved' })
  world.tell(payment, 'compliance_approved')
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
    (payin) => payin.object.status === 'active' && isDue(payin, payment_amount, payment_currency),
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

export const payments: Behaviours = {
  operations: {
    createMockPayment: mock,
    getPayments,
    getPaymentById: ({ path }, world) => ok(world.addressed('payment', path.id).object),
    mockUpdatePaymentFundsAvailable: mockFunds,
    getEligiblePayins: ({ path }, world) =>
      ok({ data: eligibleOf(world.addressed('payment', path.id), world).map(({ object }) => object) }),
    connectPayin: connect,
    updateRfiPayment: respondTo('payment'),
  },
  tasks: {
    'payment.funds': fundsAvailable,
    'payment.reviewed': reviewed,
  },
}
