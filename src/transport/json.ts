import { isRevoked, wrongArgument } from '../errors/check-argument.ts'

/** The value, or undefined when there is no text or it is not JSON. */
export function parseJson(text: string | undefined): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @throws {ArgumentError} for a revoked Proxy, which says of nothing what it is: taken for no object it would be left out */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (isRevoked(value)) throw wrongArgument('an argument', value, 'be an object')
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
