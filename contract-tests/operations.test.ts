import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import type { OperationId } from '../generated/operations.ts'
import { Coverage } from '../scripts/contract/harness/coverage.ts'
import { sampleCall } from '../scripts/contract/harness/sample-call.ts'
import { loadEffective } from '../scripts/description/effective.ts'
import { type PrismMock, startPrism } from '../scripts/mock/prism.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { createApi } from '../src/transport/api.ts'

const { document } = await loadEffective()
const located = operationsOf(document)
const coverage = new Coverage('operations', document)

let mock: PrismMock
beforeAll(async () => {
  mock = await startPrism(document)
})
afterAll(async () => {
  await mock.close()
  await coverage.write()
})

/** Calls an operation through the generated fetch client, by the name the description gives it. */
async function callApi(id: string, init: object, headers: Record<string, string>) {
  const api = createApi({ baseUrl: mock.url, headers })
  const call = api[id as OperationId] as (init: object) => Promise<{ data?: unknown; response: Response }>
  return call(init)
}
const withKey = { authorization: 'Bearer test-key' }

describe.each(located)('$id', (entry) => {
  const { id, operation } = entry

  test('a call made from the examples is answered with the documented success', async () => {
    const { data, response } = await callApi(id, sampleCall(document, entry), withKey)
    expect(operationFacts[id as OperationId].success).toContain(response.status)
    const content = operation.responses[String(response.status)]?.content
    if (content) expect(data).toBeTypeOf('object')
    coverage.mark('operations', id)
  })

  test('without a key it is refused with 401', async () => {
    const { response } = await callApi(id, sampleCall(document, entry), {})
    expect(response.status).toBe(401)
  })

  if (operation.requestBody) {
    test('a broken body is refused', async () => {
      const { response } = await callApi(id, { ...sampleCall(document, entry), body: ['no object'] }, withKey)
      expect([400, 422]).toContain(response.status)
    })
  }
})
