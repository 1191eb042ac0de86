import { isDeepStrictEqual } from 'node:util'
import { operationFacts } from '../../../generated/operation-facts.ts'
import { operations } from '../../../generated/operation-table.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { isJsonType } from '../../openapi/media.ts'
import { mediaTypeName } from '../../openapi/normalize.ts'
import type { CallArguments } from './call-arguments.ts'

/** What an adapter put on the wire. */
export interface SentRequest {
  method: string
  /** Path and query. */
  target: string
  body: unknown
}

export function sentRequest(url: string, { method = 'GET', body, headers }: RequestInit): SentRequest {
  const { pathname, search } = new URL(url)
  const isJson = isJsonType(mediaTypeName(new Headers(headers).get('content-type') ?? ''))
  return { method, target: pathname + search, body: isJson ? JSON.parse(String(body)) : body }
}

/**
 * In what a request differs from what the description makes of the arguments, one line each. Members of the body that
 * are not JSON (a file) are compared by their names alone.
 */
export function differences(operationId: string, { path, query, body }: CallArguments, sent: SentRequest): string[] {
  const operation = operations[operationId as OperationId]
  const expectedPath = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name])))
  const [sentPath = '', search = ''] = sent.target.split('?')
  const found: string[] = []
  if (sent.method !== operation.method) found.push(`method is ${sent.method}, not ${operation.method}`)
  if (sentPath !== expectedPath) found.push(`path is ${sentPath}, not ${expectedPath}`)
  const expectedQuery = operationFacts[operation.id].list ? { page: 1, ...query } : query
  found.push(...memberDifferences('query', asText(expectedQuery), Object.fromEntries(new URLSearchParams(search))))
  const { requestBody } = operation
  if (requestBody === 'multipart/form-data') {
    found.push(...memberDifferences('body', names(body), formNames(sent.body)))
  } else if (requestBody) found.push(...memberDifferences('body', body, sent.body))
  else if (sent.body !== undefined && sent.body !== null) found.push('a body was sent')
  return found
}

function memberDifferences(where: string, expected: unknown, sent: unknown): string[] {
  if (isDeepStrictEqual(expected ?? {}, sent ?? {})) return []
  const [want, have] = [expected, sent].map((value) => Object(value ?? {}) as Record<string, unknown>)
  if (!want || !have) return []
  return [...new Set([...Object.keys(want), ...Object.keys(have)])].flatMap((name) => {
    if (isDeepStrictEqual(want[name], have[name])) return []
    if (!(name in have)) return [`${where}.${name} is missing`]
    if (!(name in want)) return [`${where}.${name} was added`]
    return [`${where}.${name} is ${JSON.stringify(have[name])}, not ${JSON.stringify(want[name])}`]
  })
}

const asText = (query: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))

const names = (body: unknown) => Object.fromEntries(Object.keys(Object(body)).map((name) => [name, true]))

const formNames = (body: unknown) =>
  Object.fromEntries([...(body instanceof FormData ? body.keys() : [])].map((name) => [name, true]))
