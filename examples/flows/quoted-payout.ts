/** Shows what will arrive by each rail, then sends the payout with the best quote that reaches the beneficiary. */
import { formatMoney, Glomo, waitUntil } from 'glomo-client'
import { chooseQuote, quotesFor } from 'glomo-client/guidance'
import { activeBeneficiary } from 'glomo-client/sandbox'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

const beneficiary = await activeBeneficiary(glomo, {
  category: 'payout',
  beneficiary: {
    name: 'Ravi Kumar',
    type: 'individual',
    address: {
      address_line1: '3 Example Street',
      city: 'Pune',
      state: 'Maharashtra',
      country_code: 'IND',
      postal_code: '411001',
    },
  },
  bank_account: { account_number: '12345678901', local_routing_number: 'HDFC0000053', currency: 'INR' },
})

const { quotes } = await glomo.quotes.create({
  resource: 'payout',
  source_currency: 'USD',
  destination_currency: 'INR',
  source_amount: 10_000, // 100.00 USD
  method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
})
for (const { quote, reasons } of quotesFor(quotes, beneficiary)) {
  const arriving = formatMoney(quote.destination_amount, quote.destination_currency, 'en')
  console.log(`${quote.method.payment_rail}: ${arriving} arrive ${reasons.join(', ')}`)
}
const best = chooseQuote(quotes, beneficiary)

// The quote fixes amounts, currencies and rail: none of them may be sent again. It holds for 30 minutes.
const payout = await glomo.payouts.create({
  request_id: 'transfer-8813',
  beneficiary_id: beneficiary.id,
  quote_id: best.id,
  purpose_code: 'S0301', // business travel, for which no document is asked
})
const { status } = await waitUntil(glomo.payouts, payout.id, { until: ({ status }) => status !== 'queued' })
console.log(`${payout.id} is ${status}`)
