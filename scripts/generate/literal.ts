/** A value as TypeScript: one member a line, so that a diff shows the one that changed; short plain lists stay on one. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner))
    const line = `[${items.join(', ')}]`
    const isShort = indent.length + line.length <= 100 && value.every((item) => typeof item !== 'object')
    return isShort ? line : `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  const lines = members.map(([name, member]) => `${inner}${key(name)}: ${literal(member, inner)},\n`)
  return `{\n${lines.join('')}${indent}}`
}

function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`
}

function key(name: string): string {
  return /^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : quoted(name)
}
