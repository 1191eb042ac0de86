import { expect, test } from 'vitest'
import { ListReading } from './list-reading.ts'
import { walkFixedPages } from './walk-fixed-pages.ts'

test.each([
  [2, [1, 2, 1, 3, 2, 4, 3, 2, 3]],
  [4, [1, 2, 1, 3, 2, 4, 3, 2, 1]],
])('where %i objects leave, as many pages are read again, and none is missed or given twice', async (count, pages) => {
  let list = [...'abcdefghijkl'].map((id) => ({ id }))
  const asked: number[] = []
  const reading = new ListReading<{ id: string }>(
    { id: 'getPayouts', method: 'GET', path: '/payouts' },
    async ({ page, perPage }) => {
      asked.push(page)
      // After the third page some of the first leave.
      if (page === 4 && list.length === 12) list = list.slice(count)
      const data = list.slice((page - 1) * perPage, page * perPage)
      return { data, page_meta: { next: page * perPage < list.length ? page + 1 : null } }
    },
  )
  const given: string[] = []
  for await (const { items } of walkFixedPages(reading, 2, { start: 1, first: 1 })) {
    given.push(...items.map(({ id }) => id))
  }
  expect(given.join('')).toBe('abcdefghijkl')
  // Every page is checked by the one before it, until one holds what was given.
  expect(asked.slice(0, 9)).toEqual(pages)
})
