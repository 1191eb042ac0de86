import { requireObject } from '../errors/check-argument.ts'
import { writtenAsJson } from '../transport/check-body.ts'

/**
 * What is sent of parameters, at this moment: what the caller does to them afterwards changes nothing of it.
 *
 * @throws {ArgumentError} for what cannot be sent
 */
export function writeDown<T extends object>(what: string, params: T): T {
  requireObject(what, params)
  const written: T = JSON.parse(writtenAsJson(what, params))
  requireObject(what, written)
  return written
}
