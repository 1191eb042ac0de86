/** Without case, order of parameters, and the character set, which is compared by itself. */
export function normalType(type: string): string {
  const [essence = '', ...parameters] = type.toLowerCase().split(';')
  const meaningful = parameters.map((each) => each.trim()).filter((each) => each !== '' && !each.startsWith('charset='))
  return [essence.trim(), ...meaningful.sort()].join(';')
}

/** The character set that a media type names; JSON has none but UTF-8, whatever it names. */
export function charsetOf(type: string): string | undefined {
  if (/^[^;]*[/+]json\s*(;|$)/i.test(type)) return undefined
  return /;\s*charset=\s*"?([^\s;"]+)/i.exec(type)?.[1]?.toLowerCase()
}

/** The most specific key that takes the type: a range (`text/*`) takes what no other does. */
export function nearestType(keys: ReadonlySet<string>, type: string): string | undefined {
  if (keys.has(type)) return type
  const within = [...keys].filter((key) => isWithin(type, key))
  return within.sort((one, other) => rank(other) - rank(one))[0]
}

function rank(key: string): number {
  if (key === '*/*') return 0
  return key.endsWith('/*') ? 1 : 1 + key.split(';').length
}

/** Whether a key is wide enough for the type: one without parameters takes those with any. */
function isWithin(type: string, key: string): boolean {
  if (key === '*/*') return true
  if (key.endsWith('/*')) return type.startsWith(key.slice(0, -1))
  const [essence, ...parameters] = key.split(';')
  const [own, ...given] = type.split(';')
  return essence === own && parameters.every((each) => given.includes(each))
}
