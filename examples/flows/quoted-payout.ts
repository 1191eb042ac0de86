/** Shows what will arrive by each rail, then sends the payout with the best quote. */
import { formatMoney, Glomo, waitUntil } from 'glomo-client'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })
const beneficiaryId = 'bene_E602dMzgjpDC'

const { quotes = [] } = await glomo.quotes.create({
  resource: 'payout',
  source_currency: 'USD',
  destination_currency: 'INR',
  source_amount: 10_000, // 100.00 USD
  method: { payment_method: 'bank_transfer', subtype: 'swift_transfer' },
})
const arriving = quotes.toSorted((one, other) => (other.destination_amount ?? 0) - (one.destination_amount ?? 0))
for (const { method, destination_amount = 0, destination_currency = 'INR' } of arriving) {
  console.log(`${method?.payment_rail}: ${formatMoney(destination_amount, destination_currency, 'en')} arrive`)
}
const [best] = arriving
if (!best) throw new Error('no rail fits')

// The quote fixes amounts, currencies and rail: none of them may be sent again. It holds for 30 minutes.
const payout = await glomo.payouts.create({
  request_id: 'transfer-8813',
  beneficiary_id: beneficiaryId,
  quote_id: best.id,
  purpose_code: 'S0301', // business travel, for which no document is asked
})
const { status } = await waitUntil(glomo.payouts, payout.id, { until: ({ status }) => status !== 'queued' })
console.log(`${payout.id} is ${status}`)
