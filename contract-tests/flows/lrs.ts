import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { customer, order } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createLrsQuote'
const QUOTE = { bank_code: 'hdfc', source_amount: 4_400_000, source_currency: 'INR', target_currency: 'USD' } as const

export const lrsRemittance: Flow = {
  title: 'A remittance of LRS',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const number = scene.digits(10)
    const letters = [...number.slice(0, 5)].map((digit) => 'ABCDEFGHIJ'.charAt(Number(digit))).join('')
    const pan_number = `${letters}${number.slice(-4)}F`
    const person = { ...customer(scene), phone: '+919876543210', kyc: { pan_number } }
    const { id } = await glomo.customers.create(person)
    const customer_id = String(id)
    const found = await glomo.customers.list({ tax_identification_number: ` ${pan_number.toLowerCase()}` })
    scene.shows('a customer is found by PAN', found.data[0], { id: customer_id }, 'customer-lrs')
    const banks = await glomo.lrs.listBanks()
    scene.shows('its bank takes part', { hdfc: banks.some(({ bank_code }) => bank_code === 'hdfc') }, { hdfc: true })
    const account_number = scene.digits(12)
    const account = await glomo.lrs.createBankAccount(customer_id, { bank_code: 'hdfc', account_number })
    scene.shows('its account is known', account, { id: /^acclrs_/, account_number }, 'lrs-account')
    const path = `/customer/${customer_id}/bank_account`
    const twice = scene.call('POST', path, { bank_code: 'hdfc', account_number })
    await scene.refuses('once', twice, { status: 400, message: 'Bank account already exists' }, 'lrs-account')

    const quote = await glomo.lrs.createQuote(QUOTE)
    scene.shows('a quote has both sides', quote, {
      from: { amount: 4_400_000, currency: 'INR' },
      to: { currency: 'USD' },
    })
    const { id: _, amount: __, ...rest } = { ...order(scene, customer_id), id: '' }
    const lrs = { lrs_quote_id: quote.id, remittance_information: 'Fees', bank_account_id: account.id }
    const params = { ...rest, purpose_code: 'S0001' as const, amount: quote.to.amount, lrs }
    const pay = (fields: object) => scene.call('POST', '/orders', { ...params, ...fields })
    await scene.refuses('the amount is that of the quote', pay({ amount: 1 }), { status: 400 }, 'order-lrs')
    await scene.refuses('the currency is USD', pay({ currency: 'EUR' }), { status: 400 }, 'order-lrs')
    const { id: abroad } = await glomo.customers.create({ ...customer(scene), country: 'USA' })
    await scene.refuses('the customer is in India', pay({ customer_id: abroad }), { status: 400 }, 'order-lrs')
    const made = await glomo.orders.create(params)
    scene.shows('the order is made', made, { status: 'active', currency: 'USD', amount: quote.to.amount }, 'order-lrs')
    await scene.advance('30m')
    const over = await glomo.orders.retrieve(made.id)
    scene.shows('and ends with its quote', over, { status: 'expired' }, 'order-lrs', 'order-expires')
  },
}

export const lrsAccountRefusals: Flow = {
  title: 'Bank accounts of LRS that are refused',
  page: PAGE,
  async run(scene) {
    const { id } = await scene.glomo.customers.create(customer(scene))
    const account = { bank_code: 'hdfc', account_number: scene.digits(12) }
    for (const [fields, message] of [
      [{ account_number: '' }, "Validation failed: Account number can't be blank"],
      [{ bank_code: 'HDFC' }, 'Validation failed: Bank code HDFC is not a valid bank code'],
      [{ bank_code: 'icici' }, 'Validation failed: Bank code icici is not enabled for your business'],
      [{ bank_customer_id: 'x' }, 'Validation failed: Bank customer ID must contain only digits'],
    ] as const) {
      const call = scene.call('POST', `/customer/${id}/bank_account`, { ...account, ...fields })
      await scene.refuses(`${JSON.stringify(fields)} is refused`, call, { status: 400, message }, 'lrs-account')
    }
    const nobody = scene.call('POST', '/customer/cust_0/bank_account', account)
    await scene.refuses(
      'an unknown customer too',
      nobody,
      { status: 400, message: 'Customer does not exist' },
      'lrs-account',
    )
  },
}

export const lrsQuoteRefusals: Flow = {
  title: 'Quotes of LRS that are refused',
  page: PAGE,
  async run(scene) {
    const below = 'Amount 100.00 INR is below minimum limit. (Minimum limit is 10.00 USD)'
    const above = 'Amount 5,000,000.00 INR exceeds maximum limit. (Maximum limit is 50,000.00 USD)'
    for (const [fields, message] of [
      [{ bank_code: undefined }, "Validation failed: Bank code can't be blank"],
      [{ bank_code: 'icici' }, 'Validation failed: Bank code icici is not enabled for your business'],
      [{ source_currency: 'EUR' }, 'Validation failed: Source currency is not supported'],
      [{ target_currency: 'INR' }, 'Validation failed: source_currency and target_currency cannot be the same'],
      [{ source_amount: 1.5 }, 'Validation failed: Source amount must be an integer'],
      [{ source_amount: 10_000 }, below],
      [{ source_amount: 500_000_000 }, above],
      [{ resource: 'payout' }, 'Validation failed: Bank code is not supported for payout quotes'],
      [
        { resource: 'payout', bank_code: undefined },
        'Validation failed: payout quotes are only supported from USD to INR',
      ],
    ] as const) {
      const call = scene.call('POST', '/lrs/quotes', { ...QUOTE, ...fields })
      await scene.refuses(`${JSON.stringify(fields)} is refused`, call, { status: 400, message }, 'lrs-quote')
    }
  },
}
