import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { cli } from '../../test-support/command.ts'
import { type Found, projectOf, START, usage, usageOfPrograms } from '../../test-support/usage-project.ts'

const METHODS: readonly (readonly [through: string, program: string, found: readonly string[]])[] = [
  [
    'destructuring',
    'const { payouts: { cancel: stop }, refunds } = glomo; await stop("p"); refunds.list',
    ['payouts.cancel', 'refunds.list'],
  ],
  ['a helper that is handed the client', 'const f = (one: Client) => one.rfis; await f(glomo).list()', ['rfis.list']],
  [
    'a part of the client',
    'const f = (one: Pick<Client, "payouts">) => one.payouts.cancel("p"); f(glomo)',
    ['payouts.cancel'],
  ],
  ['a member of a class', 'class A { readonly c = glomo; go() { return this.c.rfis.list() } } new A()', ['rfis.list']],
  ['the name in brackets', 'await glomo["payouts"]["cancel"]("p")', ['payouts.cancel']],
  [
    'one of two names in brackets',
    'declare const k: "list" | "cancel"; glomo.payouts[k]',
    ['payouts.cancel', 'payouts.list'],
  ],
  ['the typed fetch client', 'await glomo.api.getBalance()', ['api.getBalance']],
  [
    'the sandbox',
    'import { createSandbox } from "glomo-client/sandbox"; createSandbox(glomo).updatePayoutStatus',
    ['sandbox.updatePayoutStatus'],
  ],
  [
    'an interface of the project',
    'interface Stops { cancel(id: string): Promise<{ id: string }> } const s: Stops = glomo.payouts; s',
    ['payouts.cancel'],
  ],
]

const READS: readonly (readonly [through: string, program: string, found: readonly string[]])[] = [
  [
    'a class that is chosen for a type',
    'const setOf = <T>(_: T) => Set<T>; new (setOf(await glomo.payouts.retrieve("p")))().forEach((one) => one.status)',
    ['status'],
  ],
  [
    'destructuring',
    'const { status: s, ...rest } = await glomo.payouts.retrieve("p"); s; rest.created_at',
    ['created_at', 'status'],
  ],
  ['a loop over a list', 'for await (const { status } of glomo.payouts.list()) status', ['status']],
  ['a callback', 'void glomo.payouts.retrieve("p").then((one) => one.status)', ['status']],
  [
    'a helper that is handed the answer',
    'const f = (one: Payout) => one.status; f(await glomo.payouts.retrieve("p"))',
    ['status'],
  ],
  [
    'an interface of the project',
    'const f = (one: { status?: string }) => one; f(await glomo.payouts.retrieve("p"))',
    ['status'],
  ],
  ['assignment', 'let status; ({ status } = await glomo.payouts.retrieve("p")); status', ['status']],
]

const GIVEN: readonly (readonly [through: string, program: string, found: readonly string[]])[] = [
  [
    'a function in between',
    'const same = (one: PayoutListParams): PayoutListParams => one; glomo.payouts.list(same({ page: 2 }))',
    ['getPayouts.page'],
  ],
  ['a cast', 'glomo.payouts.list({ page: 2 } as PayoutListParams)', ['getPayouts.page']],
  [
    'members of members',
    'glomo.beneficiaries.create({ bank_account: { account_number: "1" } } as Parameters<typeof glomo.beneficiaries.create>[0])',
    ['createBeneficiaryV2.bank_account', 'createBeneficiaryV2.bank_account.account_number'],
  ],
  ['a variable', 'const page = { per_page: 5 }; glomo.payouts.list(page)', ['getPayouts.per_page']],
  [
    'a spread',
    'const page = { per_page: 5 }; glomo.payouts.list({ ...page, page: 2 })',
    ['getPayouts.page', 'getPayouts.per_page'],
  ],
  [
    'an object made for its type elsewhere',
    'const part = (): Partial<PayoutFromSourceParams> => ({}); const all: PayoutFromSourceParams = { request_id: "a", beneficiary_id: "b", source_amount: 1, source_currency: "USD", destination_currency: "INR", purpose_code: "S0301" }; part; glomo.payouts.create(all)',
    ['beneficiary_id', 'destination_currency', 'purpose_code', 'request_id', 'source_amount', 'source_currency'].map(
      (name) => `createPayout.${name}`,
    ),
  ],
  ['options of a call, which are none', 'glomo.payouts.retrieve("p", { timeout: 5 })', []],
]

const LOST: readonly (readonly [through: string, program: string, found: string])[] = [
  ['a client that becomes any', 'const lost: any = glomo; lost.payouts.create()', 'methods at pay.ts:3:19'],
  ['a client handed to what takes any', 'const f = (one: any) => one.payouts; f(glomo)', 'methods at pay.ts:3:40'],
  [
    'an answer that becomes any',
    'const lost = (await glomo.payouts.retrieve("p")) as any; lost.status',
    'fields at pay.ts:3:14',
  ],
  [
    'an answer that becomes unknown',
    'const lost: unknown = await glomo.payouts.retrieve("p"); lost',
    'fields at pay.ts:3:23',
  ],
  [
    'an answer that becomes a record',
    'const lost: Record<string, unknown> = await glomo.payouts.retrieve("p"); lost',
    'fields at pay.ts:3:39',
  ],
  ['an answer that is written whole', 'JSON.stringify(await glomo.payouts.retrieve("p"))', 'fields at pay.ts:3:16'],
  ['a name known only when it runs', 'declare const name: string; glomo.payouts[name]()', 'methods at pay.ts:3:43'],
  ['what is given without a type', 'declare const body: any; glomo.payouts.create(body)', 'fields at pay.ts:3:47'],
]

