import type { Flow } from '../../scripts/contract/flows/flow.ts'

const PAGE = "Glomo's documentation, platform"

export const platform: Flow = {
  title: 'A platform and its merchant',
  page: PAGE,
  async run(scene) {
    const { glomo, sandbox } = scene
    const { data: made } = await glomo.platform.createMerchant({
      name: `Child ${scene.digits(10)} Ltd`,
      address_line1: '1 Example Street',
      city: 'Dubai',
      state: 'DU',
      pincode: '00000',
      registration_number: scene.unique('R'),
      registration_country: 'ARE',
      entity_type: 'business',
      category: 'Business Services',
      sub_category: 'Truck Rental',
      operation_countries: ['ARE'],
    })
    const merchant_id = String(made?.merchant_id)
    scene.shows('a merchant is pending', made, { status: 'pending' })
    await scene.tells('that is told of', 'merchant.pending', merchant_id, { status: 'pending' }, 'hook-each-state')
    await sandbox.updateMerchantStatus({ merchant_id, target_status: 'success' })
    const approved = await glomo.platform.retrieveMerchant(merchant_id)
    scene.shows('until it is approved', approved, { status: 'success' })
    await scene.tells('that is told of', 'merchant.success', merchant_id, { status: 'success' }, 'hook-each-state')
    const owner = String(approved.owner_merchant_id)
    const money = { amount: 500, currency: 'AED', reference: 'share' } as const
    const transfer = await glomo.internalTransfers.create({
      ...money,
      from_merchant_id: owner,
      to_merchant_id: merchant_id,
    })
    scene.shows('money moves to it', transfer, { transfer_amount: 500, transfer_currency: 'AED' })
    const data = { transfer_amount: 500 }
    await scene.tells('that is told of', 'internal_transfer.success', String(transfer.id), data, 'hook-each-state')
    const back = { ...money, amount: 501, from_merchant_id: merchant_id, to_merchant_id: owner }
    await scene.refuses('it has no more than that', scene.call('POST', '/internal-transfer', back), { status: 400 })
  },
}
