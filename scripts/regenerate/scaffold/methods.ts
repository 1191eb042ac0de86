import ts from 'typescript'
import type { MethodText } from './method-text.ts'
import { applyEdits, classIn, importEdits, parseSource, removal, type TextEdit } from './source-edits.ts'

/** Adds a method at the end of the class of a file, with its types before the class. */
export function withMethod(path: string, text: string, className: string, method: MethodText): string {
  const source = parseSource(path, text)
  const host = classIn(source, className)
  if (!host) throw new Error(`${path} has no class ${className}`)
  const types = method.types.map((type) => `${type}\n`).join('')
  const end = host.end - 1
  const before = text.lastIndexOf('\n', host.getStart(source, true)) + 1
  const isFirst = host.members.length === 0
  const edits: TextEdit[] = [
    { start: before, end: before, text: types },
    { start: end, end, text: isFirst ? method.text.replace(/^\n/, '') : method.text },
    ...Object.entries(method.imports).flatMap(([file, names]) => importEdits(source, names, `../${file}`)),
  ]
  return applyEdits(text, edits)
}

/** Takes the method of an operation out, and the exported types that were made of it. */
export function withoutMethod(path: string, text: string, methodName: string, operationId: string): string {
  const source = parseSource(path, text)
  const edits = methodsNamed(source, methodName).map((node) => removal(source, node))
  for (const statement of source.statements) {
    const isType = ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)
    if (isType && statement.getText(source).includes(`'${operationId}'`)) edits.push(removal(source, statement))
  }
  return applyEdits(text, edits)
}

/** Whether a file still has a class with methods. */
export function hasMethods(path: string, text: string): boolean {
  return classIn(parseSource(path, text))?.members.some(ts.isMethodDeclaration) === true
}

/** Says of a method that it is deprecated, or no longer. */
export function withDeprecation(path: string, text: string, methodName: string, isDeprecated: boolean): string {
  const source = parseSource(path, text)
  const [node] = methodsNamed(source, methodName)
  const doc = node && ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)
  if (!doc) return text
  const words = doc.getText(source)
  return applyEdits(text, [
    { start: doc.getStart(source), end: doc.end, text: isDeprecated ? deprecated(words) : current(words) },
  ])
}

function deprecated(words: string): string {
  return words.includes('\n')
    ? words.replace(/\n( *)\*\/$/, '\n$1* @deprecated\n$1*/')
    : words.replace(/ ?\*\/$/, ' @deprecated */')
}

function current(words: string): string {
  return words
    .replace(/^ *\* @deprecated[^\n]*\n/m, '')
    .replace(/ @deprecated(?:(?! @|\*\/).)*/, ' ')
    .replace(/ {2,}(?=@|\*\/)/g, ' ')
}

/** Makes the headers that a call cannot do without part of the options of its method, or lets go of them. */
export function withHeaders(
  path: string,
  text: string,
  methodName: string,
  operationId: string,
  needed: boolean,
): string {
  const source = parseSource(path, text)
  const [node] = methodsNamed(source, methodName)
  const options = node?.parameters.find((each) => each.name.getText(source) === 'options')
  const argument = node && transportCall(node, source)?.arguments[1]
  if (!options?.type || !argument || !ts.isObjectLiteralExpression(argument)) return text
  const type = options.type.getText(source).replace(` & HeadersOf<'${operationId}'>`, '')
  const written = needed ? `options: ${type} & HeadersOf<'${operationId}'>` : `options?: ${type}`
  const edits: TextEdit[] = [{ start: options.getStart(source), end: options.end, text: written }]
  const members = argument.properties.map((each) => each.getText(source)).filter((each) => !each.startsWith('headers:'))
  const all = needed ? [...members, 'headers: options.headers'] : members
  edits.push({
    start: argument.getStart(source),
    end: argument.end,
    text: all.length > 0 ? `{ ${all.join(', ')} }` : '{}',
  })
  if (needed) edits.push(...importEdits(source, ['HeadersOf'], '../transport/transport.ts'))
  return applyEdits(text, edits)
}

function methodsNamed(source: ts.SourceFile, name: string): ts.MethodDeclaration[] {
  return source.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ members }) => members.filter(ts.isMethodDeclaration))
    .filter((method) => method.name.getText(source) === name)
}

function transportCall(node: ts.Node, source: ts.SourceFile): ts.CallExpression | undefined {
  let found: ts.CallExpression | undefined
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child) && child.expression.getText(source).startsWith('this.transport.')) found ??= child
    ts.forEachChild(child, visit)
  }
  visit(node)
  return found
}
