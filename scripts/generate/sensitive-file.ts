import type { OpenApiDocument } from '../openapi/types.ts'
import { literal } from './literal.ts'

/** Marks a member whose value is a secret or personal. */
const SENSITIVE = 'x-glomo-sensitive'
/** Says after which words of a message a long number is an amount. */
const AMOUNT_AFTER = 'x-glomo-amount-after'

/** The TypeScript of what is never logged, and of what is although it looks alike. */
export function sensitiveFile(document: OpenApiDocument): string {
  const { names, amountsAfter } = sensitiveIn(document)
  return `/** Members and query parameters that hold secrets or personal data: whatever logs or reports replaces their values. */
export const SENSITIVE_NAMES: readonly string[] = ${literal(names)}

/** Words of messages that an amount follows, which is not to be taken for the number of an account. */
export const AMOUNTS_AFTER: readonly string[] = ${literal(amountsAfter)}
`
}

/** Names that the description marks, and words that amounts follow; each sorted. */
export function sensitiveIn(document: OpenApiDocument): { names: string[]; amountsAfter: string[] } {
  const names = new Set<string>()
  const amountsAfter = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && typeof child === 'object' && child !== null) {
        for (const [name, schema] of Object.entries(child)) if (isMarked(schema)) names.add(name)
      }
      visit(child)
    }
    if (isMarked(node) && 'in' in node && 'name' in node && typeof node.name === 'string') names.add(node.name)
    if (AMOUNT_AFTER in node) amountsAfter.add(readWords(node[AMOUNT_AFTER]))
  }
  visit(document)
  return { names: [...names].sort(), amountsAfter: [...amountsAfter].sort() }
}

/** They become part of a pattern. */
function readWords(words: unknown): string {
  if (typeof words === 'string' && /^[\w: ]+$/.test(words)) return words
  throw new Error(`${AMOUNT_AFTER} is ${JSON.stringify(words)}; it must be plain words`)
}

function isMarked(node: unknown): boolean {
  return typeof node === 'object' && node !== null && Reflect.get(node, SENSITIVE) === true
}
