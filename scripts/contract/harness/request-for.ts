import { operations } from '../../../generated/operation-table.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { isObject } from '../../lib/json.ts'
import { bodyExamples, parameterExample } from '../../openapi/examples.ts'
import { requestMediaOf } from '../../openapi/media.ts'
import type { LocatedOperation } from '../../openapi/operations.ts'
import type { OpenApiDocument } from '../../openapi/types.ts'
import type { CallArguments } from './call-arguments.ts'

/**
 * The arguments of one valid call, taken from the examples of the description.
 *
 * @throws when the description gives no example for something the call cannot do without
 */
export function requestFor(document: OpenApiDocument, { id, operation, parameters }: LocatedOperation): CallArguments {
  const call: CallArguments = { path: {}, query: {} }
  for (const parameter of parameters.filter(({ required }) => required)) {
    const { in: where, name } = parameter
    const value = parameterExample(parameter)
    if (value === undefined) throw new Error(`${id}: no example for the ${where} parameter ${name}`)
    if (where === 'header') call.headers = { ...call.headers, [name]: String(value) }
    else if (where === 'cookie') call.headers = withCookie(call.headers, `${name}=${value}`)
    else call[where][name] = value
  }
  const sent = requestMediaOf(operation.requestBody)
  if (sent) {
    const { type: mediaType, media } = sent
    const [value] = Object.values(bodyExamples(document, media, 'request'))
    if (value === undefined) throw new Error(`${id}: no example for the ${mediaType} body`)
    call.body = bodyFor(id, value)
  }
  return call
}

function withCookie(headers: Record<string, string> | undefined, cookie: string): Record<string, string> {
  return { ...headers, cookie: headers?.cookie ? `${headers.cookie}; ${cookie}` : cookie }
}

/**
 * A body of the description as a person gives it: with the `request_id` that the client asks of them, and with a file
 * where the description can only write text.
 */
export function bodyFor(operationId: string, body: unknown): unknown {
  if (!isObject(body)) return body
  const { idempotency, requestBody } = operations[operationId as OperationId]
  const complete = idempotency === 'request_id' ? { request_id: 'contract-1', ...body } : body
  if (requestBody !== 'multipart/form-data') return complete
  return { ...complete, file: new File(['%PDF-1.4'], 'invoice.pdf', { type: 'application/pdf' }) }
}
