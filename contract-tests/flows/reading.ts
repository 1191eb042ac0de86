import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { PRESENT } from '../../scripts/contract/flows/matching.ts'
import { customerId, documentId, euroBeneficiary, paidOrder, subscription } from './parts.ts'

const PAGE = 'https://docs.glomopay.com/api-documentation/pagination'

export const reading: Flow = {
  title: 'What was created is read again',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const customer = await customerId(scene)
    scene.shows('a customer', await glomo.customers.retrieve(customer), { id: customer, status: 'active' })
    const document = await documentId(scene)
    const read = { id: document, document_name: 'Invoice', preview_url: PRESENT }
    scene.shows('a document', await glomo.documents.retrieve(document), read)
    const documents = await glomo.documents.list()
    scene.shows('in its list', documents.data[0], { id: document }, 'list-order')
    const { id: beneficiary } = await glomo.beneficiaries.create(euroBeneficiary(scene))
    scene.shows('a beneficiary', await glomo.beneficiaries.retrieve(beneficiary), {
      id: beneficiary,
      status: 'pending',
    })
    const beneficiaries = await glomo.beneficiaries.list()
    scene.shows('in its list', beneficiaries.data[0], { id: beneficiary }, 'list-order')
    const made = await glomo.subscriptions.create(subscription(scene, customer))
    const subscriptions = await glomo.subscriptions.list({ status: 'created' })
    scene.shows('a subscription in its list', subscriptions.data[0], { id: made.id }, 'list-order')
    const price = await glomo.prices.create({ pricing_type: 'percentage', bps: 10 })
    scene.shows('a price in its list', (await glomo.prices.list()).data[0], { id: price.id }, 'list-order')
    const pair = { source_currency: 'USD', target_currency: 'EUR' } as const
    const conversion = await glomo.balanceConversions.create({ ...pair, source_amount: 1000 })
    const conversions = await glomo.balanceConversions.list({ source_currency: 'USD' })
    scene.shows('a conversion in its list', conversions.data[0], { id: conversion.id }, 'list-order')
  },
}

export const settlementByName: Flow = {
  title: 'A settlement of payments by name',
  page: "Glomo's documentation, states",
  async run(scene) {
    const { glomo, sandbox } = scene
    const { payment } = await paidOrder(scene)
    await sandbox.makeFundsAvailable(payment.id)
    const settlement = await glomo.settlements.create({ payment_ids: [payment.id] })
    scene.shows('is of their amount', settlement, { amount: 29_900, currency: 'USD' })
    const settled = await glomo.payments.retrieve(payment.id)
    scene.shows('which says so', settled, { settlement_id: settlement.id })
    const again = scene.call('POST', '/settlements', { payment_ids: [payment.id] })
    await scene.refuses('and is settled once', again, { status: 400 })
  },
}
