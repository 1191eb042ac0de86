import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { usageOfPrograms } from '../../test-support/usage-project.ts'
import { methodNames } from '../method-names.ts'
import { HELPERS, RECONCILED } from './helpers.ts'

const BATCH = 'import { payBatch, planBatch, followBatch, type BatchClient, type BatchRow } from "glomo-client/batch"; '
const ROWS = 'declare const rows: BatchRow[]; declare const ledger: import("glomo-client/batch").BatchLedger; '

/** Calls that functions of the package make with the client that they are handed. */
const HANDED: readonly (readonly [to: string, program: string, found: readonly string[]])[] = [
  ['a batch', `${BATCH}${ROWS}payBatch(glomo, rows, { batch: "b", ledger })`, ['payouts.create']],
  [
    'a batch that looks things up and waits',
    `${BATCH}${ROWS}payBatch(glomo, rows, { batch: "b", ledger, lookUp: true, waitForFinal: true })`,
    ['balances.retrieve', 'beneficiaries.retrieve', 'payouts.create', 'payouts.list', 'payouts.retrieve'],
  ],
  [
    'a batch that is only tried',
    `${BATCH}${ROWS}payBatch(glomo, rows, { batch: "b", ledger, dryRun: true })`,
    ['balances.retrieve', 'beneficiaries.retrieve'],
  ],
  ['a plan of a batch', `${BATCH}${ROWS}planBatch(glomo, rows, { batch: "b", ledger })`, []],
  [
    'what follows a batch',
    `${BATCH}${ROWS}followBatch(glomo, { batch: "b", ledger })`,
    ['payouts.list', 'payouts.retrieve'],
  ],
  [
    "a function of the project's own that takes what batches take",
    `${BATCH}const f = (one: BatchClient) => one; f(glomo)`,
    ['balances.retrieve', 'beneficiaries.retrieve', 'payouts.create', 'payouts.list', 'payouts.retrieve'],
  ],
  [
    'guidance',
    'import { findOrCreateCustomer } from "glomo-client/guidance"; declare const c: Parameters<typeof findOrCreateCustomer>[1]; findOrCreateCustomer(glomo, c)',
    ['customers.create', 'customers.list'],
  ],
  [
    'a wait',
    'import { waitUntil } from "glomo-client"; waitUntil(glomo.payments, "p", { final: true })',
    ['payments.retrieve'],
  ],
  [
    'a reconciliation, of what it is asked for',
    'import { reconcile } from "glomo-client"; reconcile(glomo, { refunds: true, orders: ["o"], payouts: false, since: "2026-11-21" })',
    ['orders.retrieve', 'refunds.list'],
  ],
  [
    'a recipe of the sandbox',
    'import { finishPayout } from "glomo-client/sandbox"; finishPayout(glomo, "p", "success")',
    ['payouts.retrieve', 'sandbox.updatePayoutStatus'],
  ],
]

/** Calls of a path, and the operation that has it. */
const RAW: readonly (readonly [path: string, program: string, operation: string | null])[] = [
  ['a path', 'glomo.request({ method: "GET", path: "/payouts" })', 'getPayouts'],
  [
    'a path with an identifier',
    `declare const id: string; glomo.request({ method: "GET", path: \`/payouts/\${id}\` })`,
    'getPayoutById',
  ],
  ['a path that the description does not have', 'glomo.request({ method: "GET", path: "/rates" })', null],
]

/** What is known only when it runs. */
const OPEN = `declare const path: \`/\${string}\`; glomo.request({ method: "GET", path })`
const ROW =
  'const row: import("glomo-client/batch").BatchRow = { key: "a", payout: { quote_id: "q", beneficiary_id: "b", purpose_code: "S0301" } }; row'

const { usedBy } = usageOfPrograms([
  ...HANDED.map(([, program]) => program),
  ...RAW.map(([, program]) => program),
  OPEN,
  ROW,
])

test.each(HANDED)('calls that the package makes are found when the client is handed to %s', (_, program, expected) => {
  const found = usedBy(program)
  expect(found.methods.map(({ method }) => method)).toEqual(expected)
  expect(found.cannotTell).toEqual([])
})

test.each(RAW)('a call of %s is one of its operation', (_, program, operation) => {
  const found = usedBy(program)
  expect(found.methods.map((use) => [use.method, use.operation])).toEqual([['request', operation]])
  expect(found.cannotTell).toEqual([])
})

test('a path that is known only when it runs may be any operation', () => {
  const { methods, cannotTell } = usedBy(OPEN)
  expect(methods).toEqual([])
  expect(cannotTell).toEqual([
    { place: 'pay.ts:3:41', lost: 'methods', why: 'which path is called, is known only when it runs' },
  ])
})

test('the payout in a row of a batch is given to its create', () => {
  const { fields } = usedBy(ROW)
  expect(fields.map(({ use, of, member }) => `${use} ${of}.${member}`)).toEqual([
    'given createPayout.beneficiary_id',
    'given createPayout.purpose_code',
    'given createPayout.quote_id',
  ])
})

test('every function that is handed the whole client, or all that batches take, is known with methods that there are', async () => {
  const files = ['sandbox/recipes', 'batch/pay-batch', 'batch/follow-up']
  const texts = await Promise.all(files.map((file) => readFile(`src/${file}.ts`, 'utf8')))
  const taking = /^export (?:async )?function (\w+)\(\s*\w+: (?:Glomo|BatchClient)\b/gm
  const names = texts.flatMap((text) => [...text.matchAll(taking)].map(([, name]) => name))
  expect([...new Set(names)].sort()).toEqual([...HELPERS.keys()].sort())
  const called = [...HELPERS.values()].flatMap(({ always, when = {} }) => [...always, ...Object.values(when).flat()])
  for (const method of called) expect(Object.values(methodNames)).toContain(method)
})

test('everything that can be reconciled is known', async () => {
  const text = await readFile('src/lifecycle/reconcile.ts', 'utf8')
  const [, entities = ''] = /const ENTITY_OF = \{(.*?)\}/s.exec(text) ?? []
  expect([...entities.matchAll(/(\w+):/g)].map(([, name]) => name)).toEqual(RECONCILED)
})
