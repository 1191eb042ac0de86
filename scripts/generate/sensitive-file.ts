import type { OpenApiDocument } from '../openapi/types.ts'

/** Marks a member whose value is a secret or personal. */
const MARK = 'x-glomo-sensitive'

/** The TypeScript of the names whose values are never logged. */
export function sensitiveFile(document: OpenApiDocument): string {
  const names = new Set<string>()
  collect(document, names)
  return `/** Members and query parameters that hold secrets or personal data: whatever logs or reports replaces their values. */
export const SENSITIVE_NAMES: readonly string[] = ${JSON.stringify([...names].sort(), null, 2)}
`
}

function collect(node: unknown, names: Set<string>): void {
  if (typeof node !== 'object' || node === null) return
  for (const [key, child] of Object.entries(node)) {
    if (key === 'properties' && typeof child === 'object' && child !== null) {
      for (const [name, schema] of Object.entries(child)) if (isMarked(schema)) names.add(name)
    }
    collect(child, names)
  }
  if (isMarked(node) && 'in' in node && 'name' in node && typeof node.name === 'string') names.add(node.name)
}

function isMarked(node: unknown): boolean {
  return typeof node === 'object' && node !== null && Reflect.get(node, MARK) === true
}
