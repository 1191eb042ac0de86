import { escapeHtml } from '../../lib/escape-html.ts'
import type { CoverageReport, OperationCoverage, RuleCoverage, Share } from './coverage-report.ts'

const ratio = ({ covered, described }: Share) => (described === 0 ? '-' : `${covered}/${described}`)

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

function ruleCells(rule: RuleCoverage): string[] {
  const { id, when, answer, pages, held, inPart, notHeld } = rule
  const outcome = notHeld === undefined ? (held ? 'yes' : 'no') : `cannot be: ${notHeld}`
  return [id, inPart === undefined ? outcome : `${outcome}, in part: ${inPart}`, when, answer, pages.join(', ')]
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

const STYLE = `body{font:14px system-ui,sans-serif;margin:2rem;color:#1c1c1c;background:#fff}
table{border-collapse:collapse}th,td{padding:.2rem .5rem;text-align:left;white-space:nowrap}
thead th{position:sticky;top:0;background:#fff;border-bottom:1px solid #999}
td.share{text-align:center;min-width:2.6rem;border:1px solid #fff}
.full{background:#b7e1c0}.part{background:#f6dc9a}.none{background:#f2a9a0}.tag th{padding-top:1rem}.text{white-space:normal}`

/** A page that shows at a glance which answer of which operation was never asked for. */
export function coverageHtml({ totals, operations, rules }: CoverageReport): string {
  const statuses = [...new Set(operations.flatMap((row) => Object.keys(row.statuses)))].sort()
  const heads = ['operation', 'adapter', 'called', ...statuses, 'bodies', 'parameters']
  const row = (each: OperationCoverage) => {
    const called: Share = { covered: Number(each.called) + Number(each.adapterCalled), described: 2 }
    const shares = [called, ...statuses.map((status) => each.statuses[status]), each.requests, each.parameters]
    return `<tr><td>${escapeHtml(each.operation)}</td><td>${escapeHtml(each.adapter)}</td>${shares.map(cell).join('')}</tr>`
  }
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  const body = tags.flatMap((tag) => [
    `<tr class="tag"><th colspan="${heads.length}">${escapeHtml(tag || '(no tag)')}</th></tr>`,
    ...operations.filter((each) => each.tag === tag).map(row),
  ])
  const summary = Object.entries(totals).map(([name, share]) => `<li>${escapeHtml(name)}: ${ratio(share)}</li>`)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contract coverage</title><style>${STYLE}</style></head><body>
<h1>Contract coverage</h1>
<ul>${summary.join('')}</ul>
<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table>
<h2>Rules</h2>
<table><thead><tr><th>rule</th><th>held</th><th>when</th><th>what</th><th>page</th></tr></thead>
<tbody>
${rules
  .map(
    (rule) =>
      `<tr>${ruleCells(rule)
        .map((text) => `<td class="text">${escapeHtml(text)}</td>`)
        .join('')}</tr>`,
  )
  .join('\n')}
</tbody></table>
</body></html>
`
}

function cell(share: Share | undefined): string {
  if (!share || share.described === 0) return '<td class="share"></td>'
  const state = share.covered === share.described ? 'full' : share.covered === 0 ? 'none' : 'part'
  return `<td class="share ${state}">${ratio(share)}</td>`
}
