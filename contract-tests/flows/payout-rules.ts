import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { activeBeneficiary, euroPayout, rupeeBeneficiary } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createPayout'
const INTEGER = /must be an integer/

/** What is changed of a payout, and how it is refused. */
const REFUSED = [
  ['payout-rail-currency', { payment_rail: 'fps' }, { status: 400 }],
  ['payout-source-currency', { source_currency: 'CHF' }, { status: 400, message: /Source currency is not supported/ }],
  ['payout-one-amount', { destination_amount: 100 }, { status: 400 }],
  ['payout-one-amount', { source_amount: undefined }, { status: 400 }],
  ['payout-purpose', { purpose_code: 'P1401' }, { status: 400 }],
  ['payout-purpose', { purpose_code: 's0802' }, { status: 400 }],
  [
    'payout-invoice-number',
    { invoice_number: 'x'.repeat(51) },
    { status: 400, message: 'Invoice number must be 50 characters or less' },
  ],
  ['request-id-length', { request_id: 'x'.repeat(65) }, { status: 400 }],
  ['amount-not-integer', { source_amount: '100' }, { status: 400, message: INTEGER }],
  ['amount-not-integer', { source_amount: 10.5 }, { status: 400, message: INTEGER }],
] as const

export const payoutRefusals: Flow = {
  title: 'Payouts that are refused',
  page: PAGE,
  async run(scene) {
    const beneficiary = await activeBeneficiary(scene)
    for (const [rule, fields, refused] of REFUSED) {
      const call = scene.call('POST', '/payouts', { ...euroPayout(scene, beneficiary), ...fields })
      await scene.refuses(`a payout with ${JSON.stringify(fields).slice(0, 60)} is refused`, call, refused, rule)
    }
    for (const field of [
      'source_amount',
      'destination_amount',
      'source_currency',
      'destination_currency',
      'payment_rail',
    ]) {
      const call = scene.call('POST', '/payouts', { quote_id: 'quote_1', beneficiary_id: beneficiary, [field]: 1 })
      const message = `${field} cannot be specified when quote_id is present`
      await scene.refuses(`a quote fixes ${field}`, call, { status: 400, message }, 'quote-locks-payout')
    }
    const unknown = { ...euroPayout(scene, beneficiary), beneficiary_id: 'bene_0' }
    await scene.refuses('an unknown beneficiary is refused', scene.call('POST', '/payouts', unknown), { status: 404 })
  },
}

export const payoutBalance: Flow = {
  title: 'A payout that is not covered',
  page: PAGE,
  async run(scene) {
    const beneficiary = await activeBeneficiary(scene)
    const usable = async () =>
      (await scene.glomo.balances.retrieve()).available?.find((each) => each.currency === 'USD')
    const before = (await usable())?.amount ?? 0
    const call = scene.call('POST', '/payouts', { ...euroPayout(scene, beneficiary), source_amount: before + 1000 })
    const message = /^Account has insufficient balance to process this transaction\. Additional amount required: \d+\.$/
    const refused = { status: 400, message, code: 'INSUFFICIENT_BALANCE' }
    await scene.refuses('it says how much is missing', call, refused, 'payout-balance', 'error-flat')
    scene.shows('nothing was taken', await usable(), { amount: before }, 'payout-balance')
  },
}

export const ippLimit: Flow = {
  title: 'The limit of ipp',
  page: "Glomo's skill on payouts, 1.1.3",
  async run(scene) {
    const beneficiary = {
      name: 'Acme FZE',
      type: 'business' as const,
      address: {
        address_line1: '1 Example Street',
        city: 'Dubai',
        state: 'DU',
        country_code: 'ARE',
        postal_code: '00000',
      },
    }
    const bank_account = { account_number: emiratesIban(scene.digits(16)), currency: 'AED' as const }
    const id = await activeBeneficiary(scene, { category: 'payout', beneficiary, bank_account })
    const params = {
      request_id: scene.unique('ipp'),
      beneficiary_id: id,
      purpose_code: 'S0802',
      source_currency: 'USD',
      destination_currency: 'AED',
      payment_rail: 'ipp',
    } as const
    const paid = await scene.glomo.payouts.create({ ...params, destination_amount: 5_000_000 })
    scene.shows('ipp takes 50,000.00 AED', paid, { payment_rail: 'ipp' }, 'payout-ipp-limit')
    const more = { ...params, request_id: scene.unique('ipp'), destination_amount: 5_000_001 }
    await scene.refuses('and no more', scene.call('POST', '/payouts', more), { status: 400 }, 'payout-ipp-limit')
  },
}

export const localPurposes: Flow = {
  title: 'Purpose codes of the local rails of India',
  page: PAGE,
  account: { localPurposeCodes: ['S1301'] },
  async run(scene) {
    const id = await activeBeneficiary(scene, rupeeBeneficiary(scene))
    const params = { ...euroPayout(scene, id), destination_currency: 'INR', payment_rail: 'imps' }
    const message = /not a valid purpose code for the selected payment rail/
    const call = scene.call('POST', '/payouts', params)
    await scene.refuses('they take fewer codes', call, { status: 400, message }, 'payout-purpose-rail')
  },
}

/** With the check digits of ISO 13616. */
function emiratesIban(digits: string): string {
  const account = `033${digits}`
  const rest = BigInt(`${account}101400`) % 97n
  return `AE${String(98n - rest).padStart(2, '0')}${account}`
}
