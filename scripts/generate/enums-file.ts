import { isDeepStrictEqual } from 'node:util'
import { below } from '../lib/json.ts'
import type { OpenApiDocument } from '../openapi/types.ts'
import { literal } from './literal.ts'

/** Gives an enum of the description the name it has in code. */
const MARK = 'x-glomo-enum'

/** The TypeScript of the enums that have a name: a constant each, so that a bundle holds those it uses. */
export function enumsFile(document: OpenApiDocument): string {
  const constants = Object.entries(namedEnums(document)).map(
    ([name, values]) => `export const ${name} = ${literal(values)} as const\n`,
  )
  return constants.join('\n')
}

/** A name of an enum that does not hold. */
export class EnumNameError extends Error {
  override name = 'EnumNameError'
  /** JSON pointer of the schema that bears it. */
  readonly pointer: string

  constructor(pointer: string, message: string) {
    super(message)
    this.pointer = pointer
  }
}

/** The values of each marked enum by its name, without `null`. @throws {EnumNameError} when two of one name differ */
export function namedEnums(document: OpenApiDocument): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== 'object' || node === null) return
    if (MARK in node) {
      const name = String(node[MARK])
      const values = readEnum(node[MARK], 'enum' in node ? node.enum : undefined, pointer)
      const known = found[name] ?? values
      if (!isDeepStrictEqual(known, values)) {
        const lists = `${known.join(', ')} and ${values.join(', ')}`
        throw new EnumNameError(pointer, `${MARK} ${name} names two different lists: ${lists}`)
      }
      found[name] = values
    }
    for (const [key, child] of Object.entries(node)) visit(child, below(pointer, key))
  }
  visit(document, '')
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function readEnum(name: unknown, values: unknown, pointer: string): string[] {
  if (typeof name !== 'string' || !/^[A-Z][A-Z0-9_]*$/.test(name)) {
    throw new EnumNameError(pointer, `${MARK} is ${JSON.stringify(name)}; it must be a name in capitals`)
  }
  const texts = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
  if (texts.length === 0) throw new EnumNameError(pointer, `${MARK} ${name} stands where no enum of texts is`)
  return texts
}
