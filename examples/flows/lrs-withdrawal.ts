/** Brings money back to India under the LRS: a payout from USD to INR with a consent letter. */
import { Glomo } from 'glomo-client'
import { activeBeneficiary } from 'glomo-client/sandbox'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

// A payout needs a reviewed beneficiary; in the sandbox it is reviewed at once.
const beneficiary = await activeBeneficiary(glomo, {
  category: 'payout',
  beneficiary: {
    name: 'Asha Rao',
    type: 'individual',
    address: {
      address_line1: '1 Example Street',
      city: 'Bengaluru',
      state: 'Karnataka',
      country_code: 'IND',
      postal_code: '560001',
    },
  },
  bank_account: { account_number: '1234567890', local_routing_number: 'TEST0123456', currency: 'INR' },
})
const consent = await glomo.documents.create({
  file: new File(['%PDF-1.4'], 'consent.pdf', { type: 'application/pdf' }),
  document_name: 'Consent letter',
})
// Says what will arrive. A withdrawal does not take a quote_id.
const quote = await glomo.lrs.createQuote({
  resource: 'payout',
  source_amount: 1_000_000,
  source_currency: 'USD',
  target_currency: 'INR',
})
const payout = await glomo.payouts.create({
  request_id: 'withdrawal-12',
  beneficiary_id: beneficiary.id,
  source_amount: 1_000_000, // 10,000.00 USD
  source_currency: 'USD',
  destination_currency: 'INR',
  payment_rail: 'neft',
  purpose_code: 'P0001',
  documents: [consent.id],
})
const { status } = await glomo.payouts.retrieve(payout.id)
console.log(`${payout.id} is ${status}; ${quote.to.amount} ${quote.to.currency} in the smallest unit will arrive`)
