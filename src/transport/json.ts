import { isList } from '../errors/check-argument.ts'

/** The value, or undefined when there is no text or it is not JSON. */
export function parseJson(text: string | undefined): unknown {
  if (!text) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether an object bears an id, as all that the API makes does. */
export function hasId({ id }: Readonly<Record<string, unknown>>): boolean {
  return typeof id === 'string' && id !== ''
}

/** @throws {ArgumentError} for a revoked Proxy: taken for something else than an object it would be left out */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isList('an argument', value)
}
