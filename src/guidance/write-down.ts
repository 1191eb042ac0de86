import { ArgumentError } from '../errors/argument-error.ts'
import { requireObject } from '../errors/check-argument.ts'
import { exactly } from '../transport/check-body.ts'

/**
 * What is sent of parameters, at this moment: what the caller does to them afterwards changes nothing of it.
 *
 * @throws {ArgumentError} for what cannot be sent
 */
export function writeDown<T extends object>(what: string, params: T): T {
  requireObject(what, params)
  try {
    const text = JSON.stringify(
      params,
      exactly((why) => new ArgumentError(`${what}: ${why}`)),
    )
    const written: T | undefined = text === undefined ? undefined : JSON.parse(text)
    requireObject(what, written)
    return written
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ArgumentError(`${what} cannot be sent as JSON: ${why}`, { cause })
  }
}
