import { expect, test, vi } from 'vitest'
import type { PageWindow } from './page-window.ts'
import { Prefetcher } from './prefetcher.ts'

test('a page that is no longer expected is given up, and fetched anew when it is asked for', async () => {
  const fetched: { page: number; signal: AbortSignal | undefined }[] = []
  const fetch = async ({ page }: PageWindow, signal?: AbortSignal) => {
    fetched.push({ page, signal })
    return page
  }
  const prefetcher = new Prefetcher(fetch, undefined)
  const [second, third, fourth] = [2, 3, 4].map((page) => ({ page, perPage: 100 }))
  if (!second || !third || !fourth) throw new Error('there are three')
  prefetcher.expect([second, third])
  prefetcher.expect([third, fourth])
  expect(fetched.map(({ page, signal }) => [page, signal?.aborted])).toEqual([
    [2, true],
    [3, false],
    [4, false],
  ])
  expect(await prefetcher.take(third)).toBe(3)
  expect(fetched).toHaveLength(3)
  expect(await prefetcher.take(second)).toBe(2)
  expect(fetched).toHaveLength(4)
})

test('a page that is expected after the caller has given up is given up as well, for the same reason', () => {
  const signals: (AbortSignal | undefined)[] = []
  const fetch = async (_: PageWindow, signal?: AbortSignal) => void signals.push(signal)
  const reason = new Error('enough')
  const prefetcher = new Prefetcher(fetch, AbortSignal.abort(reason))
  prefetcher.expect([{ page: 2, perPage: 100 }])
  expect(signals.map((signal) => signal?.reason)).toEqual([reason])
})

test('a reading that is closed ends what is under way, and listens to the caller no longer', async () => {
  const signals: (AbortSignal | undefined)[] = []
  const fetch = (window: PageWindow, signal?: AbortSignal) => {
    signals.push(signal)
    return window.page === 2 ? Promise.resolve(2) : new Promise<number>(() => {})
  }
  const { signal } = new AbortController()
  const left = vi.spyOn(signal, 'removeEventListener')
  const listening = vi.spyOn(signal, 'addEventListener')
  const prefetcher = new Prefetcher(fetch, signal)
  prefetcher.expect([
    { page: 2, perPage: 100 },
    { page: 3, perPage: 100 },
  ])
  await new Promise((resolve) => setImmediate(resolve))
  prefetcher.close()
  // The second page had arrived.
  expect(signals.map((each) => each?.aborted)).toEqual([false, true])
  expect(left.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
    listening.mock.calls.map(([type, listener]) => [type, listener]),
  )
})
