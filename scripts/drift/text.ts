import type { Change, Drift } from './compare.ts'

/** What a person reads on a terminal: each operation with its changes, prose last and only counted. */
export function driftText({ verdict, operations }: Drift): string {
  const lines: string[] = []
  for (const { operationId, operation, changes } of operations) {
    const prose = changes.filter(({ kind }) => kind === 'docs').length
    const real = changes.filter(({ kind }) => kind === 'changed')
    lines.push(`${operation} (${operationId})`)
    for (const change of real) lines.push(`  ${sentence(change)}`)
    if (prose > 0) lines.push(`  ${prose} in words or examples`)
  }
  const changed = operations.filter(({ changes }) => changes.some(({ kind }) => kind === 'changed')).length
  lines.push(
    `drift: ${verdict}${verdict === 'none' ? '' : ` (${changed} operations changed, ${operations.length - changed} in words only)`}`,
  )
  return lines.join('\n')
}

function sentence({ pointer, before, after }: Change): string {
  const where = pointer === '' ? '' : `${pointer} `
  if (before === undefined) return `${where}added: ${brief(after)}`
  if (after === undefined) return `${where}removed: ${brief(before)}`
  return `${where}${brief(before)} -> ${brief(after)}`
}

function brief(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
