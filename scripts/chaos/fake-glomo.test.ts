import { describe, expect, it } from 'vitest'
import type { Answer, Fields } from './fake/answer.ts'
import type { Traits } from './fake/traits.ts'
import { FakeGlomo } from './fake-glomo.ts'
import { readRequest } from './network/request.ts'
import { Random } from './world/random.ts'

const HALF_AN_HOUR = 30 * 60_000
const PLAIN: Traits = {
  listLag: 0,
  orderLooksAtQuoteFirst: false,
  expiredBeforeUsed: true,
  refundLock: 0,
  coveredPayouts: 100,
  failAtCreation: 0,
}

function api(traits: Partial<Traits> = {}) {
  const glomo = new FakeGlomo({ ...PLAIN, ...traits }, new Random('test'))
  const send = (method: string, path: string, body: Fields | undefined, now: number): Answer =>
    glomo.handle(
      readRequest(`https://api.glomopay.com/api/v1/${path}`, { method, ...(body && { body: JSON.stringify(body) }) }),
      now,
    )
  return {
    get: (path: string, now = 0) => send('GET', path, undefined, now),
    post: (path: string, body: Fields, now = 0) => send('POST', path, body, now),
  }
}

function messageOf({ status, body }: Answer): string {
  return `${status} ${(body as { message?: string }).message}` // every refusal of the fake has one
}

describe('the fake API', () => {
  it('makes one object for each request_id, in the words of each resource', () => {
    const { post } = api()
    for (const path of ['payouts', 'orders', 'payment', 'refunds'])
      post(path, { request_id: 'r1', payment_id: 'payt_1' })
    expect(messageOf(post('payouts', { request_id: 'r1' }))).toBe('409 Record already exists')
    expect(messageOf(post('orders', { request_id: 'r1' }))).toBe('400 Order already exists for this request_id')
    expect(messageOf(post('payment', { request_id: 'r1' }))).toBe('400 Payment already exists for this request_id')
    expect(messageOf(post('refunds', { request_id: 'r1' }))).toBe('400 Refund already exists for this request_id')
  })

  it('looks at the quote of a payout before its request_id', () => {
    const { post } = api()
    post('quotes', { resource: 'payout' })
    expect(post('payouts', { request_id: 'r1', quote_id: 'quote_1' }).status).toBe(201)
    expect(messageOf(post('payouts', { request_id: 'r1', quote_id: 'quote_1' }))).toBe(
      '400 quote_id has already been used',
    )
  })

  it('lets quotes live for half an hour, and for one kind of thing', () => {
    const { post } = api()
    post('quotes', { resource: 'payout' })
    const quoted = { request_id: 'r1', quote_id: 'quote_1' }
    expect(messageOf(post('orders', quoted))).toBe('400 quote_id is not a payin quote')
    expect(messageOf(post('payouts', quoted, HALF_AN_HOUR + 1))).toBe('400 quote_id has expired')
    expect(messageOf(post('payouts', { request_id: 'r1', quote_id: 'quote_9' }))).toBe('400 quote_id not found')
    expect(post('payouts', quoted, HALF_AN_HOUR).status).toBe(201)
  })

  it('locks the payment of a refund for a while, and tells of a failed refund with 422 and the refund', () => {
    const { post } = api({ refundLock: 1_000, failAtCreation: 1 })
    const made = post('refunds', { request_id: 'r1', payment_id: 'payt_1', amount: 5 })
    expect(made).toMatchObject({ status: 422, body: { id: 'refund_1', status: 'failed', partial_refund: true } })
    const again = { request_id: 'r1', payment_id: 'payt_1', amount: 5 }
    expect(messageOf(post('refunds', again, 999))).toBe('409 Refund is being processed')
    expect(messageOf(post('refunds', again, 1_000))).toBe('400 Refund already exists for this request_id')
  })

  it('makes a payment link as often as it is asked', () => {
    const { post, get } = api()
    for (let times = 0; times < 2; times += 1) post('payin', { customer_id: 'cust_1' })
    expect(get('payin?customer_id=cust_1')).toMatchObject({ body: { page_meta: { count: 2 } } })
  })

  it('finds what was made by its request_id, newest first, once the list shows it', () => {
    const { post, get } = api({ listLag: 500 })
    post('payouts', { request_id: 'r1' })
    post('payouts', { request_id: 'r2' })
    expect(get('payouts?request_id=r1', 499)).toMatchObject({ body: { data: [] } })
    expect(get('payouts?request_id=r1', 500)).toMatchObject({ body: { data: [{ request_id: 'r1' }] } })
    const page = {
      data: [{ request_id: 'r2' }],
      page_meta: { current: 1, previous: null, next: 2, per_page: 1, pages: 2 },
    }
    expect(get('payouts?per_page=1', 500)).toMatchObject({ body: page })
  })

  it('refuses what the balance does not cover, with a code', () => {
    const refusal = api({ coveredPayouts: 0 }).post('payouts', { request_id: 'r1', source_amount: 7 })
    expect(refusal).toMatchObject({ status: 400, body: { code: 'INSUFFICIENT_BALANCE' } })
  })
})
