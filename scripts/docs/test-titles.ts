import { readFileSync } from 'node:fs'
import ts from 'typescript'

const GROUPS: ReadonlySet<string> = new Set(['describe'])
const TESTS: ReadonlySet<string> = new Set(['test', 'it'])

/** The titles of the tests in a file, each behind those of its groups: `describe > test`. */
export function testTitles(file: string): string[] {
  const titles: string[] = []
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const visit = (node: ts.Node, groups: readonly string[]): void => {
    const name = ts.isCallExpression(node) ? calledName(node.expression) : ''
    const title = ts.isCallExpression(node) ? node.arguments[0] : undefined
    const path = title && ts.isStringLiteralLike(title) ? [...groups, title.text] : groups
    if (TESTS.has(name) && path !== groups) titles.push(path.join(' > '))
    ts.forEachChild(node, (each) => visit(each, GROUPS.has(name) ? path : groups))
  }
  visit(source, [])
  return titles
}

/** `test` of `test(…)`, `test.each(…)(…)` and `test.skipIf(…)(…)`. */
function calledName(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text
  if (ts.isPropertyAccessExpression(called) || ts.isCallExpression(called)) return calledName(called.expression)
  return ''
}
