import { below, isObject, type JsonObject } from '../../lib/json.ts'
import type { Description } from '../description.ts'

/** One schema that a value must satisfy, and where it stands. */
export interface Part {
  readonly value: unknown
  readonly pointer: string
  /** Tells it from what else is made of the schema at this place. Default: the pointer. */
  readonly id?: string
}

/** Schemas that a value must satisfy all of. */
export type Conjunction = readonly Part[]

export function keyOf(conjunction: Conjunction): string {
  return conjunction.map(idOf).join('&')
}

function idOf({ id, pointer }: Part): string {
  return id ?? pointer
}

/** A schema object without references, `allOf` and choices of one. */
export interface Leaf {
  readonly schema: JsonObject
  readonly pointer: string
}

const CHOICES = ['oneOf', 'anyOf'] as const

/** Takes a conjunction apart into plain schemas. A schema that contains itself through `allOf` adds nothing again. */
export function leavesOf(description: Description, conjunction: Conjunction): { leaves: Leaf[]; never: boolean } {
  const leaves: Leaf[] = []
  const seen = new Set<string>()
  let never = false
  const visit = (part: Part) => {
    if (seen.has(idOf(part))) return
    seen.add(idOf(part))
    if (part.value === false) never = true
    if (!isObject(part.value)) return
    const { $ref, allOf, ...schema }: Record<string, unknown> = part.value
    if (typeof $ref === 'string') {
      visit(description.lookUp($ref))
      if (description.is30) return
    }
    const inner: Part[] = []
    for (const keyword of CHOICES) {
      const branches = schema[keyword]
      if (!Array.isArray(branches) || branches.length !== 1) continue
      delete schema[keyword]
      inner.push({ value: branches[0], pointer: below(part.pointer, keyword, 0) })
    }
    leaves.push({ schema, pointer: part.pointer })
    if (Array.isArray(allOf)) {
      inner.push(...allOf.map((value: unknown, index) => ({ value, pointer: below(part.pointer, 'allOf', index) })))
    }
    for (const each of inner) visit(each)
  }
  for (const part of conjunction) visit(part)
  return { leaves, never }
}

/** What stands beside a choice: the same conjunction without it, and without what tells its forms apart. */
export function besides(description: Description, conjunction: Conjunction, choice: string): Conjunction {
  return leavesOf(description, conjunction).leaves.map(({ schema, pointer }) => {
    const { [choice]: _, discriminator: __, ...value } = schema
    return { value, pointer, id: `${pointer} besides ${choice}` }
  })
}
