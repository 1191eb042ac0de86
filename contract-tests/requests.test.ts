import { describe, expect } from 'vitest'
import { requestFor } from '../scripts/contract/harness/request-for.ts'
import { validBodies, validParameters } from '../scripts/contract/harness/request-variants.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { splitReadWrite } from '../scripts/openapi/read-write.ts'
import { coverageTest, document } from './fixtures.ts'

const views = splitReadWrite(document)
const test = coverageTest('requests')

/** What takes neither a body nor a query has no request to vary. */
const entries = operationsOf(views).filter(
  (entry) => entry.operation.requestBody !== undefined || validParameters(entry).length > 0,
)

describe.each(entries)('$id', (entry) => {
  const { id } = entry
  const request = requestFor(views, entry)

  for (const { name, body } of validBodies(views, entry)) {
    test(`sends ${name}`, async ({ adapters, coverage }) => {
      expect(await adapters.complaint(id, { ...request, body })).toBeUndefined()
      coverage.mark('requests', `${id} ${name}`)
    })
  }

  for (const { parameter, name, value } of validParameters(entry)) {
    test(`sends ?${name}`, async ({ adapters, coverage }) => {
      const call = { ...request, query: { ...request.query, [parameter]: value } }
      expect(await adapters.complaint(id, call)).toBeUndefined()
      coverage.mark('parameters', `${id} ${name}`)
    })
  }
})
