import type { LocatedOperation } from '../../scripts/spec/operations.ts'

/** Operations called over operations described, a line for each tag and one for all. */
export function coverageTable(located: readonly LocatedOperation[], called: ReadonlySet<string>): string {
  const byTag = new Map<string, LocatedOperation[]>()
  for (const entry of located) {
    const tag = entry.operation.tags?.[0] ?? '(no tag)'
    byTag.set(tag, [...(byTag.get(tag) ?? []), entry])
  }
  const line = (name: string, entries: readonly LocatedOperation[]) => {
    const missing = entries.filter(({ id }) => !called.has(id)).map(({ id }) => id)
    const count = `${entries.length - missing.length}/${entries.length}`
    return `${name.padEnd(26)}${count.padStart(7)}${missing.length > 0 ? `   not called: ${missing.join(', ')}` : ''}`
  }
  return [
    'operations called / described',
    ...[...byTag].map(([tag, entries]) => line(tag, entries)),
    line('all', located),
  ].join('\n')
}
