import { ArgumentError } from '../errors/argument-error.ts'

/**
 * Writes JSON in the canonical form of RFC 8785, in which Glomo sends webhooks: members sorted by UTF-16 code units at
 * every depth, no whitespace, numbers and strings as ECMAScript writes them.
 *
 * @throws {ArgumentError} for what JSON cannot express: numbers that are not finite, lone surrogates, functions
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    if ('toJSON' in value && typeof value.toJSON === 'function') return canonicalJson(value.toJSON())
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    members.sort(([left], [right]) => (left < right ? -1 : 1))
    return `{${members.map(([name, member]) => `${canonicalJson(name)}:${canonicalJson(member)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new ArgumentError(`JSON cannot express the value ${value}`)
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    throw new ArgumentError('JSON cannot express a value with half a character (a lone surrogate)')
  }
  if (value !== null && !['number', 'string', 'boolean'].includes(typeof value)) {
    throw new ArgumentError(`JSON cannot express a value of the type ${typeof value}`)
  }
  return JSON.stringify(value)
}
