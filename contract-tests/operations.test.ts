import { describe, expect } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import { plainCall } from '../scripts/contract/harness/plain-call.ts'
import { bodyFor, requestFor } from '../scripts/contract/harness/request-for.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { Glomo } from '../src/index.ts'
import type { OperationId } from '../src/transport/operation.ts'
import { coverageTest, document } from './fixtures.ts'

const test = coverageTest('operations').extend('api', { scope: 'file' }, ({ mock }) => {
  const { api } = new Glomo({ apiKey: 'test-key', baseUrl: mock.url, maxRetries: 0, rateLimit: false })
  return api as unknown as Record<string, (init: object) => Promise<{ data?: unknown; response: Response }>>
})

describe.each(operationsOf(document))('$id', (entry) => {
  const { id } = entry

  test('a call made from the examples is answered with the documented success', async ({ api, mock, coverage }) => {
    const request = requestFor(document, entry)
    const { path, query, body, headers = {} } = request
    const called = await api[id]?.({ params: { path, query }, body: bodyFor(id, body), headers })
    expect(operationFacts[id as OperationId].success).toContain(called?.response.status)
    expect(called?.data).toEqual((await plainCall(mock.url, id, request)).body)
    coverage.mark('operations', id)
  })
})
