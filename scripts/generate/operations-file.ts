import type { IdempotentOperation, Operation } from '../../src/transport/operation.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { literal } from './literal.ts'
import { operationFacts } from './operation-facts.ts'
import { defaultServerOf, operationRows } from './operation-rows.ts'

/** The TypeScript of the operations, each a constant, so that a bundle holds those it calls. */
export function operationsFile(document: OpenApiDocument): string {
  const rows = operationRows(document)
  // What an operation refers to stands before it.
  const ordered = [...rows].sort((one, other) => Number('lookup' in one) - Number('lookup' in other))
  return `import type { IdempotentOperation, Row } from '../src/transport/operation.ts'

/** Base URL of every operation that names no other. */
export const DEFAULT_SERVER: string = ${literal(defaultServerOf(document))}

${ordered.map(operationConstant).join('\n\n')}
`
}

function operationConstant(row: Operation | IdempotentOperation): string {
  if (!('lookup' in row)) return `export const ${row.id}: Row<${literal(row.id)}> = ${literal(row)}`
  const { lookup, ...others } = row
  const members = literal({ ...others, lookup: lookup.id }).replace(
    `lookup: ${literal(lookup.id)}`,
    `lookup: ${lookup.id}`,
  )
  return `export const ${row.id}: Row<${literal(row.id)}> & IdempotentOperation = ${members}`
}

/** The TypeScript of the table of all of them. */
export function operationTableFile(document: OpenApiDocument): string {
  const rows = operationRows(document)
  const idempotent = rows.filter((row) => 'lookup' in row).map(({ id }) => literal(id))
  const names = rows.map(({ id }) => `  ${id},`).join('\n')
  return `import type { IdempotentOperation, Operation, OperationId } from '../src/transport/operation.ts'
import {
${names}
} from './operations.ts'

/** The creates that the API knows a repeat of by their \`request_id\`. */
export type IdempotentId = ${idempotent.join(' | ') || 'never'}

/** Every operation by its operationId. */
export const operations: {
  readonly [Id in OperationId]: (Id extends IdempotentId ? IdempotentOperation : Operation) & { readonly id: Id }
} = {
${names}
}

/** Every operation, without its name beside it: what a bundle of all of them holds. */
export const everyOperation: readonly Operation[] = [
${names}
]
`
}

/** The TypeScript of what is known of each operation besides. */
export function operationFactsFile(document: OpenApiDocument): string {
  return `import type { OperationFacts, OperationId } from '../src/transport/operation.ts'

export const operationFacts: { readonly [Id in OperationId]: OperationFacts } = ${literal(operationFacts(document))}
`
}
