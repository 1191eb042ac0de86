import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { customerId, presentedSubscription, subscription } from './parts.ts'

const NAME = /^(Validation failed: )?Product name contains invalid characters/
const LONG = /Product name is too long \(maximum is 128 characters\)/
const PAST = 'Validation failed: Expires at must be today or in the future'
const FAR = 'Validation failed: Expires at cannot be more than 1 months from today'

export const subscriptionRefusals: Flow = {
  title: 'Subscriptions that are refused',
  page: 'https://docs.glomo.one/openapi.json createSubscription',
  async run(scene) {
    const id = await customerId(scene)
    const regular = subscription(scene, id)
    const presented = presentedSubscription(scene, id)
    const splits = 'Validation failed: Split ids are only supported for as_presented subscriptions'
    for (const [rule, params, changed, message] of [
      ['sub-regular', regular, { start_date: undefined }],
      ['sub-regular', regular, { max_amount: 5000 }],
      ['sub-regular', regular, { start_date: scene.day(-1) }],
      ['sub-regular', regular, { interval_count: 2 }],
      ['sub-presented', presented, { max_amount: undefined }],
      ['sub-presented', presented, { start_date: scene.day(29) }],
      ['sub-presented', presented, { billing_cycles: 3 }],
      ['sub-presented', presented, { interval_count: 1 }],
      ['sub-cycles', regular, { billing_cycles: 361 }],
      ['sub-cycles', regular, { billing_cycles: 121, interval_count: 3 }],
      ['sub-cycles', regular, { billing_cycles: 61, interval_count: 6 }],
      ['sub-cycles', regular, { billing_cycles: 31, interval_type: 'year' }],
      ['sub-cycles', regular, { billing_cycles: 1 }],
      ['sub-cycles', regular, { billing_cycles: '3' }],
      ['sub-expiry', regular, { expires_at: scene.day(-1) }, PAST],
      ['sub-expiry', regular, { expires_at: scene.day(35) }, FAR],
      ['sub-name', regular, { product_name: 'a/b' }, NAME],
      ['sub-name', regular, { product_name: 'a'.repeat(129) }, LONG],
      ['order-splits', regular, { split_ids: ['psplit_0'] }, splits],
    ] as const) {
      const call = scene.call('POST', '/subscriptions', { ...params, ...changed })
      const refused = { status: 400, ...(message === undefined ? {} : { message }) }
      await scene.refuses(`${JSON.stringify(changed).slice(0, 60)} is refused`, call, refused, rule)
    }
    const longest = await scene.glomo.subscriptions.create({ ...regular, billing_cycles: 360 })
    scene.shows('360 months are not', longest, { billing_cycles: 360 }, 'sub-cycles')
    const today = await scene.glomo.subscriptions.create({ ...regular, expires_at: scene.day(0) })
    scene.shows('nor is today', today, { expires_at: scene.day(0) }, 'sub-expiry')
  },
}
