import { describe, expect } from 'vitest'
import { operationFacts } from '../generated/operation-facts.ts'
import { answerKey } from '../scripts/contract/harness/coverage.ts'
import { type Cell, headersFor, matrix } from '../scripts/contract/harness/matrix.ts'
import { pageOf } from '../scripts/contract/harness/page.ts'
import { plainCall } from '../scripts/contract/harness/plain-call.ts'
import { requestFor } from '../scripts/contract/harness/request-for.ts'
import { isJsonType } from '../scripts/openapi/media.ts'
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
import type { OperationId } from '../src/transport/operation.ts'
import { maskPersonal } from '../src/transport/redact.ts'
import { coverageTest, document } from './fixtures.ts'

const validator = new SchemaValidator(document)
const test = coverageTest('matrix')

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

function titleOf({ status, example, mediaType }: Cell): string {
  const type = mediaType === null || isJsonType(mediaType) ? '' : ` ${mediaType}`
  return `${status}${example ? ` ${example}` : ''}${type}`
}

describe.each(operationsOf(document).map(({ id }) => id))('%s', (operationId) => {
  const cells = matrix(document).filter((cell) => cell.operationId === operationId)

  test.for(cells.map((cell) => [titleOf(cell), cell] as const))(
    'answers %s through its adapter method',
    async ([, cell], { mock, adapters, coverage }) => {
      const call = requestFor(document, cell.entry)
      const headers = headersFor(cell)
      const { status, body } = await plainCall(mock.url, operationId, call, headers)
      expect(status, 'the mock gives the answer that was asked for').toBe(cell.status)

      const outcome: unknown = await adapters.call(operationId, call, headers).catch((error) => error)

      const isList = operationFacts[operationId as OperationId].list
      if (cell.status < 300 && isList && cell.mediaType !== null && !isJsonType(cell.mediaType)) {
        // Of a text nobody knows where its pages end: it is never taken for a list.
        expect(outcome, adapters.nameOf(operationId)).toMatchObject({ reason: 'not a page', status: cell.status })
      } else if (cell.status < 300) {
        expect(isList ? pageOf(outcome) : outcome, adapters.nameOf(operationId)).toEqual(body)
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
