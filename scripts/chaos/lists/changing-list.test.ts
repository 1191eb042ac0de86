import { expect, it } from 'vitest'
import { readRequest } from '../network/request.ts'
import { Random } from '../world/random.ts'
import { ChangingList, IN } from './changing-list.ts'

interface PageBody {
  data: { id: string }[]
  page_meta: { next: number | null; count: number }
}

const TRAITS = { size: 200, burst: 3, cap: 100, changes: 8 }

/** Reads page after page and believes in their numbers. */
function readNaively(list: ChangingList, changeBetween: boolean): string[] {
  const ids: string[] = []
  for (let page: number | null = 1; page !== null; ) {
    const url = `https://api.glomopay.com/api/v1/payouts?status=${IN}&per_page=20&page=${page}`
    const body = list.answer(readRequest(url, { method: 'GET' })).body as PageBody // made by the list itself
    ids.push(...body.data.map(({ id }) => id))
    page = body.page_meta.next
    if (changeBetween) list.change(1_000)
  }
  return ids
}

it('is read whole by anybody while it stands still', () => {
  const list = new ChangingList(TRAITS, new Random('still'))
  const { stable } = list.observe()
  expect(new Set(readNaively(list, false))).toEqual(stable)
})

it('is not read whole by page numbers while it changes, and knows what was there all the time', () => {
  let lost = 0
  for (let number = 1; number <= 20; number += 1) {
    const list = new ChangingList(TRAITS, new Random('changing', number))
    const { stable, present } = list.observe()
    const ids = new Set(readNaively(list, true))
    for (const id of ids) expect(present.has(id)).toBe(true)
    lost += [...stable].filter((id) => !ids.has(id)).length
  }
  expect(lost).toBeGreaterThan(0)
})
