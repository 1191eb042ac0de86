import { operations } from '../../generated/operation-table.ts'
import { DEFAULT_SERVER } from '../../generated/operations.ts'
import type { Operation } from '../transport/operation.ts'

export interface Route {
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
}

interface Pattern {
  readonly operation: Operation
  readonly segments: readonly string[]
  readonly fixed: number
}

const BASE = new URL(DEFAULT_SERVER).pathname.split('/').filter(Boolean)

const PATTERNS: readonly Pattern[] = Object.values(operations)
  .map((operation: Operation): Pattern => {
    const base = new URL(operation.server ?? DEFAULT_SERVER).pathname
    const segments = `${base}${operation.path}`.split('/').filter(Boolean)
    return { operation, segments, fixed: segments.filter((segment) => !segment.startsWith('{')).length }
  })
  // `/payouts/mock` is no payout of the identifier `mock`.
  .sort((one, other) => other.fixed - one.fixed)

/** By method and number of segments. */
const BY_SHAPE = new Map<string, Pattern[]>()
for (const pattern of PATTERNS) {
  const shape = shapeOf(pattern.operation.method, pattern.segments)
  BY_SHAPE.set(shape, [...(BY_SHAPE.get(shape) ?? []), pattern])
}

function shapeOf(method: string, segments: readonly string[]): string {
  return `${method} ${segments.length}`
}

/** The operation that a request belongs to, with or without the base path of the API. */
export function routeOf(method: string, pathname: string): Route | undefined {
  const segments = pathname.split('/').filter(Boolean)
  return (
    match(method, segments) ??
    match(method, [...BASE, ...segments]) ??
    match(method, [...BASE.slice(0, 1), ...segments])
  )
}

function match(method: string, segments: readonly string[]): Route | undefined {
  for (const pattern of BY_SHAPE.get(shapeOf(method, segments)) ?? []) {
    const path: Record<string, string> = {}
    const fits = pattern.segments.every((expected, index) => {
      const segment = segments[index] ?? ''
      if (!expected.startsWith('{')) return expected === segment
      path[expected.slice(1, -1)] = decode(segment)
      return true
    })
    if (fits) return { operation: pattern.operation, path }
  }
  return undefined
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
