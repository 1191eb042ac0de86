import { expect, test } from 'vitest'
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
