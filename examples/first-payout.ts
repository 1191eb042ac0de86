/** Sends money to a new beneficiary. Against the emulator (`npx glomo-client emulator`): `npm run example examples/first-payout.ts` */
import { Glomo } from 'glomo-client'
import { activeBeneficiary } from 'glomo-client/sandbox'

const glomo = new Glomo({ apiKey: process.env.GLOMO_SECRET_KEY ?? 'any-key', baseUrl: 'http://127.0.0.1:4010' })

// Once: a second with the same account is refused, so keep its id with your records. Reviewed at once, as only the
// sandbox does. Live: `glomo.beneficiaries.create`, then `waitUntil` it is active.
const beneficiary = await activeBeneficiary(glomo, {
  category: 'payout',
  beneficiary: {
    name: 'Acme GmbH',
    type: 'business',
    address: { address_line1: 'Hauptstr. 1', city: 'Berlin', state: 'BE', country_code: 'DEU', postal_code: '10115' },
  },
  bank_account: { account_number: 'DE89370400440532013000', currency: 'EUR' },
})
const payout = await glomo.payouts.create({
  request_id: 'transfer-8812', // from your own records: a repeat never pays twice
  beneficiary_id: beneficiary.id,
  source_amount: 10_000, // 100.00 USD: amounts are integers in the smallest unit
  source_currency: 'USD',
  destination_currency: 'EUR',
  payment_rail: 'sepa', // without it SWIFT, for which an IBAN alone is not enough
  purpose_code: 'S0301', // business travel, for which no document is asked
})
console.log(`${payout.id} is ${payout.status}`)
