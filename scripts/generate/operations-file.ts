import type { OpenApiDocument } from '../openapi/types.ts'
import { literal } from './literal.ts'
import { operationFacts } from './operation-facts.ts'
import { defaultServerOf, operationRows } from './operation-rows.ts'

/** The TypeScript of the operation table. */
export function operationsFile(document: OpenApiDocument): string {
  const rows = operationRows(document)
  const idempotent = rows.filter((row) => 'lookup' in row).map(({ id }) => literal(id))
  return `import type { IdempotentOperation, Operation, OperationId } from '../src/transport/operation.ts'

export type { OperationId }

/** The creates that the API knows a repeat of by their \`request_id\`. */
export type IdempotentId = ${idempotent.join(' | ') || 'never'}

/** Base URL of every operation that names no other. */
export const DEFAULT_SERVER: string = ${literal(defaultServerOf(document))}

export const operations: {
  readonly [Id in OperationId]: (Id extends IdempotentId ? IdempotentOperation : Operation) & { readonly id: Id }
} = ${literal(Object.fromEntries(rows.map((row) => [row.id, row])))}
`
}

/** The TypeScript of what is known of each operation besides. */
export function operationFactsFile(document: OpenApiDocument): string {
  return `import type { OperationFacts, OperationId } from '../src/transport/operation.ts'

export const operationFacts: { readonly [Id in OperationId]: OperationFacts } = ${literal(operationFacts(document))}
`
}
