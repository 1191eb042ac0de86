import { expect, test } from 'vitest'
import { clientOf } from '../test-support/fetch-client.ts'

test('a first page that is refused when the walk has to go back to it is an error, and not the end of the list', async () => {
  let requests = 0
  const { glomo } = clientOf(async (url) => {
    requests += 1
    const { searchParams } = new URL(String(url))
    const page = Number(searchParams.get('page'))
    const size = Number(searchParams.get('per_page'))
    if (page === 1 && requests > 1) return Response.json({ message: 'Not found' }, { status: 404 })
    // Whatever was given has left by the time the next page is read.
    const name = requests === 1 ? 'old' : 'new'
    const data = Array.from({ length: size }, (_, index) => ({ id: `${name}_${(page - 1) * size + index}` }))
    return Response.json({ data, page_meta: { current: page, next: page + 1, per_page: size } })
  })
  const given: string[] = []
  const walk = async () => {
    for await (const { id } of glomo.payouts.list()) given.push(id)
  }
  await expect(walk()).rejects.toMatchObject({ name: 'NotFoundError', status: 404 })
  expect(given).toHaveLength(100)
})
