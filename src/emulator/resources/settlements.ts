import { created, numberOf, ok, Refusal, refuse, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, Task } from '../behaviour.ts'
import { listOf, pageOf } from '../lists.ts'
import { MINUTE, timestamp } from '../time.ts'
import type { Stored, World } from '../world.ts'

const BANK = 10 * MINUTE
/** Source: the testing pages of Glomo's documentation. */
const CURRENCIES: readonly string[] = ['USD', 'EUR', 'GBP', 'AED', 'SGD']

/** Payments whose money is usable and was not settled yet. */
function eligible(world: World): Stored[] {
  return world
    .all('payment')
    .filter(({ object }) => object.funds_available === true && object.settlement_id === undefined)
}

const currencyOf = ({ object }: Stored) => String(object.converted_currency)
const amountOf = ({ object }: Stored) => numberOf(object.converted_amount)

function settle(payments: readonly Stored[], currency: string, amount: number, world: World): Stored {
  const none = { amount: 0, currency }
  world.credit(currency, -amount)
  const settlement = world.create('settlement', {
    status: 'in_progress',
    payment_method: 'bank_transfer',
    amount,
    currency,
    fees: { fx_fee: none, txn_fee: none },
  })
  for (const payment of payments) {
    world.update(payment, { settlement_id: settlement.id })
    const settled = { amount: amountOf(payment), currency }
    const fields = { source_id: payment.id, source_type: 'payment', credit: settled, debit: none }
    const fees = { fx_fee: none, txn_fee: none }
    const own = { settlement: settlement.id }
    world.create('transaction', { ...fields, fees, settled_amount: settled, processed_at: timestamp(world.now) }, own)
  }
  world.tell(settlement, 'in_progress')
  world.later(BANK, 'settlement.succeed', settlement.id)
  return settlement
}

/** Either an amount of a balance, or payments. */
const create: Behaviour = ({ body }, world) => {
  const { amount, balance_currency, payment_ids } = body
  const isByPayments = Array.isArray(payment_ids) && payment_ids.length > 0
  refuseIf(isByPayments === (amount !== undefined), 'Exactly one of amount and payment_ids must be given')
  if (!isByPayments) return settleAmount(String(balance_currency), numberOf(amount), world)
  const known = eligible(world)
  const payments = payment_ids.map(
    (id) => known.find((payment) => payment.id === id) ?? refuse(`${id} cannot be settled`),
  )
  const [first] = payments
  const currency = first ? currencyOf(first) : ''
  refuseIf(
    payments.some((each) => currencyOf(each) !== currency),
    'Payments must be of one currency',
  )
  const total = payments.reduce((sum, each) => sum + amountOf(each), 0)
  requireCovered(world, currency, total)
  return created(settle(payments, currency, total, world).object)
}

function settleAmount(currency: string, amount: number, world: World) {
  refuseIf(!CURRENCIES.includes(currency), 'Currency not supported')
  requireCovered(world, currency, amount)
  return created(settle([], currency, amount, world).object)
}

function requireCovered(world: World, currency: string, amount: number): void {
  if (world.usable(currency) < amount) throw new Refusal(422, 'Insufficient balance')
}

/** Settles all that can be, one settlement for each currency. */
const trigger: Behaviour = (_, world) => {
  const settlements = CURRENCIES.flatMap((currency) => {
    const payments = eligible(world).filter((each) => currencyOf(each) === currency)
    const total = payments.reduce((sum, each) => sum + amountOf(each), 0)
    return total > 0 && world.usable(currency) >= total ? [settle(payments, currency, total, world)] : []
  })
  return ok({ message: `${settlements.length} settlements were made` })
}

const succeed: Task = (settlement, world) => world.move(settlement, 'success', { utr: world.random.digits(12) })

export const settlements: Behaviours = {
  operations: {
    createSettlement: create,
    getSettlements: listOf('settlement'),
    getSettlementById: ({ path }, world) => ok(world.addressed('settlement', path.id).object),
    getTransactionsLinkedToSettlement: (call, world) => {
      const { id } = world.addressed('settlement', call.path.id)
      return pageOf(
        world.all('transaction').filter(({ own }) => own.settlement === id),
        call,
        world.now,
      )
    },
    triggerMockSettlement: trigger,
  },
  tasks: { 'settlement.succeed': succeed },
}
