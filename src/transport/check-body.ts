import type { Operation } from './operation.ts'
import { refused } from './refused.ts'

/**
 * The body as JSON. A `Date` becomes its ISO 8601 text.
 *
 * @throws {ArgumentError} for numbers that would arrive as another value, and for fractions of the smallest unit
 */
export function toJson(operation: Operation, body: object): string {
  return JSON.stringify(
    body,
    exactly((why) => refused(operation, why)),
  )
}

/** Takes a value for `JSON.stringify` as it is, or throws: nothing may arrive as something else. */
export function exactly(refuse: (why: string) => Error) {
  return function (this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
    const wrong = wrongWith(name, this[name]) ?? wrongWith(name, value)
    if (wrong === undefined) return value
    throw refuse(`${name} is ${wrong}`)
  }
}

function wrongWith(name: string, value: unknown): string | undefined {
  if (typeof value === 'bigint') return `the bigint ${value}, which JSON does not have; pass Number(value)`
  if (value instanceof Date && Number.isNaN(value.getTime())) return 'not a valid date'
  if (typeof value !== 'number') return undefined
  if (!Number.isFinite(value)) return `${value}, which cannot be sent`
  const isWhole = Number.isInteger(value)
  if (isWhole && !Number.isSafeInteger(value)) return `${value}, too large to be exact`
  if (isWhole || !/(^|_)amount$/.test(name)) return undefined
  return `${value}; amounts are integers in the smallest unit of their currency, so that 2.95 USD is 295`
}
