import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Change } from '../drift/change.ts'
import { type Consumer, consumersOf, readConsumers } from './consumers.ts'

const change = (operationId: string, pointer = ''): Change => ({
  id: 'a-rule',
  level: 'breaking',
  direction: 'contract',
  text: 'x',
  fingerprint: 'x',
  pointers: { base: pointer, revision: '' },
  operations: [{ operation: 'GET /x', operationId }],
  surface: { methods: [], types: [] },
})

const shop: Consumer = {
  name: 'shop',
  usage: {
    methods: [{ method: 'payouts.retrieve', operation: 'getPayoutById', places: ['pay.ts:1:1'] }],
    fields: [{ of: 'Payout', member: 'fees.fx_fee', places: ['pay.ts:2:1', 'pay.ts:3:1', 'pay.ts:4:1', 'pay.ts:5:1'] }],
    cannotTell: [],
  },
}

test.each([
  [
    'a member that is read, where it is read',
    change('getPayoutById', '/components/schemas/Payout/properties/fees/properties/fx_fee/type'),
    'shop, which uses fees.fx_fee at pay.ts:2:1, pay.ts:3:1, pay.ts:4:1 and 1 more',
  ],
  [
    'another member of what it asks for, where it asks',
    change('getPayoutById', '/components/schemas/Payout/properties/status'),
    'shop, which calls payouts.retrieve at pay.ts:1:1',
  ],
  ['an operation that it does not call', change('createRefund'), 'no consumer'],
  ['the description as a whole', { ...change('x'), operations: [] }, ''],
])('it says who is touched by a change of %s', (_, changed, touched) => {
  expect(consumersOf([shop])?.(changed)).toBe(touched)
})

test('a consumer that loses the client may be touched by anything', () => {
  const lossy = { name: 'till', usage: { methods: [], fields: [], cannotTell: [{ lost: 'methods' as const }] } }
  expect(consumersOf([shop, lossy])?.(change('createRefund'))).toBe(
    'till: cannot tell, as it loses the type of the client (places: 1)',
  )
})

test('one that loses only an answer still calls what it calls', () => {
  const lossy = { name: 'till', usage: { methods: [], fields: [], cannotTell: [{ lost: 'fields' as const }] } }
  expect(consumersOf([lossy])?.(change('createRefund'))).toBe('no consumer')
})

test('consumers are read from a folder; a file that is no such finding is said to be none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'consumers-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'shop.json'), JSON.stringify(shop.usage))
  await writeFile(join(folder, 'broken.json'), '{ "methods": [1] }')
  const consumers = await readConsumers(folder)
  expect(consumers).toEqual([{ name: 'broken', usage: null }, shop])
  expect(consumersOf(consumers)?.(change('createRefund'))).toBe('broken: cannot tell, as its file could not be read')
})

test('without consumers nothing is said of them', async () => {
  expect(consumersOf(await readConsumers(join(tmpdir(), 'no-such-consumers')))).toBeUndefined()
})
