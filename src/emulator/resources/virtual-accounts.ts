import { created, type Fields, ok, Refusal, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule, Task } from '../behaviour.ts'
import { listOf } from '../lists.ts'
import { MINUTE } from '../time.ts'
import type { Stored, World } from '../world.ts'

/** How long a bank takes to open an account. */
const OPENING = 10 * MINUTE
const MERCHANT = 'merch_emulator'

const early: EarlyRule = ({ payment_type, currency }) =>
  refuseIf(!payment_type || !currency, 'Missing Required parameters')

function ask({ payment_type, currency }: Fields, world: World): Stored {
  if (open(world, payment_type, currency)) {
    throw new Refusal(409, 'Virtual Account already exists', { error: 'Duplicate record' })
  }
  const account_number = world.random.digits(14)
  const fields = { currency, account_number, name: `Emulated ${currency} account`, status: 'inactive' }
  const account = world.create('virtual_account', fields, { payment_type, isPending: true })
  const { id: _, ...shown } = account.object
  account.object = { account_id: account.id, ...shown }
  world.later(OPENING, 'virtual_account.open', account.id)
  return account
}

const create: Behaviour = ({ body }, world) => {
  ask(body, world)
  const data = { merchant_id: MERCHANT, status: 'pending' }
  return { status: 202, body: { message: 'Virtual account creation request is accepted.', data } }
}

function open(world: World, payment_type: unknown, currency: unknown): Stored | undefined {
  return world
    .all('virtual_account')
    .find(
      ({ own, object }) =>
        own.payment_type === payment_type && object.currency === currency && object.status !== 'disabled',
    )
}

const opened: Task = (account, world) => {
  if (account.object.status !== 'inactive') return
  account.own.isPending = false
  world.move(account, 'active')
}

const close: Behaviour = ({ query }, world) => {
  const account = open(world, query.get('payment_type'), query.get('currency'))
  if (!account) throw new Refusal(404, 'Virtual account not found')
  world.move(account, 'disabled')
  return ok({ message: 'Virtual account is closed' } satisfies Fields)
}

export const virtualAccounts: Behaviours = {
  early: { createVirtualAccountV2: early, createVirtualAccount: early },
  operations: {
    createVirtualAccountV2: create,
    createVirtualAccount: ({ body }, world) => created(ask(body, world).object),
    getVirtualAccounts: listOf('virtual_account'),
    closeVirtualAccount: close,
  },
  tasks: { 'virtual_account.open': opened },
}
