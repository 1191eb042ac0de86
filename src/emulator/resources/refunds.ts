import { type Answer, type Fields, fieldsOf, numberOf, ok, Refusal, refuse, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { SANCTIONED_AMOUNT } from '../sanctions.ts'
import { MINUTE } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { askForInformation, respondTo } from './rfis.ts'

/** Until it is sent to the bank, and until the bank has done its part. */
const SENDING = 5 * MINUTE
const BANK = 10 * MINUTE
const RUNNING: readonly unknown[] = ['in_progress', 'action_required', 'under_review']
const REASONS: readonly unknown[] = ['Requested By Customer', 'Duplicate', 'Fraudulent', 'Others']

const early: EarlyRule = ({ reason }) =>
  refuseIf(reason !== undefined && !REASONS.includes(reason), 'Validation failed: Reason is not included in the list')

const create: Behaviour = ({ body }, world) => {
  const { payment_id, reason, amount, request_id } = body
  const isLocked = world.now < numberOf(world.get('payment', payment_id)?.own.locked_until)
  if (isLocked) throw new Refusal(409, 'Refund is being processed')
  if (world.byRequestId('refund', request_id)) refuse('Refund already exists for this request_id')
  const payment = world.named('payment', payment_id, 'Payment not found')
  refuseIf(payment.object.status !== 'success', 'Payment cannot be refunded in its current state')
  const others = world.all('refund').filter(({ object }) => object.payment_id === payment_id)
  if (others.some(({ object }) => RUNNING.includes(object.status))) {
    throw new Refusal(400, 'Refund is already in progress.')
  }
  const back = others.filter(({ object }) => object.status === 'success')
  const left =
    numberOf(payment.object.converted_amount) - back.reduce((sum, { object }) => sum + fromBalance(object).amount, 0)
  refuseIf(left <= 0, 'Payment has already been refunded')
  const isPart = amount !== undefined && numberOf(amount) < numberOf(payment.object.converted_amount)
  refuseIf(isPart && !world.account.partialRefunds, 'Partial refunds are not enabled for this business')
  refuseIf(amount !== undefined && numberOf(amount) < 1, 'Validation failed: Amount must be greater than 0')
  const refunded = Math.min(amount === undefined ? left : numberOf(amount), left)
  const { customer_id, payment_currency, payment_amount, converted_currency, converted_amount } = payment.object
  const refund = world.create(
    'refund',
    {
      customer_id,
      payment_id,
      reason,
      status: 'in_progress',
      currency: payment_currency,
      // What was asked for is in the currency of the balance; what goes back is in the one that was paid.
      amount: Math.round((refunded * numberOf(payment_amount)) / numberOf(converted_amount)),
      balance_used: { currency: converted_currency, amount: refunded },
      partial_refund: isPart,
    },
    { request_id },
  )
  payment.own.locked_until = world.now + world.account.assumptions.refundLock
  return { status: start(refund, world), body: refund.object } satisfies Answer
}

/** 422 when it failed at once, for there is not enough to pay it from; 202 while it goes on. */
function start(refund: Stored, world: World): number {
  const { currency, amount } = fromBalance(refund.object)
  const fails = world.random.chance(world.account.assumptions.failAtCreation)
  if (fails || world.usable(currency) < amount) {
    world.move(refund, 'failed')
    return 422
  }
  world.credit(currency, -amount)
  if (amount === SANCTIONED_AMOUNT) {
    askForInformation(refund, world)
    world.move(refund, 'action_required')
  } else world.later(SENDING, 'refund.send', refund.id)
  return 202
}

const reviewed: Task = (refund, world) => {
  if (refund.object.status !== 'under_review') return
  world.move(refund, 'in_progress')
  world.later(SENDING, 'refund.send', refund.id)
}

function fromBalance({ balance_used }: Fields): { currency: string; amount: number } {
  const { currency, amount } = fieldsOf(balance_used)
  return { currency: String(currency), amount: numberOf(amount) }
}

const send: Task = (refund, world) => {
  if (refund.object.status !== 'in_progress') return
  refund.own.sent = true
  world.update(refund, { utr: world.random.digits(12) })
  world.tell(refund, 'utr.updated')
  world.later(BANK, 'refund.succeed', refund.id)
}

const succeed: Task = (refund, world) => {
  if (refund.object.status === 'in_progress') world.move(refund, 'success')
}

const mock: Behaviour = ({ path, body }, world) => {
  const refund = world.addressed('refund', path.id)
  const { status } = body
  refuseIf(status !== 'success' && status !== 'failed', 'Validation failed: Status is not included in the list')
  const isLegal = refund.object.status === 'in_progress' && (status === 'failed' || refund.own.sent === true)
  refuseIf(!isLegal, 'State change not allowed')
  const { currency, amount } = fromBalance(refund.object)
  if (status === 'failed') world.credit(currency, amount)
  world.move(refund, String(status))
  return ok(refund.object)
}

export const refunds: Behaviours = {
  early: { createRefund: early },
  operations: {
    createRefund: create,
    getRefunds: listOf('refund', {
      // The filter has the older name.
      status: ({ object }, asked) => object.status === (asked === 'pending' ? 'in_progress' : asked),
      payment_method: () => true,
    }),
    getRefundById: ({ path }, world) => ok(world.addressed('refund', path.id).object),
    mockUpdateRefund: mock,
    updateRfiRefund: respondTo('refund'),
  },
  tasks: { 'refund.send': send, 'refund.succeed': succeed, 'refund.reviewed': reviewed },
}
