import ts from 'typescript'

/** Parts of a comment as openapi-typescript writes it. */
const PART = /\n(?=@|Format: )/

/**
 * What openapi-typescript writes above a member, as an editor shows it best: the sentence first, as plain text. `@enum`
 * and `@constant` say nothing that the type does not.
 */
export function readableComment(comment: string): string {
  const parts = comment
    .replace(/^\*/, '')
    // It indents what continues a part, which would read as code.
    .replaceAll(/^[ \t]*\* {5}/gm, '')
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .split(PART)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^@(enum|constant)\b/.test(part))
  const sentences = parts.flatMap((part) => /^@description\s+(.*)$/s.exec(part)?.[1] ?? [])
  const titles = parts.filter((part) => !/^(@|Format: )/.test(part))
  const formats = parts.flatMap((part) => /^Format: (.*)$/s.exec(part)?.[1] ?? [])
  const tags = parts.filter((part) => part.startsWith('@') && !part.startsWith('@description'))
  // A title is a name: where there is a sentence it says less.
  return block([
    ...(sentences.length > 0 ? sentences : titles),
    ...formats.filter((format) => format !== 'string').map((format) => `@format ${format}`),
    ...tags,
  ])
}

/** The inside of a JSDoc comment; nothing for no parts. */
function block(parts: readonly string[]): string {
  const lines = parts.join('\n').split('\n')
  if (parts.length === 0) return ''
  if (lines.length === 1) return `* ${lines[0]} `
  return ['*', ...lines.map((line) => ` * ${line}`.trimEnd()), ' '].join('\n')
}

/** Changes the comments of a node, and gives it back. */
export function withReadableComments<Node extends ts.Node>(node: Node): Node {
  const comments = ts.getSyntheticLeadingComments(node)
  if (!comments) return node
  const readable = comments.map((comment) => ({ ...comment, text: readableComment(comment.text) }))
  return ts.setSyntheticLeadingComments(
    node,
    readable.filter(({ text }) => text !== ''),
  )
}

/** The sentence above a node whose comments are readable, without what tags add; undefined where there is none. */
export function sentenceOf(node: ts.Node): string | undefined {
  const [comment] = ts.getSyntheticLeadingComments(node) ?? []
  const lines = comment?.text.split('\n').map((line) => line.replace(/^[ *]*/, '').trim()) ?? []
  const end = lines.findIndex((line) => line.startsWith('@'))
  return (
    lines
      .slice(0, end < 0 ? undefined : end)
      .join('\n')
      .trim() || undefined
  )
}

/** Puts a sentence above what else is said of a node, and gives the node back. */
export function withSentence<Node extends ts.Node>(node: Node, sentence: string): Node {
  const [comment] = ts.getSyntheticLeadingComments(node) ?? []
  const tags = comment?.text
    .replace(/^[\s*]*/, '')
    .trim()
    .replaceAll(/^ \* ?/gm, '')
  const text = block([sentence, ...(tags ? [tags] : [])])
  const kind = ts.SyntaxKind.MultiLineCommentTrivia
  return ts.setSyntheticLeadingComments(node, [{ kind, text, pos: -1, end: -1, hasTrailingNewLine: true }])
}
