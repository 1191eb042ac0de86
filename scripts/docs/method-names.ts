import type { Method } from '../lib/client-methods.ts'

/** `src/cli/method-names.ts`: what the command calls each operation, besides its operationId. */
export function methodNamesFile(methods: readonly Method[]): string {
  const rows = methods.map(({ operationId, resource, name }) => `  ${operationId}: '${resource}.${name}',`)
  return `// Made by \`npm run docs:api\` from the resources; change those, not this.

import type { OperationId } from '../transport/operation.ts'

/** The method of the client that calls each operation; those of \`sandbox\` are in the entry of that name. */
export const methodNames: { readonly [Id in OperationId]: string } = {
${rows.join('\n')}
}
`
}
