import { expect, expectTypeOf, test } from 'vitest'
import { Glomo } from '../client.ts'
import { AbortError } from '../errors/abort-error.ts'
import { AuthenticationError, NotFoundError, PermissionError } from '../errors/api-error.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import type { Payment } from '../resources/payments.ts'
import type { Payout } from '../resources/payouts.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { ReconcileError, reconcile } from './reconcile.ts'

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
  expect(found.map(({ object }) => object?.id)).toEqual(['payout_1', 'payout_3', 'payout_4'])
  expect(found[0]).toMatchObject({ resource: 'payouts', entity_type: 'payout', final: false })
  expect(seen.map(({ query }) => query.get('after'))).toEqual(seen.map(() => '2026-11-01T00:00:00.000Z'))
})

test('a payment whose compliance review goes on is unfinished, whatever its status', async () => {
  const { glomo } = await account()
  const ids = []
  for await (const { object } of reconcile(glomo, { payments: true, since: '2026-11-01' })) ids.push(object?.id)
  expect(ids).toEqual(['payt_1', 'payt_3'])
})

test('identifiers are fetched once each, and say whether it is over', async () => {
  const { glomo, seen } = await account()
  const found = []
  for await (const each of reconcile(glomo, { payouts: ['payout_2', 'payout_3', 'payout_2'] })) found.push(each)
  expect(found.map(({ object, final }) => [object?.id, final])).toEqual([
    ['payout_2', true],
    ['payout_3', false],
  ])
  expect(seen).toHaveLength(2)
})

test('several resources come one after the other, each with its own type', async () => {
  const { glomo } = await account()
  const names = []
  for await (const each of reconcile(glomo, { payments: true, payouts: ['payout_1'], since: '2026-11-01' })) {
    if (each.error) throw each.error
    if (each.resource === 'payouts') expectTypeOf(each.object).toEqualTypeOf<Payout>()
    else expectTypeOf(each.object).toEqualTypeOf<Payment>()
    names.push(each.resource)
  }
  expect(new Set(names)).toEqual(new Set(['payouts', 'payments']))
})

test('an identifier that fails does not keep the others from being looked at, and is told again at the end', async () => {
  const { glomo, seen } = await account()
  const found: (string | undefined)[][] = []
  const job = async () => {
    const wanted = { payouts: ['payout_1', 'payout_9', 'payout_2'], payments: ['payt_8', 'payt_1'] }
    for await (const { object, error, ...rest } of reconcile(glomo, wanted))
      found.push([object?.id, 'id' in rest ? rest.id : undefined, error?.name])
  }
  const error = await job().catch((reason: unknown) => reason)
  expect(found).toEqual([
    ['payout_1', undefined, undefined],
    [undefined, 'payout_9', 'NotFoundError'],
    ['payout_2', undefined, undefined],
    [undefined, 'payt_8', 'NotFoundError'],
    ['payt_1', undefined, undefined],
  ])
  expect(seen).toHaveLength(5)
  expect(error).toBeInstanceOf(ReconcileError)
  expect(error).toMatchObject({ name: 'ReconcileError', failures: [{ id: 'payout_9' }, { id: 'payt_8' }] })
  expect((error as ReconcileError).cause).toBeInstanceOf(NotFoundError)
  expect((error as Error).message).toMatch(/^could not be fetched: payout_9, payt_8\. The first: getPayoutById/)
})

test('a list that fails does not keep the other resources from being looked at', async () => {
  const payouts = {
    // biome-ignore lint/correctness/useYield: it fails before
    async *list(): AsyncGenerator<{ id: string; status: string }> {
      throw new ConnectionError('cut', { neverSent: false })
    },
    retrieve: (id: string) => Promise.resolve({ id, status: 'success' }),
  }
  const refunds = { ...payouts, retrieve: (id: string) => Promise.resolve({ id, status: 'success' }) }
  const found: unknown[] = []
  const job = async () => {
    for await (const each of reconcile(
      { payouts, refunds },
      { payouts: true, refunds: ['refund_1'], since: '2026-11-01' },
    ))
      found.push([each.resource, each.final, each.error?.name])
  }
  await expect(job()).rejects.toThrow('the list of payouts')
  expect(found).toEqual([
    ['payouts', undefined, 'ConnectionError'],
    ['refunds', true, undefined],
  ])
})

test.each([
  [401, AuthenticationError],
  [403, PermissionError],
])('a %i, which would meet every other call too, is thrown at once', async (status, Class) => {
  const { url, seen } = await startServer((_, response) => sendJson(response, status, { message: 'no' }))
  const run = reconcile(new Glomo({ apiKey: 'sk', baseUrl: url }), { payouts: ['payout_1', 'payout_2'] })
  await expect(run.next()).rejects.toThrow(Class)
  expect(seen).toHaveLength(1)
})

test('an aborted signal ends it at once', async () => {
  const { glomo, seen } = await account()
  const run = reconcile(glomo, { payouts: ['payout_1', 'payout_2'], signal: AbortSignal.abort() })
  await expect(run.next()).rejects.toThrow(AbortError)
  expect(seen).toEqual([])
})

test('nothing asked for, no since, and a since that is not a time are refused before any call', async () => {
  const { glomo, seen } = await account()
  for (const options of [{}, { payouts: false }, { payouts: true }, { payouts: true, since: 'yesterday' }]) {
    await expect(reconcile(glomo, options).next()).rejects.toThrow(ArgumentError)
  }
  expect(seen).toEqual([])
})

test.each([{ payouts: 1 }, { payouts: {} }, { payouts: true, since: 10n }, null])(
  'what cannot be meant (%o) is an ArgumentError',
  async (options) => {
    const { glomo, seen } = await account()
    await expect(reconcile(glomo, options as unknown as { payouts: string[] }).next()).rejects.toThrow(ArgumentError)
    expect(seen).toEqual([])
  },
)

test('looks at several at a time, no more than it is told, and yields them in the order of their ids', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `payout_${index}`)
  let open = 0
  let most = 0
  const payouts = {
    async *list() {},
    async retrieve(id: string) {
      open += 1
      most = Math.max(most, open)
      // The later it was asked for, the sooner it is there.
      for (let turn = 0; turn < 12 - Number(id.slice(7)); turn += 1) await Promise.resolve()
      open -= 1
      return { id, status: 'success' }
    },
  }
  const seen: unknown[] = []
  for await (const { object } of reconcile({ payouts }, { payouts: ids, concurrency: 4 })) seen.push(object?.id)
  expect(seen).toEqual(ids)
  expect(most).toBe(4)
  await expect(reconcile({ payouts }, { payouts: ids, concurrency: 0 }).next()).rejects.toThrow('concurrency is 0')
})

test('what is not an object in a list is yielded as an error, and keeps nothing after it from being looked at', async () => {
  const objects = [null, { id: 'payout_1', status: 'in_progress' }]
  const { url } = await startServer((_, response) =>
    sendJson(response, 200, {
      data: objects,
      page_meta: { current: 1, next: null, per_page: 100, pages: 1, count: 2 },
    }),
  )
  const found: unknown[] = []
  const walk = async () => {
    const glomo = new Glomo({ apiKey: 'sk', baseUrl: url })
    for await (const { object, error } of reconcile(glomo, { payouts: true, since: '2026-11-01' }))
      found.push(object?.id ?? error?.message)
  }
  await expect(walk()).rejects.toBeInstanceOf(ReconcileError)
  expect(found).toEqual(['payout of a list came as null in place of an object', 'payout_1'])
})
