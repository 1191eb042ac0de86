import type { Level } from '../change.ts'
import { touchText } from '../consumers/touch-text.ts'
import { type DriftReport, witnessText } from '../report.ts'
import { whereOf } from './text.ts'

const COMMANDS: Readonly<Record<Level, string>> = {
  breaking: 'error',
  warning: 'warning',
  additive: 'notice',
  docs: 'notice',
}

/** Annotations of GitHub Actions, words as one. */
export function formatGithub(report: DriftReport): string {
  const file = /^(https?:|git:)/.test(report.revision.source) ? '' : `file=${property(report.revision.source)},`
  const lines = report.changes
    .filter(({ level }) => level !== 'docs')
    .map(
      (change) =>
        `::${COMMANDS[change.level]} ${file}title=${property(change.id)}::${message([change.text, witnessText(change), `(${whereOf(change)})`, touchText(change)].filter(Boolean).join('; '))}`,
    )
  if (report.counts.docs > 0)
    lines.push(`::notice ${file}title=docs::${report.counts.docs} changes of words and examples`)
  return lines.length > 0 ? `${lines.join('\n')}\n` : ''
}

function message(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
