import { type Change, LEVELS } from '../change.ts'
import { touchText } from '../consumers/touch-text.ts'
import { countsText, type DriftReport, levelText, witnessText } from '../report.ts'

/** For a terminal: worst first, words last and only counted. */
export function formatText(report: DriftReport): string {
  const lines: string[] = []
  for (const level of LEVELS.filter((each) => each !== 'docs')) {
    const own = report.changes.filter((change) => change.level === level)
    if (own.length === 0) continue
    lines.push(`${level} (${own.length})`)
    for (const change of own) {
      const more = [witnessText(change), levelText(change), touchText(change)]
        .filter(Boolean)
        .map((each) => `    ${each}`)
      lines.push(`  ${change.text}`, ...more, `    ${change.id}  ${whereOf(change)}`)
    }
  }
  if (report.counts.docs > 0) lines.push(`docs (${report.counts.docs}): words and examples; see another format`)
  for (const { text, waiver } of report.waived) {
    lines.push(`waived until ${waiver.until} by ${waiver.by}: ${text} (${waiver.reason})`)
  }
  const verdict =
    report.verdict === 'none' ? 'none' : `${report.verdict} (${countsText(report)}), semver ${report.semver}`
  lines.push(`drift: ${verdict}`)
  return `${lines.map(withoutControls).join('\n')}\n`
}

/** A name in a description could begin a line of its own, which a CI reads as a command, or colour the terminal. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

/** The operations of a change, the first few by name. */
export function whereOf({ operations, pointers }: Change): string {
  const names = operations.slice(0, 3).map(({ operation }) => operation)
  if (names.length === 0) return pointers.revision
  return operations.length > 3 ? `${names.join(', ')} and ${operations.length - 3} more` : names.join(', ')
}
