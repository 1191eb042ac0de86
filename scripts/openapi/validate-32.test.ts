import { expect, test } from 'vitest'
import { faultsOf32 } from './validate-32.ts'

/** In the words of 3.2, with what only it has: a QUERY, a stream and a kind of tag. */
function description(query: object, openapi = '3.2.0') {
  const stream = { 'application/jsonl': { itemSchema: { type: 'object' } } }
  return {
    openapi,
    info: { title: 'T', version: '1' },
    tags: [{ name: 'Things', kind: 'nav' }],
    paths: { '/things': { query: { responses: { 200: { description: 'Things.', content: stream } }, ...query } } },
  }
}

test('what OpenAPI 3.2 allows has no fault, and stays as it is', async () => {
  const document = description({ operationId: 'queryThings' })
  expect(await faultsOf32(document)).toEqual([])
  expect(document).toEqual(description({ operationId: 'queryThings' }))
})

test('a fault in what OpenAPI 3.1 has no words for is found all the same, at its place', async () => {
  expect(await faultsOf32(description({ operationId: 5 }))).toMatchObject([
    { place: '/paths/~1things/query/operationId', message: 'is not valid OpenAPI 3.2: must be string' },
  ])
})

test('a description of another version is for others to judge', async () => {
  expect(await faultsOf32(description({ operationId: 5 }, '3.1.0'))).toEqual([])
})
