import { describe, expect, test } from 'vitest'
import { Glomo } from '../client.ts'
import { ArgumentError } from '../errors/argument-error.ts'
import { sendJson, startServer } from '../test-support/server.ts'

/** A client of a server that takes everything, and what arrived there. */
async function client() {
  const meta = { current: 1, previous: null, next: null, per_page: 20, pages: 1, count: 0 }
  const { url, seen: arrived } = await startServer((_, response) =>
    sendJson(response, 200, { id: 'order_1', data: [], page_meta: meta }),
  )
  return { glomo: new Glomo({ apiKey: 'key', baseUrl: url, maxRetries: 0 }), arrived }
}

const order = { request_id: 'r-1', customer_id: 'cust_1', currency: 'USD' } as const

describe('a body', () => {
  test.for<[string, unknown, RegExp]>([
    ['a fraction', 295.991, /createOrder \(POST \/orders\): amount is 295.991; amounts are integers/],
    ['not a number', Number.NaN, /amount is NaN, which cannot be sent/],
    ['infinite', Number.POSITIVE_INFINITY, /amount is Infinity/],
    ['not exact', 2 ** 53 + 2, /amount is 9007199254740994, too large to be exact/],
    ['a bigint', 10n, /amount is the bigint 10.*Number\(value\)/],
  ])('whose amount is %s is refused, and nothing is sent', async ([, amount, message]) => {
    const { glomo, arrived } = await client()
    const error: unknown = await glomo.orders.create({ ...order, amount: amount as number }).catch((caught) => caught)
    expect(error).toBeInstanceOf(ArgumentError)
    expect(String(error)).toMatch(message)
    expect((error as ArgumentError).operation?.id).toBe('createOrder')
    expect(arrived).toEqual([])
  })

  test.for<[string, unknown, string]>([
    ['a bigint', 123456789012345678n, 'account_number is a bigint, which JSON does not have; pass String(value)'],
    ['a number', 2 ** 63, 'account_number is a number too large to be exact; pass a text'],
  ])('whose account number is %s is refused without a word of the number', async ([, account_number, message]) => {
    const { glomo, arrived } = await client()
    const params = { bank_account: { account_number } } as never
    const error: unknown = await glomo.beneficiaries.create(params).catch((caught) => caught)
    expect(error).toBeInstanceOf(ArgumentError)
    expect(String(error)).toContain(message)
    expect(String(error)).not.toMatch(/\d{5}/)
    expect(arrived).toEqual([])
  })

  test.for<[string, unknown, RegExp]>([
    ['a function', () => 5, /createRefund .*: amount is a function, which cannot be sent/],
    ['a symbol', Symbol('5'), /amount is a symbol, which cannot be sent/],
    ['written as a function', { toJSON: () => () => 5 }, /amount is a function/],
    ['written as a fraction', { toJSON: () => 2.95 }, /amount is 2.95; amounts are integers/],
  ])('whose amount is %s is refused: without it a refund is of everything', async ([, amount, message]) => {
    const { glomo, arrived } = await client()
    const refund = { request_id: 'r-1', payment_id: 'payt_1', reason: 'Others', amount: amount as number } as const
    await expect(glomo.refunds.create(refund)).rejects.toThrow(message)
    const body = { items: [{ amount }] }
    await expect(glomo.request({ method: 'POST', path: '/later', body })).rejects.toBeInstanceOf(ArgumentError)
    expect(arrived).toEqual([])
  })

  test('without a value for a member is sent without the member', async () => {
    const { glomo, arrived } = await client()
    await glomo.orders.create({ ...order, amount: 1, description: undefined } as never)
    expect(JSON.parse(arrived[0]?.body ?? '')).toEqual({ ...order, amount: 1 })
  })

  test('an amount inside another member is looked at too', async () => {
    const { glomo } = await client()
    const params = {
      ...order,
      amount: 1,
      lrs: { lrs_quote_id: 'quote_1', remittance_information: 'R', fee_amount: 0.5 },
    }
    await expect(glomo.orders.create(params)).rejects.toThrow(/fee_amount is 0.5/)
  })

  test('a fraction that is not an amount is sent as it is', async () => {
    const { glomo, arrived } = await client()
    const more = { bps: 12.5, amount_rate: 0.5 }
    await glomo.orders.create({ ...order, amount: 1, ...more })
    expect(JSON.parse(arrived[0]?.body ?? '')).toMatchObject({ bps: 12.5, amount_rate: 0.5 })
  })

  test('a Date is sent as its text, and one that is not a valid date is refused', async () => {
    const { glomo, arrived } = await client()
    const update = (date: Date) => glomo.paymentLinks.update('plink_1', { expires_at: date as unknown as string })
    await update(new Date(Date.UTC(2026, 11, 1)))
    expect(arrived[0]?.body).toBe('{"expires_at":"2026-12-01T00:00:00.000Z"}')
    await expect(update(new Date('nonsense'))).rejects.toThrow(/updatePayin .*: expires_at is not a valid date/)
    expect(arrived).toHaveLength(1)
  })
})

