import { escapeHtml } from '../lib/escape-html.ts'

/** A part of a report, said once for every format. */
export interface Section {
  /** None for what stands under the title of the report. */
  title?: string
  paragraphs?: readonly string[]
  table?: { columns: readonly string[]; rows: readonly (readonly string[])[] }
  list?: { title: string; items: readonly string[] }[]
  /** Shown as it is, line by line. */
  text?: string
}

export function printMarkdown(title: string, sections: readonly Section[]): string {
  return `# ${title}\n\n${sections.map(sectionMarkdown).join('\n\n')}\n`
}

function sectionMarkdown({ title, paragraphs = [], table, list = [], text }: Section): string {
  const row = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(' | ')} |`
  const lists = list.map((each) => `${each.title}:\n\n${each.items.map((item) => `- ${escapeCell(item)}`).join('\n')}`)
  return [
    ...(title === undefined ? [] : [`## ${title}`]),
    ...paragraphs,
    ...(table ? [[row(table.columns), row(table.columns.map(() => '---')), ...table.rows.map(row)].join('\n')] : []),
    ...lists,
    ...(text === undefined ? [] : [`\`\`\`\`\n${text.trim()}\n\`\`\`\``]),
  ].join('\n\n')
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|')
}

const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem}
table{border-collapse:collapse}th,td{text-align:left;padding:.3rem .8rem;border-bottom:1px solid #8886}pre{overflow-x:auto}`

/** A page of its own. @param end HTML that closes it: what no other format can show */
export function printHtml(title: string, sections: readonly Section[], end: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1>
${sections.map(sectionHtml).join('\n')}
${end}
</body></html>
`
}

function sectionHtml({ title, paragraphs = [], table, list = [], text }: Section): string {
  const row = (tag: 'th' | 'td') => (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`
  return [
    ...(title === undefined ? [] : [`<h2>${escapeHtml(title)}</h2>`]),
    ...paragraphs.map((each) => `<p>${escapeHtml(each)}</p>`),
    ...(table ? [`<table>${row('th')(table.columns)}${table.rows.map(row('td')).join('')}</table>`] : []),
    ...list.map(
      (each) =>
        `<h3>${escapeHtml(each.title)}</h3><ul>${each.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
    ),
    ...(text === undefined ? [] : [`<pre>${escapeHtml(text.trim())}</pre>`]),
  ].join('\n')
}
