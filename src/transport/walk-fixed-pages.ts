import type { ListReading, NewItems, PageRead } from './list-reading.ts'

/**
 * Reads on from page `start` with pages that cannot be made to overlap: the server gives one
 * size whatever it is asked for. A page that holds nothing given before is trusted when the page before it, read again,
 * still ends with the same object. An object is missed only if, between two requests, as many leave before it as enter
 * again before the third one.
 */
export async function* walkFixedPages<Item>(
  reading: ListReading<Item>,
  perPage: number,
  { start, first }: { start: number; first: number },
): AsyncGenerator<NewItems<Item>, void, undefined> {
  const read = (page: number) => reading.read({ page, perPage })
  const follows = (page: PageRead<Item>) => page.window.page <= first || reading.firstGiven(page) >= 0
  let lastId: string | undefined
  for (let number = start; ; number += 1) {
    let page = await read(number)
    if (!follows(page)) {
      const before = await read(number - 1)
      if (before.ids.at(-1) !== lastId) {
        page = before
        while (!follows(page)) page = await read(page.window.page - 1)
      }
    }
    yield reading.give(page)
    if (page.isLast) return
    number = page.window.page
    lastId = page.ids.at(-1)
  }
}
