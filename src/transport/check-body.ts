import { ArgumentError } from '../errors/argument-error.ts'
import type { Operation } from './operation.ts'
import { refused } from './refused.ts'

/**
 * The body as JSON. A `Date` becomes its ISO 8601 text.
 *
 * @throws {ArgumentError} for numbers that would arrive as another value, for fractions of the smallest unit, and for
 * functions and symbols, which JSON leaves out
 */
export function toJson(operation: Operation, body: object): string {
  return JSON.stringify(
    body,
    exactly((why) => refused(operation, why)),
  )
}

/**
 * The same of a body of which no operation is known.
 *
 * @throws {ArgumentError} that calls it by its name
 */
export function writtenAsJson(name: string, value: unknown): string {
  let text: string | undefined
  try {
    text = JSON.stringify(
      value,
      exactly((why) => new ArgumentError(`${name} cannot be sent as JSON: ${why}`)),
    )
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ArgumentError(`${name} cannot be sent as JSON: ${why}`, { cause })
  }
  if (text === undefined) throw new ArgumentError(`${name} is a ${typeof value}, which cannot be sent as JSON`)
  return text
}

/** Takes a value for `JSON.stringify` as it is, or throws: nothing may arrive as something else. */
function exactly(refuse: (why: string) => Error) {
  return function (this: Readonly<Record<string, unknown>>, name: string, value: unknown): unknown {
    // What a value is written as, by its `toJSON`, is another one.
    const wrong = wrongWith(name, this[name]) ?? wrongWith(name, value)
    if (wrong === undefined) return value
    throw refuse(`${name} is ${wrong}`)
  }
}

/** Of amounts the value is told; of anything else it may be the number of an account. */
function wrongWith(name: string, value: unknown): string | undefined {
  const isAmount = /(^|_)amount$/.test(name)
  switch (typeof value) {
    case 'function':
    case 'symbol':
      // JSON would leave it out. The body itself has no name; whoever sends it sees that nothing is left.
      return name === '' ? undefined : `a ${typeof value}, which cannot be sent`
    case 'bigint':
      return isAmount
        ? `the bigint ${value}, which JSON does not have; pass Number(value)`
        : 'a bigint, which JSON does not have; pass String(value)'
    case 'number':
      if (!Number.isFinite(value)) return `${value}, which cannot be sent`
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        return isAmount ? `${value}, too large to be exact` : 'a number too large to be exact; pass a text'
      if (Number.isInteger(value) || !isAmount) return undefined
      return `${value}; amounts are integers in the smallest unit of their currency, so that 2.95 USD is 295`
    default:
      return value instanceof Date && Number.isNaN(value.getTime()) ? 'not a valid date' : undefined
  }
}
