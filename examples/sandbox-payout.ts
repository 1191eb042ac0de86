/** Takes a payout from a new beneficiary to its success in the sandbox, which acts as the reviewer and the bank. */
import { Glomo } from 'glomo-client'
import { activeBeneficiary, finishPayout } from 'glomo-client/sandbox'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

const beneficiary = await activeBeneficiary(glomo, {
  category: 'payout',
  beneficiary: {
    name: 'Example AG',
    type: 'business',
    address: { address_line1: 'Hauptstr. 1', city: 'Berlin', state: 'BE', country_code: 'DEU', postal_code: '10115' },
  },
  bank_account: { account_number: 'DE75512108001245126199', currency: 'EUR' },
})
const { id } = await glomo.payouts.create({
  request_id: 'trial-1',
  beneficiary_id: beneficiary.id,
  source_amount: 10_000,
  source_currency: 'USD',
  destination_currency: 'EUR',
  payment_rail: 'sepa',
  purpose_code: 'S0301', // business travel, for which no document is asked
})
const payout = await finishPayout(glomo, id, 'success')
console.log(`${payout.id} is ${payout.status}`)
