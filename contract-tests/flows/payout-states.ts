import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { activeBeneficiary, documentId, euroBeneficiary, euroPayout, rupeeBeneficiary } from './parts.ts'

const SKILL = "Glomo's skill on payouts, 1.1.3"

export const payoutQueue: Flow = {
  title: 'Payouts in a queue',
  page: SKILL,
  needs: ['time'],
  account: { payoutQueueing: true, balances: { USD: 25_000 } },
  async run(scene) {
    const { glomo, sandbox } = scene
    const beneficiary = await activeBeneficiary(scene)
    const ids: string[] = []
    for (let count = 0; count < 3; count += 1) {
      const { id, status } = await glomo.payouts.create(euroPayout(scene, beneficiary))
      scene.shows('every payout starts queued', { status }, { status: 'queued' }, 'payout-queueing')
      ids.push(id)
    }
    const [first = '', second = '', third = ''] = ids
    await scene.tells('it is told of', 'payout.queued', first, { status: 'queued' }, 'hook-each-state')
    const states = async () => Promise.all(ids.map(async (id) => (await glomo.payouts.retrieve(id)).status))
    await scene.advance('119s')
    scene.shows('nothing is released before :02', await states(), ['queued', 'queued', 'queued'], 'payout-queueing')
    await scene.advance('1s')
    const released = ['in_progress', 'in_progress', 'queued']
    scene.shows('what is covered is released at :02, first in first out', await states(), released, 'payout-queueing')
    const late = scene.call('PATCH', `/payouts/${second}/cancel`)
    const refused = { status: 400, message: 'Payout cannot be cancelled in its current state' }
    await scene.refuses('what was sent cannot be cancelled', late, refused, 'payout-cancel-late')
    const { available } = await glomo.balances.retrieve()
    const cancelled = await glomo.payouts.cancel(third)
    scene.shows('a queued payout is cancelled', cancelled, { status: 'cancelled' }, 'payout-cancel')
    const after = await glomo.balances.retrieve()
    scene.shows('nothing is reversed', after.available, available, 'payout-cancel')
    await scene.tells('it is told of', 'payout.cancelled', third, { status: 'cancelled' }, 'hook-each-state')
    const waiting = await glomo.payouts.create(euroPayout(scene, beneficiary))
    await scene.advance('31d')
    const expired = { status: 'failed', error_code: 'QUEUE_EXPIRED' }
    scene.shows('a queue ends after 30 days', await glomo.payouts.retrieve(waiting.id), expired, 'payout-queueing')
    const other = await glomo.payouts.create({ ...euroPayout(scene, beneficiary), source_amount: 1000 })
    const mocked = await sandbox.updatePayoutStatus({ id: other.id, status: 'pending' })
    scene.shows('a queued payout that is made pending is in progress', mocked, { status: 'in_progress' }, 'payout-mock')
  },
}

export const payoutApproval: Flow = {
  title: 'A payout that two people have to agree to',
  page: SKILL,
  account: { payoutApproval: true },
  async run(scene) {
    const { glomo, sandbox } = scene
    const beneficiary = await activeBeneficiary(scene)
    const waiting = await glomo.payouts.create(euroPayout(scene, beneficiary))
    const state = { status: 'pending_approval' }
    scene.shows('it waits for approval', waiting, state, 'payout-approval')
    await scene.tells('it is told of', 'payout.pending_approval', waiting.id, state, 'hook-each-state')
    const mock = (status: string) => scene.call('PATCH', '/payouts/mock', { id: waiting.id, status })
    const refused = { status: 400, message: 'State change not allowed' }
    await scene.refuses('it cannot succeed before it was sent', mock('success'), refused, 'payout-mock')
    const asked = await sandbox.updatePayoutStatus({ id: waiting.id, status: 'action_required' })
    scene.shows('it can be held back from there', asked, { status: 'action_required' }, 'payout-mock')
    const sent = await glomo.payouts.create(euroPayout(scene, beneficiary))
    const pending = await sandbox.updatePayoutStatus({ id: sent.id, status: 'pending' })
    scene.shows('what is approved is in progress', pending, { status: 'in_progress' }, 'payout-mock')
    const late = scene.call('PATCH', '/payouts/mock', { id: sent.id, status: 'action_required' })
    await scene.refuses('what was sent cannot be held back', late, refused, 'payout-mock')
    const third = await glomo.payouts.create(euroPayout(scene, beneficiary))
    const cancelled = await glomo.payouts.cancel(third.id)
    scene.shows('what waits is cancelled', cancelled, { status: 'cancelled' }, 'payout-cancel')
  },
}

