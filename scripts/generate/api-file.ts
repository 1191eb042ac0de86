import { operationsOf } from '../openapi/operations.ts'
import type { OpenApiDocument } from '../openapi/types.ts'

/** The TypeScript of the typed fetch client's members: one function an operation. */
export function apiFile(document: OpenApiDocument): string {
  const members = operationsOf(document).map(({ id, method, path, operation }) => {
    const evidence = operation['x-glomo-evidence']
    const known = evidence === undefined ? '' : `(known in part: ${evidence})`
    const summary = [operation.summary, `\`${method.toUpperCase()} ${path}\``, known].filter(Boolean).join(' ')
    return operation.deprecated
      ? `  /**\n   * ${comment(summary)}\n   * @deprecated\n   */\n  ${id}: ApiCall<'${id}'>`
      : `  /** ${comment(summary)} */\n  ${id}: ApiCall<'${id}'>`
  })
  return `import type { ApiCall } from '../src/transport/api-call.ts'

/** The typed fetch client: every operation of the description by its operationId. */
export interface GlomoApi {
${members.join('\n')}
}
`
}

function comment(text: string): string {
  return text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')
}
