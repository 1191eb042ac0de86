import { isRecord } from './json.ts'
import type { IdempotentOperation } from './operation.ts'

type Members = Readonly<Record<string, unknown>>

/** How an object that exists under a `request_id` stands to what was asked for. */
export interface Comparison {
  /** Members of the request that the object contradicts. */
  readonly differing: readonly string[]
  /** The object is what was asked for: by its `request_id`, or by whom or what it is for and by nothing against it. */
  readonly isProved: boolean
}

/** Compares what both sides have; what either leaves out says nothing. */
export function compareResource(operation: IdempotentOperation, requested: Members, existing: Members): Comparison {
  const pairs = Object.entries(operation.same).filter(([asked, there]) => {
    const isNone = existing[there] === null && operation.nullWithout?.includes(there)
    return isGiven(requested[asked]) && (isGiven(existing[there]) || isNone)
  })
  const differing = pairs.filter(([asked, there]) => requested[asked] !== existing[there]).map(([asked]) => asked)
  const { partial } = operation
  if (partial && differsInPart(partial, requested[partial.amount], existing)) differing.push(partial.amount)
  const isIdentified = pairs.some(([asked]) => asked.endsWith('_id'))
  return {
    differing,
    isProved: existing.request_id === requested.request_id || (isIdentified && differing.length === 0),
  }
}

function differsInPart(
  { amount, flag, currencies }: NonNullable<IdempotentOperation['partial']>,
  asked: unknown,
  existing: Members,
): boolean {
  const isPart = existing[flag]
  if (!isGiven(asked)) return isPart === true
  const [first, ...others] = currencies.map((path) => memberAt(existing, path))
  const isComparable = isGiven(first) && others.every((currency) => currency === first)
  const there = existing[amount]
  if (!isComparable || typeof asked !== 'number' || typeof there !== 'number') return false
  // As much or more than the whole asks for the whole.
  return isPart === false ? asked < there : asked !== there
}

function memberAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((at: unknown, name) => (isRecord(at) ? at[name] : undefined), value)
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}
