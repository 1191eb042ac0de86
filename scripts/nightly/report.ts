import type { CheckResult } from './checks.ts'

/** What one night came to. */
export interface NightlyReport {
  /** ISO 8601, UTC. */
  date: string
  published: string
  checks: CheckResult[]
}

/** One readable summary for a terminal. */
export function summaryText({ date, checks }: NightlyReport): string {
  const lines = checks.map(({ name, status, summary }) => {
    const outcome = status === 'not checked' ? `not checked (${summary})` : `${status}, ${summary}`
    return `${name}: ${outcome}`
  })
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
    ...details,
  ].join('\n')
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
