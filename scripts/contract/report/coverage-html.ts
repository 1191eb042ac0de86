import { escapeHtml } from '../../lib/escape-html.ts'
import { htmlPage, scrolling } from '../../lib/page/html-page.ts'
import type { CoverageReport, OperationCoverage, Share } from './coverage-report.ts'
import { ratio, ruleCells } from './coverage-text.ts'

/** What this page has besides the one stylesheet. */
const STYLE = `body{max-width:90rem}.grid{max-height:85vh;font-size:.875rem}.grid th,.grid td{padding:.2rem .6rem;white-space:nowrap}
.grid thead th{position:sticky;top:0;background:var(--back);z-index:2}
.grid tbody th{position:sticky;left:0;background:var(--back);color:var(--text);font-weight:400;z-index:1}
.grid .tag th{padding-top:1rem;font-weight:650}.grid .share{text-align:center;min-width:2.8rem;border:1px solid var(--back)}
.full{background:var(--wellBack)}.part{background:var(--partBack)}.nothing{background:var(--badBack)}
.key span{display:inline-block;padding:0 .6rem;margin-right:.5rem;border-radius:.25rem}
.totals{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.5rem;padding:0;list-style:none}.totals li{border:1px solid var(--line);border-radius:.3rem;padding:.4rem .7rem}.totals strong{display:block;font-size:1.15rem}
@media(max-width:48rem){.grid tbody th{white-space:normal;min-width:8.5rem;max-width:9.5rem;overflow-wrap:anywhere}.rules{font-size:.875rem}.rules td{min-width:7rem}}`

/** A page that shows at a glance which answer of which operation was never asked for. */
export function coverageHtml({ totals, operations, rules }: CoverageReport): string {
  const summary = Object.entries(totals).map(
    ([name, share]) => `<li><strong>${ratio(share)}</strong>${escapeHtml(name)}</li>`,
  )
  const lines = rules.map((rule) => {
    const cells = ruleCells(rule).map((text) => `<td>${escapeHtml(text)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  const heads = headRow(['rule', 'held', 'when', 'what', 'page'])
  const body = `<h1>Contract coverage</h1>
<p>Of what is described, how much the suite covered.</p>
<ul class="totals">${summary.join('')}</ul>
<h2>Operations</h2>
<p class="key"><span class="full">all</span><span class="part">in part</span><span class="nothing">nothing</span></p>
${operationTable(operations)}
<h2>Rules</h2>
<div class="rules">${scrolling('Rules', `<table><thead>${heads}</thead>\n<tbody>\n${lines.join('\n')}\n</tbody></table>`)}</div>`
  return htmlPage({ title: 'Contract coverage', body, style: STYLE })
}

function operationTable(operations: readonly OperationCoverage[]): string {
  const statuses = [...new Set(operations.flatMap((each) => Object.keys(each.statuses)))].sort()
  const heads = ['operation', 'called', ...statuses, 'bodies', 'parameters', 'adapter']
  const rows = [...new Set(operations.map(({ tag }) => tag))].flatMap((tag) => [
    `<tr class="tag"><th scope="rowgroup">${escapeHtml(tag || '(no tag)')}</th><td colspan="${heads.length - 1}"></td></tr>`,
    ...operations.filter((each) => each.tag === tag).map((each) => operationRow(each, statuses)),
  ])
  const table = `<table><thead>${headRow(heads)}</thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`
  return scrolling('Operations', table, 'grid')
}

function operationRow(each: OperationCoverage, statuses: readonly string[]): string {
  const called: Share = { covered: Number(each.called) + Number(each.adapterCalled), described: 2 }
  const shares = [called, ...statuses.map((status) => each.statuses[status]), each.requests, each.parameters]
  return `<tr><th scope="row">${escapeHtml(each.operation)}</th>${shares.map(cell).join('')}<td>${escapeHtml(each.adapter)}</td></tr>`
}

function headRow(heads: readonly string[]): string {
  return `<tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr>`
}

function cell(share: Share | undefined): string {
  if (!share || share.described === 0) return '<td class="share"></td>'
  const state = share.covered === share.described ? 'full' : share.covered === 0 ? 'nothing' : 'part'
  return `<td class="share ${state}">${ratio(share)}</td>`
}
