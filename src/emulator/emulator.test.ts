import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { Glomo } from '../client.ts'
import { activeBeneficiary as approvedBeneficiary } from '../sandbox/index.ts'
import {
  activeBeneficiary,
  customer,
  customerId,
  documentId,
  emulated,
  euroBeneficiary,
  euroPayout,
  NOW,
  order,
} from '../test-support/emulated.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import { verifySignature } from '../webhooks/index.ts'
import { createEmulator, type EmulatorOptions, type Fault } from './index.ts'
import { behaviours } from './resources/all.ts'

test('a request needs a secret key that is not over [key-missing key-publishable key-expired key-two-active key-rotate]', async () => {
  const { call, emulator } = emulated()
  const read = (key: string) => call('GET', '/balances', undefined, key)
  expect(await read('')).toEqual({ status: 401, body: { error: 'Unauthorized', message: 'Missing token' } })
  expect((await read('test_1')).status).toBe(401)
  expect((await read('live_1')).status).toBe(401)
  expect((await read('other')).status).toBe(401)
  const rotate = (expire_after_in_seconds: unknown) => call('POST', '/api-keys/rotate', { expire_after_in_seconds })
  expect((await rotate('3600')).body.message).toBe('Validation failed: Expire after in seconds must be an integer')
  expect((await rotate(604_801)).body.message).toBe(
    'Validation failed: Expire after in seconds must be between 0 and 604800',
  )
  const { body } = await rotate(60)
  expect([(await read('secret')).status, (await read(body.secret_key)).status]).toEqual([200, 200])
  await emulator.advance('1m')
  expect([(await read('secret')).status, (await read(body.secret_key)).status]).toEqual([401, 200])
})

test('a live key finds no sandbox-only call, and what is not enabled is a 403 [sandbox-only-live ip-or-feature]', async () => {
  const claims = btoa(JSON.stringify({ env: 'production' }))
  const { call } = emulated({ apiKeys: [`a.${claims}.b`, 'secret'], account: { forbidden: ['createPayment'] } })
  expect((await call('POST', '/settlements/mock-trigger', undefined, `a.${claims}.b`)).status).toBe(404)
  expect((await call('POST', '/settlements/mock-trigger')).status).toBe(200)
  expect((await call('POST', '/payment', { order_id: 'order_1' })).status).toBe(403)
})

test('3,000 requests a minute are answered, and no more [rate-limit]', async () => {
  const emulator = createEmulator({ rateLimit: true })
  const read = async () =>
    (await emulator.fetch('http://x/api/v1/balances', { headers: { authorization: 'Bearer k' } })).status
  for (let count = 0; count < 3000; count += 1) await read()
  expect(await read()).toBe(429)
  await emulator.advance('1m')
  expect(await read()).toBe(200)
})

test('lists are newest first, by pages of 20 and at most 100, bounds included [list-order list-clamp list-default list-end before-inclusive after-inclusive before-bare-date time-without-offset time-invalid]', async () => {
  const { call, emulator } = emulated()
  for (let index = 0; index < 25; index += 1) {
    await call('POST', '/customer', customer(`c${index}@example.com`))
    await emulator.advance('1s')
  }
  const list = async (query = '') => (await call('GET', `/customer?${query}`)).body
  const first = await list()
  expect(first.data).toHaveLength(20)
  expect(first.data[0].email).toBe('c24@example.com')
  expect(first.page_meta).toEqual({ current: 1, previous: null, next: 2, per_page: 20, pages: 2, count: 25 })
  expect((await list('page=2')).page_meta).toMatchObject({ previous: 1, next: null })
  expect((await list('per_page=500')).page_meta.per_page).toBe(100)
  expect((await list('before=2026-03-02T10:00:02Z')).data).toHaveLength(3)
  expect((await list('after=2026-03-02T10:00:22')).data).toHaveLength(3)
  expect((await list('before=2026-03-02')).page_meta.count).toBe(25)
  expect((await list('before=2026-03-01')).page_meta.count).toBe(0)
  expect((await call('GET', '/customer?after=yesterday')).status).toBe(400)
  expect((await call('GET', '/customer?page=0')).status).toBe(400)
})

test('every operation of the description is emulated, and each is on the page', async () => {
  expect(Object.keys(operations).filter((id) => !(id in behaviours.operations))).toEqual([])
  const page = readFileSync('docs/emulator.md', 'utf8')
  expect(Object.keys(operations).filter((id) => !page.includes(`\`${id}\``))).toEqual([])
  expect((await emulated().call('GET', '/nothing')).status).toBe(404)
})

