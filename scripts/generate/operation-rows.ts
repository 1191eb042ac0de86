import type { IdempotentOperation, Operation, OperationId, PartialAmount } from '../../src/transport/operation.ts'
import { isObject } from '../lib/json.ts'
import { type LocatedOperation, operationsOf } from '../openapi/operations.ts'
import type { OpenApiDocument } from '../openapi/types.ts'

/** The operation table; `src/` and the tests ask it and repeat none of it. */
export function operationRows(document: OpenApiDocument): (Operation | IdempotentOperation)[] {
  const located = operationsOf(document)
  return located.map((each) => rowOf(each, located, defaultServerOf(document)))
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
  defaultServer: string,
): Operation | IdempotentOperation {
  const { id, method, path, operation, parameters, server } = located
  const pathParams = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const requestBody = requestBodyOf(located)
  const idPrefixes = idPrefixesOf(located)
  const advice = textOf(located, 'x-glomo-advice')
  const lock = textOf(located, 'x-glomo-lock')
  return {
    id: id as OperationId, // the types are made from the same description
    method: method.toUpperCase() as Operation['method'],
    path,
    ...(server === defaultServer ? {} : { server }),
    ...(pathParams.length > 0 ? { pathParams } : {}),
    ...(idPrefixes ? { idPrefixes } : {}),
    ...(requestBody ? { requestBody } : {}),
    ...(alwaysAnswersJson(located) ? {} : { responseBody: null }),
    ...idempotencyOf(located, all, defaultServer),
    ...(operation['x-glomo-sandbox-only'] === true ? { sandboxOnly: true } : {}),
    ...(advice ? { advice } : {}),
    ...(lock ? { lock } : {}),
  }
}

/** `^payout_` and `^(bene|ben)_` are patterns of prefixes. */
function idPrefixesOf({ id, parameters }: LocatedOperation): string[] | undefined {
  const pattern = parameters.find((parameter) => parameter.in === 'path' && parameter.schema?.pattern)?.schema?.pattern
  if (pattern === undefined) return undefined
  const kinds = /^\^\(?([a-z|]+)\)?_$/.exec(String(pattern))?.[1]
  if (!kinds) throw new Error(`${id}: ${pattern} is not a pattern of prefixes such as ^(bene|ben)_`)
  return kinds.split('|').map((kind) => `${kind}_`)
}

function requestBodyOf({ id, operation }: LocatedOperation): Operation['requestBody'] {
  const [type, ...others] = Object.keys(operation.requestBody?.content ?? {})
  if (others.length > 0)
    throw new Error(`${id}: one request media type is supported, not ${[type, ...others].join(', ')}`)
  if (type === undefined || type === 'application/json' || type === 'multipart/form-data') return type
  throw new Error(`${id}: the request media type ${type} is not supported yet`)
}

/** Whether each successful answer has a body. */
function alwaysAnswersJson({ operation }: LocatedOperation): boolean {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  return successes.length > 0 && successes.every(([, { content }]) => content && 'application/json' in content)
}

/** What is known of a repeat. @throws when the marks of an operation do not fit each other */
function idempotencyOf(
  located: LocatedOperation,
  all: readonly LocatedOperation[],
  defaultServer: string,
): Pick<Operation, 'idempotency'> | (Omit<IdempotentOperation, keyof Operation> & { idempotency: 'request_id' }) {
  const { id, method, operation } = located
  const { 'x-glomo-idempotency': declared, 'x-glomo-lookup': lookup, 'x-glomo-same': same } = operation
  if (declared === undefined) {
    if (lookup !== undefined || same !== undefined) {
      throw new Error(`${id}: x-glomo-lookup and x-glomo-same go with x-glomo-idempotency, which is missing`)
    }
    return { idempotency: method === 'get' ? 'safe' : 'none' }
  }
  if (declared !== 'request_id') throw new Error(`${id}: x-glomo-idempotency knows only request_id`)
  const list = all.find((other) => other.id === lookup)
  if (!list?.parameters.some((parameter) => parameter.in === 'query' && parameter.name === 'request_id')) {
    throw new Error(`${id}: x-glomo-lookup is ${JSON.stringify(lookup)}, which takes no request_id`)
  }
  if (!isTexts(same) || Object.keys(same).length === 0) {
    throw new Error(`${id}: x-glomo-same must name a member of the object for each member of the request`)
  }
  const { 'x-glomo-failed': failed, 'x-glomo-partial': partial } = operation
  if (failed !== undefined && !isTextList(failed)) throw new Error(`${id}: x-glomo-failed must be a list of states`)
  if (partial !== undefined && !isPartialAmount(partial)) {
    throw new Error(`${id}: x-glomo-partial must name an amount, a flag and the currencies to compare`)
  }
  return {
    idempotency: 'request_id',
    lookup: rowOf(list, all, defaultServer),
    same,
    ...(failed ? { failed } : {}),
    ...(partial ? { partial } : {}),
  }
}

function textOf({ id, operation }: LocatedOperation, mark: `x-${string}`): string | undefined {
  const text = operation[mark]
  if (text === undefined || (typeof text === 'string' && text !== '')) return text
  throw new Error(`${id}: ${mark} must be a text`)
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
