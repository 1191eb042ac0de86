import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { activeBeneficiary, euroBeneficiary, euroPayout, rupeeBeneficiary } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createPayout'

export const payoutToBank: Flow = {
  title: 'A payout to a bank account in India',
  page: PAGE,
  async run(scene) {
    const { glomo, sandbox } = scene
    const beneficiary_id = await activeBeneficiary(scene, rupeeBeneficiary(scene))
    const params = {
      request_id: scene.unique('bank'),
      beneficiary_id,
      source_currency: 'USD',
      destination_currency: 'INR',
      source_amount: 10_000,
      payment_rail: 'neft',
      purpose_code: 'S0802',
    } as const
    const payout = await glomo.payouts.create(params)
    const terms = { source_amount: 10_000, source_currency: 'USD', destination_currency: 'INR', payment_rail: 'neft' }
    scene.shows('a payout goes as it was asked', payout, { ...terms, quote_id: null, error_code: null })
    const again = { status: 409, error: 'Conflict', message: 'Record already exists', id: undefined }
    await scene.refuses('a repeat is refused', scene.call('POST', '/payouts', params), again, 'twice-payout')
    const { data } = await glomo.payouts.list({ request_id: params.request_id })
    scene.shows('the list finds it by its request_id', data, [{ id: payout.id }], 'lists-by-request-id')
    const { status } = await sandbox.updatePayoutStatus({ id: payout.id, status: 'failed' })
    scene.shows('a payout that is made to fail has no code', { status }, { status: 'failed' }, 'payout-mock')
    const failed = await glomo.payouts.retrieve(payout.id)
    scene.shows('it stays failed', failed, { status: 'failed', error_code: null }, 'payout-mock')
    await scene.tells('its end is told of', 'payout.failed', payout.id, { status: 'failed' }, 'hook-each-state')
  },
}

export const payoutToUpi: Flow = {
  title: 'A payout to a UPI id',
  page: PAGE,
  async run(scene) {
    const { beneficiary } = rupeeBeneficiary(scene)
    const upi_account = { upi_id: `${scene.unique('asha')}@okbank` }
    const beneficiary_id = await activeBeneficiary(scene, { category: 'payout', beneficiary, upi_account })
    const payout = await scene.glomo.payouts.create({
      request_id: scene.unique('upi'),
      beneficiary_id,
      source_currency: 'USD',
      destination_currency: 'INR',
      destination_amount: 100_000,
      payment_rail: 'upi',
      purpose_code: 'S0802',
    })
    scene.shows('what arrives is what was asked', payout, { destination_amount: 100_000, payment_rail: 'upi' })
    const wrong = { ...euroPayout(scene, beneficiary_id), destination_currency: 'INR', payment_rail: undefined }
    const refused = { status: 400, message: 'No rails available for this beneficiary' }
    const call = scene.call('POST', '/payouts', wrong)
    await scene.refuses('a local rail is never chosen for you', call, refused, 'payout-no-rail')
  },
}

export const payoutBeneficiaries: Flow = {
  title: 'A payout to a beneficiary that is not active',
  page: PAGE,
  async run(scene) {
    const { glomo, sandbox } = scene
    const made = await glomo.beneficiaries.create(euroBeneficiary(scene))
    const pay = () => scene.call('POST', '/payouts', euroPayout(scene, made.id))
    const pending = { status: 400, message: /verification is pending/ }
    await scene.refuses('it is not paid while it is pending', pay(), pending, 'payout-beneficiary-pending')
    const rejected = await sandbox.reviewBeneficiary(made.id, { review_action: 'reject' })
    scene.shows('a review can reject it', rejected, { status: 'rejected' }, 'bene-pending')
    const out = { status: 400, message: /has been rejected/ }
    await scene.refuses('it is not paid when it was rejected', pay(), out, 'payout-beneficiary-rejected')
    await scene.tells('it is told of', 'beneficiary.rejected', made.id, { status: 'rejected' }, 'hook-each-state')
    const path = `/v2/beneficiaries/${made.id}/mock-review`
    const again = scene.call('PATCH', path, { review_action: 'approve' })
    await scene.refuses('a rejection is final', again, { status: 422 }, 'bene-review', 'bene-pending')
  },
}
