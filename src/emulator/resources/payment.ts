import { type Fields, numberOf } from '../answer.ts'
import { DAY, timestamp } from '../time.ts'
import type { Stored, World } from '../world.ts'
import { startSubscription } from './subscriptions.ts'

/** How long money that was collected takes to be usable. */
const FUNDS = DAY

export interface Money {
  readonly amount: number
  readonly currency: string
}

/** A payment that has not come to anything yet. */
export function newPayment(money: Money, fields: Fields, own: Fields, world: World): Stored {
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

export function payinFields(payin: Stored | undefined): Fields {
  if (!payin) return {}
  const { customer_id, purpose_code, notes } = payin.object
  const shared = { customer_id, purpose_code, ...(notes ? { notes } : {}) }
  return { payin_id: payin.id, payin_type: payin.kind === 'order' ? 'orders' : 'payment_link', ...shared }
}

/** With a quote what was paid is converted to what the payin is made out in. */
function convertedTo(payin: Stored | undefined): Fields {
  if (!payin) return {}
  const { amount, currency } = payin.object
  return {
    converted_currency: currency,
    converted_amount: amount,
    requested_currency: currency,
    requested_amount: amount,
  }
}

/** The money has come in. */
export function succeed(payment: Stored, world: World): void {
  const payin = payinOf(payment.object.payin_id, world)
  world.move(payment, 'success', { paid_at: timestamp(world.now), ...convertedTo(payin) })
  if (payin) world.move(payin, 'paid')
  const subscription = world.get('subscription', payment.object.subscription_id)
  if (subscription && payment.own.starts === true) startSubscription(subscription, world)
  const { converted_currency, converted_amount } = payment.object
  const currency = String(converted_currency)
  world.pending.set(currency, (world.pending.get(currency) ?? 0) + numberOf(converted_amount))
  world.later(FUNDS, 'payment.funds', payment.id)
}

export function holdBack(payment: Stored, world: World, code: string, description: string): void {
  world.move(payment, 'action_required', { error_code: code, error_description: description })
}

export function payinOf(id: unknown, world: World): Stored | undefined {
  return world.get('order', id) ?? world.get('payment_link', id)
}
