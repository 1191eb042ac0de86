import { expect, test } from 'vitest'
import { withOwners } from './legacy-store.ts'
import type { LegacyWebhookStore } from './store.ts'

/** The store of old, which takes ten seconds to reach and can be made to fail on the way back. */
function slowStore() {
  const until = new Map<string, number>()
  const state = { now: 0, delay: 10, answersLost: 0 }
  const arrive = () => {
    state.now += state.delay
  }
  const answer = <Result>(result: Result): Result => {
    if (state.answersLost === 0) return result
    state.answersLost -= 1
    throw new Error('the answer is lost')
  }
  const store: LegacyWebhookStore = {
    async claim(key, ttl) {
      arrive()
      if ((until.get(key) ?? 0) > state.now) return answer(false)
      until.set(key, state.now + ttl)
      return answer(true)
    },
    async release(key) {
      arrive()
      until.delete(key)
      answer(undefined)
    },
  }
  return { state, store, adapted: withOwners(store) }
}

test('one whose claim failed frees nothing that another holds', async () => {
  const { state, adapted } = slowStore()
  expect(await adapted.claim('key', 'holder', 120)).toBe('mine')
  state.answersLost = 1
  await expect(adapted.claim('key', 'other', 120)).rejects.toThrow('lost')
  await adapted.release('key', 'other')
  expect(await adapted.claim('key', 'third', 120)).toBe('busy')
})

test('one that dies while it looks leaves nothing behind that another takes for done', async () => {
  const { state, store, adapted } = slowStore()
  const dying = withOwners({ ...store, release: () => new Promise<void>(() => {}) })
  void dying.claim('key', 'dead', 120)
  await new Promise((resolve) => setImmediate(resolve))
  const answers = []
  state.delay = 0
  for (; state.now < 400; state.now += 1) answers.push(await adapted.claim('key', `owner-${state.now}`, 120))
  expect(answers[0]).toBe('busy')
  expect(answers).toContain('mine')
  expect(answers).not.toContain('done')
})

test('what is done stays done when it is released', async () => {
  const { adapted } = slowStore()
  await adapted.claim('key', 'me', 120)
  await adapted.complete('key', 'me', 10_000)
  await adapted.release('key', 'me')
  expect(await adapted.claim('key', 'other', 120)).toBe('done')
  expect(await adapted.claim('key', 'third', 120)).toBe('done')
})

test('leases of two keys are two', async () => {
  const { adapted } = slowStore()
  expect(await adapted.claim('one', 'a', 120)).toBe('mine')
  expect(await adapted.claim('two', 'b', 120)).toBe('mine')
})

test('one that is done has nothing left to release', async () => {
  const { store, adapted } = slowStore()
  await adapted.claim('key', 'me', 120)
  await adapted.complete('key', 'me', 10_000)
  await store.claim('key:lease', 120)
  await adapted.release('key', 'me')
  expect(await adapted.claim('key', 'other', 120)).toBe('busy')
})

test.each([{ claim: async () => true }, { release: async () => {} }, null])('%j is not a store', (store) => {
  expect(() => withOwners(store as unknown as LegacyWebhookStore)).toThrow(
    '`store` has no functions claim and release: give new MemoryStore(), or one in a database',
  )
})
