import { follow, isReference } from '../openapi/references.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { literal } from './literal.ts'

/** Marks a member whose value is a secret or personal; `false`, one that is neither although its name says so elsewhere. */
const SENSITIVE = 'x-glomo-sensitive'
/** Says after which words of a message a long number is an amount. */
const AMOUNT_AFTER = 'x-glomo-amount-after'

/** What the marks of a description say, each list sorted. */
export interface Sensitive {
  /** Of members and query parameters that are never shown. */
  names: string[]
  /** `product.name`: a member that is shown inside another one, although its name is among the above. */
  shown: string[]
  /** Words that amounts follow. */
  amountsAfter: string[]
}

/** The TypeScript of what is never logged, and of what is although it looks alike. */
export function sensitiveFile(document: OpenApiDocument): string {
  const { names, shown, amountsAfter } = sensitiveIn(document)
  return `/** Members and query parameters that hold secrets or personal data: whatever logs or reports replaces their values. */
export const SENSITIVE_NAMES: readonly string[] = ${literal(names)}

/** Where one of these names stands for something harmless: the member around it, and the name. */
export const SHOWN_PLACES: readonly string[] = ${literal(shown)}

/** Words of messages that an amount follows, which is not to be taken for the number of an account. */
export const AMOUNTS_AFTER: readonly string[] = ${literal(amountsAfter)}
`
}

/** @throws when a place is marked as harmless and as sensitive */
export function sensitiveIn(document: OpenApiDocument): Sensitive {
  const names = new Set<string>()
  const [hidden, shown] = [new Set<string>(), new Set<string>()]
  const amountsAfter = new Set<string>()
  const seen = new Set<string>()

  /** @param within the member that the node is the value of; lists and compositions are seen through */
  const visit = (node: unknown, within: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (isReference(node)) {
      const place = `${node.$ref} in ${within}`
      if (seen.has(place)) return
      seen.add(place)
      visit(follow(document, node), within)
    }
    for (const [key, child] of Object.entries(node)) {
      if (key === 'properties' && typeof child === 'object' && child !== null) {
        for (const [name, schema] of Object.entries(child)) {
          const mark = markOf(schema)
          if (mark === true) names.add(name)
          if (mark !== undefined) (mark ? hidden : shown).add(`${within}.${name}`)
          visit(schema, name)
        }
      } else visit(child, within)
    }
    if (markOf(node) === true && 'in' in node && 'name' in node && typeof node.name === 'string') names.add(node.name)
    if (AMOUNT_AFTER in node) amountsAfter.add(readWords(node[AMOUNT_AFTER]))
  }

  // What stands in components is somewhere by a reference, or nowhere.
  const { components: _, ...used } = document
  visit(used, '')
  const both = [...shown].find((place) => hidden.has(place))
  if (both) throw new Error(`${SENSITIVE}: ${both} is marked as harmless at one place and as sensitive at another`)
  return { names: [...names].sort(), shown: [...shown].sort(), amountsAfter: [...amountsAfter].sort() }
}

/** They become part of a pattern. */
function readWords(words: unknown): string {
  if (typeof words === 'string' && /^[\w: ]+$/.test(words)) return words
  throw new Error(`${AMOUNT_AFTER} is ${JSON.stringify(words)}; it must be plain words`)
}

function markOf(node: unknown): boolean | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  const mark: unknown = Reflect.get(node, SENSITIVE)
  return typeof mark === 'boolean' ? mark : undefined
}
