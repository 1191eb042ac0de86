import type { OperationFacts } from '../../src/transport/operation.ts'
import { propertiesOf } from '../openapi/flatten.ts'
import { jsonMediaOf } from '../openapi/media.ts'
import { type LocatedOperation, operationsOf } from '../openapi/operations.ts'
import { follow } from '../openapi/references.ts'
import type { OpenApiDocument, Schema } from '../openapi/types.ts'

/** What the command, documents and tests know of each operation besides what sending it needs. */
export function operationFacts(document: OpenApiDocument): Record<string, OperationFacts> {
  return Object.fromEntries(operationsOf(document).map((located) => [located.id, factsOf(document, located)]))
}

function factsOf(document: OpenApiDocument, located: LocatedOperation): OperationFacts {
  const { id, operation, parameters } = located
  const evidence = operation['x-glomo-evidence']
  if (evidence !== undefined && typeof evidence !== 'string') throw new Error(`${id}: x-glomo-evidence must be a text`)
  return {
    tag: operation.tags?.[0] ?? '',
    deprecated: operation.deprecated === true,
    queryParams: parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    success: Object.keys(operation.responses)
      .filter((status) => /^2\d\d$/.test(status))
      .map(Number),
    list: isList(document, located),
    ...(evidence === undefined ? {} : { evidence }),
  }
}

/** A list is what answers `{data, page_meta}` and can be asked for by page. */
function isList(document: OpenApiDocument, { operation, parameters }: LocatedOperation): boolean {
  if (!parameters.some(({ name }) => name === 'page')) return false
  const schema = jsonMediaOf(operation.responses['200']?.content)?.schema
  if (!schema) return false
  const { data, page_meta: pageMeta } = propertiesOf(document, schema)
  return pageMeta !== undefined && data !== undefined && follow<Schema>(document, data).type === 'array'
}
