import type { DriftReport } from '../drift/report.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import type { CheckResult } from './checks.ts'
import { type Consequences, consequencesText } from './consequences.ts'

/** What one night came to. */
export interface NightlyReport {
  /** ISO 8601, UTC. */
  date: string
  published: string
  checks: CheckResult[]
  /** Null when the two could not be compared. */
  drift: DriftReport | null
  /** Null when nothing changed, or could be compared. */
  consequences: Consequences | null
}

/** One readable summary for a terminal. */
export function summaryText({ date, checks, consequences }: NightlyReport): string {
  const lines = checks.map(({ name, status, summary }) => {
    const outcome = status === 'not checked' ? `not checked (${summary})` : `${status}, ${summary}`
    return `${name}: ${outcome}`
  })
  if (consequences) lines.push(`with the published description: ${consequencesText(consequences)}`)
  return [`glomo-client nightly, ${date.slice(0, 10)}`, ...lines].join('\n')
}

export function reportMarkdown(report: NightlyReport): string {
  const rows = report.checks.map(({ name, status, summary }) => `| ${name} | ${status} | ${cell(summary)} |`)
  const details = report.checks
    .filter(({ details }) => details !== '')
    .map(({ name, details }) => `## ${name}\n\n\`\`\`\`\n${details.trim()}\n\`\`\`\`\n`)
  return [
    `# glomo-client nightly, ${report.date.slice(0, 10)}`,
    '',
    `Published description: ${report.published}`,
    '',
    '| check | status | |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...(report.consequences ? consequencesMarkdown(report.consequences) : []),
    ...details,
  ].join('\n')
}

function consequencesMarkdown(consequences: Consequences): string[] {
  const files = (consequences.compile ?? []).map(
    ({ file, errors }) => `- \`${file}\`: ${errors === 1 ? '1 error' : `${errors} errors`}`,
  )
  const failures = (consequences.contract?.failures ?? []).slice(0, 50).map((name) => `- ${cell(name)}`)
  return [
    '## With the published description',
    '',
    `${consequencesText(consequences)}.`,
    '',
    ...(files.length > 0 ? ['Files that no longer compile:', '', ...files, ''] : []),
    ...(failures.length > 0 ? ['Contracts that no longer hold:', '', ...failures, ''] : []),
  ]
}

/** A page of its own; the changes themselves are in `drift.html` beside it. */
export function reportHtml(report: NightlyReport, trend: string): string {
  const rows = report.checks.map(
    ({ name, status, summary }) =>
      `<tr><th scope="row">${name}</th><td class="${status.replace(' ', '-')}">${status}</td><td>${escapeHtml(summary)}</td></tr>`,
  )
  const { consequences } = report
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? ''
      : `<h3>${title}</h3><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
  const after = consequences
    ? `<h2>With the published description</h2><p>${escapeHtml(consequencesText(consequences))}.</p>${list(
        'Files that no longer compile',
        (consequences.compile ?? []).map(
          ({ file, errors }) => `${file}: ${errors === 1 ? '1 error' : `${errors} errors`}`,
        ),
      )}${list('Contracts that no longer hold', consequences.contract?.failures ?? [])}`
    : ''
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>glomo-client nightly, ${report.date.slice(0, 10)}</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}
table{border-collapse:collapse}th,td{text-align:left;padding:.3rem .8rem;border-bottom:1px solid #8886}.failed,.not-checked{font-weight:700}</style></head><body>
<h1>glomo-client nightly, ${report.date.slice(0, 10)}</h1>
<p>Published description: <code>${escapeHtml(report.published)}</code></p>
<table>${rows.join('')}</table>
${report.drift ? '<p><a href="drift.html">What changed</a></p>' : ''}
${after}
<h2>The last nights</h2>
${trend}
</body></html>
`
}

/** 0: all well; 1: something failed; 2: something that had to be checked could not be. */
export function exitCode({ checks }: NightlyReport, requireUpstream: boolean): 0 | 1 | 2 {
  if (checks.some(({ status }) => status === 'failed')) return 1
  const unchecked = checks.filter(({ status }) => status === 'not checked')
  return unchecked.some(({ name }) => name !== 'drift' || requireUpstream) ? 2 : 0
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
