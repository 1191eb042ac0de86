import { ArgumentError } from './argument-error.ts'

// JavaScript, and data from elsewhere, hand in what no type allows.

/**
 * What a value of another type is refused with. Its content is not told: it may be a secret.
 *
 * @param what which argument of which function, such as `answerRfi: client`
 * @param must what to hand in: `be a text`
 */
export function wrongArgument(what: string, value: unknown, must: string): ArgumentError {
  return new ArgumentError(`${what} is ${kindOf(value)}; it must ${must}`)
}

/** `a string`, `null`: what a value is, and not what is in it. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Whether it is a list. @throws {ArgumentError} for a Proxy that was revoked, which nobody can look into */
export function isList(what: string, value: unknown): boolean {
  try {
    return Array.isArray(value)
  } catch (cause) {
    throw new ArgumentError(`${what} is a revoked Proxy`, { cause })
  }
}

/** A number as it is; of anything else the kind, since a text reads like the number that it is not. */
export function shownNumber(value: unknown): string {
  return typeof value === 'number' ? String(value) : kindOf(value)
}

/**
 * @param functions that it must have, at any depth, such as `payouts.create`
 * @throws {ArgumentError}
 */
export function requireObject(what: string, value: unknown, ...functions: readonly string[]): asserts value is object {
  const isThere = (path: string) =>
    typeof path.split('.').reduce((found, name) => Reflect.get(Object(found), name), value) === 'function'
  isList(what, value)
  if (Object(value) === value && functions.every(isThere)) return
  throw wrongArgument(what, value, functions.length > 0 ? `have the functions ${functions.join(', ')}` : 'be an object')
}

/**
 * Makes sure that a value is an object with these members and no others: one that is misspelt would be left out without a
 * word.
 *
 * @throws {ArgumentError}
 */
export function requireKnownMembers(what: string, value: unknown, known: object): asserts value is object {
  requireObject(what, value)
  const other = Object.keys(value).find((name) => !Object.hasOwn(known, name))
  if (other === undefined) return
  throw new ArgumentError(`${what} has no member ${other}; there are ${Object.keys(known).join(', ')}`)
}

/** Makes sure that a value is a list, each item of it an object. @throws {ArgumentError} */
export function requireList(what: string, value: unknown): asserts value is readonly object[] {
  if (!Array.isArray(value)) throw wrongArgument(what, value, 'be a list')
  for (const item of value) requireObject(`an item of ${what}`, item)
}

/** Makes sure that there is a function, unless there is nothing. @throws {ArgumentError} */
export function requireFunction(what: string, value: unknown): void {
  if (value !== undefined && typeof value !== 'function') throw wrongArgument(what, value, 'be a function')
}
