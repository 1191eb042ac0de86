import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { link, order, subscription } from './parts.ts'

const PAGE = "Glomo's documentation, requests and identifiers"

/** Prefix of each kind, and a call that names one in its path. */
const NAMED = [
  ['payout', 'GET', '/payouts/'],
  ['order', 'GET', '/orders/'],
  ['plink', 'GET', '/payin/'],
  ['payt', 'GET', '/payment/'],
  ['refund', 'GET', '/refunds/'],
  ['bene', 'GET', '/v2/beneficiaries/'],
  ['cust', 'GET', '/customer/'],
  ['doc', 'GET', '/document/'],
  ['sub', 'GET', '/subscriptions/'],
  ['setl', 'GET', '/settlements/'],
  ['rfi', 'GET', '/rfis/'],
  ['price', 'GET', '/prices/'],
] as const

export const identifiers: Flow = {
  title: 'Identifiers that are not there',
  page: PAGE,
  async run(scene) {
    for (const [prefix, method, path] of NAMED) {
      const other = { status: 400, message: `Id must start with '${prefix}_'` }
      await scene.refuses(`${path} takes its own prefix`, scene.call(method, `${path}x_1`), other, 'id-prefix')
      const unknown = scene.call(method, `${path}${prefix}_0`)
      await scene.refuses(`${path} knows no such object`, unknown, { status: 404 }, 'id-unknown')
    }
    const payout = { status: 404, error: 'Not Found', message: 'Payout not found' }
    const call = scene.call('GET', '/payouts/payout_0')
    await scene.refuses('an error says so in two flat texts', call, payout, 'id-unknown', 'error-flat')
    await scene.refuses(
      'so does a cancellation',
      scene.call('PATCH', '/payouts/x_1/cancel'),
      { status: 400 },
      'id-prefix',
    )
  },
}

export const unknownCustomer: Flow = {
  title: 'Creates for a customer that is not there',
  page: PAGE,
  async run(scene) {
    const message = 'Customer not found'
    for (const [path, body, status] of [
      ['/orders', order(scene, 'cust_0'), 404],
      ['/payin', link(scene, 'cust_0'), 404],
      ['/subscriptions', subscription(scene, 'cust_0'), 400],
    ] as const) {
      const call = scene.call('POST', path, body)
      await scene.refuses(`${path} is refused`, call, { status, message }, 'customer-unknown')
    }
  },
}
