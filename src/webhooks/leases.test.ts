import { describe, expect, test, vi } from 'vitest'
import { SteppedClock } from '../test-support/stepped-clock.ts'
import { signPayload, type TestEvent } from '../testing/index.ts'
import { createWebhookHandler, type WebhookHandlerOptions } from './handler.ts'
import type { HandlerContext } from './handlers.ts'
import { LeaseExpiredError } from './lease-expired-error.ts'
import { MemoryStore } from './memory-store.ts'
import type { LegacyWebhookStore, WebhookStore } from './store.ts'

/** What must not be lost, nor done twice without need, when a process, a handler or the store fails. */
const secret = 'whsec_1'
const success: TestEvent = { entity_type: 'payout', event_type: 'success', data: { id: 'payout_1', status: 'success' } }
const MINUTE = 60_000

async function delivery(): Promise<Request> {
  const { body, headers } = await signPayload(success, secret)
  return new Request('http://localhost/webhooks', { method: 'POST', body, headers })
}

type Payout = (event: unknown, context: HandlerContext) => void | Promise<void>

/** Processes that share one store and one time. */
function processes(storeOf: (clock: SteppedClock) => WebhookStore | LegacyWebhookStore) {
  const clock = new SteppedClock()
  const store = storeOf(clock)
  const errors: unknown[] = []
  const start = (payout: Payout, options: Partial<WebhookHandlerOptions> = {}) => {
    const onError = (error: unknown) => void errors.push(error)
    const handle = createWebhookHandler({ secrets: secret, store, on: { payout }, clock, onError, ...options })
    return async () => handle(await delivery())
  }
  return { clock, store, errors, start }
}

/** The store of old: two functions, and claims without an owner. */
class TwoFunctions implements LegacyWebhookStore {
  readonly until = new Map<string, number>()
  readonly clock: SteppedClock
  constructor(clock: SteppedClock) {
    this.clock = clock
  }
  async claim(key: string, ttl: number): Promise<boolean> {
    if ((this.until.get(key) ?? 0) > this.clock.now()) return false
    this.until.set(key, this.clock.now() + ttl * 1000)
    return true
  }
  async release(key: string): Promise<void> {
    this.until.delete(key)
  }
}

const never = () => new Promise<void>(() => {})
const fail = () => Promise.reject(new Error('the database is away'))

const STORES: Readonly<Record<string, (clock: SteppedClock) => WebhookStore | LegacyWebhookStore>> = {
  'a store with owners': (clock) => new MemoryStore({ now: () => clock.now() }),
  'a store of two functions': (clock) => new TwoFunctions(clock),
}

