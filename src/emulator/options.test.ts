import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { activeBeneficiary, customerId, emulated, euroPayout, order, paidOrder } from '../test-support/emulated.ts'
import { createEmulator, type EmulatorOptions, type EmulatorSnapshot, type Fault } from './index.ts'

const HOOKS = { url: 'http://app.example/', secret: 's' }

test.each<[EmulatorOptions, string]>([
  [{ now: 'soon' }, 'now is "soon", which is not a time'],
  [{ seed: 1.5 }, 'seed is 1.5; it must be a whole number, 0 or more'],
  [{ history: -1 }, 'history is -1; it must be a whole number, 0 or more'],
  [{ webhooks: { ...HOOKS, url: '/webhooks' } }, 'webhooks.url is "/webhooks", which is not an http or https address'],
  [{ webhooks: { ...HOOKS, secret: '' } }, 'webhooks.secret is missing: it signs what is sent'],
  [{ webhooks: { ...HOOKS, doubled: 2 } }, 'webhooks.doubled is 2; it must be a number from 0 to 1'],
  [
    { webhooks: { ...HOOKS, late: 'a day' } },
    'webhooks.late is "a day"; it must be milliseconds, or a text like \'30m\'',
  ],
  [{ apiKeys: ['test_1'] }, 'apiKeys holds a publishable key: only secret keys are taken'],
  [{ account: { balances: { USD: 1.5 } } }, 'account.balances.USD is 1.5; it must be a whole number, 0 or more'],
  [{ account: { forbidden: ['pay'] } }, 'account.forbidden is "pay"; it must be an operationId of the description'],
  [{ assumptions: { failAtCreation: 5 } }, 'assumptions.failAtCreation is 5; it must be a number from 0 to 1'],
  [{ faults: [{ kind: 'hang', times: -1 }] }, 'times of a fault is -1; it must be a whole number, 0 or more'],
  [{ faults: [{ kind: 'refused', status: 99 }] }, 'status of a fault is 99; it must be a status from 200 to 599'],
])('%j is refused in a sentence', (options, message) => {
  expect(() => createEmulator(options)).toThrow(new ArgumentError(message))
})

test('what plain JavaScript may give is refused in a sentence', () => {
  const given = (json: string): Fault & EmulatorOptions => JSON.parse(json)
  const create = (json: string) => () => createEmulator(given(json))
  expect(create('{"webhook":{}}')).toThrow(/^options has no member webhook; there are seed, now, webhooks,/)
  expect(create('{"account":{"queueing":true}}')).toThrow(/^account has no member queueing; there are balances,/)
  expect(create('{"faults":{"kind":"hang"}}')).toThrow('faults is an object; it must be a list')
  expect(create('{"faults":[{"kind":"lost"}]}')).toThrow(/^kind of a fault is "lost"; it must be one of refused,/)
  expect(create('{"faults":[{"kind":"hang","op":1}]}')).toThrow(/^a fault has no member op; there are kind, operation,/)
  expect(() => createEmulator().fail(given('{"kind":"hang","operation":"pay"}'))).toThrow(ArgumentError)
})

test('a duration and a snapshot that cannot be right are refused as everything else', async () => {
  const emulator = createEmulator()
  await expect(emulator.advance('soon')).rejects.toThrow(ArgumentError)
  await expect(emulator.advance(-1)).rejects.toThrow(ArgumentError)
  for (const snapshot of [null, {}, { version: 2 }, { version: 1 }] as EmulatorSnapshot[]) {
    expect(() => emulator.restore(snapshot)).toThrow('this is not a snapshot that this version of the emulator made')
  }
})

describe('what the documentation leaves open can be assumed the other way', () => {
  test('a used quote that has expired is said to be expired', async () => {
    const world = emulated({ assumptions: { usedAndExpiredQuote: 'expired' } })
    const { seed } = world.emulator
    const quote_id = seed.quote().id
    const beneficiary_id = seed.activeBeneficiary().id
    seed.payout({ quote_id, beneficiary_id })
    const again = () => world.call('POST', '/payouts', { quote_id, beneficiary_id, purpose_code: 'S0802' })
    expect((await again()).body.message).toBe('quote_id has already been used')
    await world.emulator.advance('30m')
    expect((await again()).body.message).toBe('quote_id has expired')
  })

  test('an order looks at its request_id first', async () => {
    const { call, emulator } = emulated({ assumptions: { orderChecksFirst: 'request_id' } })
    const quote_id = emulator.seed.quote({ resource: 'payin' }).id
    const body = { quote_id, customer_id: emulator.seed.customer().id, request_id: 'o-1' }
    expect((await call('POST', '/orders', body)).status).toBe(201)
    expect((await call('POST', '/orders', body)).body.message).toBe('Order already exists for this request_id')
  })

  test('a refund locks its payment for a while', async () => {
    const world = emulated({ assumptions: { refundLock: 1_000 } })
    const { payment } = await paidOrder(world)
    const refund = () => world.call('POST', '/refunds', { payment_id: payment, reason: 'Others', request_id: 'r-1' })
    expect((await refund()).status).toBe(202)
    expect(await refund()).toMatchObject({ status: 409, body: { message: 'Refund is being processed' } })
    await world.emulator.advance('1s')
    expect((await refund()).body.message).toBe('Refund already exists for this request_id')
  })

  test('payouts and refunds fail at their creation', async () => {
    const world = emulated({ assumptions: { failAtCreation: 1 } })
    const { call, emulator } = world
    const payout = await call('POST', '/payouts', euroPayout(await activeBeneficiary(world)))
    expect([payout.status, payout.body.status]).toEqual([201, 'failed'])
    const payment_id = emulator.seed.paidOrder().payment.id
    expect(await call('POST', '/refunds', { payment_id, reason: 'Others' })).toMatchObject({
      status: 422,
      body: { status: 'failed' },
    })
  })
})

