/** Expects that there is something, whatever it is. */
export const PRESENT: unique symbol = Symbol('something')

/**
 * How a value differs from what is expected, one text for each place; none when it is as expected. Of an object only the
 * members that are named count, `undefined` for one that must not be there; a pattern is looked for in a text; a list has
 * exactly those items.
 */
export function differencesOf(expected: unknown, came: unknown, place = ''): string[] {
  const differs = [`${place === '' ? '' : `${place} `}is ${show(came)}`]
  if (expected === PRESENT) return came === undefined || came === null ? differs : []
  if (expected instanceof RegExp) return typeof came === 'string' && expected.test(came) ? [] : differs
  if (Array.isArray(expected)) {
    if (!Array.isArray(came)) return differs
    if (came.length !== expected.length) return [`${place === '' ? '' : `${place} `}has ${came.length} items`]
    return expected.flatMap((each, index) => differencesOf(each, came[index], `${place}/${index}`))
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof came !== 'object' || came === null) return differs
    return Object.entries(expected).flatMap(([name, each]) =>
      differencesOf(each, Reflect.get(came, name), `${place}/${name}`),
    )
  }
  return Object.is(expected, came) ? [] : differs
}

/** In one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'absent'
  if (value === PRESENT) return 'something'
  if (value instanceof RegExp) return `text like ${value}`
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([name, each]) => `${name}: ${show(each)}`)
      .join(', ')}}`
  }
  return JSON.stringify(value)
}
