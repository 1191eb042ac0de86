import type { IdempotentOperation, Operation, OperationId, PartialAmount } from '../../src/transport/operation.ts'
import { isObject } from '../lib/json.ts'
import { jsonMediaOf, requestMediaOf, textTypesOf } from '../openapi/media.ts'
import { type LocatedOperation, operationsOf } from '../openapi/operations.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { givesId } from './gives-id.ts'

/** A mark of an overlay that does not hold. */
export class MarkError extends Error {
  override name = 'MarkError'
  readonly operationId: string

  constructor(operationId: string, message: string) {
    super(`${operationId}: ${message}`)
    this.operationId = operationId
  }
}

/** The operation table; `src/` and the tests ask it and repeat none of it. */
export function operationRows(document: OpenApiDocument): (Operation | IdempotentOperation)[] {
  const located = operationsOf(document)
  return located.map((each) => rowOf(each, located, document))
}

/** Base URL of every operation that names no other. */
export function defaultServerOf(document: OpenApiDocument): string {
  const url = document.servers?.[0]?.url
  if (!url) throw new Error('the description names no server')
  return url
}

function rowOf(
  located: LocatedOperation,
  all: readonly LocatedOperation[],
  document: OpenApiDocument,
): Operation | IdempotentOperation {
  const { id, method, path, operation, parameters, server } = located
  const pathParams = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const requestBody = requestMediaOf(located.operation.requestBody)?.type
  const headers = requiredHeadersOf(located)
  const accepts = textTypesOf(located.operation)
  const idPrefixes = idPrefixesOf(located)
  const advice = textOf(located, 'x-glomo-advice')
  const lock = textOf(located, 'x-glomo-lock')
  return {
    id: id as OperationId, // the types are made from the same description
    method: method.toUpperCase() as Operation['method'],
    path,
    ...(server === defaultServerOf(document) ? {} : { server }),
    ...(pathParams.length > 0 ? { pathParams } : {}),
    ...(idPrefixes ? { idPrefixes } : {}),
    ...(requestBody ? { requestBody } : {}),
    ...(headers.length > 0 ? { headers } : {}),
    ...(accepts.length > 0 ? { accepts } : {}),
    ...(alwaysAnswersJson(located) ? {} : { responseBody: null }),
    ...(givesId(document, operation) ? { givesId: true } : {}),
    ...idempotencyOf(located, all, document),
    ...(operation['x-glomo-sandbox-only'] === true ? { sandboxOnly: true } : {}),
    ...(advice ? { advice } : {}),
    ...(lock ? { lock } : {}),
  }
}

/** `^payout_` and `^(bene|ben)_` are patterns of prefixes; any other says something else. */
function idPrefixesOf({ parameters }: LocatedOperation): string[] | undefined {
  const pattern = parameters.find((parameter) => parameter.in === 'path' && parameter.schema?.pattern)?.schema?.pattern
  const kinds = /^\^\(?([a-z|]+)\)?_$/.exec(String(pattern))?.[1]
  return kinds?.split('|').map((kind) => `${kind}_`)
}

/** What each call must give, in lower case; a required cookie is the header it travels in. */
function requiredHeadersOf({ parameters }: LocatedOperation): string[] {
  const required = parameters.filter((parameter) => parameter.required)
  const headers = required.flatMap(({ in: where, name }) => (where === 'header' ? [name.toLowerCase()] : []))
  return required.some((parameter) => parameter.in === 'cookie') ? [...headers, 'cookie'] : headers
}

/** Whether each successful answer has a body. */
function alwaysAnswersJson({ operation }: LocatedOperation): boolean {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  return successes.length > 0 && successes.every(([, { content }]) => jsonMediaOf(content) !== undefined)
}

/** What is known of a repeat. @throws when the marks of an operation do not fit each other */
function idempotencyOf(
  located: LocatedOperation,
  all: readonly LocatedOperation[],
  document: OpenApiDocument,
): Pick<Operation, 'idempotency'> | (Omit<IdempotentOperation, keyof Operation> & { idempotency: 'request_id' }) {
  const { id, method, operation } = located
  const { 'x-glomo-idempotency': declared, 'x-glomo-lookup': lookup, 'x-glomo-same': same } = operation
  if (declared === undefined) {
    if (lookup !== undefined || same !== undefined) {
      throw new MarkError(id, `x-glomo-lookup and x-glomo-same go with x-glomo-idempotency, which is missing`)
    }
    return { idempotency: method === 'get' ? 'safe' : 'none' }
  }
  if (declared !== 'request_id') throw new MarkError(id, `x-glomo-idempotency knows only request_id`)
  const list = all.find((other) => other.id === lookup)
  if (!list?.parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'request_id')) {
    throw new MarkError(id, `x-glomo-lookup is ${JSON.stringify(lookup)}, which takes no request_id`)
  }
  if (!isTexts(same) || Object.keys(same).length === 0) {
    throw new MarkError(id, `x-glomo-same must name a member of the object for each member of the request`)
  }
  const { 'x-glomo-failed': failed, 'x-glomo-partial': partial, 'x-glomo-null-without': nullWithout } = operation
  if (failed !== undefined && !isTextList(failed)) throw new MarkError(id, `x-glomo-failed must be a list of states`)
  if (nullWithout !== undefined && !isTextList(nullWithout)) {
    throw new MarkError(id, `x-glomo-null-without must be a list of members`)
  }
  if (partial !== undefined && !isPartialAmount(partial)) {
    throw new MarkError(id, `x-glomo-partial must name an amount, a flag and the currencies to compare`)
  }
  return {
    idempotency: 'request_id',
    lookup: rowOf(list, all, document),
    same,
    ...(nullWithout ? { nullWithout } : {}),
    ...(failed ? { failed } : {}),
    ...(partial ? { partial } : {}),
  }
}

function textOf({ id, operation }: LocatedOperation, mark: `x-${string}`): string | undefined {
  const text = operation[mark]
  if (text === undefined || (typeof text === 'string' && text !== '')) return text
  throw new MarkError(id, `${mark} must be a text`)
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((member) => typeof member === 'string')
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((member) => typeof member === 'string')
}

function isPartialAmount(value: unknown): value is PartialAmount {
  if (!isObject(value)) return false
  return typeof value.amount === 'string' && typeof value.flag === 'string' && isTextList(value.currencies)
}
