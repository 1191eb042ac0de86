import { below, isObject, type JsonObject } from '../../lib/json.ts'
import type { Description } from '../description.ts'
import { simplified } from './simplify.ts'

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

export function anything(pointer: string): Conjunction {
  return [{ value: true, pointer, id: `${pointer} anything` }]
}

/** A part that is only a reference stands for what it refers to: it is compared once, wherever it is referred to. */
export function resolved(description: Description, conjunction: Conjunction): Conjunction {
  const [only, ...more] = conjunction
  if (only && more.length === 0) return [description.resolve(only)]
  const parts = new Map<string, Part>()
  for (const part of conjunction) {
    const own = description.resolve(part)
    if (!parts.has(idOf(own))) parts.set(idOf(own), own)
  }
  return [...parts.values()]
}

/** A schema object without references, `allOf`, and `oneOf` or `anyOf` of a single schema. */
export interface Leaf {
  readonly schema: JsonObject
  readonly pointer: string
}

const BRANCHING = ['oneOf', 'anyOf'] as const

/** Takes a conjunction apart into plain schemas. A schema that contains itself through `allOf` adds nothing again. */
export function leavesOf(description: Description, conjunction: Conjunction): { leaves: Leaf[]; never: boolean } {
  const leaves: Leaf[] = []
  const seen = new Set<string>()
  let never = false
  const left: (Part | { leaf: Leaf })[] = conjunction.toReversed()
  for (let next = left.pop(); next; next = left.pop()) {
    if ('leaf' in next) {
      leaves.push(next.leaf)
      continue
    }
    if (seen.has(idOf(next))) continue
    seen.add(idOf(next))
    if (next.value === false) never = true
    if (isObject(next.value)) left.push(...opened(description, next.value, next.pointer).reverse())
  }
  return { leaves, never }
}

/** What a schema refers to, what it says itself, and what it is made of. */
function opened(description: Description, value: JsonObject, pointer: string): (Part | { leaf: Leaf })[] {
  if (isPlain(value)) return [{ leaf: { schema: value, pointer } }]
  const { $ref, allOf, ...schema }: Record<string, unknown> = simplified(value)
  const target = typeof $ref === 'string' ? [description.lookUp($ref)] : []
  if (target.length > 0 && description.is30) return target
  const inner: Part[] = []
  for (const keyword of BRANCHING) {
    const branches = schema[keyword]
    if (!Array.isArray(branches) || branches.length !== 1) continue
    delete schema[keyword]
    inner.push({ value: branches[0], pointer: below(pointer, keyword, 0) })
  }
  if (Array.isArray(allOf)) {
    inner.push(...allOf.map((each: unknown, index) => ({ value: each, pointer: below(pointer, 'allOf', index) })))
  }
  return [...target, { leaf: { schema, pointer } }, ...inner]
}

/** Whether a schema is made of nothing else: most are. */
export function isPlain(schema: JsonObject): boolean {
  return !('$ref' in schema || 'allOf' in schema || 'oneOf' in schema || 'anyOf' in schema)
}

/** What stands beside a list of branches: the same conjunction without it, and without what tells its branches apart. */
export function besides(description: Description, conjunction: Conjunction, keyword: string): Conjunction {
  return leavesOf(description, conjunction).leaves.flatMap(({ schema, pointer }) => {
    const { [keyword]: _, discriminator: __, ...value } = schema
    return Object.keys(value).length > 0 ? [{ value, pointer, id: `${pointer} besides ${keyword}` }] : []
  })
}