const { usedBy } = usageOfPrograms([...METHODS, ...READS, ...GIVEN, ...LOST].map(([, program]) => program))
const reads = ({ fields }: Found) =>
  fields.filter(({ use }) => use === 'read').map(({ of, member }) => `${of}.${member}`)
const given = ({ fields }: Found) =>
  fields.filter(({ use }) => use === 'given').map(({ of, member }) => `${of}.${member}`)
const methods = (found: Found) => found.methods.map(({ method }) => method)

test('a call is found with its operation, what it is given, what is read, and where', async () => {
  const found = await usage(
    await projectOf(`${START}const payout = await glomo.payouts.create({
  request_id: 'a', beneficiary_id: 'b', source_amount: 1, source_currency: 'USD', destination_currency: 'INR', purpose_code: 'S0301',
})
export const fee = payout.fees?.txn_fee
`),
  )
  // A create looks for an earlier one with the same request_id.
  expect(found.methods).toEqual([
    { method: 'payouts.create', operation: 'createPayout', also: ['getPayouts'], places: ['pay.ts:3:36'] },
  ])
  expect(given(found)).toEqual(
    ['beneficiary_id', 'destination_currency', 'purpose_code', 'request_id', 'source_amount', 'source_currency'].map(
      (member) => `createPayout.${member}`,
    ),
  )
  expect(found.fields.filter(({ use }) => use === 'read')).toContainEqual({
    use: 'read',
    of: 'Payout',
    member: 'fees',
    places: ['pay.ts:6:27'],
  })
  expect(reads(found).join()).toContain('txn_fee')
  expect(found).toMatchObject({ cannotTell: [], code: 0 })
})

test.each(METHODS)('a method is found through %s', (_, program, expected) => {
  const found = usedBy(program)
  expect(methods(found)).toEqual(expected)
  expect(found.cannotTell).toEqual([])
})

test('what is lost is named, so that nothing else is in doubt', () => {
  const lost = (program: string) => usedBy(program).cannotTell.map(({ of }) => of)
  expect(LOST.map(([, program]) => lost(program)[0])).toEqual([
    undefined,
    undefined,
    ...Array.from({ length: 4 }, () => ['Payout']),
    ['payouts'],
    ['createPayout'],
  ])
})

test.each(READS)('a field that is read is found through %s', (_, program, expected) => {
  const found = usedBy(program)
  expect(reads(found)).toEqual(expected.map((member) => `Payout.${member}`))
  expect(found.cannotTell).toEqual([])
})

test.each(GIVEN)('a field that is given is found through %s', (_, program, expected) => {
  expect(given(usedBy(program))).toEqual(expected)
})

test.each(LOST)('cannot tell of %s, and says where', (_, program, lost) => {
  const found = usedBy(program)
  expect(found.cannotTell.map((each) => `${each.lost} at ${each.place}`)).toEqual([lost])
})

test('what has the same names and is not of the client is no use of it', async () => {
  const found = await usage(
    await projectOf(`${START}const other = { payouts: { create: (one: object) => ({ status: '', one }) } }
other.payouts.create({ request_id: 'a' }).status; console.log(glomo)`),
  )
  expect(found).toMatchObject({ methods: [], fields: [], cannotTell: [] })
})

test('an import that leads nowhere is told', async () => {
  const found = await usage(await projectOf(`import { x } from 'glomo-client/nowhere'; x`))
  expect(found.cannotTell).toEqual([
    { place: 'pay.ts:1:19', lost: 'methods', why: 'glomo-client/nowhere is imported without its types' },
  ])
  expect(found.code).toBe(1)
})

test('a compiler without an API is refused in a sentence, with 2', async () => {
  const folder = await projectOf(START, resolve('node_modules/typescript-7'))
  const { code, stderr } = await cli(['usage', '--project', join(folder, 'tsconfig.json')])
  expect(stderr).toMatch(/^glomo-client usage: TypeScript 7\.\S+ of .+ has no API in JavaScript/)
  expect(code).toBe(2)
})

test.each([
  [
    'no compiler',
    (folder: string) => rm(join(folder, 'node_modules'), { recursive: true }),
    'typescript is not installed',
  ],
  ['no project', (folder: string) => rm(join(folder, 'tsconfig.json')), 'tsconfig.json'],
  [
    'a project that names a file that is not there',
    (folder: string) => writeFile(join(folder, 'tsconfig.json'), '{ "files": ["pay.ts", "gone.ts"] }'),
    'gone.ts, which is not there',
  ],
])('with %s it could not run', async (_, spoil, why) => {
  const folder = await projectOf(START)
  await spoil(folder)
  const { code, stderr } = await cli(['usage', '--project', join(folder, 'tsconfig.json')])
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(why)])
  expect(code).toBe(2)
})
