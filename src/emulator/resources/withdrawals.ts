import { created, numberOf, ok, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { requireBalance } from '../money.ts'
import { MINUTE } from '../time.ts'
import type { Stored, World } from '../world.ts'

const BANK = 10 * MINUTE

/** The account of the merchant: no call makes one, so it is there from the first time it is asked for. */
function ownAccount(world: World): Stored {
  const [account] = world.all('withdrawal_account')
  if (account) return account
  return world.create('withdrawal_account', {
    holder_name: 'Emulated merchant',
    account_number: world.random.digits(10),
    bank_name: 'Emulated bank',
    bic_primary: 'TESTUS33',
    currency: 'USD',
    country: 'USA',
  })
}

/** The older name of a settlement of an amount; without a conversion, and without fees. */
const create: Behaviour = ({ body }, world) => {
  const { amount, balance_currency } = body
  const { id, object } = ownAccount(world)
  const account = body.withdrawal_account_id ?? id
  world.named('withdrawal_account', account, 'Withdrawal account not found')
  refuseIf(balance_currency !== object.currency, 'Currency not supported')
  const currency = String(balance_currency)
  requireBalance(world, currency, numberOf(amount))
  world.credit(currency, -numberOf(amount))
  const withdrawal = world.create('withdrawal', {
    status: 'in_progress',
    currency,
    amount,
    withdrawal_account_id: account,
    payment_method: 'bank_transfer',
    balance_used: [{ currency, amount }],
  })
  world.later(BANK, 'withdrawal.succeed', withdrawal.id)
  return created(withdrawal.object)
}

const succeed: Task = (withdrawal, world) => world.move(withdrawal, 'success')

const accounts: Behaviour = (call, world) => {
  ownAccount(world)
  return listOf('withdrawal_account')(call, world)
}

const account: Behaviour = ({ path }, world) => {
  ownAccount(world)
  return ok(world.addressed('withdrawal_account', path.id).object)
}

export const withdrawals: Behaviours = {
  operations: {
    createWithdrawal: create,
    getWithdrawals: listOf('withdrawal'),
    getWithdrawalAccounts: accounts,
    getWithdrawalAccountById: account,
  },
  tasks: { 'withdrawal.succeed': succeed },
}
