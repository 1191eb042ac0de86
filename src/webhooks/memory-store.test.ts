import { expect, test } from 'vitest'
import { GlomoError } from '../errors/glomo-error.ts'
import { MemoryStore } from './memory-store.ts'

test('a full store forgets neither what is running nor what is done, and refuses what is new', async () => {
  const store = new MemoryStore({ now: () => 0, limit: 2 })
  await store.claim('running', 'a', 120)
  await store.claim('done', 'b', 120)
  await store.complete('done', 'b', 1_000)
  await expect(store.claim('new', 'c', 120)).rejects.toThrow(GlomoError)
  expect([await store.claim('running', 'd', 120), await store.claim('done', 'd', 120)]).toEqual(['busy', 'done'])
  await store.complete('running', 'a', 1_000)
  expect(await store.claim('running', 'd', 120)).toBe('done')
})

test('a full store has room again when something has ended, wherever it stands', async () => {
  let now = 0
  const store = new MemoryStore({ now: () => now, limit: 2 })
  await store.claim('long', 'a', 1_000)
  await store.claim('short', 'b', 10)
  now = 10_000
  expect(await store.claim('new', 'c', 10)).toBe('mine')
  expect(await store.claim('long', 'd', 10)).toBe('busy')
})
