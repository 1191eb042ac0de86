import type { Operation } from './operation.ts'
import { maskPersonal } from './redact.ts'
import { refused } from './refused.ts'

/**
 * An empty or dotted identifier would turn a call for one object into another call; one of another kind is refused by
 * the API.
 *
 * @throws {ArgumentError}
 */
export function checkPath(operation: Operation, path: Readonly<Record<string, unknown>>): void {
  for (const name of operation.pathParams ?? []) {
    const value = path[name]
    if (typeof value !== 'string' || value === '' || /^\.+$/.test(value) || /[\s/\\?#%]/.test(value)) {
      const given = typeof value === 'string' ? `"${maskPersonal(value)}"` : typeof value
      throw refused(operation, `${name} is ${given}, which is not an identifier`)
    }
    const { idPrefixes } = operation
    // Without a prefix of any kind it may be an older identifier; the API decides.
    if (idPrefixes && /^[a-z]+_/.test(value) && !idPrefixes.some((prefix) => value.startsWith(prefix))) {
      throw refused(
        operation,
        `${name} is "${maskPersonal(value)}", the identifier of something else; it begins with ${idPrefixes.join(' or ')}`,
      )
    }
  }
}