describe.each(Object.entries(STORES))('with %s', (_, storeOf) => {
  test('a process that dies in the handler loses nothing: 503 while the lease runs, handled after it', async () => {
    const { clock, start } = processes(storeOf)
    const dying = vi.fn(never)
    void start(dying)()
    await vi.waitFor(() => expect(dying).toHaveBeenCalled())
    const handler = vi.fn()
    const again = start(handler)
    await clock.advance(MINUTE)
    const busy = await again()
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '120'])
    await clock.advance(5 * MINUTE)
    expect((await again()).status).toBe(200)
    expect((await again()).status).toBe(200)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('a handler and a release that both fail lose nothing', async () => {
    const { clock, store, start, errors } = processes(storeOf)
    const release = vi.spyOn(store, 'release').mockImplementation(fail)
    expect((await start(fail)()).status).toBe(500)
    expect(errors.length).toBeGreaterThan(0)
    release.mockRestore()
    const handler = vi.fn()
    const again = start(handler)
    expect((await again()).status).toBe(503)
    await clock.advance(2 * MINUTE)
    expect((await again()).status).toBe(200)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('a claim whose answer is lost loses nothing', async () => {
    const { clock, store, start } = processes(storeOf)
    const real = store.claim.bind(store) as (...args: unknown[]) => Promise<unknown>
    const lost = vi.spyOn(store, 'claim').mockImplementation(async (...args: unknown[]) => {
      await real(...args)
      throw new Error('the answer is lost')
    })
    const handler = vi.fn()
    const deliver = start(handler)
    expect((await deliver()).status).toBe(500)
    expect(handler).not.toHaveBeenCalled()
    lost.mockRestore()
    await clock.advance(2 * MINUTE)
    expect((await deliver()).status).toBe(200)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('a slow handler that fails in the end loses nothing: the repeat that met it was answered 503', async () => {
    const { clock, start } = processes(storeOf)
    let give: (error: Error) => void = () => {}
    const slow = vi.fn(
      () =>
        new Promise<void>((_, reject) => {
          give = reject
        }),
    )
    const first = start(slow)()
    await vi.waitFor(() => expect(slow).toHaveBeenCalled())
    await clock.advance(MINUTE)
    const handler = vi.fn()
    const again = start(handler)
    expect((await again()).status).toBe(503)
    give(new Error('at last'))
    expect((await first).status).toBe(500)
    expect((await again()).status).toBe(200)
    expect(handler).toHaveBeenCalledTimes(1)
  })

  test('a handler that outlasts its lease is told, and takes nothing from the one that follows', async () => {
    const { clock, start, errors } = processes(storeOf)
    let finish: () => void = () => {}
    let signal = AbortSignal.abort()
    const slow: Payout = (_, context) => {
      signal = context.signal
      return new Promise<void>((resolve) => {
        finish = resolve
      })
    }
    const first = start(slow)()
    await vi.waitFor(() => expect(signal.aborted).toBe(false))
    await clock.advance(2 * MINUTE)
    expect((await first).status).toBe(500)
    expect(signal.reason).toBeInstanceOf(LeaseExpiredError)
    expect(errors).toEqual([signal.reason])
    const second = vi.fn(never)
    void start(second)()
    await vi.waitFor(() => expect(second).toHaveBeenCalled())
    finish()
    await new Promise((resolve) => setImmediate(resolve))
    const third = vi.fn()
    const again = start(third)
    expect((await again()).status).toBe(503)
    await clock.advance(2 * MINUTE)
    expect((await again()).status).toBe(200)
    expect(third).toHaveBeenCalledTimes(1)
  })

  test('what was done is remembered for as long as asked', async () => {
    const { clock, start } = processes(storeOf)
    const handler = vi.fn()
    const deliver = start(handler, { ttl: 3_600 })
    await deliver()
    await clock.advance(59 * MINUTE)
    expect(await (await deliver()).text()).toBe('nothing to do\n')
    await clock.advance(2 * MINUTE)
    expect(await (await deliver()).text()).toBe('received\n')
    expect(handler).toHaveBeenCalledTimes(2)
    expect(clock.pending).toBe(0)
  })

  test('one that cannot write down what was done makes the answer 200 all the same, and says so', async () => {
    const { start, store, errors } = processes(storeOf)
    const handler = vi.fn(() => {
      if ('complete' in store) vi.spyOn(store, 'complete').mockImplementation(fail)
      else vi.spyOn(store, 'claim').mockImplementation(fail)
    })
    expect((await start(handler)()).status).toBe(200)
    expect(errors).toEqual([new Error('the database is away')])
  })
})

test('a store of two functions is never claimed for longer than the lease before the handler is done', async () => {
  const store = new TwoFunctions(new SteppedClock())
  const claim = vi.spyOn(store, 'claim')
  const claimedBefore: number[] = []
  const { start } = processes(() => store)
  await start(() => void claimedBefore.push(...claim.mock.calls.map(([, ttl]) => ttl)))()
  expect(claimedBefore.length).toBeGreaterThan(0)
  expect(Math.max(...claimedBefore)).toBe(120)
  expect(claim.mock.lastCall?.[1]).toBe(7 * 86_400)
})

test('a claim that is answered after its lease calls no handler', async () => {
  const memory = new MemoryStore()
  let answer: () => void = () => {}
  const claim = vi.fn(
    () =>
      new Promise<'mine'>((resolve) => {
        answer = () => resolve('mine')
      }),
  )
  const { clock, start } = processes(() => ({ claim, complete: memory.complete, release: memory.release }))
  const handler = vi.fn()
  const first = start(handler)()
  await vi.waitFor(() => expect(claim).toHaveBeenCalled())
  await clock.advance(2 * MINUTE)
  expect((await first).status).toBe(500)
  answer()
  await new Promise((resolve) => setImmediate(resolve))
  expect(handler).not.toHaveBeenCalled()
})

test('a handler that stops with the reason it was given is reported once, and with another reason twice', async () => {
  for (const [reasons, own] of [
    [1, undefined],
    [2, new Error('stopped half-way')],
  ] as const) {
    const { clock, start, errors } = processes((clock) => new MemoryStore({ now: () => clock.now() }))
    const heeds = vi.fn(
      (_: unknown, { signal }: HandlerContext) =>
        new Promise<void>((_, reject) => signal.addEventListener('abort', () => reject(own ?? signal.reason))),
    )
    const first = start(heeds)()
    await vi.waitFor(() => expect(heeds).toHaveBeenCalled())
    await clock.advance(2 * MINUTE)
    await first
    expect(errors).toHaveLength(reasons)
  }
})
