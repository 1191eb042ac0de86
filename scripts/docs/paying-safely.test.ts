import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { operations } from '../../generated/operation-table.ts'
import { Glomo, type GlomoOptions, type PayoutCreateParams, type RateLimiter } from '../../src/index.ts'
import { ManualClock } from '../../src/test-support/manual-clock.ts'
import { mayRetry, type Outcome } from '../../src/transport/retry-rules.ts'
import { codeBlocks } from './code-blocks.ts'

/** What the page promises and no test beside the client shows. */
const PAGE = readFileSync('docs/paying-safely.md', 'utf8')

/** A client that makes each request of this, on a clock that waits for nobody. */
function clientOf(answer: () => Response | Promise<Response>, options: Partial<GlomoOptions> = {}) {
  const clock = new ManualClock()
  const sentAt: number[] = []
  const fetch = async () => {
    sentAt.push(clock.now())
    return answer()
  }
  return { glomo: new Glomo({ apiKey: 'key', clock, fetch, random: () => 1, ...options }), clock, sentAt }
}

const fine = () => Response.json({ available: [] })
const down = () => Response.json({ message: 'down' }, { status: 503 })
const settled = (calls: readonly PromiseLike<unknown>[]) => Promise.allSettled(calls)

describe('what is tried again', () => {
  const CALLS: Readonly<Record<string, { operation: keyof typeof operations; requestId: string | undefined }>> = {
    'a read': { operation: 'getPayouts', requestId: undefined },
    'a create with `request_id`': { operation: 'createPayout', requestId: 'r' },
    'any other write': { operation: 'createPayin', requestId: undefined },
  }
  const noAnswer = (neverSent: boolean): Outcome => ({ kind: 'no answer', neverSent })
  const answered = (...statuses: number[]): Outcome[] => statuses.map((status) => ({ kind: 'answered', status }))
  const COLUMNS: Readonly<Record<string, readonly Outcome[]>> = {
    '429': answered(429),
    '500, 502, 503, 504 or no whole answer': [...answered(500, 502, 503, 504), noAnswer(false)],
    'never sent': [noAnswer(true)],
  }
  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const [head = '', , ...rows] = PAGE.split('\n\n')
    .find((block) => block.startsWith('| call |'))
    ?.split('\n') ?? ['']
  const [, , ...columns] = cells(head).slice(0, -1)
  const mayRepeat = (name: string, outcome: Outcome) => {
    const call = CALLS[name]
    if (!call) throw new Error(`no such call: ${name}`)
    return mayRetry({ operation: operations[call.operation], requestId: call.requestId }, outcome)
  }

  test('is what the table of the page says', () => {
    expect(columns).toEqual(Object.keys(COLUMNS))
    expect(rows.map((row) => cells(row)[1])).toEqual(Object.keys(CALLS))
    for (const row of rows) {
      const [, name = '', ...said] = cells(row)
      for (const [index, column] of columns.entries()) {
        const rule = (COLUMNS[column] ?? []).map((outcome) => mayRepeat(name, outcome))
        expect(rule, `${name}, ${column}`).toEqual(rule.map(() => said[index] === 'yes'))
      }
    }
  })

  test('is nothing else', () => {
    const named = new Set([429, 500, 502, 503, 504])
    const others = Array.from({ length: 300 }, (_, index) => 300 + index).filter((status) => !named.has(status))
    for (const name of Object.keys(CALLS)) {
      expect(answered(...others).filter((outcome) => mayRepeat(name, outcome))).toEqual([])
    }
  })
})

test('the README names the statuses after which a read is tried again', () => {
  const sentence = /Reads are tried again after ([\d, ]+) and no whole answer/.exec(
    readFileSync('README.md', 'utf8'),
  )?.[1]
  const read = { operation: operations.getPayouts, requestId: undefined }
  const retried = Array.from({ length: 300 }, (_, index) => 300 + index).filter((status) =>
    mayRetry(read, { kind: 'answered', status }),
  )
  expect(sentence?.split(', ').map(Number).toSorted()).toEqual(retried)
})

