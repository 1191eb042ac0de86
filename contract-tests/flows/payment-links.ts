import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { customerId, link } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createPayin'

export const paymentLink: Flow = {
  title: 'A payment link',
  page: PAGE,
  async run(scene) {
    const { glomo, sandbox } = scene
    const id = await customerId(scene)
    const made = await glomo.paymentLinks.create({ ...link(scene, id), reference_number: 'REF-1' })
    const fresh = { status: 'under_review', payment_link: undefined, reference_number: 'REF-1' }
    scene.shows('it has no address before it was reviewed', made, fresh, 'link-url')
    const told = { status: 'under_review' }
    await scene.tells('it is told of', 'payment_link.under_review', String(made.id), told, 'hook-links-for-payins')
    const reviewed = await sandbox.reviewPaymentLink(String(made.id))
    scene.shows('then it has one', reviewed, { status: 'active', payment_link: /^https:/ }, 'link-url')
    await scene.tells(
      'that is told of',
      'payment_link.active',
      String(made.id),
      { status: 'active' },
      'hook-each-state',
    )
    const payment = await sandbox.createPayment({ amount: 29_900, currency: 'USD', payin_id: String(made.id) })
    scene.shows('it is paid', payment, { status: 'success', payin_type: 'payment_link' }, 'mock-payment')
    const paid = await glomo.paymentLinks.retrieve(String(made.id))
    scene.shows('and done', paid, { status: 'paid' }, 'mock-payment')
    await scene.tells(
      'that is told of',
      'payment_link.paid',
      String(made.id),
      { status: 'paid' },
      'hook-links-for-payins',
    )
    const other = await glomo.paymentLinks.create(link(scene, id))
    const cancelled = await glomo.paymentLinks.cancel(String(other.id))
    scene.shows('another is cancelled', cancelled, { status: 'cancelled' })
    const again = scene.call('PATCH', `/payin/${other.id}/cancel`)
    await scene.refuses('but not twice', again, { status: 400 })
  },
}

export const linkRefusals: Flow = {
  title: 'Payment links that are refused',
  page: PAGE,
  async run(scene) {
    const id = await customerId(scene)
    const past = 'Validation failed: Expires at must be in the future'
    const far = 'Validation failed: Expires at cannot be more than 6 months from now'
    for (const [rule, fields, refused] of [
      ['link-expiry', { expires_at: `${scene.day(-1)}T00:00:00Z` }, { status: 400, message: past }],
      ['link-expiry', { expires_at: `${scene.day(190)}T00:00:00Z` }, { status: 400, message: far }],
      ['link-reminder', { reminder_frequency: 3 }, { status: 400 }],
      ['order-currency', { currency: 'INR' }, { status: 400, message: 'Currency not supported' }],
    ] as const) {
      const call = scene.call('POST', '/payin', { ...link(scene, id), ...fields })
      await scene.refuses(`a link with ${JSON.stringify(fields)} is refused`, call, refused, rule)
    }
    const unknown = { ...link(scene, id), payment_methods: ['card', 'cash'] }
    const made = await scene.call('POST', '/payin', unknown)
    const overlooked = { status: 201, body: { payment_methods: ['card'] } }
    scene.shows('a way to pay that is not known is overlooked', made, overlooked, 'link-method-unknown')
  },
}

export const linkInTime: Flow = {
  title: 'A payment link that nobody pays',
  page: PAGE,
  needs: ['time'],
  async run(scene) {
    const { paymentLinks } = scene.glomo
    const made = await paymentLinks.create(link(scene, await customerId(scene)))
    const expires_at = `${scene.day(20)}T00:00:00Z`
    const updated = await paymentLinks.update(String(made.id), { expires_at, reminder_frequency: 7 })
    scene.shows('its end can be put off', updated, { expires_at, reminder_frequency: 7 })
    await scene.advance('15d')
    const open = await paymentLinks.retrieve(String(made.id))
    scene.shows('so that it is open longer', open, { status: 'under_review' })
    await scene.advance('5d')
    const over = await paymentLinks.retrieve(String(made.id))
    scene.shows('and expires then', over, { status: 'expired' })
    await scene.tells(
      'that is told of',
      'payment_link.expired',
      String(made.id),
      { status: 'expired' },
      'hook-each-state',
    )
  },
}
