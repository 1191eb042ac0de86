import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OperationId, operations } from '../generated/operations.ts'
import { Adapters } from '../scripts/contract/harness/adapters.ts'
import { Coverage } from '../scripts/contract/harness/coverage.ts'
import { plainCall } from '../scripts/contract/harness/plain-call.ts'
import {
  brokenBodies,
  brokenParameters,
  validBodies,
  validParameters,
} from '../scripts/contract/harness/request-variants.ts'
import { sampleCall } from '../scripts/contract/harness/sample-call.ts'
import { loadEffective } from '../scripts/description/effective.ts'
import { type PrismMock, startPrism } from '../scripts/mock/prism.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { splitReadWrite } from '../scripts/openapi/read-write.ts'
import { SchemaValidator } from '../scripts/openapi/schema-validator.ts'

const { document } = await loadEffective()
const views = splitReadWrite(document)
const validator = new SchemaValidator(views)
const coverage = new Coverage('requests', document)

let mock: PrismMock
let adapters: Adapters
beforeAll(async () => {
  mock = await startPrism(document)
  adapters = new Adapters(mock.url)
})
afterAll(async () => {
  await mock.close()
  await coverage.write()
})

const REQUEST_REFUSED = /"location":\["(request|body|query)"/

/** What takes neither a body nor a query has no request to vary. */
const entries = operationsOf(views).filter(
  (entry) => entry.operation.requestBody !== undefined || validParameters(entry).length > 0,
)

describe.each(entries)('$id', (entry) => {
  const { id } = entry
  const operation = operations[id as OperationId]
  const sample = sampleCall(views, entry)
  const { path, query } = sample.params

  for (const { name, body } of validBodies(views, entry)) {
    test(`accepts ${name}`, async () => {
      const once = operation.idempotency === 'request_id' ? { request_id: 'contract-1' } : {}
      expect(await adapters.complaint(id, { path, query, body: { ...once, ...(body as object) } })).toBeUndefined()
      coverage.mark('requests', `${id} ${name}`)
    })
  }

  const schema = Object.values(entry.operation.requestBody?.content ?? {})[0]?.schema
  for (const { name, body } of operation.requestBody === 'application/json' ? brokenBodies(views, entry) : []) {
    // What the schema as a whole allows after all (another branch takes it) is no broken request.
    if (!schema || validator.errors(schema, body).length === 0) continue
    test(`refuses ${name}`, async () => {
      const { status, violations } = await plainCall(mock.url, id, { path, query, body })
      expect(status, `${id} accepted a body with ${name}`).toBeGreaterThanOrEqual(400)
      expect(violations, 'it is the request that is refused').toMatch(REQUEST_REFUSED)
    })
  }

  for (const { parameter, name, value } of validParameters(entry)) {
    test(`accepts ?${name}`, async () => {
      const call = { ...sample, path, query: { ...query, [parameter]: value } }
      expect(await adapters.complaint(id, call)).toBeUndefined()
      coverage.mark('parameters', `${id} ${name}`)
    })
  }

  for (const { parameter, name, value } of brokenParameters(entry)) {
    test(`refuses ?${name}`, async () => {
      const call = { ...sample, path, query: { ...query, [parameter]: value } }
      const { status, violations } = await plainCall(mock.url, id, call)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(violations).toMatch(REQUEST_REFUSED)
    })
  }
})
