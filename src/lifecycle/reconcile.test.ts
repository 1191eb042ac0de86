import { expect, expectTypeOf, test } from 'vitest'
import { Glomo } from '../client.ts'
import { NotFoundError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { reconcile } from './reconcile.ts'

const PAYOUTS = [
  { id: 'payout_1', status: 'in_progress' },
  { id: 'payout_2', status: 'success' },
  { id: 'payout_3', status: 'queued' },
  { id: 'payout_4', status: 'a_state_of_tomorrow' },
]
const PAYMENTS = [
  { id: 'payt_1', status: 'success', compliance_status: 'under_review' },
  { id: 'payt_2', status: 'success', compliance_status: 'approved' },
  { id: 'payt_3', status: 'in_progress', compliance_status: null },
]

/** Two objects a page. */
async function account() {
  const server = await startServer(({ path, query }, response) => {
    const [, name = '', id] = path.split('/')
    const all = name === 'payouts' ? PAYOUTS : PAYMENTS
    if (id) {
      const found = all.find((object) => object.id === id)
      return found ? sendJson(response, 200, found) : sendJson(response, 404, { message: 'Payout not found' })
    }
    const page = Number(query.get('page'))
    const pages = Math.ceil(all.length / 2)
    const meta = { current: page, next: page < pages ? page + 1 : null, per_page: 2, pages, count: all.length }
    return sendJson(response, 200, { data: all.slice(page * 2 - 2, page * 2), page_meta: meta })
  })
  return { ...server, glomo: new Glomo({ apiKey: 'sk', baseUrl: server.url }) }
}

test('true yields everything that is unfinished, of every page, from since on', async () => {
  const { glomo, seen } = await account()
  const found = []
  for await (const each of reconcile(glomo, { payouts: true, since: new Date('2026-11-01T00:00:00Z') }))
    found.push(each)
  expect(found.map(({ object }) => object.id)).toEqual(['payout_1', 'payout_3', 'payout_4'])
  expect(found[0]).toMatchObject({ resource: 'payouts', entity_type: 'payout', final: false })
  expect(seen.map(({ query }) => query.get('after'))).toEqual(seen.map(() => '2026-11-01T00:00:00.000Z'))
})

test('a payment whose compliance review goes on is unfinished, whatever its status', async () => {
  const { glomo } = await account()
  const ids = []
  for await (const { object } of reconcile(glomo, { payments: true, since: '2026-11-01' })) ids.push(object.id)
  expect(ids).toEqual(['payt_1', 'payt_3'])
})

test('identifiers are fetched once each, and say whether it is over', async () => {
  const { glomo, seen } = await account()
  const found = []
  for await (const each of reconcile(glomo, { payouts: ['payout_2', 'payout_3', 'payout_2'] })) found.push(each)
  expect(found.map(({ object, final }) => [object.id, final])).toEqual([
    ['payout_2', true],
    ['payout_3', false],
  ])
  expect(seen).toHaveLength(2)
})

test('several resources come one after the other, each with its own type', async () => {
  const { glomo } = await account()
  const names = []
  for await (const each of reconcile(glomo, { payments: true, payouts: ['payout_1'], since: '2026-11-01' })) {
    if (each.resource === 'payouts') expectTypeOf(each.object).toEqualTypeOf<Payout>()
    else expectTypeOf(each.object).toEqualTypeOf<Payment>()
    names.push(each.resource)
  }
  expect(new Set(names)).toEqual(new Set(['payouts', 'payments']))
})

test('what the API answers is thrown on', async () => {
  const { glomo } = await account()
  await expect(reconcile(glomo, { payouts: ['payout_9'] }).next()).rejects.toThrow(NotFoundError)
})

test('nothing asked for, no since, and a since that is not a time are refused before any call', async () => {
  const { glomo, seen } = await account()
  for (const options of [{}, { payouts: false }, { payouts: true }, { payouts: true, since: 'yesterday' }]) {
    await expect(reconcile(glomo, options).next()).rejects.toThrow(ArgumentError)
  }
  expect(seen).toEqual([])
})
