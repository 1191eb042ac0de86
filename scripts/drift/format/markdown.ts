import { type Change, LEVELS } from '../change.ts'
import { touchText } from '../consumers/touch-text.ts'
import { brief, countsText, type DriftReport, levelText, witnessText } from '../report.ts'
import type { ChangeContext } from './html-change.ts'
import { whereOf } from './text.ts'

/** For a pull request: a table for each level, words folded away. */
export function formatMarkdown(report: DriftReport, { methodHref }: Pick<ChangeContext, 'methodHref'> = {}): string {
  const { base, revision, verdict, semver } = report
  const lines = [
    `# Drift: ${verdict}`,
    '',
    `${countsText(report)}. Next release: **${semver}**.`,
    '',
    `From \`${base.source}\` (${base.version || 'no version'}) to \`${revision.source}\` (${revision.version || 'no version'}).`,
    '',
  ]
  for (const level of LEVELS) {
    const own = report.changes.filter((change) => change.level === level)
    if (own.length === 0) continue
    const isFolded = level === 'docs'
    if (isFolded) lines.push(`<details><summary>${level} (${own.length})</summary>`, '')
    else lines.push(`## ${level} (${own.length})`, '')
    lines.push(
      '| what | before | after | where | client |',
      '| --- | --- | --- | --- | --- |',
      ...own.map((change) => row(change, methodHref)),
      '',
    )
    if (isFolded) lines.push('</details>', '')
  }
  if (report.waived.length > 0) {
    lines.push('## waived', '')
    for (const { text, waiver } of report.waived) {
      lines.push(`- ${cell(text)} — ${cell(waiver.reason)} (${cell(waiver.by)}, until ${waiver.until})`)
    }
    lines.push('')
  }
  return lines.join('\n')
}

function row(change: Change, methodHref: ChangeContext['methodHref']): string {
  const { text, before, after, surface } = change
  const methods = surface.methods.map((name) => {
    const href = methodHref?.(name)
    return href === undefined ? `\`${name}\`` : `[\`${name}\`](${href})`
  })
  const client = [...methods, ...surface.types.map((name) => `\`${name}\``)]
  const names = client.length > 4 ? [...client.slice(0, 4), `and ${client.length - 4} more`] : client
  const values = [before, after].map((value) =>
    value === undefined ? '' : `\`${cell(brief(value, 60)).replaceAll('`', "'")}\``,
  )
  const what = [text, witnessText(change), levelText(change), touchText(change)].filter(Boolean).map(cell).join('<br>')
  return `| ${[what, ...values, cell(whereOf(change)), names.join(', ')].join(' | ')} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')
}
