import type { OperationRow } from './operation-rows.ts'

/** The TypeScript of the operation table. */
export function operationsFile(rows: readonly OperationRow[], defaultServer: string): string {
  const entries = rows.map((row) => `  ${row.id}: ${JSON.stringify(row)},`)
  return `import type { operations as OperationTypes } from './openapi.ts'

export type OperationId = keyof OperationTypes

/** What the client must know of an operation to call it safely. */
export interface Operation {
  readonly id: OperationId
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** With \`{name}\` where a path parameter goes. */
  readonly path: string
  /** Base URL that \`path\` stands under. */
  readonly server: string
  readonly tag: string
  readonly pathParams: readonly string[]
  readonly queryParams: readonly string[]
  /** Media type of the request body; null when it takes none. */
  readonly requestBody: 'application/json' | 'multipart/form-data' | null
  /** Media type of a successful answer; null when it may come without a body. */
  readonly responseBody: 'application/json' | null
  /** Documented success statuses. */
  readonly success: readonly number[]
  /** Answers \`{data, page_meta}\`, page by page. */
  readonly list: boolean
  /** \`safe\`: reads only. \`request_id\`: the API keeps a second call with the same id from acting twice. \`none\`: no protection. */
  readonly idempotency: 'safe' | 'request_id' | 'none'
  /** Answers 404 with a live key. */
  readonly sandboxOnly: boolean
  readonly deprecated: boolean
}

/** Base URL of every operation that names no other. */
export const DEFAULT_SERVER: string = ${JSON.stringify(defaultServer)}

export const operations: { readonly [Id in OperationId]: Operation & { readonly id: Id } } = {
${entries.join('\n')}
}
`
}
