import { created, fieldsOf, ok, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule } from '../behaviour.ts'
import { type Filter, listOf } from '../lists.ts'
import { dateOf, momentOf } from '../time.ts'
import type { Stored, World } from '../world.ts'

const NAME = /^[\p{L}\p{N} &.,'-]{2,128}$/u
const LRS_NAME = /^[\p{L}\p{N} ]{2,128}$/u
const PAN = /^[A-Z]{5}\d{4}[A-Z]$/

const early: EarlyRule = (body, world) => {
  const isLrs = body.kyc !== undefined
  const name = textOf(body.name)
  const isName = name === undefined || (isLrs ? LRS_NAME : NAME).test(name)
  refuseIf(!isName, 'Validation failed: Name is invalid')
  if (body.dob !== undefined) {
    const born = typeof body.dob === 'string' ? momentOf(body.dob) : undefined
    refuseIf(
      !born?.isDate || born.at >= Date.parse(dateOf(world.now)),
      'Validation failed: Date of birth must be in the past',
    )
  }
  if (!isLrs) return
  refuseIf(!textOf(body.phone), "Validation failed: Phone can't be blank")
  refuseIf(!PAN.test(String(fieldsOf(body.kyc).pan_number)), 'Validation failed: Pan number is invalid')
}

const create: Behaviour = ({ body }, world) => {
  const key = keyOf(body.email, body.country)
  const isTaken = world.all('customer').some(({ object }) => keyOf(object.email, object.country) === key)
  refuseIf(isTaken, 'Validation failed: Email has already been taken')
  const { kyc, ...shown } = body
  const pan = textOf(fieldsOf(kyc).pan_number)
  return created(world.create('customer', { ...known(shown), status: 'active' }, { pan }).object)
}

const MEMBERS: ReadonlySet<string> = new Set([
  'name',
  'customer_type',
  'email',
  'phone',
  'dob',
  'nationality',
  'tax_identification_number',
  'address',
  'city',
  'state',
  'country',
  'pincode',
])

function known(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([name]) => MEMBERS.has(name)))
}

/** Unique without regard to case. */
function keyOf(email: unknown, country: unknown): string {
  return `${email} ${country}`.toLowerCase()
}

/** Only e-mail and phone can change. */
const update: Behaviour = ({ path, body }, world) => {
  const customer = world.addressed('customer', path.id)
  const { email, phone, ...others } = body
  refuseIf(Object.keys(others).length > 0, 'Only email and phone can be updated')
  if (email !== undefined) {
    const key = keyOf(email, customer.object.country)
    const isTaken = world
      .all('customer')
      .some((each) => each !== customer && keyOf(each.object.email, each.object.country) === key)
    refuseIf(isTaken, 'Validation failed: Email has already been taken')
  }
  world.update(customer, { ...(email === undefined ? {} : { email }), ...(phone === undefined ? {} : { phone }) })
  return ok(customer.object)
}

const byTaxNumber: Filter = ({ own }, asked) => own.pan === panOf(asked)

const panOf = (text: string) => text.trim().toUpperCase()

const getCustomers: Behaviour = (call, world) => {
  const asked = call.query.get('tax_identification_number')
  refuseIf(Boolean(asked) && !PAN.test(panOf(String(asked))), 'Validation failed: Tax identification number is invalid')
  return list(call, world)
}

const list = listOf('customer', {
  email_address: ({ object }, asked) => object.email === asked,
  tax_identification_number: byTaxNumber,
})

/** A new account of a customer replaces the one before. */
const addAccount: Behaviour = ({ path, body }, world) => {
  const customer = world.addressed('customer', path.id)
  const { account_number, bic_primary = null, bic_secondary = null, bank_customer_id = null } = body
  const fields = { account_number, bic_primary, bic_secondary, bank_customer_id }
  const account = world.create('bank_account', fields, { customer: customer.id })
  customer.own.bank_account = account.id
  return created(account.object)
}

const accounts: Behaviour = ({ path }, world) => {
  const account = world.get('bank_account', world.addressed('customer', path.id).own.bank_account)
  return ok({ data: account ? [account.object] : [] })
}

const NO_CUSTOMER = 'Customer not found'

/** The customer a create names. @throws {Refusal} */
export function customerOf(world: World, id: unknown, status = 404): Stored {
  return world.named('customer', id, NO_CUSTOMER, status)
}

export const customers: Behaviours = {
  early: { createCustomer: early },
  operations: {
    createCustomer: create,
    getCustomers,
    getCustomerById: ({ path }, world) => ok(world.addressed('customer', path.id).object),
    updateCustomer: update,
    createCustomerBankAccount: addAccount,
    getCustomerBankAccounts: accounts,
  },
}
