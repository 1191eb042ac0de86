import type { Flow } from '../../scripts/contract/flows/flow.ts'
import { PRESENT } from '../../scripts/contract/flows/matching.ts'
import { DAY, type Scene } from '../../scripts/contract/flows/scene.ts'
import { customer, customerId, paidOrder } from './parts.ts'

const PAGE = 'https://docs.glomopay.com/api-documentation/pagination'

export const lists: Flow = {
  title: 'Pages of a list',
  page: PAGE,
  async run(scene) {
    const { customers } = scene.glomo
    const older = await customers.create(customer(scene))
    const newer = await customers.create(customer(scene))
    const first = await customers.list()
    const newest = { id: newer.id }
    scene.shows('the newest comes first', first.data[0], newest, 'list-order')
    scene.shows('then the one before', first.data[1], { id: older.id }, 'list-order')
    const meta = { current: 1, previous: null, per_page: 20, count: PRESENT, pages: PRESENT }
    scene.shows('20 a page from the first', first.page_meta, meta, 'list-default', 'list-order')
    const last = await customers.list({ email_address: String(newer.email) })
    scene.shows('the last page has no next', last, { data: [newest], page_meta: { next: null } }, 'list-end')
    const large = await scene.call('GET', '/customer?per_page=500')
    scene.shows('a page of more than 100 is one of 100', large.body, { page_meta: { per_page: 100 } }, 'list-clamp')
    const small = await customers.list({ per_page: 1 })
    scene.shows('there is a next page where there are more', small.page_meta, { next: 2, per_page: 1 }, 'list-end')
    const second = await small.nextPage()
    scene.shows('it goes on where the first ended', second.data, [{ id: older.id }], 'list-order')
  },
}

export const listTimes: Flow = {
  title: 'Bounds of a list',
  page: PAGE,
  async run(scene) {
    const { customers } = scene.glomo
    const { email, created_at } = await customers.create(customer(scene))
    const at = Date.parse(String(created_at))
    const moment = (milliseconds: number) => new Date(at + milliseconds).toISOString().slice(0, 19)
    const day = (days: number) => new Date(at + days * DAY).toISOString().slice(0, 10)
    const count = async (bounds: object) =>
      (await customers.list({ email_address: String(email), ...bounds })).data.length
    const before = {
      exactly: await count({ before: `${moment(0)}Z` }),
      earlier: await count({ before: `${moment(-1000)}Z` }),
    }
    scene.shows('before includes the moment', before, { exactly: 1, earlier: 0 }, 'before-inclusive')
    const after = {
      exactly: await count({ after: `${moment(0)}Z` }),
      later: await count({ after: `${moment(1000)}Z` }),
    }
    scene.shows('after includes the moment', after, { exactly: 1, later: 0 }, 'after-inclusive')
    const utc = { exactly: await count({ after: moment(0) }), later: await count({ after: moment(1000) }) }
    scene.shows('without an offset it is UTC', utc, { exactly: 1, later: 0 }, 'time-without-offset')
    const ends = { thatDay: await count({ before: day(0) }), dayBefore: await count({ before: day(-1) }) }
    scene.shows('before a bare day is to its end', ends, { thatDay: 1, dayBefore: 0 }, 'before-bare-date')
    const starts = { thatDay: await count({ after: day(0) }), dayAfter: await count({ after: day(1) }) }
    scene.shows('after one is from its start', starts, { thatDay: 1, dayAfter: 0 }, 'before-bare-date')
  },
}

export const listFilters: Flow = {
  title: 'Filters that are refused',
  page: PAGE,
  async run(scene) {
    const refused = { status: 400 }
    for (const name of ['before', 'after']) {
      const call = scene.call('GET', `/customer?${name}=yesterday`)
      await scene.refuses(`${name} has to be a time`, call, refused, 'time-invalid')
    }
    const pan = scene.call('GET', '/customer?tax_identification_number=1')
    await scene.refuses('a PAN has to be one', pan, refused)
  },
}

export const paymentLists: Flow = {
  title: 'Lists of payments',
  page: 'https://docs.glomo.one/openapi.json getPayments',
  async run(scene) {
    const { order, payment } = await paidOrder(scene)
    const { payments } = scene.glomo
    const ofOrder = await payments.list({ payin_id: order.id })
    scene.shows('a payment is found by its order', ofOrder.data, [{ id: payment.id, payin_type: 'orders' }])
    const read = (query: string) => scene.call('GET', `/payment?${query}`)
    const upper = await countOf(scene, `payin_id=${order.id}&currency=USD`)
    const lower = await countOf(scene, `payin_id=${order.id}&currency=usd`)
    scene.shows(
      'the case of a currency does not matter',
      { upper, lower },
      { upper: 1, lower: 1 },
      'payments-currency-case',
    )
    await scene.refuses('payin_id is one of a payin', read('payin_id=cust_1'), { status: 400 }, 'payments-payin-prefix')
    const two = read(`payin_id=${order.id}&subscription_id=sub_1`)
    await scene.refuses('and stands alone', two, { status: 400 }, 'payments-two-parents')
  },
}

async function countOf(scene: Scene, query: string): Promise<unknown> {
  const { body } = await scene.call('GET', `/payment?${query}`)
  return body instanceof Object && 'data' in body && Array.isArray(body.data) ? body.data.length : undefined
}

export const listsByRequestId: Flow = {
  title: 'Objects found by their request_id',
  page: "Glomo's documentation, requests and identifiers",
  async run(scene) {
    const { glomo } = scene
    const customer_id = await customerId(scene)
    const request_id = scene.unique('order')
    const terms = { amount: 29_900, currency: 'USD' as const, purpose_code: 'P1401' as const }
    const made = await glomo.orders.create({ request_id, customer_id, ...terms })
    const { data } = await glomo.orders.list({ request_id })
    scene.shows('an order is', data, [{ id: made.id }], 'lists-by-request-id')
    const payment = await scene.sandbox.createPayment({ amount: 29_900, currency: 'USD', payin_id: made.id })
    const refund = { request_id: scene.unique('refund'), payment_id: payment.id, reason: 'Others' as const }
    const { id } = await glomo.refunds.create(refund)
    const refunds = await glomo.refunds.list({ request_id: refund.request_id })
    scene.shows('a refund is', refunds.data, [{ id }], 'lists-by-request-id')
  },
}
