import { readFile } from 'node:fs/promises'
import { afterEach, expect, vi } from 'vitest'
import { operations } from '../generated/operation-table.ts'
import { test as base } from './fixtures.ts'

afterEach(() => void vi.restoreAllMocks())

/** The operation that a request stands for. */
function operationOf(method: string, path: string): string {
  const match = Object.values(operations).find(
    (each) => each.method === method && new RegExp(`^${each.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  return match?.id ?? `${method} ${path}`
}

/** Runs an example against the mock of this file; the examples name the port of `npm run mock`. */
const test = base.extend('run', ({ mock }) => async (example: () => Promise<unknown>) => {
  const real = globalThis.fetch
  const called: string[] = []
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(String(input))
    called.push(operationOf(init?.method ?? 'GET', url.pathname))
    return real(`${mock.url}${url.pathname}${url.search}`, init)
  })
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line))
  await example()
  return { printed, called }
})

test('first-payout sends a payout to a new beneficiary once it has been reviewed', async ({ run }) => {
  const { printed, called } = await run(() => import('../examples/first-payout.ts'))
  expect(called).toEqual(['createBeneficiaryV2', 'getBeneficiaryByIdV2', 'createPayout'])
  expect(printed).toEqual([expect.stringMatching(/^payout_\w+ is \w+$/)])
})

test('flows/quoted-payout pays at the terms of a quote', async ({ run }) => {
  const { printed, called } = await run(() => import('../examples/flows/quoted-payout.ts'))
  expect(called).toEqual(['createQuote', 'createPayout', 'getPayoutById'])
  expect(printed[0]).toMatch(/^swift: ₹8,820\.00 arrive$/)
  expect(printed.at(-1)).toMatch(/^payout_\w+ is \w+$/)
})

test('flows/connect-bank-transfer connects a payment', async ({ run }) => {
  const { printed, called } = await run(() => import('../examples/flows/connect-bank-transfer.ts'))
  expect(called[0]).toBe('getPayments')
  expect(called.at(-1)).toBe('connectPayin')
  expect(printed.at(-1)).toMatch(/^payt_\w+ is \w+$/)
})

test('flows/lrs-remittance goes from the banks to the order in the documented steps', async ({ run }) => {
  const { printed, called } = await run(() => import('../examples/flows/lrs-remittance.ts'))
  expect(called).toEqual([
    'getLrsBanks',
    'createCustomer',
    'createLrsCustomerBankAccount',
    'createBeneficiaryV2',
    'createLrsQuote',
    'createOrder',
  ])
  expect(printed[0]).toMatch(/^order_\w+ is \w+: open the checkout/)
})

test('flows/lrs-withdrawal goes from the beneficiary to the payout in the documented steps', async ({ run }) => {
  const { printed, called } = await run(() => import('../examples/flows/lrs-withdrawal.ts'))
  expect(called).toEqual([
    'createBeneficiaryV2',
    'getBeneficiaryByIdV2',
    'createDocument',
    'createLrsQuote',
    'createPayout',
    'getPayoutById',
  ])
  expect(printed[0]).toMatch(/^payout_\w+ is \w+; \d+ \w{3} in the smallest unit will arrive$/)
})

const PROGRAMS: readonly [string, () => Promise<unknown>, string[], RegExp][] = [
  ['payment-link', () => import('../examples/payment-link.ts'), ['createPayin'], /^plink_\w+ is \w+;/],
  ['order-and-checkout', () => import('../examples/order-and-checkout.ts'), ['createOrder'], /a page for order_\w+$/],
  ['refund', () => import('../examples/refund.ts'), ['createRefund'], /^refund_\w+ is \w+$/],
  ['subscription', () => import('../examples/subscription.ts'), ['createSubscription'], /^sub_\w+: .*https:/],
  [
    'export-payouts',
    () => import('../examples/export-payouts.ts'),
    ['getPayouts'],
    /^"payout_\w+","\w+","\d+\.\d\d","\w{3}"/,
  ],
  ['reconcile-job', () => import('../examples/reconcile-job.ts'), ['getPayoutById', 'getRefundById'], /^refund_\w+ is/],
  [
    'answer-rfi',
    () => import('../examples/answer-rfi.ts'),
    ['getRfis', 'getRfi', 'createDocument', 'respondRfi'],
    /^rfi_\w+ is under_review$/,
  ],
  [
    'sandbox-payout',
    () => import('../examples/sandbox-payout.ts'),
    ['createBeneficiaryV2', 'mockReviewBeneficiaryV2', 'createPayout', 'getPayoutById', 'mockUpdatePayoutStatus'],
    /^payout_\w+ is \w+$/,
  ],
]

test.for(PROGRAMS)('%s does what it says', async ([, program, operationIds, last], { run }) => {
  const { printed, called } = await run(program)
  expect(called).toEqual(operationIds)
  expect(printed.at(-1)).toMatch(last)
})

test('the first payout of the README is the one of the example', async () => {
  const readme = await readFile('README.md', 'utf8')
  const example = await readFile('examples/first-payout.ts', 'utf8')
  const call = /```ts run\nimport[\s\S]*?await glomo\.payouts\.create\(\{\n([\s\S]*?)\}\)\n[\s\S]*?```/.exec(
    readme,
  )?.[1]
  const names = (text: string | undefined) => [...(text ?? '').matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name)
  const inExample = /payouts\.create\(\{\n([\s\S]*?)\}\)/.exec(example)?.[1]
  expect(names(call).length).toBeGreaterThan(0)
  expect(names(call)).toEqual(names(inExample))
})
