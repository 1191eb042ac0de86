import { escapeHtml } from '../lib/escape-html.ts'
import { htmlPage, scrolling } from '../lib/page/html-page.ts'
import type { Entry, Line, List, Marked, Section, Table } from './section.ts'

/** A page of its own. */
export function printHtml(title: string, sections: readonly Section[]): string {
  return htmlPage({ title, body: `<h1>${escapeHtml(title)}</h1>\n${sections.map(sectionHtml).join('\n')}` })
}

function sectionHtml(section: Section): string {
  const { title, paragraphs = [], table, entries = [], list = [], text, html = '', isFolded = false } = section
  const body = [
    ...paragraphs.map((each) => `<p>${lineHtml(each)}</p>`),
    ...(table ? [tableHtml(title ?? 'overview', table)] : []),
    ...(entries.length > 0 ? [`<ul class="changes">${entries.map(entryHtml).join('\n')}</ul>`] : []),
    ...list.map(listHtml),
    ...(text === undefined ? [] : [`<pre>${escapeHtml(text.trim())}</pre>`]),
    html,
  ].join('\n')
  const head = title === undefined ? '' : `<h2>${escapeHtml(title)}</h2>`
  return isFolded ? folded(head, body) : `${head}\n${body}`
}

/** On narrow screens its rows fold; it scrolls on its own where that is not enough. */
function tableHtml(label: string, { columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`)
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${lineHtml(cell)}</td>`).join('')}</tr>`)
  const table = `<table><thead><tr>${head.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
  return `<div class="fold">${scrolling(label, table)}</div>`
}

function entryHtml({ badge, what, more }: Entry): string {
  const lines = more.map((each) => `<br><small>${lineHtml(each)}</small>`)
  return `<li>${markedHtml(badge)}<div>${lineHtml(what)}${lines.join('')}</div></li>`
}

function listHtml({ title, items, from, isFolded }: List): string {
  const inside = items.map((item) => `<li>${lineHtml(item)}</li>`).join('')
  const lines = from === undefined ? `<ul>${inside}</ul>` : `<ol start="${from}">${inside}</ol>`
  if (title === undefined) return lines
  return isFolded ? folded(escapeHtml(title), lines) : `<h3>${escapeHtml(title)}</h3>${lines}`
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n${body}</details>`
}

function lineHtml(line: Line): string {
  if (typeof line === 'string') return wordsHtml(line)
  return line.map((part) => (typeof part === 'string' ? wordsHtml(part) : markedHtml(part))).join('')
}

function wordsHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

function markedHtml({ text, href, isCode, tone, id }: Marked): string {
  const words = isCode ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text)
  const link = href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`
  const attributes = [id === undefined ? '' : ` id="${escapeHtml(id)}"`, tone ? ` class="badge ${tone}"` : ''].join('')
  return attributes === '' ? link : `<span${attributes}>${link}</span>`
}