describe('without options', () => {
  test('a call is tried again three times, after up to 0.5 seconds and twice as much each time', async () => {
    const { glomo, sentAt } = clientOf(down)
    await expect(glomo.balances.retrieve()).rejects.toMatchObject({ status: 503 })
    expect(sentAt).toEqual([0, 500, 1_500, 3_500])
  })

  test('no wait is longer than 20 seconds', async () => {
    const { glomo, sentAt } = clientOf(down, { maxRetries: 8, deadline: 1_000_000 })
    await expect(glomo.balances.retrieve()).rejects.toMatchObject({ status: 503 })
    const waits = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0))
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000])
  })

  test('an attempt ends after 30 seconds, a call after 120', async () => {
    const { glomo, clock, sentAt } = clientOf(() => new Promise<Response>(() => {}))
    const expected = { name: 'TimeoutError', scope: 'overall', limit: 120_000 }
    await expect(glomo.balances.retrieve()).rejects.toMatchObject(expected)
    expect(sentAt).toEqual([0, 30_500, 61_500, 93_500])
    expect(clock.now()).toBe(120_000)
  })
})

describe('the budget of retries', () => {
  test('is 100 for all calls of a client, in place of three for each', async () => {
    const { glomo, sentAt } = clientOf(down)
    await settled(Array.from({ length: 60 }, () => glomo.balances.retrieve()))
    expect(sentAt).toHaveLength(60 + 100)
  })

  test('is paid back by successes: their retries, or a fifth of one', async () => {
    let answers: (() => Response)[] = []
    const { glomo, sentAt } = clientOf(() => (answers.shift() ?? fine)(), { retryBudget: 1 })
    const requestsOf = async (...given: (() => Response)[]) => {
      answers = given
      const before = sentAt.length
      await settled([glomo.balances.retrieve()])
      return sentAt.length - before
    }
    expect(await requestsOf(down, fine)).toBe(2)
    expect(await requestsOf(down, down)).toBe(2)
    expect(await requestsOf(down)).toBe(1)
    for (let calls = 0; calls < 5; calls += 1) await requestsOf(fine)
    expect(await requestsOf(down, down)).toBe(2)
  })
})

describe('the pace', () => {
  const burst = async (calls: number, options: Partial<GlomoOptions> = {}) => {
    const { glomo, sentAt } = clientOf(fine, options)
    await Promise.all(Array.from({ length: calls }, () => glomo.balances.retrieve()))
    expect(sentAt).toHaveLength(calls)
    return sentAt
  }
  /** Whether any minute had more requests than that. */
  const exceeds = (sentAt: readonly number[], limit: number) =>
    sentAt.some((at, index) => (sentAt[index + limit] ?? Number.POSITIVE_INFINITY) - at < 60_000)

  test('is 3,000 requests in any minute, and the others wait for their turn', async () => {
    const sentAt = await burst(3_100)
    expect(exceeds(sentAt, 3_000)).toBe(false)
    expect(exceeds(sentAt, 2_999)).toBe(true)
  })

  test('after a 429 without Retry-After is waited for longer each time, up to a minute', async () => {
    const tooMany = () => Response.json({ message: 'too many' }, { status: 429 })
    const { glomo, sentAt } = clientOf(tooMany, { deadline: 300_000 })
    await expect(glomo.balances.retrieve()).rejects.toMatchObject({ status: 429 })
    const waits = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0))
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000])
  })

  test('is set by rateLimit, turned off, or shared through a limiter of your own', async () => {
    expect(exceeds(await burst(5, { rateLimit: 2, deadline: 600_000 }), 2)).toBe(false)
    expect(await burst(3_100, { rateLimit: false })).toEqual(Array(3_100).fill(0))
    let turns = 0
    const shared: RateLimiter = {
      acquire: async () => {
        turns += 1
      },
      pause: () => {},
    }
    await burst(2, { rateLimit: shared })
    await burst(3, { rateLimit: shared })
    expect(turns).toBe(5)
  })
})

test('the types take a quote without amounts, currencies and rail', () => {
  interface Quoted {
    request_id: string
    beneficiary_id: string
    quote_id: string
    purpose_code: 'S0802'
  }
  expectTypeOf<Quoted>().toExtend<PayoutCreateParams>()
  expectTypeOf<Quoted & { source_amount: number }>().not.toExtend<PayoutCreateParams>()
  expectTypeOf<Quoted & { destination_amount: number }>().not.toExtend<PayoutCreateParams>()
  expectTypeOf<Quoted & { source_currency: 'USD' }>().not.toExtend<PayoutCreateParams>()
  expectTypeOf<Quoted & { destination_currency: 'INR' }>().not.toExtend<PayoutCreateParams>()
  expectTypeOf<Quoted & { payment_rail: 'swift' }>().not.toExtend<PayoutCreateParams>()
})

test('the catch block of the page is that of the example', () => {
  const [, ...example] = readFileSync('examples/create-once.ts', 'utf8').trimEnd().split('\n')
  const blocks = codeBlocks('docs/paying-safely.md').map(({ code }) => code)
  expect(blocks).toContain(example.join('\n'))
})