describe('an argument that is refused is quoted without the numbers of accounts in it', () => {
  test.for<[string, (glomo: Glomo) => PromiseLike<unknown>, string]>([
    ['an identifier', (glomo) => glomo.payouts.retrieve('DE89370400440532013000 x'), 'id is "****3000 x", which'],
    [
      'another one',
      (glomo) => glomo.payouts.retrieve('account_000123456789'),
      'id is "account_****6789", the identifier',
    ],
    [
      'a time',
      (glomo) => glomo.payouts.list({ before: 'ann@h.in 4111111111111111' }),
      'before is "[redacted] ****1111"',
    ],
  ])('%s', async ([, call, message]) => {
    const { glomo } = await client()
    await expect(call(glomo)).rejects.toThrow(message)
  })
})

describe('a list', () => {
  test.for(['nonsense', '21.11.2026', 'yesterday', '', 'on 2026-11-21', '2026-11-21 or so'])(
    'before %j is refused, and nothing is sent',
    async (before) => {
      const { glomo, arrived } = await client()
      await expect(glomo.payouts.list({ before })).rejects.toThrow(
        /getPayouts \(GET \/payouts\): before is ".*ISO 8601/,
      )
      expect(arrived).toEqual([])
    },
  )

  test.for([
    '2026-11-21',
    '2026-11-21T09:00:00Z',
    '2026-11-21T09:00:00.125+05:30',
    '2026-11-21T09:00',
    '2026-11-21T09:00+0530',
  ])('after %s is sent', async (after) => {
    const { glomo, arrived } = await client()
    await glomo.payouts.list({ after })
    expect(arrived[0]?.query.get('after')).toBe(after)
  })

  test('before null is not said, and is left to the API', async () => {
    const { glomo, arrived } = await client()
    await glomo.payouts.list({ before: null as unknown as string })
    expect(arrived).toHaveLength(1)
  })

  test('a Date is sent as its text of when the list was asked for', async () => {
    const { glomo, arrived } = await client()
    const before = new Date(Date.UTC(2026, 10, 21))
    const list = glomo.payouts.list({ before: before as unknown as string })
    before.setUTCFullYear(1999)
    await list
    expect(arrived[0]?.query.get('before')).toBe('2026-11-21T00:00:00.000Z')
    await expect(glomo.payouts.list({ after: new Date('x') as unknown as string })).rejects.toThrow(/after is "Invalid/)
  })
})

describe('an identifier', () => {
  test.for<[unknown, string]>([
    ['a b', 'id is "a b", which is not an identifier'],
    [7, 'id is number, which is not an identifier'],
    [undefined, 'id is undefined, which is not an identifier'],
  ])('that is %j is refused with what was given', async ([id, message]) => {
    const { glomo, arrived } = await client()
    const error = await glomo.payouts.retrieve(id as string).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ message: `getPayoutById (GET /payouts/{id}): ${message}` })
    expect(arrived).toEqual([])
  })

  test.for(['payt_1', 'pout_E602dMzgjpDC'])('%s does not name a payout, and nothing is sent', async (id) => {
    const { glomo, arrived } = await client()
    const error = await glomo.payouts.retrieve(id).catch((caught: unknown) => caught)
    expect(String(error)).toContain(
      `getPayoutById (GET /payouts/{id}): id is "${id}", the identifier of something else`,
    )
    expect(String(error)).toContain('begins with payout_')
    expect(arrived).toEqual([])
  })

  test.for(['payout_1', 'e092be15-e614-4401-8cea-7ca3df7da987', '.payout', 'payout.', '7payt_1'])(
    '%s is for the API to know',
    async (id) => {
      const { glomo, arrived } = await client()
      await glomo.payouts.retrieve(id)
      expect(arrived[0]?.path).toBe(`/payouts/${id}`)
    },
  )

  test('of several prefixes each will do', async () => {
    const { glomo, arrived } = await client()
    for (const id of ['plink_1', 'payin_1', 'addfunds_1']) await glomo.paymentLinks.retrieve(id)
    expect(arrived).toHaveLength(3)
    await expect(glomo.paymentLinks.retrieve('order_1')).rejects.toThrow(/begins with plink_ or payin_ or addfunds_/)
  })
})

describe('the typed fetch client and calls of your own', () => {
  const amounts = [
    ['a fraction', 295.991, /amount is 295.991; amounts are integers/],
    ['not a number', Number.NaN, /amount is NaN, which cannot be sent/],
    ['not exact', 2 ** 53 + 2, /amount is 9007199254740994, too large to be exact/],
    ['a bigint', 10n as never, /amount is the bigint 10/],
  ] as const

  test.for(amounts)('refuse an amount that is %s, and send nothing', async ([, amount, message]) => {
    const { glomo, arrived } = await client()
    const body = { ...order, amount }
    const calls = [
      glomo.api.createOrder({ body }),
      glomo.request({ method: 'POST', path: '/orders/later', body }).withResponse(),
    ]
    for (const call of calls) {
      const error: unknown = await call.catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(ArgumentError)
      expect(String(error)).toMatch(message)
    }
    expect(arrived).toEqual([])
  })

  test('refuse a time that the API does not read, and send a Date as its text', async () => {
    const { glomo, arrived } = await client()
    const list = (after: string) => glomo.api.getPayouts({ params: { query: { after } } })
    await expect(list('yesterday')).rejects.toThrow(/after is "yesterday"/)
    const date = new Date(Date.UTC(2026, 11, 1)) as unknown as string
    await list(date)
    await glomo.request({ method: 'GET', path: '/later', query: { after: date } })
    const asked = arrived.map(({ query }) => query.get('after'))
    expect(asked).toEqual(['2026-12-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'])
  })
})
