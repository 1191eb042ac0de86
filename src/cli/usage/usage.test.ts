import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cli, type Run } from '../../test-support/command.ts'
import type { Findings } from './findings.ts'

const START = `import { Glomo as Client, type Payout, type PayoutFromSourceParams, type PayoutListParams } from 'glomo-client'
const glomo = new Client({ apiKey: 'k' })
`

const FOLDERS: string[] = []
afterAll(() => Promise.all(FOLDERS.map((folder) => rm(folder, { recursive: true }))))

/** A project with this program, with the client's sources and the TypeScript of this repository. */
async function projectOf(program: string, compiler = resolve('node_modules/typescript')): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'glomo-usage-'))
  FOLDERS.push(folder)
  const { compilerOptions } = JSON.parse(await readFile('tsconfig.json', 'utf8'))
  const paths = { 'glomo-client': [resolve('src/index.ts')], 'glomo-client/sandbox': [resolve('src/sandbox/index.ts')] }
  const typeRoots = [resolve('node_modules/@types')]
  const options = { ...compilerOptions, paths, typeRoots, noUnusedLocals: false }
  await mkdir(join(folder, 'node_modules'))
  await symlink(compiler, join(folder, 'node_modules/typescript'))
  await writeFile(join(folder, 'package.json'), '{ "name": "shop", "type": "module" }')
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }))
  await writeFile(join(folder, 'pay.ts'), program)
  return folder
}

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

/** What the whole project uses, of one program for each case. */
let whole: Findings
const fileOf = (program: string) => `case-${PROGRAMS.indexOf(program)}.ts`
const PROGRAMS: readonly string[] = [...METHODS, ...READS, ...GIVEN, ...LOST].map(([, program]) => START + program)

beforeAll(async () => {
  const folder = await projectOf('export {}')
  for (const program of PROGRAMS) await writeFile(join(folder, fileOf(program)), program)
  whole = await usage(folder)
})

async function usage(folder: string): Promise<Findings & Pick<Run, 'code'>> {
  const { code, stdout, stderr } = await cli(['usage', '--project', join(folder, 'tsconfig.json'), '--json'])
  if (code === 2) throw new Error(stderr)
  const findings: Findings = JSON.parse(stdout)
  return { ...findings, code }
}

/** What one of the programs uses. */
function usedBy(program: string): Findings {
  const file = fileOf(START + program)
  const isHere = (place: string) => place.startsWith(`${file}:`)
  return {
    methods: whole.methods.filter(({ places }) => places.some(isHere)),
    fields: whole.fields.filter(({ places }) => places.some(isHere)),
    cannotTell: whole.cannotTell
      .filter(({ place }) => isHere(place))
      .map((each) => ({ ...each, place: each.place.replace(file, 'pay.ts') })),
  }
}

const reads = ({ fields }: Findings) =>
  fields.filter(({ use }) => use === 'read').map(({ of, member }) => `${of}.${member}`)
const given = ({ fields }: Findings) =>
  fields.filter(({ use }) => use === 'given').map(({ of, member }) => `${of}.${member}`)
const methods = (found: Findings) => found.methods.map(({ method }) => method)

test('a call is found with its operation, what it is given, what is read, and where', async () => {
  const found = await usage(
    await projectOf(`${START}const payout = await glomo.payouts.create({
  request_id: 'a', beneficiary_id: 'b', source_amount: 1, source_currency: 'USD', destination_currency: 'INR', purpose_code: 'S0301',
})
export const fee = payout.fees?.txn_fee
`),
  )
  expect(found.methods).toEqual([{ method: 'payouts.create', operation: 'createPayout', places: ['pay.ts:3:36'] }])
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
])('with %s it could not run', async (_, spoil, why) => {
  const folder = await projectOf(START)
  await spoil(folder)
  const { code, stderr } = await cli(['usage', '--project', join(folder, 'tsconfig.json')])
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(why)])
  expect(code).toBe(2)
})
