import { operations } from '../../../generated/operation-table.ts'
import { VIOLATIONS_HEADER } from '../../../src/cli/violations.ts'
import type { OperationId } from '../../../src/transport/operation.ts'
import { isJsonType } from '../../openapi/media.ts'
import { mediaTypeName } from '../../openapi/normalize.ts'
import type { CallArguments } from './call-arguments.ts'

export interface PlainAnswer {
  status: number
  body: unknown
  /** What the mock holds against the request or its own answer, as JSON; empty when nothing. */
  violations: string
}

/** Calls an operation with nothing but `fetch`: what the client is compared with. */
export async function plainCall(
  mockUrl: string,
  operationId: string,
  { path, query, body, headers: needed }: CallArguments,
  headers: Record<string, string> = {},
): Promise<PlainAnswer> {
  const operation = operations[operationId as OperationId]
  const address = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name])))
  const url = new URL(mockUrl + address)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value))
  const sent: Record<string, string> = { authorization: 'Bearer test-key', ...needed, ...headers }
  const init: RequestInit = { method: operation.method, headers: sent }
  if (operation.requestBody === 'multipart/form-data') {
    init.body = formOf(body)
  } else if (operation.requestBody) {
    sent['content-type'] = operation.requestBody
    init.body = isJsonType(operation.requestBody) ? JSON.stringify(body) : String(body)
  }
  const response = await fetch(url, init)
  const text = await response.text()
  const isJson = isJsonType(mediaTypeName(response.headers.get('content-type') ?? 'application/json'))
  const answer = text === '' || !isJson ? text || undefined : JSON.parse(text)
  // Where the description has an answer for it, the mock gives that one and says in a header what it refused.
  const violations = response.headers.get(VIOLATIONS_HEADER) ?? JSON.stringify(answer?.validation ?? '')
  return { status: response.status, body: answer, violations }
}

function formOf(body: unknown): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(body ?? {})) form.append(name, value)
  return form
}
