import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import * as enums from '../../generated/enums.ts'
import { operationFacts as facts } from '../../generated/operation-facts.ts'
import { operations } from '../../generated/operation-table.ts'
import { LIFECYCLES } from '../../src/lifecycle/lifecycles.ts'
import { WEBHOOK_EVENTS } from '../../src/webhooks/catalogue.ts'
import { loadEffective } from '../description/effective.ts'
import type { Response, Schema } from '../openapi/types.ts'
import { build } from './build.ts'
import { namedEnums } from './enums-file.ts'
import { generate, staleFiles } from './generated-folder.ts'
import { operationRows } from './operation-rows.ts'
import { sensitiveIn } from './sensitive-file.ts'

const effective = await loadEffective()
const copyOfDocument = () => structuredClone(effective.document)

async function scratchFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'glomo-generate-'))
  onTestFinished(() => rm(dir, { recursive: true }))
  return dir
}

/** One operation, in a folder of its own. */
async function generatedInShort() {
  const { paths, components, ...rest } = effective.document
  const document = {
    ...rest,
    paths: pick(paths, ['/balances']),
    components: { schemas: pick(components?.schemas ?? {}, ['AllBalances', 'Error']) },
  }
  const options = { effective: { document, sources: [] }, outDir: await scratchFolder() }
  await generate(options)
  return options
}

function pick<Value>(object: Readonly<Record<string, Value>>, names: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)))
}

test('the committed files are what openapi/ gives', async () => {
  expect(await staleFiles(), 'run `npm run generate`').toEqual([])
})

test('the same description gives the same bytes', async () => {
  const { document, sources } = effective
  expect(await build(structuredClone(document), sources)).toEqual(await build(document, sources))
})

test('a byte of difference, a missing file and one too many are each named', async () => {
  const options = await generatedInShort()
  const { outDir } = options
  const file = join(outDir, 'operations.ts')
  await writeFile(file, (await readFile(file, 'utf8')).replace('getBalance', 'getBalancE'))
  await rm(join(outDir, 'api.ts'))
  await writeFile(join(outDir, 'stray.ts'), '')
  expect((await staleFiles(options)).sort()).toEqual([
    `${join(outDir, 'api.ts')} is missing`,
    expect.stringMatching(/operations\.ts differs from line \d+ on$/),
    `${join(outDir, 'stray.ts')} is not generated`,
  ])
})

test('generating mends all of that', async () => {
  const options = await generatedInShort()
  const { outDir } = options
  await rm(join(outDir, 'api.ts'))
  await writeFile(join(outDir, 'stray.ts'), '')
  await generate(options)
  expect((await readdir(outDir)).sort()).toEqual((await readdir('generated')).sort())
  expect(await staleFiles(options)).toEqual([])
})

/** A copy of `openapi/` in which one more overlay changes the description. */
async function changedDescription(updates: Readonly<Record<string, unknown>>): Promise<string> {
  const openapiDir = await mkdtemp(join(tmpdir(), 'glomo-openapi-'))
  onTestFinished(() => rm(openapiDir, { recursive: true }))
  await cp('openapi', openapiDir, { recursive: true })
  const actions = Object.entries(updates).map(([target, update]) => ({ target, description: 'a test', update }))
  const overlay = { overlay: '1.0.0', info: { title: 'A test', version: '1.0.0' }, actions }
  await writeFile(join(openapiDir, 'overlays/99-test.yaml'), JSON.stringify(overlay))
  return openapiDir
}

test('a reworded sentence changes openapi.json and openapi.ts alone', async () => {
  const openapiDir = await changedDescription({
    '$.components.schemas.Payout': { description: 'Other words.' },
    "$.paths['/payouts'].post": { description: 'Other words.' },
  })
  expect((await staleFiles({ openapiDir })).map((line) => line.split(' ')[0])).toEqual([
    'generated/openapi.json',
    'generated/openapi.ts',
  ])
})

test('a state that the description adds is a state of the client, without a hand', async () => {
  const outDir = await scratchFolder()
  const openapiDir = await changedDescription({ '$.components.schemas.Payout.properties.status.enum': 'returned' })
  await generate({ openapiDir, outDir })
  const { PAYOUT_STATES } = await import(join(outDir, 'enums.ts'))
  expect(PAYOUT_STATES).toEqual([...LIFECYCLES.payout.states, 'returned'])
  // Lifecycles and webhook events refer to the list instead of repeating it.
  expect(LIFECYCLES.payout.states).toBe(enums.PAYOUT_STATES)
  expect([WEBHOOK_EVENTS.payout, WEBHOOK_EVENTS.settlement]).toEqual([enums.PAYOUT_STATES, enums.PAYOUT_STATES])
})

test.each([
  [{ 'x-glomo-enum': 'Payout' }, 'x-glomo-enum is "Payout"; it must be a name in capitals'],
  [{ 'x-glomo-enum': 'X', enum: [1] }, 'x-glomo-enum X stands where no enum of texts is'],
  [{ 'x-glomo-enum': 'PAYIN_CURRENCIES', enum: ['USD'] }, 'x-glomo-enum PAYIN_CURRENCIES names two different lists'],
])('the name of an enum is refused: %j', (schema, message) => {
  const document = copyOfDocument()
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Odd: schema } }
  expect(() => namedEnums(document)).toThrow(message)
})

