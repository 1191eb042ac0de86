import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { CALLBACK, CARD, customerId, presentedSubscription, subscription } from './parts.ts'

const PAGE = 'https://docs.glomo.one/openapi.json createSubscription'

export const subscriptionOfMonths: Flow = {
  title: 'A monthly subscription',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const { subscriptions } = glomo
    const made = await subscriptions.create(subscription(scene, await customerId(scene)))
    const { id } = made
    scene.shows('it waits for its customer', made, {
      status: 'created',
      subscription_link_url: /\/subscription-links\//,
    })
    const first = { request_id: scene.unique('first'), subscription_id: id, callback_url: CALLBACK }
    await glomo.payments.create({ ...first, method: 'card', card: CARD })
    const next = String(made.start_date)
    const authorized = { status: 'authorized', next_payment_date: next }
    scene.shows('its customer authorises it', await subscriptions.retrieve(id), authorized)
    await scene.tells('that is told of', 'subscription.authorized', id, { status: 'authorized' }, 'hook-each-state')
    const change = (what: string, body?: object) => scene.call('PATCH', `/subscriptions/${id}/${what}`, body)
    await scene.refuses('it cannot be paused before it is active', change('pause'), { status: 400 }, 'sub-pause')
    await scene.refuses('nor resumed', change('resume'), { status: 400 }, 'sub-resume')
    await scene.advance('30d')
    scene.shows('it is active from its first payment', await subscriptions.retrieve(id), { status: 'active' })
    await scene.tells('that is told of', 'subscription.active', id, { status: 'active' }, 'hook-each-state')
    for (const days of [1, 29]) {
      const call = change('next-payment-date', { next_payment_date: scene.day(days) })
      await scene.refuses(`${days} days are out of bounds`, call, { status: 400 }, 'sub-date')
    }
    const next_payment_date = scene.day(2)
    const moved = await subscriptions.updateNextPaymentDate(id, { next_payment_date })
    scene.shows('2 days ahead is not', moved, { next_payment_date }, 'sub-date')
    await scene.tells('that is told of', 'subscription.updated', id, { next_payment_date }, 'hook-each-state')
    const paused = await subscriptions.pause(id)
    scene.shows('an active one is paused', paused, { status: 'paused' }, 'sub-pause')
    await scene.tells('that is told of', 'subscription.paused', id, { status: 'paused' }, 'hook-each-state')
    const date = change('next-payment-date', { next_payment_date: scene.day(10) })
    await scene.refuses('a paused one has no next date', date, { status: 400 }, 'sub-date')
    const resumed = await subscriptions.resume(id)
    scene.shows('a paused one is resumed', resumed, { status: 'active' }, 'sub-resume')
    await scene.advance('95d')
    scene.shows('it is over after its cycles', await subscriptions.retrieve(id), { status: 'completed' })
    await scene.tells('that is told of', 'subscription.completed', id, { status: 'completed' }, 'hook-each-state')
    const { data } = await glomo.payments.list({ subscription_id: id })
    const charges = data.filter(({ auto_debit }) => auto_debit === true).length
    scene.shows('with a payment for each', { charges }, { charges: 3 })
    await scene.refuses('what is over cannot be cancelled', change('cancel'), { status: 400 }, 'sub-cancel')
  },
}

export const presentedCharges: Flow = {
  title: 'A subscription of charges as presented',
  page: PAGE,
  async run(scene) {
    const { glomo } = scene
    const { id } = await glomo.subscriptions.create(presentedSubscription(scene, await customerId(scene)))
    const first = { request_id: scene.unique('first'), subscription_id: id, callback_url: CALLBACK }
    await glomo.payments.create({ ...first, method: 'card', card: CARD })
    const params = { subscription_id: id, sequence: 'subsequent' as const, currency: 'USD' }
    const request_id = scene.unique('charge')
    const charged = await glomo.payments.create({ ...params, request_id, amount: 5000 })
    scene.shows('a charge is collected', charged, { status: 'success', auto_debit: true }, 'payment-subsequent')
    const charge = (fields: object) => scene.call('POST', '/payment', { ...params, ...fields })
    const repeated = { status: 400, message: 'Payment already exists for this request_id' }
    await scene.refuses('a repeat is refused', charge({ request_id, amount: 5000 }), repeated, 'twice-payment')
    const refused = { status: 400 }
    const large = charge({ request_id: scene.unique('charge'), amount: 5001 })
    await scene.refuses('more than max_amount is refused', large, refused, 'payment-subsequent')
    await scene.refuses('so is one without a request_id', charge({ amount: 5000 }), refused, 'payment-subsequent')
    const change = (what: string, body?: object) => scene.call('PATCH', `/subscriptions/${id}/${what}`, body)
    await scene.refuses('it cannot be paused', change('pause'), refused, 'sub-pause')
    await scene.refuses('nor resumed', change('resume'), refused, 'sub-resume')
    const date = change('next-payment-date', { next_payment_date: scene.day(10) })
    await scene.refuses('nor given another date', date, refused, 'sub-date')
    const cancelled = await glomo.subscriptions.cancel(id)
    scene.shows('but cancelled', cancelled, { status: 'cancelled' }, 'sub-cancel')
    await scene.tells('that is told of', 'subscription.cancelled', id, { status: 'cancelled' }, 'hook-each-state')
  },
}

export const regularCharge: Flow = {
  title: 'A charge of a subscription that is not as presented',
  page: 'https://docs.glomopay.com/api-documentation/apis/openapi/payment',
  async run(scene) {
    const { glomo } = scene
    const made = { ...subscription(scene, await customerId(scene)), starts_with_first_payment: true }
    const { id } = await glomo.subscriptions.create(made)
    const first = { request_id: scene.unique('first'), subscription_id: id, callback_url: CALLBACK }
    await glomo.payments.create({ ...first, method: 'card', card: CARD })
    const body = {
      subscription_id: id,
      sequence: 'subsequent',
      amount: 1000,
      currency: 'USD',
      request_id: scene.unique('no'),
    }
    await scene.refuses('is refused', scene.call('POST', '/payment', body), { status: 400 }, 'payment-subsequent')
  },
}

export const subscriptionExpires: Flow = {
  title: 'A subscription that nobody starts',
  page: PAGE,
  needs: ['time'],
  async run(scene) {
    const { id } = await scene.glomo.subscriptions.create(subscription(scene, await customerId(scene)))
    await scene.advance('19d')
    scene.shows('expires', await scene.glomo.subscriptions.retrieve(id), { status: 'expired' })
    await scene.tells('that is told of', 'subscription.expired', id, { status: 'expired' }, 'hook-each-state')
  },
}