async function met(fault: Fault) {
  const { emulator } = emulated({ faults: [fault] })
  const url = 'https://api.glomopay.com/api/v1/balances'
  return emulator.fetch(url, { headers: { authorization: 'Bearer secret' } })
}

describe('a fault says', () => {
  test('how the connection failed', async () => {
    const cause = async (fault: Fault) => {
      const error: unknown = await met(fault).catch((failure: unknown) => failure)
      return error instanceof TypeError ? error.cause : undefined
    }
    expect(await cause({ kind: 'unreachable', code: 'ECONNREFUSED' })).toMatchObject({
      code: 'ECONNREFUSED',
      syscall: 'connect',
    })
    expect(await cause({ kind: 'unreachable' })).toMatchObject({ code: 'ECONNRESET', syscall: 'read' })
    expect(await cause({ kind: 'answer-lost', code: 'EHOSTUNREACH' })).toMatchObject({ syscall: 'read' })
  })

  test.each<[Fault, number, string | null, string]>([
    [{ kind: 'server-error', status: 503, body: 'html' }, 503, 'text/html', '<!doctype'],
    [{ kind: 'refused', status: 200, body: 'html' }, 200, 'text/html', '<!doctype'],
    [{ kind: 'failed-late', status: 520, body: 'html' }, 520, 'text/html', '<!doctype'],
    [{ kind: 'garbled' }, 200, 'text/html', '<!doctype'],
    [{ kind: 'garbled', body: 'empty' }, 200, 'application/json', ''],
    [{ kind: 'garbled', body: 'cut' }, 200, 'application/json', '{"available":'],
  ])('what arrives instead: %j', async (fault, status, type, start) => {
    const response = await met(fault)
    const text = await response.text()
    expect([response.status, response.headers.get('content-type'), text.slice(0, start.length)]).toEqual([
      status,
      type,
      start,
    ])
    expect(() => JSON.parse(text)).toThrow()
  })

  test.each<[Fault, string | null]>([
    [{ kind: 'rate-limited' }, null],
    [{ kind: 'rate-limited', retryAfter: 7 }, '7'],
    [{ kind: 'server-error', retryAfter: 7, retryAfterAs: 'date' }, 'Mon, 02 Mar 2026 10:00:07 GMT'],
  ])('when to come again: %j', async (fault, expected) => {
    expect((await met(fault)).headers.get('retry-after')).toBe(expected)
  })
})

test('an answer that stalls brings half, and then nothing until the caller gives up', async () => {
  const { emulator } = emulated({ faults: [{ kind: 'stalled' }] })
  const caller = new AbortController()
  const response = await emulator.fetch('https://api.glomopay.com/api/v1/balances', {
    headers: { authorization: 'Bearer secret' },
    signal: caller.signal,
  })
  const reader = response.body?.getReader()
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0)
  const rest = reader?.read()
  caller.abort(new Error('enough'))
  await expect(rest).rejects.toThrow('enough')
})

test('a hang may swallow the request, and faults end when they are healed', async () => {
  const world = emulated({ faults: [{ kind: 'hang', effect: false, operation: 'createOrder' }] })
  const body = order(await customerId(world))
  const signal = AbortSignal.abort(new Error('enough'))
  const send = (init: RequestInit) =>
    world.emulator.fetch('https://api.glomopay.com/api/v1/orders', {
      method: 'POST',
      headers: { authorization: 'Bearer secret' },
      body: JSON.stringify(body),
      ...init,
    })
  await expect(send({ signal })).rejects.toThrow('enough')
  expect(world.emulator.requests.filter(({ operation }) => operation === 'createOrder')).toEqual([])
  const caller = new AbortController()
  const hanging = send({ signal: caller.signal })
  caller.abort(new Error('enough'))
  await expect(hanging).rejects.toThrow('enough')
  expect(world.emulator.objects('order')).toEqual([])
  world.emulator.heal()
  expect((await send({})).status).toBe(201)
})

test('slow answers wait by the timers they are given', async () => {
  const asked: number[] = []
  const setTimeout = (callback: () => void, milliseconds: number) => {
    asked.push(milliseconds)
    callback()
  }
  const emulator = createEmulator({
    faults: [{ kind: 'slow', milliseconds: 60_000 }],
    timers: { setTimeout, clearTimeout: () => {} },
  })
  const url = 'https://api.glomopay.com/api/v1/balances'
  expect((await emulator.fetch(url, { headers: { authorization: 'Bearer k' } })).status).toBe(200)
  expect(asked).toEqual([60_000])
})
