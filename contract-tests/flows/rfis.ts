import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { customerId, documentId, link, order, subscription } from './parts.ts'

const PAGE = "Glomo's guide on transaction RFIs"
/** A name that the sandbox takes for a sanctioned one. */
const SUSPECT = { name: 'nerqu8' }

export const orderRfi: Flow = {
  title: 'Documents asked for about an order',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const made = await glomo.orders.create(order(scene, await customerId(scene, SUSPECT)))
    const asked = { status: 'action_required', rfi_documents: [{ name: /./, rfi_doc_id: /^rfidoc_/ }] }
    scene.shows('an order asks for them', made, asked, 'rfi-asked')
    const data = { payment_methods: /bank_transfer/, rfi_documents: { name: /./ } }
    const event = 'orders.action_required'
    await scene.tells('its webhook has them alone', event, made.id, data, 'hook-order-lenient', 'hook-each-state')
    const documents = [{ rfi_doc_id: String(made.rfi_documents?.[0]?.rfi_doc_id), id: await documentId(scene) }]
    const answered = await glomo.orders.updateRfi(made.id, { documents })
    scene.shows('what was handed in is reviewed', answered, { status: 'under_review' }, 'rfi-answered')
    await scene.tells('that is told of', 'orders.under_review', made.id, { status: 'under_review' }, 'rfi-answered')
    await scene.advance('10m')
    const after = await glomo.orders.retrieve(made.id)
    scene.shows('and active when it was approved', after, { status: 'active' }, 'rfi-answered')
    await scene.tells('that is told of', 'orders.active', made.id, { status: 'active' }, 'rfi-answered')
  },
}

export const linkRfi: Flow = {
  title: 'Documents asked for about a payment link',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const made = await glomo.paymentLinks.create(link(scene, await customerId(scene, SUSPECT)))
    const id = String(made.id)
    scene.shows('a link asks for them', made, { status: 'action_required' }, 'rfi-asked')
    const data = { status: 'action_required' }
    await scene.tells('that is told of', 'payment_link.action_required', id, data, 'hook-links-for-payins')
    const documents = [{ rfi_doc_id: String(made.rfi_documents?.[0]?.rfi_doc_id), id: await documentId(scene) }]
    const answered = await glomo.paymentLinks.updateRfi(id, { documents })
    scene.shows('what was handed in is reviewed', answered, { status: 'under_review' }, 'rfi-answered')
    await scene.advance('10m')
    const after = await glomo.paymentLinks.retrieve(id)
    scene.shows('and active when it was approved', after, { status: 'active' }, 'rfi-answered')
  },
}

export const subscriptionRfi: Flow = {
  title: 'Documents asked for about a subscription',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const made = await glomo.subscriptions.create(subscription(scene, await customerId(scene, SUSPECT)))
    scene.shows('a subscription asks for them', made, { status: 'action_required' }, 'rfi-asked')
    const data = { status: 'action_required' }
    await scene.tells('that is told of', 'subscription.action_required', made.id, data, 'hook-each-state')
    const [rfi] = (await glomo.rfis.list()).data
    const rfi_doc_id = String(rfi?.documents_required?.[0]?.rfi_doc_id)
    await glomo.rfis.respond(String(rfi?.id), { documents: [{ rfi_doc_id, doc_id: await documentId(scene) }] })
    const reviewed = await glomo.subscriptions.retrieve(made.id)
    scene.shows('what was handed in is reviewed', reviewed, { status: 'under_review' }, 'rfi-answered')
    const told = { status: 'under_review' }
    await scene.tells('that is told of', 'subscription.under_review', made.id, told, 'rfi-answered')
    await scene.advance('10m')
    const after = await glomo.subscriptions.retrieve(made.id)
    scene.shows('and active when it was approved', after, { status: 'active' }, 'rfi-answered')
  },
}

export const rfiExpires: Flow = {
  title: 'Documents that nobody hands in',
  page: PAGE,
  needs: ['time'],
  async run(scene) {
    const { glomo } = scene
    await glomo.orders.create(order(scene, await customerId(scene, SUSPECT)))
    const [rfi] = (await glomo.rfis.list()).data
    if (!rfi) throw new Error('documents were to be asked for and none were')
    scene.shows('they are asked for', rfi, { status: 'action_required' }, 'rfi-asked')
    const left = Date.parse(String(rfi.response_deadline)) - scene.now.getTime()
    await scene.advance(`${left + 1000}ms`)
    const over = await glomo.rfis.retrieve(String(rfi.id))
    scene.shows('until the deadline', over, { status: 'expired' }, 'rfi-expires')
  },
}
