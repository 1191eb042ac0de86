import { countsText } from '../drift/report.ts'
import { escapeHtml } from '../lib/escape-html.ts'
import { scrolling } from '../lib/page/html-page.ts'
import type { Night } from './history.ts'
import type { Section } from './section.ts'
import { NARROW, trendSvg, WIDE } from './trend.ts'

const LISTED = 30

/** The picture, in the size that the screen has room for, and its numbers. */
export function trendSection(nights: readonly Night[]): Section {
  const listed = nights.slice(-LISTED).reverse()
  const rows = listed.map(({ date, generated, contract, drift, behaviour = '', counts }) => {
    const cells = [date.slice(0, 10), generated, contract, drift, behaviour, counts ? countsText({ counts }) : '']
    return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`
  })
  const heads = ['night', 'generated', 'contract', 'drift', 'behaviour', 'changes'].map(
    (head) => `<th scope="col">${head}</th>`,
  )
  const table = `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  const html = `<div class="wide">${trendSvg(nights, WIDE)}</div><div class="narrow">${trendSvg(nights, NARROW)}</div>
<details><summary>The last ${listed.length === 1 ? 'night' : `${listed.length} nights`} in numbers</summary>
${scrolling('The last nights in numbers', table)}</details>`
  return { title: 'The last nights', html }
}
