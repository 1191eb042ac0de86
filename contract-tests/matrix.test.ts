import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import { type OperationId, operations } from '../generated/operations.ts'
import { Adapters } from '../scripts/contract/harness/adapters.ts'
import { answerKey, Coverage } from '../scripts/contract/harness/coverage.ts'
import { type Cell, matrix, preferHeader } from '../scripts/contract/harness/matrix.ts'
import { pageOf } from '../scripts/contract/harness/page.ts'
import { plainCall } from '../scripts/contract/harness/plain-call.ts'
import { type SampleCall, sampleCall } from '../scripts/contract/harness/sample-call.ts'
import { loadEffective } from '../scripts/description/effective.ts'
import { type PrismMock, startPrism } from '../scripts/mock/prism.ts'
import { operationsOf } from '../scripts/openapi/operations.ts'
import { SchemaValidator } from '../scripts/openapi/schema-validator.ts'
import { unknownMembers } from '../scripts/openapi/unknown-members.ts'
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnprocessableError,
} from '../src/index.ts'
import { maskPersonal } from '../src/transport/redact.ts'

const { document } = await loadEffective()
const validator = new SchemaValidator(document)
const coverage = new Coverage('matrix', document)

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

const CLASS_BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableError,
  429: RateLimitError,
  500: ServerError,
}

/** The sample, with the `request_id` that the creates made exactly once ask of a person. */
function argumentsOf(cell: Cell): SampleCall {
  const call = sampleCall(document, cell.entry)
  if (operations[cell.operationId as OperationId].idempotency !== 'request_id') return call
  return { ...call, body: { request_id: 'contract-1', ...(call.body as object) } }
}

describe.each(operationsOf(document).map(({ id }) => id))('%s', (operationId) => {
  const cells = matrix(document).filter((cell) => cell.operationId === operationId)

  test.each(cells.map((cell) => [`${cell.status}${cell.example ? ` ${cell.example}` : ''}`, cell] as const))(
    'answers %s through its adapter method',
    async (_, cell) => {
      const call = argumentsOf(cell)
      const { path, query } = call.params
      const headers = { prefer: preferHeader(cell) }
      const { status, body } = await plainCall(mock.url, operationId, { path, query, body: call.body }, headers)
      expect(status, 'the mock gives the answer that was asked for').toBe(cell.status)

      const outcome: unknown = await adapters
        .call(operationId, { path, query, body: call.body }, headers)
        .catch((error) => error)

      if (cell.status < 300) {
        const given = operationFacts[operationId as OperationId].list ? pageOf(outcome) : outcome
        expect(given, adapters.nameOf(operationId)).toEqual(body)
        if (cell.schema) {
          expect(validator.errors(cell.schema, body)).toEqual([])
          expect(unknownMembers(document, cell.schema, body)).toEqual([])
        }
      } else {
        const error = outcome as ApiError
        expect(error, adapters.nameOf(operationId)).toBeInstanceOf(ApiError)
        expect(error.constructor).toBe(CLASS_BY_STATUS[cell.status] ?? ApiError)
        expect(error.body).toEqual(body)
        expect(error.operation?.id).toBe(operationId)
        const documented = body as { message?: string; error?: string; code?: string; error_code?: string }
        const message = documented.message ?? documented.error
        if (message !== undefined) expect(error.apiMessage).toBe(maskPersonal(message))
        if (documented.code !== undefined) expect(error.code).toBe(documented.code)
      }
      coverage.mark('answers', answerKey(cell))
      coverage.mark('adapters', operationId)
    },
  )
})
