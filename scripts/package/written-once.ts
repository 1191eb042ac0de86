/** What a module of data exports. */
export type Data = Readonly<Record<string, unknown>>

/** Shorter ones are as short as the name that would stand for them. */
const WORTH_A_NAME = 8

/**
 * The module that exports the same data, in which what occurs several times is written once. Whatever reads it must not
 * change it: equal objects become the same one.
 */
export function writtenOnce(data: Data): string {
  const counts = occurrences(data)
  const names = new Map<string, string>()
  const shared: string[] = []

  function write(value: unknown): string {
    const key = JSON.stringify(value)
    if (!isComposed(value)) return key
    const known = names.get(key)
    if (known) return known
    const text = Array.isArray(value)
      ? `[${value.map(write).join(',')}]`
      : `{${Object.entries(value).map(([name, member]) => `${nameOf(name)}:${write(member)}`)}}`
    if (counts.get(key) === 1 || text.length < WORTH_A_NAME) return text
    const name = `_${names.size.toString(36)}`
    names.set(key, name)
    shared.push(`${name} = ${text}`)
    return name
  }

  const exported = Object.entries(data).map(([name, value]) => `export const ${name} = ${write(value)};`)
  return [...(shared.length > 0 ? [`const ${shared.join(',\n')};`] : []), ...exported].join('\n')
}

/** As the member of an object literal. */
function nameOf(name: string): string {
  return /^([A-Za-z_]\w*|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name)
}

/** How often each object and array occurs, by its JSON. What lies in one that was met before is not counted again. */
function occurrences(data: Data): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  function count(value: unknown): void {
    if (!isComposed(value)) return
    const key = JSON.stringify(value)
    const met = counts.get(key) ?? 0
    counts.set(key, met + 1)
    if (met === 0) for (const member of Object.values(value)) count(member)
  }
  for (const value of Object.values(data)) count(value)
  return counts
}

function isComposed(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
