import type { Leaf } from './conjunction.ts'

/** A lower or upper end of a range. */
export interface Bound {
  readonly value: number
  readonly exclusive: boolean
}

/** Upper bounds are the largest number that is allowed, lower bounds the smallest. */
export const BOUNDS = {
  minimum: 'lower',
  maximum: 'upper',
  minLength: 'lower',
  maxLength: 'upper',
  minItems: 'lower',
  maxItems: 'upper',
  minProperties: 'lower',
  maxProperties: 'upper',
  minContains: 'lower',
  maxContains: 'upper',
} as const

export type BoundName = keyof typeof BOUNDS

/** The tightest bound of each kind; of whole numbers none is exclusive. */
export function boundsOf(leaves: readonly Leaf[], isWhole: boolean): Map<BoundName, Bound> {
  const bounds = new Map<BoundName, Bound>()
  const add = (name: BoundName, value: unknown, exclusive: boolean) => {
    if (typeof value !== 'number') return
    const isUpper = BOUNDS[name] === 'upper'
    // Of whole numbers, "more than 0" is "1 or more".
    const bound =
      exclusive && isWhole ? { value: isUpper ? value - 1 : value + 1, exclusive: false } : { value, exclusive }
    const known = bounds.get(name)
    if (!known || isTighter(bound, known, isUpper)) bounds.set(name, bound)
  }
  for (const { schema } of leaves) {
    for (const name of Object.keys(BOUNDS) as BoundName[]) {
      const flag = name === 'minimum' ? schema.exclusiveMinimum : name === 'maximum' ? schema.exclusiveMaximum : false
      add(name, schema[name], flag === true)
      if (typeof flag === 'number') add(name, flag, true)
    }
  }
  // These allow what is allowed without them.
  for (const [name, { value }] of bounds) {
    if (value <= 0 && BOUNDS[name] === 'lower' && name !== 'minimum') bounds.delete(name)
  }
  return bounds
}

export function isTighter(one: Bound, other: Bound, isUpper: boolean): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive
  return isUpper ? one.value < other.value : one.value > other.value
}