export const payoutScreening: Flow = {
  title: 'A payout when screening cannot run',
  page: SKILL,
  account: { screeningDown: true },
  async run(scene) {
    const beneficiary = await activeBeneficiary(scene)
    const payout = await scene.glomo.payouts.create(euroPayout(scene, beneficiary))
    const failed = { status: 'failed', error_code: null }
    scene.shows('it fails at its creation, without a code', payout, failed, 'payout-failed-at-creation')
  },
}

export const payoutSanctions: Flow = {
  title: 'A payout that screening holds back',
  page: "Glomo's skill on testing, 1.0.2",
  async run(scene) {
    const { glomo } = scene
    const held = { status: 'action_required', rfi: undefined, rfi_id: undefined }
    const named = await activeBeneficiary(scene, euroBeneficiary(scene, 'JexRu7'))
    const payout = await glomo.payouts.create(euroPayout(scene, named))
    scene.shows('a reserved name is a hit', payout, held, 'payout-sanction-name', 'rfi-payment')
    const [rfi] = (await glomo.rfis.list()).data
    const asked = rfi?.documents_required?.[0]
    if (!rfi || !asked) throw new Error('documents were to be asked for and none were')
    scene.shows('compliance asks for documents', rfi, { status: 'action_required' }, 'payout-sanction-name')
    const documents = [{ rfi_doc_id: String(asked.rfi_doc_id), doc_id: await documentId(scene) }]
    const withFields = scene.call('PATCH', `/rfis/${rfi.id}/respond`, { documents, fields: {} })
    await scene.refuses('fields are not for payouts', withFields, { status: 400 }, 'rfi-one-call')
    const answered = await glomo.rfis.respond(String(rfi.id), { documents })
    scene.shows('what was answered is reviewed', answered, { status: 'under_review' }, 'rfi-one-call')
    await scene.advance('30m')
    scene.shows('then it is paid', await glomo.payouts.retrieve(payout.id), { status: 'success' })
  },
}

export const lrsWithdrawal: Flow = {
  title: 'A withdrawal of LRS',
  page: SKILL,
  async run(scene) {
    const beneficiary_id = await activeBeneficiary(scene, rupeeBeneficiary(scene))
    const params = {
      request_id: scene.unique('lrs'),
      beneficiary_id,
      source_currency: 'USD',
      destination_currency: 'INR',
      source_amount: 10_000,
      payment_rail: 'neft',
      purpose_code: 'P0001',
    } as const
    const pay = (fields: object) => scene.call('POST', '/payouts', { ...params, ...fields })
    const documents = [await documentId(scene)]
    const refused = { status: 400 }
    await scene.refuses('it needs the letter of consent', pay({}), refused, 'payout-lrs')
    await scene.refuses('it goes by neft', pay({ documents, payment_rail: 'imps' }), refused, 'payout-lrs')
    const arriving = { documents, source_amount: undefined, destination_amount: 900_000 }
    await scene.refuses('its amount is in dollars', pay(arriving), refused, 'payout-lrs')
    const payout = await scene.glomo.payouts.create({ ...params, documents })
    scene.shows('it is sent', payout, { purpose_code: 'P0001', payment_rail: 'neft' }, 'payout-lrs')
    const quotes = await scene.glomo.quotes.create({
      resource: 'payout',
      source_currency: 'USD',
      destination_currency: 'INR',
      source_amount: 10_000,
      method: { payment_method: 'bank_transfer', subtype: 'local_transfer' },
    })
    const neft = quotes.quotes.find(({ method }) => method?.payment_rail === 'neft')
    const quoted = {
      quote_id: neft?.id,
      beneficiary_id,
      purpose_code: 'P0001',
      documents,
      request_id: scene.unique('lrs'),
    }
    await scene.refuses('it takes no quote', scene.call('POST', '/payouts', quoted), refused, 'payout-lrs')
  },
}
