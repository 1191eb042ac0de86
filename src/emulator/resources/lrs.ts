import { created, type Fields, numberOf, ok, refuseIf, textOf } from '../answer.ts'
import type { Behaviour, Behaviours, EarlyRule } from '../behaviour.ts'
import { MINUTE, timestamp } from '../time.ts'
import type { World } from '../world.ts'

const BANK_NAMES: Readonly<Record<string, string>> = {
  hdfc: 'HDFC Bank',
  axis: 'Axis Bank',
  icici: 'ICICI Bank',
  fdrl: 'Federal Bank',
}
const LIFE = 30 * MINUTE
/** Rupees for a dollar, and the tax taken from the rupees: 18% of 1%. */
const RATE = 90
const TAX = 0.0018
/** In US cents. Source: the messages of Glomo's documentation. */
const LEAST = 1000
const MOST = 5_000_000

const banks: Behaviour = (_, world) =>
  ok(world.account.lrsBanks.map((bank_code) => ({ bank_code, bank_name: BANK_NAMES[bank_code] ?? bank_code })))

function checkBank(code: unknown, world: World): void {
  const name = textOf(code) ?? ''
  refuseIf(name === '', "Validation failed: Bank code can't be blank")
  refuseIf(!Object.hasOwn(BANK_NAMES, name), `Validation failed: Bank code ${name} is not a valid bank code`)
  refuseIf(
    !world.account.lrsBanks.includes(name),
    `Validation failed: Bank code ${name} is not enabled for your business`,
  )
}

const earlyAccount: EarlyRule = ({ account_number, bank_code, bank_customer_id }, world) => {
  refuseIf(!textOf(account_number), "Validation failed: Account number can't be blank")
  refuseIf(!/^\d+$/.test(String(account_number)), 'Validation failed: Account number must contain only digits')
  checkBank(bank_code, world)
  const isDigits = bank_customer_id === undefined || /^\d+$/.test(String(bank_customer_id))
  refuseIf(!isDigits, 'Validation failed: Bank customer ID must contain only digits')
}

const addAccount: Behaviour = ({ path, body }, world) => {
  const customer = world.named('customer', path.id, 'Customer does not exist', 400)
  const { bank_code, account_number, bank_customer_id } = body
  const isKnown = world
    .all('lrs_account')
    .some(({ object }) => object.bank_code === bank_code && object.account_number === account_number)
  refuseIf(isKnown, 'Bank account already exists')
  const fields = { bank_code, account_number, bank_customer_id }
  return created(world.create('lrs_account', fields, { customer: customer.id }).object)
}

const earlyQuote: EarlyRule = (body, world) => {
  const { resource = 'payin', bank_code, source_currency, target_currency, source_amount } = body
  if (resource === 'payin') checkBank(bank_code, world)
  else refuseIf(bank_code !== undefined, 'Validation failed: Bank code is not supported for payout quotes')
  const isKnown = [source_currency, target_currency].every((each) => each === 'INR' || each === 'USD')
  refuseIf(!isKnown, 'Validation failed: Source currency is not supported')
  refuseIf(
    source_currency === target_currency,
    'Validation failed: source_currency and target_currency cannot be the same',
  )
  refuseIf(
    resource === 'payout' && source_currency !== 'USD',
    'Validation failed: payout quotes are only supported from USD to INR',
  )
  refuseIf(!Number.isInteger(source_amount), 'Validation failed: Source amount must be an integer')
  checkLimits(String(source_currency), numberOf(source_amount))
}

function checkLimits(currency: string, amount: number): void {
  const cents = currency === 'USD' ? amount : amount / RATE
  const said = `Amount ${decimal(amount)} ${currency}`
  refuseIf(cents < LEAST, `${said} is below minimum limit. (Minimum limit is ${decimal(LEAST)} USD)`)
  refuseIf(cents > MOST, `${said} exceeds maximum limit. (Maximum limit is ${decimal(MOST)} USD)`)
}

/** `5,000,000.00` */
function decimal(amount: number): string {
  const [whole = '', cents = ''] = (amount / 100).toFixed(2).split('.')
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}

/** From rupees the tax is taken before the conversion; for a payout after it, and otherwise it comes on top. */
function amountsOf({ resource, source_currency, source_amount }: Fields): { to: number; tax: number } {
  const amount = numberOf(source_amount)
  if (source_currency === 'INR') {
    const tax = Math.round(amount * TAX)
    return { to: Math.floor((amount - tax) / RATE), tax }
  }
  const rupees = amount * RATE
  const tax = Math.round(rupees * TAX)
  return { to: resource === 'payout' ? rupees - tax : rupees + tax, tax }
}

const quote: Behaviour = ({ body }, world) => {
  const { bank_code, source_currency, target_currency, source_amount } = body
  const { to, tax } = amountsOf(body)
  const stored = world.create('lrs_quote', {
    from: { amount: source_amount, currency: source_currency },
    to: { amount: to, currency: target_currency },
    fx_rate: RATE.toFixed(2),
    bank_code,
    total_tax: tax,
    expires_at: timestamp(world.now + LIFE),
  })
  return created(stored.object)
}

export const lrs: Behaviours = {
  early: { createLrsCustomerBankAccount: earlyAccount, createLrsQuote: earlyQuote },
  operations: { getLrsBanks: banks, createLrsCustomerBankAccount: addAccount, createLrsQuote: quote },
}
