import type { CoverageReport, RuleCoverage, Share } from './coverage-report.ts'

/** `3/4`; a dash where nothing is described. */
export const ratio = ({ covered, described }: Share) => (described === 0 ? '-' : `${covered}/${described}`)

/** The totals for a terminal. */
export function coverageText({ totals, missing }: CoverageReport): string {
  const lines = Object.entries(totals).map(([name, share]) => `${name.padEnd(20)}${ratio(share).padStart(12)}`)
  const gaps = Object.entries(missing).flatMap(([kind, keys]) => {
    const shown = keys.slice(0, 3).map((key) => `no ${kind}: ${key}`)
    return keys.length > 3 ? [...shown, `no ${kind}: ${keys.length - 3} more`] : shown
  })
  return ['covered / described', ...lines, ...gaps].join('\n')
}

export function coverageMarkdown({ totals, missing, operations, rules }: CoverageReport): string {
  const gaps = Object.entries(missing).flatMap(([kind, keys]) => keys.map((key) => `- ${kind}: \`${key}\``))
  return [
    '# Contract coverage',
    '',
    '| | covered / described |',
    '| --- | --- |',
    ...Object.entries(totals).map(([name, share]) => `| ${name} | ${ratio(share)} |`),
    '',
    ...(gaps.length > 0 ? ['## Not covered', '', ...gaps, ''] : []),
    '## By operation',
    '',
    '| operation | adapter | answers by status | request bodies | parameter values |',
    '| --- | --- | --- | --- | --- |',
    ...operations.map((row) => {
      const statuses = Object.entries(row.statuses).map(([status, share]) => `${status}: ${ratio(share)}`)
      const cells = [row.operation, row.adapter, statuses.join(', '), ratio(row.requests), ratio(row.parameters)]
      return `| ${cells.join(' | ')} |`
    }),
    '',
    '## Rules',
    '',
    '| rule | held | when | what | page |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map((rule) => `| ${ruleCells(rule).map(escapeCell).join(' | ')} |`),
    '',
  ].join('\n')
}

/** What is said of a rule, in the order of the table. */
export function ruleCells(rule: RuleCoverage): string[] {
  const { id, when, answer, pages, held, inPart, notHeld } = rule
  const outcome = notHeld === undefined ? (held ? 'yes' : 'no') : `cannot be: ${notHeld}`
  return [id, inPart === undefined ? outcome : `${outcome}, in part: ${inPart}`, when, answer, pages.join(', ')]
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
