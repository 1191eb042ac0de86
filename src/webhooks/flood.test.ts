import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
import { supersedes } from '../lifecycle/lifecycles.ts'
import { sampleEvent, sampleEvents, signPayload, type TestEvent } from '../testing/index.ts'
import { constructEvent } from './construct-event.ts'
import { createWebhookHandler } from './handler.ts'
import { MemoryStore } from './memory-store.ts'
import { verifySignature } from './signature.ts'
import { WebhookError } from './webhook-error.ts'

const secret = 'whsec_1'

async function requestOf(event: TestEvent): Promise<Request> {
  const { body, headers } = await signPayload(event, secret)
  return new Request('http://localhost/webhooks', { method: 'POST', body, headers })
}

/** The same order in every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { seed, numRuns: 1 })
  return random[0] ?? []
}

test('a sample of every documented event goes through the handler', async () => {
  const taken: string[] = []
  const handle = createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: { '*': ({ entity_type, event_type }) => void taken.push(`${entity_type}.${event_type}`) },
  })
  const events = sampleEvents()
  for (const event of events) expect((await handle(await requestOf(event))).status).toBe(200)
  expect(taken).toEqual(events.map(({ entity_type, event_type }) => `${entity_type}.${event_type}`))
  expect(taken.some((name) => name.startsWith('unknown'))).toBe(false)
})

test('10,000 deliveries, a fifth of them repeats, in any order, end in the right state for each object', async () => {
  const path = ['payout.queued', 'payout.in_progress', 'payout.success'] as const
  const failing = ['payout.queued', 'payout.in_progress', 'payout.failed'] as const
  const lives = Array.from({ length: 2_667 }, (_, index) => ({
    id: `payout_${index}`,
    life: index % 3 ? path : failing,
  }))
  const events = lives.flatMap(({ id, life }) => life.map((name) => sampleEvent(name, { id })))
  const repeats = events.filter((_, index) => index % 4 === 0)
  const deliveries = shuffled([...events, ...repeats], 7)
  expect(deliveries.length).toBeGreaterThan(10_000)

  const books = new Map<string, string>()
  let calls = 0
  const handle = createWebhookHandler({
    secrets: secret,
    store: new MemoryStore(),
    on: {
      payout: ({ data: { id, status } }) => {
        calls += 1
        if (supersedes('payout', books.get(id), status)) books.set(id, status)
      },
    },
  })
  const statuses = await Promise.all(deliveries.map(async (event) => (await handle(await requestOf(event))).status))
  expect(new Set(statuses)).toEqual(new Set([200]))
  expect(calls).toBe(events.length)
  for (const { id, life } of lives) expect(books.get(id)).toBe(life === path ? 'success' : 'failed')
})

test('10,000 random bodies, headers and secrets throw nothing but the documented errors', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9a-f]{64}$/), fc.constant('{}'))
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, fc.uint8Array()), text, text, async (body, header, key) => {
      const usable = key.trim() !== ''
      const verified = await verifySignature(body, header, key).catch((error: unknown) => error)
      const event = await constructEvent(body, header, key).catch((error: unknown) => error)
      if (usable) expect(verified).toBe(false)
      else expect(verified).toBeInstanceOf(ArgumentError)
      expect(event).toBeInstanceOf(usable ? WebhookError : ArgumentError)
    }),
    { numRuns: 10_000 },
  )
})
