import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** A method a person calls, and the operation it stands for, read from the sources. */
export interface Method {
  /** The entry of the package it is reached from. */
  entry: 'glomo-client' | 'glomo-client/sandbox'
  /** `payouts`, or `sandbox` for the calls of that entry. */
  resource: string
  /** Where it is written. */
  file: string
  name: string
  /** Names of its parameters, a `?` after those that can be left out. */
  parameters: string[]
  returns: string
  operationId: string
  /** Of `Transport`: `call`, `list` or `createIdempotent`. */
  way: string
  /** First sentence of its docstring. */
  summary: string
  deprecated: boolean
  /** What its docstring says besides. */
  remarks: string
}

/** Every adapter method of `src/`, in the order of the sources. */
export function readMethods(): Method[] {
  const client = parse('src/client.ts')
  const methods: Method[] = []
  for (const { resource, className } of resourcesOf(client)) {
    const file = importOf(client, className)
    methods.push(...methodsOf(parse(`src/${file}`), className, 'glomo-client', resource))
  }
  methods.push(...methodsOf(parse('src/sandbox/sandbox.ts'), 'GlomoSandbox', 'glomo-client/sandbox', 'sandbox'))
  return methods
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}

/** The fields that `Glomo` fills with `new Something(transport)`. */
function resourcesOf(client: ts.SourceFile): { resource: string; className: string }[] {
  const found: { resource: string; className: string }[] = []
  visit(client, (node) => {
    if (!ts.isBinaryExpression(node) || !ts.isPropertyAccessExpression(node.left)) return
    if (!ts.isNewExpression(node.right) || node.left.expression.kind !== ts.SyntaxKind.ThisKeyword) return
    if (node.right.arguments?.[0]?.getText() !== 'transport') return
    found.push({ resource: node.left.name.text, className: node.right.expression.getText() })
  })
  return found
}

function importOf(source: ts.SourceFile, name: string): string {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) continue
    if (bindings.elements.some((element) => element.name.text === name)) return statement.moduleSpecifier.text.slice(2)
  }
  throw new Error(`${source.fileName} does not import ${name}`)
}

function methodsOf(source: ts.SourceFile, className: string, entry: Method['entry'], resource: string): Method[] {
  const found: Method[] = []
  visit(source, (node) => {
    if (!ts.isClassDeclaration(node) || node.name?.text !== className) return
    for (const member of node.members) {
      if (ts.isMethodDeclaration(member))
        found.push({ entry, resource, file: source.fileName, ...methodOf(member, source) })
    }
  })
  if (found.length === 0) throw new Error(`${source.fileName}: ${className} has no methods`)
  return found
}

function methodOf(member: ts.MethodDeclaration, source: ts.SourceFile): Omit<Method, 'entry' | 'resource' | 'file'> {
  const name = member.name.getText()
  const ids = new Set<string>()
  const ways = new Set<string>()
  visit(member, (node) => {
    if (!ts.isPropertyAccessExpression(node)) return
    if (node.expression.getText() === 'operations') ids.add(node.name.text)
    if (node.expression.getText() === 'this.transport') ways.add(node.name.text)
  })
  const [operationId, ...more] = ids
  const [way] = ways
  if (!operationId || !way || more.length > 0) {
    throw new Error(
      `${source.fileName}: ${name} must stand for exactly one operation, not ${[...ids].join(', ') || 'none'}`,
    )
  }
  const doc = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)
  return {
    name,
    operationId,
    way,
    parameters: member.parameters.map((each) => {
      const optional = each.questionToken || each.initializer ? '?' : ''
      return `${each.name.getText()}${optional}`
    }),
    returns: member.type?.getText() ?? '',
    summary: firstSentence(ts.getTextOfJSDocComment(doc?.comment) ?? ''),
    deprecated: ts.getJSDocDeprecatedTag(member) !== undefined,
    remarks: tagOf(member, 'remarks'),
  }
}

function tagOf(member: ts.MethodDeclaration, name: string): string {
  const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === name)
  return (ts.getTextOfJSDocComment(tag?.comment) ?? '').replace(/\s+/g, ' ').trim()
}

function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return /^(.*?[.!?])(?:\s|$)/.exec(line)?.[1] ?? line
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}
