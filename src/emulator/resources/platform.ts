import { created, type Fields, numberOf, ok, refuseIf } from '../answer.ts'
import type { Behaviour, Behaviours } from '../behaviour.ts'
import { requireBalance } from '../money.ts'
import type { Stored, World } from '../world.ts'

const OWNER = 'merch_emulator'

const onboard: Behaviour = ({ body }, world) => {
  const { address_line1, address_line2, city, state, pincode, registration_country, ...others } = body
  const address = { address_line1, city, state, pincode, country: registration_country }
  const merchant = world.create('merchant', {
    ...known(others),
    registration_country,
    owner_merchant_id: OWNER,
    status: 'pending',
    address: address_line2 === undefined ? address : { ...address, address_line2 },
  })
  const { id: _, ...shown } = merchant.object
  const jwt_token = `emulated.${merchant.id}.${world.random.digits(24)}`
  merchant.object = { ...shown, merchant_id: merchant.id, jwt_token, public_key: `test_${world.random.digits(16)}` }
  world.tell(merchant, 'pending')
  return created({ message: 'Merchant created successfully', data: merchant.object })
}

const MEMBERS: ReadonlySet<string> = new Set([
  'name',
  'registration_number',
  'entity_type',
  'category',
  'sub_category',
  'operation_countries',
  'date_of_birth',
  'gender',
])

function known(body: Fields): Fields {
  return Object.fromEntries(Object.entries(body).filter(([name]) => MEMBERS.has(name)))
}

const approve: Behaviour = ({ body }, world) => {
  const merchant = world.named('merchant', body.merchant_id, 'Merchant not found')
  world.move(merchant, 'success')
  return ok({ message: 'Merchant status updated' })
}

/** Between the merchant of the key and those it onboarded; only what leaves or comes to its own balance is kept. */
const transfer: Behaviour = ({ body }, world) => {
  const { amount, currency, reference, from_merchant_id, to_merchant_id } = body
  for (const id of [from_merchant_id, to_merchant_id]) {
    if (id !== OWNER) active(world.named('merchant', id, 'Merchant not found'))
  }
  refuseIf(from_merchant_id === to_merchant_id, 'from_merchant_id and to_merchant_id cannot be the same')
  const sum = numberOf(amount)
  const held = balanceOf(world, from_merchant_id)
  if (from_merchant_id === OWNER) requireBalance(world, String(currency), sum)
  else
    refuseIf(
      held < sum,
      `Account has insufficient balance to process this transaction. Additional amount required: ${sum - held}.`,
    )
  move(world, from_merchant_id, String(currency), -sum)
  move(world, to_merchant_id, String(currency), sum)
  const none = { amount: 0, currency }
  const made = world.create('internal_transfer', {
    from_merchant_id,
    to_merchant_id,
    owner_merchant_id: OWNER,
    transfer_amount: sum,
    transfer_currency: currency,
    reference,
    fees: { txn_fee: none, fx_fee: none },
    error_code: null,
    error_description: null,
  })
  world.tell(made, 'success')
  return created(made.object)
}

function active(merchant: Stored): void {
  refuseIf(merchant.object.status !== 'success', 'Merchant is not active')
}

/** Transfers are in AED alone. */
function balanceOf(world: World, id: unknown): number {
  return numberOf(world.get('merchant', id)?.own.balance)
}

function move(world: World, id: unknown, currency: string, amount: number): void {
  const merchant = world.get('merchant', id)
  if (merchant) merchant.own.balance = numberOf(merchant.own.balance) + amount
  else world.credit(currency, amount)
}

export const platform: Behaviours = {
  operations: {
    onboardMerchant: onboard,
    getMerchant: ({ path }, world) => ok(world.addressed('merchant', path.merchant_id).object),
    updateMerchantStatus: approve,
    createInternalTransfer: transfer,
  },
}
