import { propertiesOf } from '../openapi/flatten.ts'
import { type LocatedOperation, operationsOf } from '../openapi/operations.ts'
import { follow } from '../openapi/references.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'

/** One row of the operation table; `src/` and the tests ask it and repeat none of it. */
export interface OperationRow {
  id: string
  method: string
  path: string
  server: string
  tag: string
  pathParams: string[]
  queryParams: string[]
  requestBody: string | null
  responseBody: string | null
  success: number[]
  list: boolean
  idempotency: 'safe' | 'request_id' | 'none'
  sandboxOnly: boolean
  deprecated: boolean
}

export function operationRows(document: OpenApiDocument): OperationRow[] {
  return operationsOf(document).map((located) => rowOf(document, located))
}

function rowOf(document: OpenApiDocument, located: LocatedOperation): OperationRow {
  const { id, method, path, operation, parameters, server } = located
  const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const inQuery = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name)
  for (const other of parameters) {
    if (other.in !== 'path' && other.in !== 'query') {
      throw new Error(`${id}: the ${other.in} parameter ${other.name} has no place in the operation table yet`)
    }
  }
  const mediaTypes = Object.keys(operation.requestBody?.content ?? {})
  if (mediaTypes.length > 1) throw new Error(`${id}: one request media type is supported, not ${mediaTypes.join(', ')}`)
  return {
    id,
    method: method.toUpperCase(),
    path,
    server,
    tag: operation.tags?.[0] ?? '',
    pathParams: inPath,
    queryParams: inQuery,
    requestBody: mediaTypes[0] ?? null,
    responseBody: responseBodyOf(located),
    success: Object.keys(operation.responses)
      .filter((status) => /^2\d\d$/.test(status))
      .map(Number),
    list: isList(document, located),
    idempotency: idempotencyOf(located),
    sandboxOnly: operation['x-glomo-sandbox-only'] === true,
    deprecated: operation.deprecated === true,
  }
}

/** Media type of the successful answers; null when one of them may come without a body. */
function responseBodyOf({ operation }: LocatedOperation): string | null {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  const types = successes.map(([, { content }]) => Object.keys(content ?? {})[0] ?? null)
  return types.includes(null) ? null : (types[0] ?? null)
}

/** A list is what answers `{data, page_meta}` and can be asked for by page. */
function isList(document: OpenApiDocument, { operation, parameters }: LocatedOperation): boolean {
  if (!parameters.some(({ name }) => name === 'page')) return false
  const schema = operation.responses['200']?.content?.['application/json']?.schema
  if (!schema) return false
  const { data, page_meta: pageMeta } = propertiesOf(document, schema)
  return pageMeta !== undefined && data !== undefined && follow<Schema>(document, data).type === 'array'
}

function idempotencyOf({ id, method, operation }: LocatedOperation): OperationRow['idempotency'] {
  if (method === 'get') return 'safe'
  const declared = operation['x-glomo-idempotency']
  if (declared === undefined) return 'none'
  if (declared !== 'request_id') throw new Error(`${id}: x-glomo-idempotency knows only request_id`)
  return 'request_id'
}
