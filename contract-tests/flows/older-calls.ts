import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { PRESENT } from '../../scripts/contract/flows/matching.ts'
import type { Scene } from '../../scripts/contract/flows/scene.ts'
import { activeBeneficiary, customerId, documentId, euroBeneficiary, euroPayout, order } from './parts.ts'

const RFI = 'https://docs.glomo.one/api-reference/openapi/rfi/respondrfi'

/** What the older calls of each object take: the newest request, answered. */
async function answered(scene: Scene) {
  const [rfi] = (await scene.glomo.rfis.list()).data
  const rfi_doc_id = String(rfi?.documents_required?.[0]?.rfi_doc_id)
  return { documents: [{ rfi_doc_id, id: await documentId(scene) }] }
}

export const payoutRfi: Flow = {
  title: 'Documents about a payout, by its older call',
  page: RFI,
  async run(scene) {
    const { payouts } = scene.glomo
    const beneficiary = await activeBeneficiary(scene, euroBeneficiary(scene, 'dexru6'))
    const { id } = await payouts.create(euroPayout(scene, beneficiary))
    const held = await payouts.updateRfi(id, await answered(scene))
    scene.shows('it is held back while they are reviewed', held, { status: 'action_required' })
    await scene.advance('20m')
    scene.shows('then it is paid', await payouts.retrieve(id), { status: 'success' })
  },
}

export const paymentRfi: Flow = {
  title: 'Documents about a payment, by its older call',
  page: RFI,
  async run(scene) {
    const { glomo, sandbox } = scene
    const made = await glomo.orders.create({ ...order(scene, await customerId(scene)), amount: 6623 })
    const { id } = await sandbox.createPayment({ amount: 6623, currency: 'USD', payin_id: made.id })
    const reviewed = await glomo.payments.updateRfi(id, await answered(scene))
    scene.shows('it is reviewed', reviewed, { status: 'under_review' }, 'rfi-answered')
    await scene.tells('that is told of', 'payment.under_review', id, { status: 'under_review' }, 'hook-each-state')
    const { data } = await glomo.payments.list({ payin_id: made.id, status: 'in_progress' })
    scene.shows('which is one in progress to a list', data, [{ id, status: 'under_review' }], 'payments-in-progress')
    await scene.advance('10m')
    const after = await glomo.payments.retrieve(id)
    scene.shows('and succeeds', after, { status: 'success', error_code: undefined, rfi: undefined }, 'rfi-payment')
    scene.shows('its order is paid', await glomo.orders.retrieve(made.id), { status: 'paid' })
  },
}

export const refundRfi: Flow = {
  title: 'Documents about a refund, by its older call',
  page: RFI,
  async run(scene) {
    const { glomo, sandbox } = scene
    const made = await glomo.orders.create(order(scene, await customerId(scene)))
    const payment = await sandbox.createPayment({ amount: 29_900, currency: 'USD', payin_id: made.id })
    const params = { request_id: scene.unique('refund'), payment_id: payment.id, reason: 'Others' as const }
    const refund = await glomo.refunds.create({ ...params, amount: 6623 })
    const id = String(refund.id)
    scene.shows('it is held back', refund, { status: 'action_required' }, 'refund-202')
    await scene.tells('that is told of', 'refund.action_required', id, { status: 'action_required' }, 'hook-each-state')
    const reviewed = await glomo.refunds.updateRfi(id, await answered(scene))
    scene.shows('then it is reviewed', reviewed, { status: 'under_review' }, 'rfi-answered')
    await scene.advance('30m')
    scene.shows('and succeeds', await glomo.refunds.retrieve(id), { status: 'success' })
  },
}

export const olderBeneficiaries: Flow = {
  title: 'Beneficiaries of the first version, and validations',
  page: 'https://docs.glomo.one/openapi.json createBeneficiary',
  async run(scene) {
    const { beneficiariesV1, bankAccountValidations } = scene.glomo
    const account = {
      country: 'IND',
      holder_name: 'Asha Rao',
      account_number: scene.digits(12),
      bic_primary: 'HDFCINBB',
    }
    const made = await beneficiariesV1.create({
      ...account,
      bic_secondary: 'HDFC0000053',
      beneficiary_type: 'individual',
      bank_name: 'HDFC Bank',
      address_line1: '1 Example Street',
      email: 'asha@example.com',
      city: 'Pune',
      state: 'MH',
      pincode: '411001',
      nickname: scene.unique('asha'),
    })
    const read = await beneficiariesV1.retrieve(String(made.id))
    scene.shows('what was created is read', read, { id: made.id, holder_name: 'Asha Rao' })
    const { data } = await beneficiariesV1.list({ country: 'IND' })
    scene.shows('and listed', data[0], { id: made.id }, 'list-order')
    const validated = await bankAccountValidations.create({ ...account, bic_secondary: 'HDFC0000053' })
    scene.shows('an account is validated', validated, { status: 'success', validation_message: PRESENT })
    const [newest] = (await bankAccountValidations.list({ country: 'ind' })).data
    scene.shows('which is listed', newest, { id: validated.id }, 'list-order')
  },
}

export const withdrawals: Flow = {
  title: 'A withdrawal',
  page: 'https://docs.glomo.one/openapi.json createWithdrawal',
  async run(scene) {
    const { glomo } = scene
    const [account] = (await glomo.withdrawalAccounts.list()).data
    const read = await glomo.withdrawalAccounts.retrieve(String(account?.id))
    scene.shows('goes to an account of your own', read, { id: account?.id })
    const usable = async () =>
      (await glomo.balances.retrieve()).available?.find(({ currency }) => currency === 'USD')?.amount ?? 0
    const before = await usable()
    const made = await glomo.withdrawals.create({ amount: 1000, balance_currency: 'USD' })
    scene.shows('takes its money', before - (await usable()), 1000)
    await scene.advance('10m')
    const [after] = (await glomo.withdrawals.list({ status: 'success' })).data
    scene.shows('and succeeds', after, { id: made.id, amount: 1000 })
  },
}

export const olderVirtualAccount: Flow = {
  title: 'A virtual account by its older call',
  page: 'https://docs.glomopay.com/api-documentation/apis/openapi/virtual_account',
  async run(scene) {
    const { virtualAccounts } = scene.glomo
    const params = { payment_type: 'swift', currency: 'USD' } as const
    await scene.call('DELETE', '/virtual-accounts?payment_type=swift&currency=USD')
    const made = await virtualAccounts.createV1(params)
    scene.shows('is in the answer', made, { account_id: PRESENT, currency: 'USD' })
    const twice = { status: 409, message: 'Virtual Account already exists' }
    await scene.refuses('once', scene.call('POST', '/virtual-accounts', params), twice, 'virtual-twice')
    await scene.advance('10m')
    const [newest] = (await virtualAccounts.list({ currency: 'USD' })).data
    scene.shows('opens later', newest, { account_id: made.account_id, status: 'active' })
  },
}
