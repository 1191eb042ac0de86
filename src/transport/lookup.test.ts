import { describe, expect, test } from 'vitest'
import { clientOf as clientWith, errorOf } from '../test-support/fetch-client.ts'
import { ManualClock } from '../test-support/manual-clock.ts'
import type { GlomoOptions } from './options.ts'

const quoted = { request_id: 'r-1', beneficiary_id: 'bene_1', quote_id: 'quote_1', purpose_code: 'S0802' } as const
const made = { id: 'payout_1', request_id: 'r-1', beneficiary_id: 'bene_1', quote_id: 'quote_1', status: 'queued' }
const refund = { request_id: 'r-1', payment_id: 'payt_1', reason: 'Duplicate' } as const
const madeRefund = { ...refund, id: 'refund_1', status: 'in_progress', partial_refund: false }

const json = (status: number, body: unknown) => Response.json(body, { status })
const page = (...data: unknown[]) => json(200, { data, page_meta: { next: null } })
const exists = () => json(409, { message: 'Record already exists' })

/** A client of an API that answers creates and lists like this; counts the lists that were asked for. */
function clientOf(list: () => Response | Promise<Response>, create = exists, options: Partial<GlomoOptions> = {}) {
  const state = { looks: 0 }
  const { glomo } = clientWith(async (_, { method }) => {
    if (method !== 'GET') return create()
    state.looks += 1
    return list()
  }, options)
  return { glomo, state }
}

describe('what exists already is looked for', () => {
  test('among objects of other creates', async () => {
    const { glomo } = clientOf(() => page({ ...made, id: 'payout_0', request_id: 'r-0' }, made))
    expect(await glomo.payouts.create(quoted)).toEqual(made)
  })

  test.each([undefined, null])('among objects whose request_id is %s', async (requestId) => {
    const { glomo } = clientOf(() => page({ ...madeRefund, request_id: requestId }))
    expect(await glomo.refunds.create(refund)).toMatchObject({ id: 'refund_1' })
  })

  test('and is not there when two objects claim to be it', async () => {
    const { glomo, state } = clientOf(() => page(made, { ...made, id: 'payout_2' }))
    expect(await errorOf(glomo.payouts.create(quoted))).toMatchObject({ name: 'ConflictError', outcomeUnknown: true })
    expect(state.looks).toBe(1)
  })

  test.each<[string, () => Response]>([
    ['is empty', () => page()],
    ['holds no objects', () => page(null, 7, 'text')],
    ['is not a page', () => json(200, { data: 'text' })],
    ['is a list without its page', () => json(200, [made])],
  ])('four times while the list %s', async (_, list) => {
    const { glomo, state } = clientOf(list)
    const error = await errorOf(glomo.payouts.create(quoted))
    expect(error).toMatchObject({ name: 'ConflictError', outcomeUnknown: true })
    expect(error.cause).toBeUndefined()
    expect(state.looks).toBe(4)
  })

  test.each([
    [1_199, 2],
    [1_200, 3],
  ])('within the deadline of the create: %i ms leave time for %i looks', async (deadline, looks) => {
    const options = { deadline, retryDelay: { base: 400, max: 5_000 }, random: () => 1 }
    const { glomo, state } = clientOf(() => page(), exists, options)
    await errorOf(glomo.payouts.create(quoted))
    expect(state.looks).toBe(looks)
  })

  test('for as long as the create has left', async () => {
    const clock = new ManualClock()
    const create = async () => {
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 30_000))
      return exists()
    }
    const options = { clock, timeout: 60_000, deadline: 100_000, random: () => 0 }
    const { glomo } = clientWith((_, { method }) => (method === 'GET' ? new Promise(() => {}) : create()), options)
    await errorOf(glomo.payouts.create(quoted))
    expect(clock.now()).toBe(100_000)
  })
})

describe('onDuplicate "throw"', () => {
  const refusal = (message: string) => json(400, { message })

  test.each<[string, () => Response, string]>([
    ['exists', exists, 'It exists already under this request_id, and could not be fetched'],
    [
      'may have been made at the quote that was used',
      () => refusal('quote_id has already been used'),
      'The quote was used, perhaps by an earlier call with this request_id',
    ],
    [
      'may be refused for any reason',
      () => new Response('', { status: 400 }),
      'It may exist already under this request_id',
    ],
  ])('leaves open what became of a create that %s', async (_, create, advice) => {
    const { glomo, state } = clientOf(() => page(made), create)
    const error = await errorOf(glomo.payouts.create(quoted, { onDuplicate: 'throw' }))
    expect(error).toMatchObject({ outcomeUnknown: true, retryable: true })
    expect(error.message).toContain(
      `${advice}. Repeat the call with the same request_id, or look for it in the list by request_id`,
    )
    expect(state.looks).toBe(0)
  })

  test('gives a refusal of the quote as it is', async () => {
    const { glomo } = clientOf(
      () => page(made),
      () => refusal('quote_id has expired'),
    )
    const error = await errorOf(glomo.payouts.create(quoted, { onDuplicate: 'throw' }))
    expect(error).toMatchObject({ outcomeUnknown: false, retryable: false })
    expect(error.message).not.toContain('look for it')
  })
})

test('a quote that was refused, and a list that cannot be read: an earlier call may have used the quote', async () => {
  const { glomo } = clientOf(
    () => json(401, {}),
    () => json(400, { message: 'quote_id has expired' }),
  )
  const error = await errorOf(glomo.payouts.create(quoted))
  expect(error).toMatchObject({ name: 'BadRequestError', outcomeUnknown: true, retryable: true })
  expect(error.message).toContain('An earlier call with this request_id may have used the quote. Repeat the call')
})

test('a caller who aborts the look-up is told what to do, and why it ended', async () => {
  const controller = new AbortController()
  const list = () => {
    controller.abort(new Error('enough'))
    return new Promise<Response>(() => {})
  }
  const error = await errorOf(clientOf(list).glomo.payouts.create(quoted, { signal: controller.signal }))
  expect(error).toMatchObject({ name: 'AbortError', retryable: true, cause: new Error('enough') })
  expect(error.message).toBe(
    'createPayout (POST /payouts) was aborted by the caller. It exists already under this request_id, and could not be fetched. Repeat the call with the same request_id, or look for it in the list by request_id',
  )
})

test('what was made for something else is told by all that differs', async () => {
  const { glomo } = clientOf(() => page({ ...made, beneficiary_id: 'bene_2', quote_id: 'quote_2' }))
  const error = await errorOf(glomo.payouts.create(quoted))
  expect(error).toMatchObject({ name: 'IdempotencyMismatchError', outcomeUnknown: false })
  expect(error.message).toMatch(
    /^createPayout \(POST \/payouts\): request_id "r-1" was used before for something else: payout_1 differs in \w+, \w+\. Compare the error's requested and existing before you decide$/,
  )
})

test('a refund that failed when it was made is final', async () => {
  const { glomo } = clientOf(() => page({ ...madeRefund, status: 'failed' }))
  expect(await errorOf(glomo.refunds.create(refund))).toMatchObject({
    name: 'UnprocessableError',
    status: 422,
    retryable: false,
    outcomeUnknown: false,
  })
})

test.each([
  ['', 'missing'],
  ['r\udc00', 'not valid Unicode'],
])('request_id %j is %s', async (requestId, is) => {
  const { glomo } = clientOf(() => page())
  expect((await errorOf(glomo.payouts.create({ ...quoted, request_id: requestId }))).message).toBe(
    `createPayout (POST /payouts): request_id is ${is}. Derive it from your own record of what is to be paid, so that a repeat never pays twice`,
  )
})
