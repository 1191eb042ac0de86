import { readFile } from 'node:fs/promises'
import { createEmulator, type Emulator } from 'glomo-client/emulator'
import { afterEach, expect, test, vi } from 'vitest'

const argv = process.argv
afterEach(() => {
  vi.restoreAllMocks()
  process.argv = argv
})

/** What an emulator holds before an example runs; gives the arguments it is run with. */
type Prepare = (emulator: Emulator) => readonly string[]

const nothing: Prepare = () => []

/** Runs an example against an emulator, which refuses what Glomo refuses. Examples name the port of the command. */
async function run(program: () => Promise<unknown>, prepare: Prepare, now: string | Date = new Date()) {
  const emulator = createEmulator({ now })
  vi.spyOn(globalThis, 'fetch').mockImplementation(emulator.fetch)
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line))
  process.argv = [...argv.slice(0, 2), ...prepare(emulator)]
  await program()
  const refused = emulator.requests.filter(({ status }) => status >= 400)
  return { emulator, printed, refused, called: emulator.requests.map(({ operation }) => operation) }
}

const CUSTOMER = ['getCustomers', 'createCustomer']

interface Example {
  readonly program: () => Promise<unknown>
  readonly prepare?: Prepare
  readonly now?: string
  readonly calls: readonly string[]
  /** What the last line says. */
  readonly last: RegExp
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'first-payout': {
    program: () => import('../examples/first-payout.ts'),
    calls: ['createBeneficiaryV2', 'mockReviewBeneficiaryV2', 'createPayout'],
    last: /^payout_\w+ is in_progress$/,
  },
  'sandbox-payout': {
    program: () => import('../examples/sandbox-payout.ts'),
    calls: [
      'createBeneficiaryV2',
      'mockReviewBeneficiaryV2',
      'createPayout',
      'getPayoutById',
      'mockUpdatePayoutStatus',
    ],
    last: /^payout_\w+ is success$/,
  },
  'payment-link': {
    program: () => import('../examples/payment-link.ts'),
    calls: [...CUSTOMER, 'createPayin'],
    last: /^plink_\w+ is under_review;/,
  },
  'order-and-checkout': {
    program: () => import('../examples/order-and-checkout.ts'),
    calls: [...CUSTOMER, 'createOrder'],
    last: /a page for order_\w+$/,
  },
  refund: {
    program: () => import('../examples/refund.ts'),
    calls: [
      ...CUSTOMER,
      'createOrder',
      'createMockPayment',
      'mockUpdatePaymentFundsAvailable',
      'getPaymentById',
      'createRefund',
    ],
    last: /^refund_\w+ is in_progress$/,
  },
  subscription: {
    program: () => import('../examples/subscription.ts'),
    calls: [...CUSTOMER, 'createSubscription'],
    last: /^sub_\w+: .*https:/,
  },
  'export-payouts': {
    program: () => import('../examples/export-payouts.ts'),
    prepare: ({ seed }) => [seed.payout().id],
    now: '2026-11-21T00:00:00Z',
    calls: ['getPayouts'],
    last: /^"payout_\w+","in_progress","100\.00","USD"/,
  },
  'reconcile-job': {
    program: () => import('../examples/reconcile-job.ts'),
    prepare: ({ seed }) => [seed.payout({ status: 'failed' }).id, seed.refund().id],
    calls: ['getPayoutById', 'getRefundById'],
    last: /^refund_\w+ is in_progress$/,
  },
  'answer-rfi': {
    program: () => import('../examples/answer-rfi.ts'),
    prepare: ({ seed }) => [seed.rfi().id],
    calls: ['getRfis', 'getRfi', 'createDocument', 'respondRfi'],
    last: /^rfi_\w+ is under_review$/,
  },
  'flows/quoted-payout': {
    program: () => import('../examples/flows/quoted-payout.ts'),
    calls: ['createBeneficiaryV2', 'mockReviewBeneficiaryV2', 'createQuote', 'createPayout', 'getPayoutById'],
    last: /^payout_\w+ is in_progress$/,
  },
  'flows/lrs-remittance': {
    program: () => import('../examples/flows/lrs-remittance.ts'),
    calls: [
      'getLrsBanks',
      'createCustomer',
      'createLrsCustomerBankAccount',
      'createBeneficiaryV2',
      'createLrsQuote',
      'createOrder',
    ],
    last: /^order_\w+ is active: open the checkout/,
  },
  'flows/lrs-withdrawal': {
    program: () => import('../examples/flows/lrs-withdrawal.ts'),
    calls: [
      'createBeneficiaryV2',
      'mockReviewBeneficiaryV2',
      'createDocument',
      'createLrsQuote',
      'createPayout',
      'getPayoutById',
    ],
    last: /^payout_\w+ is in_progress; \d+ INR in the smallest unit will arrive$/,
  },
}

test.for(Object.entries(EXAMPLES))('%s does what it says, and is refused nothing', async ([, example]) => {
  const { program, prepare = nothing, now, calls, last } = example
  const { printed, called, refused } = await run(program, prepare, now)
  expect(refused).toEqual([])
  expect(called).toEqual(calls)
  expect(printed.at(-1)).toMatch(last)
})

test('all of them run one after another against one emulator', async () => {
  vi.resetModules() // as programs of their own
  const emulator = createEmulator({ now: new Date() })
  vi.spyOn(globalThis, 'fetch').mockImplementation(emulator.fetch)
  vi.spyOn(console, 'log').mockImplementation(() => {})
  for (const { program, prepare = nothing } of Object.values(EXAMPLES)) {
    process.argv = [...argv.slice(0, 2), ...prepare(emulator)]
    await program()
  }
  expect(new Set(emulator.requests.map(({ operation }) => operation)).size).toBeGreaterThan(20)
  expect(emulator.requests.filter(({ status }) => status >= 400)).toEqual([])
})

test('flows/connect-bank-transfer shows what may belong together, and connects what it is told', async () => {
  let order = ''
  const { emulator, printed, called } = await run(
    () => import('../examples/flows/connect-bank-transfer.ts'),
    (emulated) => {
      order = String(emulated.seed.order().id)
      return [emulated.seed.unmatchedPayment({ amount: 29_900 }).id, order]
    },
  )
  expect(called).toEqual(['getPayments', 'getEligiblePayins', 'connectPayin'])
  expect(printed[0]).toContain(order)
  expect(printed.at(-1)).toMatch(/^payt_\w+ is success$/)
  expect(emulator.objects('order')).toMatchObject([{ id: order, status: 'paid' }])
})

test('the first payout of the README is the one of the example', async () => {
  const readme = await readFile('README.md', 'utf8')
  const example = await readFile('examples/first-payout.ts', 'utf8')
  const block = /```ts run\n(import[\s\S]*?)```/.exec(readme)?.[1]
  const code = (text: string | undefined) => (text ?? '').replace(/^\/\*\*.*\*\/\n/, '').trim()
  expect(code(block)).toBe(code(example))
})
