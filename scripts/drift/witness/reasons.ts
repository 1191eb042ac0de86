import { isObject } from '../../lib/json.ts'
import { BOUNDS } from '../rules/bound-rules.ts'
import type { Delta } from '../schema/comparison.ts'

/** Whether a value is beyond the bound that changed: then it shows that, and not what changed beside it. */
export function isBeyondBound({ rule, before, after }: Delta, value: unknown): boolean {
  const word = /^(.+)-(?:set|unset|increased|decreased)$/.exec(rule)?.[1]
  const bound = Object.values(BOUNDS).find((each) => each.word === word)
  const size = sizeOf(value)
  if (!bound || size === undefined) return false
  // The tighter of the two is the one that refuses it; there may be only one.
  const limits = [before, after].filter((each) => typeof each === 'number')
  return bound.end === 'upper' ? size > Math.min(...limits) : size < Math.max(...limits)
}

function sizeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  return isObject(value) ? Object.keys(value).length : undefined
}
