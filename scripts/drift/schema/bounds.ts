import { BOUNDS, type BoundName } from '../rules/bound-rules.ts'
import type { Leaf } from './conjunction.ts'

/** A lower or upper end of a range. */
export interface Bound {
  readonly value: number
  readonly exclusive: boolean
}

/** What a format says about the range of a number. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
}

const NAMES = Object.keys(BOUNDS) as BoundName[]

/** The tightest bound of each kind; of whole numbers none is exclusive. */
export function boundsOf(leaves: readonly Leaf[], isWhole: boolean): Map<BoundName, Bound> {
  const bounds = new Map<BoundName, Bound>()
  const add = (name: BoundName, value: number, exclusive: boolean) => {
    const isUpper = BOUNDS[name].end === 'upper'
    const bound = isWhole ? wholeBound(value, exclusive, isUpper) : { value, exclusive }
    const known = bounds.get(name)
    if (!known || isTighter(bound, known, isUpper)) bounds.set(name, bound)
  }
  for (const { schema } of leaves) {
    for (const name of NAMES) {
      const value = schema[name]
      const flag = name === 'minimum' ? schema.exclusiveMinimum : name === 'maximum' ? schema.exclusiveMaximum : false
      if (typeof flag === 'number') add(name, flag, true)
      if (typeof value !== 'number' || (name.endsWith('Contains') && schema.contains === undefined)) continue
      add(name, value, flag === true)
    }
    // Without a word about it, one item must match.
    if (schema.contains !== undefined && schema.minContains === undefined) add('minContains', 1, false)
  }
  for (const [name, bound] of bounds) if (isNeedless(name, bound, leaves)) bounds.delete(name)
  return bounds
}

/** Of whole numbers, "more than 0" is "1 or more", and "at most 2.5" is "at most 2". */
function wholeBound(value: number, exclusive: boolean, isUpper: boolean): Bound {
  const whole = isUpper ? Math.floor(value) : Math.ceil(value)
  const step = exclusive && whole === value ? 1 : 0
  return { value: isUpper ? whole - step : whole + step, exclusive: false }
}

/** Allows what is allowed without it. */
function isNeedless(name: BoundName, { value }: Bound, leaves: readonly Leaf[]): boolean {
  if (name === 'minContains') return false
  if (name === 'minimum' || name === 'maximum') {
    return leaves.some(({ schema }) => {
      const range = RANGES[String(schema.format)]
      return range !== undefined && (name === 'minimum' ? value <= range[0] : value >= range[1])
    })
  }
  return value <= 0 && BOUNDS[name].end === 'lower'
}

export function isTighter(one: Bound, other: Bound, isUpper: boolean): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive
  return isUpper ? one.value < other.value : one.value > other.value
}
