/** The sentences of a document's text, without headings, labels and code; a row of a table is one sentence. */
export function sentencesOf(markdown: string): string[] {
  const blocks = markdown.replace(/^```[\s\S]*?^```$/gm, '').split(/\n{2,}/)
  return blocks.flatMap((block) => {
    const text = block.trim()
    if (text === '' || text.startsWith('#')) return []
    if (text.startsWith('|')) return rowsOf(text)
    return text.split(/^- /m).flatMap((item) =>
      splitSentences(
        item
          .replace(/^\*\*.*?\*\* /, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    )
  })
}

/** A section of a document, without its heading. @throws an Error when there is none of this name */
export function sectionOf(markdown: string, heading: string): string {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`there is no section "${heading}"`)
  return section.slice(heading.length)
}

/** Of a table, head and rule left out. */
function rowsOf(table: string): string[] {
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.replace(/^\| | \|$/g, ''))
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=[A-Z`])/).filter((sentence) => sentence !== '')
}
