import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { ArgumentError } from '../errors/argument-error.ts'
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

test.each<[unknown, string]>([
  [5, 'MemoryStore: options is a number; it must be an object'],
  [{ now: 5 }, 'now is a number; it must be a function'],
  [{ limit: '9' }, 'limit is a string; it must be a number, 1 or more'],
  [{ limit: 0 }, 'limit is a number; it must be a number, 1 or more'],
])('made with %j is refused', (options, message) => {
  expect(() => new MemoryStore(options as never)).toThrow(new ArgumentError(message))
})

test('the smallest store holds one key', async () => {
  const store = new MemoryStore({ limit: 1 })
  expect(await store.claim('key', 'a', 120)).toBe('mine')
})

describe('a key', () => {
  const storeAt = () => {
    const time = { now: 0 }
    return { time, store: new MemoryStore({ now: () => time.now }) }
  }

  test('is leased to one owner, who may claim it again, until the lease has ended', async () => {
    const { time, store } = storeAt()
    expect(await store.claim('key', 'a', 10)).toBe('mine')
    expect(await store.claim('key', 'a', 10)).toBe('mine')
    expect(await store.claim('another', 'b', 10)).toBe('mine')
    time.now = 9_999
    expect(await store.claim('key', 'b', 10)).toBe('busy')
    time.now = 10_000
    expect(await store.claim('key', 'b', 10)).toBe('mine')
  })

  test('is given back by its owner alone', async () => {
    const { store } = storeAt()
    await store.claim('key', 'a', 10)
    await store.release('key', 'b')
    expect(await store.claim('key', 'b', 10)).toBe('busy')
    await store.release('key', 'a')
    expect(await store.claim('key', 'b', 10)).toBe('mine')
  })

  test('that nobody holds may be given back', async () => {
    await expect(storeAt().store.release('key', 'a')).resolves.toBeUndefined()
  })

  test('that is done cannot be given back, and is done for as long as asked', async () => {
    const { time, store } = storeAt()
    await store.claim('key', 'a', 10)
    await store.complete('key', 'a', 60)
    await store.release('key', 'a')
    time.now = 59_999
    expect(await store.claim('key', 'b', 10)).toBe('done')
    time.now = 60_000
    expect(await store.claim('key', 'b', 10)).toBe('mine')
  })

  test('is not marked as done by whoever lost it to another', async () => {
    const { time, store } = storeAt()
    await store.claim('key', 'a', 10)
    time.now = 10_000
    await store.claim('key', 'b', 10)
    await store.complete('key', 'a', 60)
    expect(await store.claim('key', 'c', 10)).toBe('busy')
  })

  test('that was lost to nobody is marked as done all the same', async () => {
    const { time, store } = storeAt()
    await store.claim('key', 'a', 10)
    time.now = 10_000
    await store.complete('key', 'a', 60)
    expect(await store.claim('key', 'c', 10)).toBe('done')
  })
})

test('a full store says how many it holds and what to do', async () => {
  const store = new MemoryStore({ limit: 1 })
  await store.claim('one', 'a', 10)
  await expect(store.claim('two', 'a', 10)).rejects.toThrow(
    'the MemoryStore holds 1 keys, its limit: give it a larger one, or use a store in a database',
  )
})

test('a wall clock that is set forward or back ends no lease, and prolongs none', async () => {
  const wall = vi.spyOn(Date, 'now')
  onTestFinished(() => wall.mockRestore())
  const store = new MemoryStore()
  await store.claim('a', 'one', 60)
  wall.mockReturnValue(4_000_000_000_000)
  expect(await store.claim('a', 'two', 60)).toBe('busy')
  wall.mockReturnValue(0)
  expect(await store.claim('a', 'two', 60)).toBe('busy')
})
