import ts from 'typescript'

/** A piece of a text to be replaced. */
export interface TextEdit {
  start: number
  end: number
  text: string
}

/** Applies edits that do not overlap, whatever their order; of two that begin alike the first one stands first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = edits.map((edit, index) => ({ ...edit, index }))
  ordered.sort((one, other) => other.start - one.start || other.index - one.index)
  return ordered.reduce(
    (edited, { start, end, text: inserted }) => edited.slice(0, start) + inserted + edited.slice(end),
    text,
  )
}

export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

export function classIn(source: ts.SourceFile, name?: string): ts.ClassDeclaration | undefined {
  return source.statements
    .filter(ts.isClassDeclaration)
    .find((each) => (name === undefined ? each.heritageClauses !== undefined : each.name?.text === name))
}

/** Every name that a file declares at its top. */
export function declaredNames(source: ts.SourceFile): Set<string> {
  const names = source.statements.flatMap((statement) => {
    const isNamed =
      ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)
    return isNamed && statement.name ? [statement.name.text] : []
  })
  return new Set(names)
}

/** Takes a node out, with the comment before it and the empty line that set it apart. */
export function removal(source: ts.SourceFile, node: ts.Node): TextEdit {
  const text = source.text
  const start = text.lastIndexOf('\n', node.getStart(source, true)) + 1
  const end = text.indexOf('\n', node.end) + 1 || text.length
  const isAfterEmptyLine = text.slice(0, start).endsWith('\n\n')
  return { start: isAfterEmptyLine ? start - 1 : start, end, text: '' }
}

/** Adds type imports to a file, to the import that is there or as one of their own. */
export function importEdits(source: ts.SourceFile, names: readonly string[], specifier: string): TextEdit[] {
  const imports = source.statements.filter(ts.isImportDeclaration)
  const there = imports.find(
    ({ moduleSpecifier }) => ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === specifier,
  )
  const bindings = there?.importClause?.namedBindings
  const known = bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : []
  const missing = names.filter((name) => !known.includes(name))
  if (missing.length === 0) return []
  if (bindings && ts.isNamedImports(bindings)) {
    const start = bindings.elements.at(-1)?.end ?? bindings.end
    return [{ start, end: start, text: `, ${missing.join(', ')}` }]
  }
  const start = imports.at(-1)?.end ?? 0
  return [{ start, end: start, text: `\nimport type { ${missing.join(', ')} } from '${specifier}'` }]
}
