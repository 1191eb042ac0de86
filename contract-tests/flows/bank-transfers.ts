import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { PRESENT } from '../../scripts/contract/flows/matching.ts'
import { customerId, documentId, order } from './parts.ts'

const SKILL = "Glomo's skill on testing, 1.0.2"

export const unmatchedTransfer: Flow = {
  title: 'A bank transfer that fits no payin',
  page: "Glomo's documentation, bank transfers",
  async run(scene) {
    const { glomo, sandbox } = scene
    const made = await glomo.orders.create(order(scene, await customerId(scene)))
    const money = { amount: 29_900, currency: 'USD' }
    const wrong = await sandbox.createPayment({ ...money, amount: 30_000, payin_id: made.id })
    const mismatch = { status: 'action_required', error_code: 'PAYIN_AMOUNT_MISMATCH' }
    scene.shows('another amount waits', wrong, mismatch, 'mock-payment-mismatch')
    const other = await sandbox.createPayment({ ...money, currency: 'EUR', payin_id: made.id })
    scene.shows('so does another currency', other, mismatch, 'mock-payment-mismatch')
    const payment = await sandbox.createPayment({ ...money, payment_method: 'BankTransfer' })
    const unmatched = { status: 'action_required', error_code: 'PAYIN_NOT_FOUND' }
    scene.shows('so does one without a payin', payment, unmatched, 'mock-payment-unmatched')
    await scene.tells('it is told of', 'payment.action_required', payment.id, unmatched, 'hook-each-state')
    const eligible = await scene.call('GET', `/payment/${payment.id}/eligible-payins`)
    scene.shows('it can join what it fits', idsOf(eligible.body, made.id), { found: true }, 'eligible-payins')
    const fits = await scene.call('GET', `/payment/${wrong.id}/eligible-payins`)
    scene.shows('and not what it does not fit', idsOf(fits.body, made.id), { found: false }, 'eligible-payins')
    const joined = await glomo.payments.connectPayin(payment.id, { payin_id: made.id })
    const success = { status: 'success', payin_id: made.id }
    scene.shows('it joins one', joined, success, 'eligible-payins', 'mock-payment-unmatched')
    scene.shows('which is paid', await glomo.orders.retrieve(made.id), { status: 'paid' }, 'eligible-payins')
    const late = await sandbox.createPayment({ ...money, payin_id: made.id })
    scene.shows('a payin that is not active is none', late, unmatched, 'mock-payment-inactive')
  },
}

function idsOf(body: unknown, id: string) {
  return { found: JSON.stringify(body).includes(`"${id}"`) }
}

export const sanctionedTransfer: Flow = {
  title: 'A bank transfer that screening holds back',
  page: SKILL,
  async run(scene) {
    const { glomo, sandbox } = scene
    const customer_id = await customerId(scene)
    const hit = { status: 'action_required', error_code: 'SANCTION_HIT' }
    const made = await glomo.orders.create({ ...order(scene, customer_id), amount: 6623 })
    const payment = await sandbox.createPayment({ amount: 6623, currency: 'USD', payin_id: made.id })
    scene.shows('the reserved amount is a hit', payment, hit, 'mock-payment-sanction')
    const eligible = await scene.call('GET', `/payment/${payment.id}/eligible-payins`)
    scene.shows('it can join nothing', idsOf(eligible.body, made.id), { found: false }, 'eligible-payins')
    const other = await glomo.orders.create(order(scene, customer_id))
    const remitter = { amount: 29_900, currency: 'USD', remitter_name: 'Sanctioned_Entity' as const }
    const named = await sandbox.createPayment({ ...remitter, payin_id: other.id })
    scene.shows('so is the reserved remitter', named, hit, 'mock-payment-sanction')
  },
}

export const screenedLater: Flow = {
  title: 'A bank transfer that is screened after it succeeded',
  page: SKILL,
  account: { postPaymentScreening: true },
  async run(scene) {
    const { glomo, sandbox } = scene
    const made = await glomo.orders.create({ ...order(scene, await customerId(scene)), amount: 6623 })
    const payment = await sandbox.createPayment({ amount: 6623, currency: 'USD', payin_id: made.id })
    const asked = { status: 'success', compliance_status: 'action_required', rfi: { id: PRESENT } }
    scene.shows('compliance asks about it', payment, asked, 'mock-payment-sanction', 'rfi-payment')
    const event = 'payment.compliance_action_required'
    await scene.tells('that is told of', event, payment.id, { rfi: { id: PRESENT } }, 'hook-each-state', 'rfi-payment')
    const [document] = payment.rfi?.documents_required ?? []
    const path = `/rfis/${payment.rfi?.id}/respond`
    const doc_id = await documentId(scene)
    const pair = { rfi_doc_id: document?.rfi_doc_id, doc_id }
    for (const documents of [[], [{ ...pair, rfi_doc_id: 'rfidoc_0' }], [pair, pair]]) {
      const call = scene.call('PATCH', path, { documents })
      await scene.refuses('each document is handed in once', call, { status: 400 }, 'rfi-one-call')
    }
    const answered = await scene.call('PATCH', path, { documents: [pair] })
    scene.shows('all in one call', answered, { status: 200, body: { status: 'under_review' } }, 'rfi-one-call')
    const reviewed = await glomo.payments.retrieve(payment.id)
    scene.shows('then it is reviewed', reviewed, { compliance_status: 'under_review' }, 'rfi-answered')
    await scene.tells('that is told of', 'payment.compliance_under_review', payment.id, {}, 'rfi-answered')
    await scene.advance('10m')
    const after = await glomo.payments.retrieve(payment.id)
    scene.shows('and approved', after, { compliance_status: 'approved', rfi: undefined }, 'rfi-payment', 'rfi-answered')
    await scene.tells('that is told of', 'payment.compliance_approved', payment.id, {}, 'rfi-answered')
  },
}