/** Many calls of several kinds, one after another, and all that was answered. */
async function run(options: EmulatorOptions): Promise<string> {
  const world = emulated(options)
  const { call, emulator } = world
  const answers: unknown[] = []
  const beneficiary = await activeBeneficiary(world)
  const customer = await customerId(world)
  for (let index = 0; index < 5; index += 1) {
    answers.push(await call('POST', '/payouts', euroPayout(beneficiary, `t-${index}`)))
    answers.push(await call('POST', '/orders', order(customer, { request_id: `o-${index}` })))
    await emulator.advance('7m')
  }
  answers.push(await call('GET', '/payouts'), await call('GET', '/orders'), emulator.requests)
  return JSON.stringify(answers)
}

test('the same seed and the same calls give the same bytes, another seed other identifiers', async () => {
  const faults: Fault[] = [{ operation: 'createPayout', kind: 'refused', chance: 0.5 }]
  const first = await run({ seed: 7, faults })
  expect(await run({ seed: 7, faults })).toBe(first)
  expect(await run({ seed: 8, faults })).not.toBe(first)
})

test('a snapshot goes on where it was taken, in another emulator and after a reset', async () => {
  const world = emulated()
  const { emulator, call } = world
  const beneficiary = await activeBeneficiary(world)
  await call('POST', '/payouts', euroPayout(beneficiary))
  const snapshot = JSON.parse(JSON.stringify(emulator.snapshot()))
  const other = emulated()
  other.emulator.restore(snapshot)
  await other.emulator.advance('30m')
  expect(other.emulator.objects('payout')).toMatchObject([{ status: 'success' }])
  expect((await other.call('POST', '/payouts', euroPayout(beneficiary))).status).toBe(409)
  expect(emulator.objects('payout')).toMatchObject([{ status: 'in_progress' }])
  emulator.reset()
  expect([emulator.objects('payout'), emulator.requests, emulator.now.toISOString()]).toEqual([
    [],
    [],
    new Date(NOW).toISOString(),
  ])
  emulator.restore(snapshot)
  await emulator.advance('30m')
  expect(emulator.objects('payout')).toMatchObject([{ status: 'success' }])
})

test('a new beneficiary is paid, and every webhook of it is signed and says how it was then [hook-signed hook-each-state]', async () => {
  const seen: string[] = []
  const emulator = createEmulator({
    now: NOW,
    webhooks: {
      url: 'http://app.example/webhooks',
      secret: 'whsec_1',
      fetch: async (_, { body, headers }) => {
        const signature = new Headers(headers).get('x-glomopay-signature')
        const isGenuine = await verifySignature(String(body), signature, 'whsec_1')
        const { entity_type, event_type, data } = JSON.parse(String(body))
        seen.push(`${isGenuine} ${entity_type}.${event_type} ${data.status}`)
        return new Response('ok')
      },
    },
  })
  const glomo = new Glomo({ apiKey: 'k', fetch: emulator.fetch, clock: new ManualClock() })
  const { id } = await approvedBeneficiary(glomo, euroBeneficiary())
  const payout = await glomo.payouts.create(euroPayout(id))
  await emulator.advance('30m')
  expect(await glomo.payouts.retrieve(payout.id)).toMatchObject({ status: 'success' })
  expect(seen).toEqual([
    'true beneficiary.active active',
    'true payout.in_progress in_progress',
    'true payout.success success',
  ])
})

const HOOKS = { url: 'http://app.example/', secret: 'whsec_1' }

