import type { Entry, Line, List, Section, Table } from './section.ts'

export function printMarkdown(title: string, sections: readonly Section[]): string {
  const shown = sections.map(sectionMarkdown).filter((text) => text !== '')
  return `# ${title}\n\n${shown.join('\n\n')}\n`
}

function sectionMarkdown({ title, paragraphs = [], table, entries = [], list = [], text, isFolded }: Section): string {
  const parts = [
    ...paragraphs.map(lineMarkdown),
    ...(table ? [tableMarkdown(table)] : []),
    ...(entries.length > 0 ? [entries.map(entryMarkdown).join('\n')] : []),
    ...list.map(listMarkdown),
    ...(text === undefined ? [] : [`\`\`\`\`\n${text.trim()}\n\`\`\`\``]),
  ]
  if (parts.length === 0) return ''
  if (isFolded) return folded(title ?? '', parts.join('\n\n'))
  return [...(title === undefined ? [] : [`## ${title}`]), ...parts].join('\n\n')
}

function tableMarkdown({ columns, rows }: Table): string {
  const row = (cells: readonly Line[]) => `| ${cells.map(lineMarkdown).join(' | ')} |`
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n')
}

function entryMarkdown({ badge, what, more }: Entry): string {
  return [`- ${badge.text}: ${lineMarkdown(what)}`, ...more.map((each) => `  ${lineMarkdown(each)}`)].join('\\\n')
}

function listMarkdown({ title, items, from, isFolded }: List): string {
  const mark = (index: number) => (from === undefined ? '-' : `${from + index}.`)
  const lines = items.map((item, index) => `${mark(index)} ${lineMarkdown(item)}`).join('\n')
  if (title === undefined) return lines
  return isFolded ? folded(title, lines) : `${title}:\n\n${lines}`
}

function folded(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`
}

function lineMarkdown(line: Line): string {
  if (typeof line === 'string') return escaped(line)
  const parts = line.map((part) => {
    if (typeof part === 'string') return escaped(part)
    const words = part.isCode ? `\`${escaped(part.text)}\`` : escaped(part.text)
    return part.href === undefined || part.href === part.text ? words : `[${words}](${part.href})`
  })
  return parts.join('')
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|')
}
