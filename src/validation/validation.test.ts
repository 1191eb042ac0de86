import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { sendJson, startServer } from '../test-support/server.ts'
import { check } from './check.ts'
import { createResponseCheck, findDrift, type ResponseDrift } from './index.ts'

const balances = { available: [{ currency: 'USD', amount: 1000 }], pending: [] }
const findIn = (operationId: string, body: unknown, status = 200) =>
  findDrift({ operationId, status, text: JSON.stringify(body) })

test('a response as described has no drift', async () => {
  expect(await findIn('getBalance', balances)).toEqual([])
})

test.each<[string, unknown, object]>([
  ['an unknown field', { ...balances, reserved: 5 }, { pointer: '/reserved', kind: 'unknown field', example: '5' }],
  [
    'a wrong type',
    { ...balances, available: [{ currency: 'USD', amount: '1000' }] },
    { pointer: '/available/0/amount', kind: 'wrong type', example: '"1000"' },
  ],
  ['a response that is something else', [], { pointer: '', kind: 'wrong type', example: 'array of 0' }],
])('%s is found', async (_, body, drift) => {
  expect(await findIn('getBalance', body)).toEqual([{ operation: 'getBalance', status: 200, ...drift }])
})

test('a missing field and an unknown value of a list are found', async () => {
  const transfer = { from_merchant_id: 'merch_1', to_merchant_id: 'merch_2', transfer_amount: 1, reference: 'r' }
  const times = { created_at: '2026-11-21T00:00:00Z', updated_at: '2026-11-21T00:00:00Z' }
  const operation = { operation: 'createInternalTransfer', status: 201 }
  expect(await findIn('createInternalTransfer', { id: 'itrf_1', ...transfer, ...times }, 201)).toEqual([
    { ...operation, pointer: '/transfer_currency', kind: 'missing field', example: 'nothing' },
  ])
  const quote = { id: 'quote_1', resource: 'loan' }
  const drift = await findIn('createQuote', { quotes: [quote] }, 201)
  expect(drift).toContainEqual({
    operation: 'createQuote',
    status: 201,
    pointer: '/quotes/0/resource',
    kind: 'unknown enum value',
    example: '"loan"',
  })
})

test('a status that is not documented is found', async () => {
  expect(await findIn('getBalance', {}, 418)).toMatchObject([{ kind: 'undocumented status', example: '418' }])
})

test('personal data is not part of the example', async () => {
  const drift = await findIn('getBeneficiaryByIdV2', {
    id: 'bene_1',
    status: 'active',
    name: 7,
    bank_account: { account_number: 123456789012 },
    extra: 'pay to 123456789012',
  })
  const there = drift.filter(({ kind }) => kind !== 'missing field')
  expect(there.map(({ pointer, example }) => [pointer, example])).toEqual([
    ['/name', 'number [redacted]'],
    ['/bank_account/account_number', 'number [redacted]'],
    ['/extra', '"pay to ****9012"'],
  ])
})

test('of several possible shapes the nearest one is compared', () => {
  const shape = {
    anyOf: [
      { types: ['object'], members: { a: { types: ['string'] } }, required: ['a'] },
      { types: ['object'], members: { b: { types: ['number'] } }, required: ['b'] },
    ],
  }
  expect(check(shape, { b: 1 })).toEqual([])
  expect(check(shape, { b: 'x' })).toEqual([{ kind: 'wrong type', pointer: '/b', value: 'x' }])
})

test('members of any name may be described together', () => {
  const notes = { types: ['object', 'null'], members: {}, others: { types: ['string'] } }
  expect(check(notes, { x: 'y' })).toEqual([])
  expect(check(notes, null)).toEqual([])
  expect(check(notes, { x: 1 })).toMatchObject([{ kind: 'wrong type', pointer: '/x' }])
})

async function clientWith(body: object, onDrift: (drift: ResponseDrift) => void, share = 1, random = () => 0.5) {
  const { url } = await startServer((_, response) => sendJson(response, 200, body))
  return new Glomo({ apiKey: 'key', baseUrl: url, validate: createResponseCheck({ onDrift, share, random }) })
}

test('a client reports drift of live responses and hands them on unchanged', async () => {
  const drifts: ResponseDrift[] = []
  const body = { ...balances, reserved: 5 }
  const glomo = await clientWith(body, (drift) => drifts.push(drift))
  expect(await glomo.balances.retrieve()).toEqual(body)
  await expect.poll(() => drifts).toMatchObject([{ operation: 'getBalance', pointer: '/reserved' }])
})

test('only the share asked for is looked at', async () => {
  const numbers = [0.1, 0.9, 0.2, 0.8]
  const drifts: ResponseDrift[] = []
  const glomo = await clientWith(
    { ...balances, odd: 1 },
    (drift) => drifts.push(drift),
    0.5,
    () => numbers.shift() ?? 1,
  )
  for (let call = 0; call < 4; call += 1) await glomo.balances.retrieve()
  await expect.poll(() => drifts.length).toBe(2)
  expect(numbers).toEqual([])
})

test('a report that throws does not disturb the call', async () => {
  const glomo = await clientWith({ odd: 1 }, () => {
    throw new Error('oops')
  })
  expect(await glomo.balances.retrieve()).toEqual({ odd: 1 })
})

test('calls that the description does not know are left alone', async () => {
  expect(await findIn('request', { anything: true })).toEqual([])
})
