import { expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { GlomoError } from '../errors/glomo-error.ts'
import { customerId, emulated, order } from '../test-support/emulated.ts'
import { balancesByCurrency, settlementStatement } from './index.ts'

test('balances are found by their currency, with 0 where one list has none', () => {
  const { USD, EUR, GBP } = balancesByCurrency({
    available: [
      { currency: 'USD', amount: 1_000 },
      { currency: 'EUR', amount: 5 },
    ],
    pending: [{ currency: 'USD', amount: 20 }],
  })
  expect([USD, EUR, GBP]).toEqual([{ available: 1_000, pending: 20 }, { available: 5, pending: 0 }, undefined])
})

test('a settlement is taken apart into its payments', async () => {
  const world = emulated()
  const { glomo, call } = world
  const customer = await customerId(world)
  const paid: string[] = []
  for (const amount of [29_900, 10_100]) {
    const made = await call('POST', '/orders', order(customer, { amount }))
    const payment = await call('POST', '/payment/mock', { amount, currency: 'USD', payin_id: made.body.id })
    await call('PATCH', `/payment/${payment.body.id}/mock-funds-available`)
    paid.push(payment.body.id)
  }
  const { id } = await glomo.settlements.create({ payment_ids: paid } as never)
  const { settlement, lines, totals, difference } = await settlementStatement(glomo, id)
  expect(settlement.amount).toBe(40_000)
  expect(lines.map(({ payment }) => payment?.id).sort()).toEqual(paid.sort())
  expect(lines.every(({ transaction, payment }) => transaction.source_id === payment?.id)).toBe(true)
  expect(totals).toEqual({ USD: { credit: 40_000, debit: 0, fx_fee: 0, txn_fee: 0, settled: 40_000 } })
  expect(difference).toBe(0)
})

test('fees, refunds and what is left over are summed by currency', async () => {
  const money = (amount: number, currency = 'usd') => ({ amount, currency })
  const at = '2026-11-21T10:00:00Z'
  const common = { created_at: at, updated_at: at, source_type: 'payment' }
  const transactions = [
    {
      ...common,
      id: 'txn_1',
      source_id: 'payt_1',
      credit: money(1_000),
      debit: money(0),
      fees: { fx_fee: money(10), txn_fee: money(10) },
      settled_amount: money(980),
    },
    { ...common, id: 'txn_2', source_id: 'refund_1', debit: money(200), settled_amount: money(-200) },
    { ...common, id: 'txn_3', source_id: 'adj_1', credit: money(7, 'EUR') },
  ]
  const found = (id: string) => Promise.resolve({ id })
  const client = {
    settlements: {
      retrieve: (id: string) => Promise.resolve({ id, amount: 700, currency: 'USD' }),
      listTransactions: () => transactions.values(),
    },
    payments: { retrieve: found },
    refunds: { retrieve: found },
  }
  const { lines, totals, difference } = await settlementStatement(client as never, 'setl_1')
  expect(lines.map(({ payment, refund }) => [payment?.id, refund?.id])).toEqual([
    ['payt_1', undefined],
    [undefined, 'refund_1'],
    [undefined, undefined],
  ])
  expect(totals).toEqual({
    USD: { credit: 1_000, debit: 200, fx_fee: 10, txn_fee: 10, settled: 780 },
    EUR: { credit: 7, debit: 0, fx_fee: 0, txn_fee: 0, settled: 0 },
  })
  expect(difference).toBe(-80)
})

/** An account whose settlement and transactions are these. */
function settled(settlement: object, transactions: readonly unknown[]): Glomo {
  const fetch = async (url: RequestInfo | URL) =>
    Response.json(
      String(url).includes('/transactions')
        ? { data: transactions, page_meta: { next: null } }
        : { id: 'setl_1', ...settlement },
    )
  return new Glomo({ apiKey: 'secret', fetch })
}

test('a transaction that does not say what it came from stands in the statement alone', async () => {
  const transactions = [
    { id: 'txn_1', settled_amount: { amount: 5, currency: 'usd' }, credit: { amount: 5, currency: null } },
  ]
  const { lines, difference } = await settlementStatement(
    settled({ amount: 5, currency: 'USD' }, transactions),
    'setl_1',
  )
  expect(lines).toEqual([{ transaction: transactions[0] }])
  expect(difference).toBe(0)
})

test.each<[string, object, unknown[], RegExp]>([
  ['a settlement without a currency', { amount: 5 }, [], /setl_1 came without an amount or without a currency/],
  ['a settlement without an amount', { currency: 'USD' }, [], /setl_1 came without an amount or without a currency/],
  ['a transaction that is null', { amount: 5, currency: 'USD' }, [null], /a transaction of setl_1 is null/],
])('of %s there is no statement', async (_, settlement, transactions, message) => {
  const error: unknown = await settlementStatement(settled(settlement, transactions), 'setl_1').catch((e) => e)
  expect(error).toBeInstanceOf(GlomoError)
  expect(String(error)).toMatch(message)
})