test.each([
  ['sandbox', 6],
  ['live', 10],
] as const)(
  'a webhook that is not acknowledged is repeated on the schedule of %s, then never [hook-ack]',
  async (schedule, count) => {
    const fetch = async () => new Response('', { status: 202 })
    const world = emulated({ webhooks: { ...HOOKS, schedule, fetch } })
    await activeBeneficiary(world)
    await world.emulator.advance('30d')
    const { deliveries } = world.emulator
    expect(deliveries.map(({ attempt }) => attempt)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    const [first, second] = deliveries.map(({ at }) => Date.parse(at))
    expect(Number(second) - Number(first)).toBe(60_000)
  },
)

test('webhooks come twice, late and out of order when asked for', async () => {
  const seen: string[] = []
  const fetch = async (_: string, { body }: RequestInit) => {
    seen.push(JSON.parse(String(body)).event_type)
    return new Response('')
  }
  const world = emulated({ webhooks: { ...HOOKS, doubled: 1, late: '2h', fetch } })
  await world.call('POST', '/payouts', euroPayout(await activeBeneficiary(world)))
  await world.emulator.advance('1d')
  expect(seen.toSorted()).toEqual(['active', 'active', 'in_progress', 'in_progress', 'success', 'success'])
  expect(seen).not.toEqual(['active', 'active', 'in_progress', 'in_progress', 'success', 'success'])
})

test('orders are told of as the documented sample has them, payins by the name of links [hook-order-lenient hook-links-for-payins]', async () => {
  const seen: Record<string, unknown>[] = []
  const fetch = async (_: string, { body }: RequestInit) => {
    seen.push(JSON.parse(String(body)))
    return new Response('')
  }
  const world = emulated({ webhooks: { ...HOOKS, fetch } })
  const id = await customerId(world, { name: 'nerqu8' })
  await world.call('POST', '/orders', order(id))
  await world.call('POST', '/payin', order(id, { expires_at: '2026-03-20' }))
  await world.emulator.advance()
  expect(seen).toMatchObject([
    {
      entity_type: 'orders',
      event_type: 'action_required',
      data: { payment_methods: 'bank_transfer,pay_via_bank,card', rfi_documents: { name: 'Invoice' } },
    },
    { entity_type: 'payment_link', event_type: 'action_required' },
  ])
})

test.each([
  ['refused', [403, 0]],
  ['server-error', [500, 0]],
  ['rate-limited', [429, 0]],
  ['failed-late', [500, 1]],
  ['unreachable', ['lost', 0]],
  ['answer-lost', ['lost', 1]],
  ['truncated', ['lost', 1]],
] as const)('the fault %s is answered and takes effect as it says: %j', async (kind, expected) => {
  const world = emulated({ faults: [{ operation: 'createPayout', kind, times: 1 }] })
  const params = euroPayout(await activeBeneficiary(world))
  const status = await world.call('POST', '/payouts', params).then(
    (answer) => answer.status,
    () => 'lost',
  )
  expect([status, world.emulator.objects('payout').length]).toEqual(expected)
  expect(world.emulator.requests.at(-1)?.fault).toBe(kind)
  expect((await world.call('POST', '/payouts', params)).status).toBe(expected[1] === 1 ? 409 : 201)
})

test('an answer that hangs ends with the patience of the caller, a slow one comes', async () => {
  const { emulator } = emulated({
    faults: [
      { kind: 'hang', times: 1 },
      { kind: 'slow', milliseconds: 5, times: 1 },
    ],
  })
  const read = (init: RequestInit = {}) =>
    emulator.fetch('https://api.glomopay.com/api/v1/balances', { headers: { authorization: 'Bearer secret' }, ...init })
  const caller = new AbortController()
  const hanging = read({ signal: caller.signal })
  setImmediate(() => caller.abort(new Error('enough')))
  await expect(hanging).rejects.toThrow('enough')
  expect((await read()).status).toBe(200)
})

test('a list that lags does not show what is new', async () => {
  const world = emulated()
  await customerId(world)
  world.emulator.fail({ kind: 'stale-list', operation: 'getCustomers', milliseconds: 1000 })
  const count = async () => (await world.call('GET', '/customer')).body.page_meta.count
  expect(await count()).toBe(0)
  await world.emulator.advance('2s')
  expect(await count()).toBe(1)
})

test('a lost answer makes no second payout: the client finds the one it made', async () => {
  const world = emulated({ faults: [{ operation: 'createPayout', kind: 'answer-lost', times: 2 }] })
  const payout = await world.glomo.payouts.create(euroPayout(await activeBeneficiary(world)))
  expect(world.emulator.objects('payout')).toMatchObject([{ id: payout.id }])
})

test('the lock of a refund is a fault of yours, and the client waits for it [refund-lock twice-refund-at-once]', async () => {
  const world = emulated()
  const { call, glomo, emulator } = world
  const { body } = await call('POST', '/orders', order(await customerId(world)))
  const paid = await call('POST', '/payment/mock', { amount: 29_900, currency: 'USD', payin_id: body.id })
  emulator.fail({
    operation: 'createRefund',
    kind: 'refused',
    status: 409,
    message: 'Refund is being processed',
    times: 1,
  })
  const refund = await glomo.refunds.create({ request_id: 'r-1', payment_id: paid.body.id, reason: 'Others' })
  expect(refund.status).toBe('in_progress')
})

test('a sanctions hit on a payout is answered with the documents, reviewed, and paid [rfi-payment]', async () => {
  const world = emulated()
  const { call, emulator } = world
  const params = { ...euroPayout(await activeBeneficiary(world)), source_amount: 6623 }
  await call('POST', '/payouts', params)
  const [rfi] = (await call('GET', '/rfis')).body.data
  const documents = [{ rfi_doc_id: rfi.documents_required[0].rfi_doc_id, doc_id: await documentId(world) }]
  const path = `/rfis/${rfi.id}/respond`
  expect((await call('PATCH', path, { documents, fields: {} })).status).toBe(400)
  expect((await call('PATCH', path, { documents })).body.status).toBe('under_review')
  await emulator.advance('20m')
  expect(emulator.objects('payout')).toMatchObject([{ status: 'success' }])
})

test('every error is flat [error-flat]', async () => {
  const { call } = emulated()
  expect(Object.keys((await call('POST', '/payouts', {})).body)).toEqual(['error', 'message'])
  expect(Object.keys((await call('GET', '/payouts/payout_1')).body)).toEqual(['error', 'message'])
})