test('words that an amount follows are plain, as they become part of a pattern', async () => {
  const document = copyOfDocument()
  expect(sensitiveIn(document).amountsAfter).toEqual(['amount required: '])
  expect(() => sensitiveIn({ ...document, 'x-glomo-amount-after': 'a)|(b' })).toThrow('"a)|(b"; it must be plain words')
})

test('a name that is harmless in one place is shown there, and a place cannot be both', () => {
  const { document } = effective
  const { names, shown } = sensitiveIn(document)
  expect(names).toEqual(expect.arrayContaining(['bank_customer_id', 'name', 'pan_number', 'preview_url', 'upi_id']))
  expect(shown).toEqual(['product.name', 'rfi_documents.name', 'taxes.name'])
  const schemas = structuredClone(document.components?.schemas ?? {})
  const properties = schemas.Customer?.properties ?? {}
  const marked = (mark: boolean) => ({
    type: 'object',
    properties: { holder: { properties: { name: { 'x-glomo-sensitive': mark } } } },
  })
  Object.assign(properties, { one: { ...marked(true) }, other: { ...marked(false) } })
  const contradictory = { ...document, components: { ...document.components, schemas } }
  expect(() => sensitiveIn(contradictory)).toThrow('holder.name is marked as harmless')
})

test('openapi.json names what it was made from', async () => {
  const { 'x-made-from-sha256': madeFrom } = JSON.parse(await readFile('generated/openapi.json', 'utf8'))
  expect(madeFrom).toMatchObject({ 'openapi/glomo.json': expect.stringMatching(/^[0-9a-f]{64}$/) })
})

test('a row of the operation table says what sending needs, and leaves out what goes without saying', () => {
  expect(operations.getPayouts).toEqual({ id: 'getPayouts', method: 'GET', path: '/payouts', idempotency: 'safe' })
  expect(operations.createRefund).toEqual({
    id: 'createRefund',
    method: 'POST',
    path: '/refunds',
    requestBody: 'application/json',
    givesId: true,
    idempotency: 'request_id',
    lookup: operations.getRefunds,
    same: { payment_id: 'payment_id', reason: 'reason' },
    failed: ['failed', 'cancelled'],
    partial: { amount: 'amount', flag: 'partial_refund', currencies: ['currency', 'balance_used.currency'] },
    lock: 'Refund is being processed',
  })
  expect(operations.createDocument).toMatchObject({ requestBody: 'multipart/form-data', idempotency: 'none' })
  expect(operations.getBeneficiaryByIdV2).toMatchObject({ server: 'https://api.glomopay.com/api', pathParams: ['id'] })
  expect(operations.triggerMockSettlement.sandboxOnly).toBe(true)
  expect(operations.createPayin.advice).toContain('list payment links by customer_id')
})

test('a row gives an id only where every success has one that is a text', () => {
  const giving = (change: (responses: Record<string, Response>) => void) => {
    const document = copyOfDocument()
    const operation = document.paths['/payouts']?.post
    if (operation) change(operation.responses)
    return operationRows(document).find(({ id }) => id === 'createPayout')?.givesId
  }
  const json = (schema: Schema): Response => ({ description: '', content: { 'application/json': { schema } } })
  const withId = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
  const withNumber = { ...withId, properties: { id: { type: 'integer' } } }
  const perhaps = { ...withId, required: [] }
  expect(giving(() => {})).toBe(true)
  expect(giving((responses) => Object.assign(responses, { 202: json(withId) }))).toBe(true)
  expect(giving((responses) => Object.assign(responses, { 202: json({ allOf: [{}, withId] }) }))).toBe(true)
  for (const other of [withNumber, perhaps, { type: 'array', items: withId }, { oneOf: [withId, perhaps] }]) {
    expect(giving((responses) => Object.assign(responses, { 202: json(other) }))).toBeUndefined()
  }
  expect(giving((responses) => Object.assign(responses, { 204: { description: 'no body' } }))).toBeUndefined()
  // Its account_id says which it is.
  expect(operations.createVirtualAccount.givesId).toBeUndefined()
})

test('the facts say what the command, documents and tests need besides', () => {
  expect(facts.getPayouts).toMatchObject({ tag: 'Payout', list: true, success: [200], deprecated: false })
  expect(facts.getPayouts.queryParams).toContain('request_id')
  expect(facts.createPayout).toEqual({ tag: 'Payout', deprecated: false, queryParams: [], success: [201], list: false })
  expect(facts.createWithdrawal.deprecated).toBe(true)
})

test.each([
  ['x-glomo-lookup', undefined, 'createPayout: x-glomo-lookup is undefined, which takes no request_id'],
  ['x-glomo-lookup', 'getBalance', 'createPayout: x-glomo-lookup is "getBalance", which takes no request_id'],
  ['x-glomo-same', { amount: 1 }, 'createPayout: x-glomo-same must name a member'],
  ['x-glomo-idempotency', undefined, 'createPayout: x-glomo-lookup and x-glomo-same go with x-glomo-idempotency'],
  ['x-glomo-idempotency', 'key', 'createPayout: x-glomo-idempotency knows only request_id'],
  ['x-glomo-lock', 7, 'createPayout: x-glomo-lock must be a text'],
] as const)('marks that do not fit each other are refused: %s is %j', async (mark, value, message) => {
  const document = copyOfDocument()
  const operation = document.paths['/payouts']?.post
  if (operation) operation[mark] = value
  expect(() => operationRows(document)).toThrow(message)
})
